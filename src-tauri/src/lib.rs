//! The desktop: one window, its door to the api, and the recorder's commands. It decides nothing;
//! every command asks the clinic, which asks the policy.

#![expect(
    clippy::let_underscore_must_use,
    reason = "the macro behind `tauri::command` binds answers so"
)]

mod desk;
mod door;
mod error;
mod imports;
mod recorder_commands;
mod recorder_events;
mod reports;
mod sound;
#[cfg(test)]
mod walls;

use std::process::ExitCode;

use tauri::RunEvent;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    app::log_to_stderr();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            door::api_call,
            imports::pick_audio_file,
            imports::take_in_model,
            imports::upload_recording,
            recorder_commands::devices,
            recorder_commands::pause_recording,
            recorder_commands::recording_status,
            recorder_commands::resume_recording,
            recorder_commands::start_recording,
            recorder_commands::stop_recording,
            reports::save_file,
            sound::read_sound,
        ])
        .setup(|app| {
            desk::open(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(window) => {
            window.run(|handle, event| {
                if let RunEvent::ExitRequested {
                    api, code: None, ..
                } = event
                {
                    // The last window was closed: a running recording is closed before the program goes.
                    api.prevent_exit();
                    desk::close_and_exit(handle.clone());
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            ExitCode::FAILURE
        }
    }
}
