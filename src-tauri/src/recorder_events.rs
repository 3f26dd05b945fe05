//! What the recorder tells the window: written sound, warnings, the end.

use recorder::RecorderEvent;
use tauri::{AppHandle, Emitter, Manager, async_runtime};

use crate::{
    desk::{self, Desk},
    tray,
};

/// The name under which the window listens.
pub(crate) const EVENT: &str = "recorder";

/// Passes an event on; when the recorder ended by itself, files what was written.
pub(crate) fn pass_on(handle: &AppHandle, event: &RecorderEvent) {
    tray::heard(handle, event);
    if let Err(error) = handle.emit(EVENT, event) {
        tracing::warn!(%error, "the window did not take an event");
    }
    if matches!(event, RecorderEvent::Ended(_)) {
        let handle = handle.clone();
        async_runtime::spawn(async move {
            if let Err(error) = desk::end_recording(&handle.state::<Desk>()).await {
                tracing::error!(%error, "the recording was left to recovery");
            }
        });
    }
}
