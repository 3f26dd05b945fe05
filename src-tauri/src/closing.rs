//! How the window is closed. A running recording is asked about, and the program stays in the tray only where the user
//! wants that.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Manager, State, Window, WindowEvent, async_runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use crate::{
    desk::{self, Desk},
    error::DeskError,
    opening, tray,
};

/// What was asked for.
#[derive(Default)]
pub(crate) struct Closing {
    to_tray: AtomicBool,
}

/// Whether closing the window leaves the program in the tray. Off unless the user asks for it.
#[tauri::command]
pub(crate) async fn close_to_tray(
    closing: State<'_, Closing>,
    wanted: bool,
) -> Result<(), DeskError> {
    closing.to_tray.store(wanted, Ordering::Relaxed);
    Ok(())
}

/// The window is about to close.
pub(crate) fn asked(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let handle = window.app_handle();
    if handle.state::<Closing>().to_tray.load(Ordering::Relaxed) && tray::is_there(handle) {
        api.prevent_close();
        if let Err(error) = window.hide() {
            tracing::warn!(%error, "the window could not be hidden");
        }
        return;
    }
    if records(handle) {
        api.prevent_close();
        ask_to_quit(handle);
    }
}

/// Whether this window holds a recording. One that is just being started or ended counts.
fn records(handle: &AppHandle) -> bool {
    let desk = handle.try_state::<Desk>();
    desk.is_some_and(|desk| desk.live().try_lock().map_or(true, |live| live.is_some()))
}

/// Ends the program; a running recording is asked about first, and then stopped and saved.
pub(crate) fn ask_to_quit(handle: &AppHandle) {
    let words = opening::words(handle).filter(|_| records(handle));
    let Some(words) = words else {
        return desk::close_and_exit(handle.clone());
    };
    opening::show_window(handle);
    let ended = handle.clone();
    handle
        .dialog()
        .message(words.close_asked)
        .title("Sotto")
        .kind(MessageDialogKind::Warning)
        .buttons(MessageDialogButtons::OkCancelCustom(
            words.close_anyway,
            words.keep_recording,
        ))
        .show(move |close| {
            if close {
                async_runtime::spawn(async move { desk::close_and_exit(ended) });
            }
        });
}
