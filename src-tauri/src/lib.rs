//! The desktop: one window, its door to the api, and the recorder's commands. It decides nothing;
//! every command asks the clinic, which asks the policy.

#![expect(
    clippy::let_underscore_must_use,
    reason = "the macro behind `tauri::command` binds answers so"
)]

mod awake;
mod closing;
mod desk;
mod door;
mod error;
mod imports;
mod menu;
mod opening;
mod ready;
mod recorder_commands;
mod recorder_events;
mod reports;
mod shell_words;
mod size;
mod sound;
mod sound_check;
mod tray;
#[cfg(test)]
mod walls;

use std::{env, path::PathBuf, process::ExitCode};

use tauri::{AppHandle, RunEvent};
use tauri_plugin_window_state::StateFlags;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    app::log_to_stderr();
    let built = tauri::Builder::default()
        // Before all else: a second start must not reach for the vault that the first one holds.
        .plugin(tauri_plugin_single_instance::init(
            |handle, words, folder| {
                opening::again(handle, &words, &folder);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(window_state())
        .manage(opening::Opening::default())
        .manage(closing::Closing::default())
        .manage(tray::Light::default())
        .on_menu_event(|handle, event| menu::chosen(handle, &event))
        .on_window_event(closing::asked)
        .invoke_handler(tauri::generate_handler![
            closing::close_to_tray,
            door::api_call,
            imports::pick_audio_file,
            imports::take_in_model,
            imports::upload_recording,
            opening::opened_files,
            recorder_commands::devices,
            recorder_commands::pause_recording,
            recorder_commands::recording_status,
            recorder_commands::resume_recording,
            recorder_commands::start_recording,
            recorder_commands::stop_recording,
            reports::save_file,
            shell_words::shell_words,
            size::set_size,
            sound::read_sound,
            sound_check::check_sound,
        ])
        .setup(|app| {
            desk::open(app.handle());
            ready::follow(app.handle().clone());
            opening::take(app.handle(), env::args_os().skip(1).map(PathBuf::from));
            menu::begin(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(window) => {
            window.run(happened);
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            ExitCode::FAILURE
        }
    }
}

fn happened(handle: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::ExitRequested {
            api, code: None, ..
        } => {
            // The last window was closed: a running recording is closed before the program goes.
            api.prevent_exit();
            desk::close_and_exit(handle.clone());
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            opening::take(
                handle,
                urls.iter().filter_map(|url| url.to_file_path().ok()),
            );
        }
        _ => {}
    }
}

/// Size and place come back as they were left. Whether the window is shown is decided here, not by the last time.
fn window_state() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}
