//! What the window holds while it is open: the running clinic, and the recording in progress.

use clinic::{Clinic, recordings::RecordingTicket};
use recorder::ActiveRecording;
use tauri::{AppHandle, Manager, async_runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tokio::sync::Mutex;

use crate::{awake::Awake, error::DeskError, opening};

/// The state behind every command.
pub(crate) struct Desk {
    running: app::Running,
    live: Mutex<Option<Live>>,
}

/// A recording that this window runs. Its ticket alone suffices to close it: it outlives a sign-in.
pub(crate) struct Live {
    pub(crate) ticket: RecordingTicket,
    pub(crate) active: ActiveRecording,
    /// The PC does not sleep meanwhile.
    pub(crate) awake: Awake,
}

impl Desk {
    /// The clinic behind the window.
    pub(crate) fn clinic(&self) -> &Clinic {
        &self.running.clinic
    }

    /// The router behind the window's door.
    pub(crate) fn running(&self) -> &app::Running {
        &self.running
    }

    /// The place of the one recording; whoever holds the guard may start or end it.
    pub(crate) fn live(&self) -> &Mutex<Option<Live>> {
        &self.live
    }
}

/// Builds the clinic from the configuration. Where that fails, the user is told why in a dialog
/// and the program ends: there is nothing to show without a vault.
pub(crate) fn open(handle: &AppHandle) {
    let built = app::Config::load().and_then(|config| async_runtime::block_on(app::build(config)));
    match built {
        Ok(running) => {
            handle.manage(Desk {
                running,
                live: Mutex::new(None),
            });
        }
        Err(error) => {
            tracing::error!(%error, "the vault could not be opened");
            let ended = handle.clone();
            handle
                .dialog()
                .message(error.to_string())
                .title("Sotto")
                .kind(MessageDialogKind::Error)
                .show(move |_| ended.exit(1));
        }
    }
}

/// Closes a running recording, then ends the program.
pub(crate) fn close_and_exit(handle: AppHandle) {
    async_runtime::spawn(async move {
        if let Some(desk) = handle.try_state::<Desk>() {
            if let Err(error) = end_recording(&desk).await {
                // Nothing is lost: what was written is recovered at the next start.
                tracing::error!(%error, "the recording was left to recovery");
            }
            desk.running.stop().await;
        }
        if opening::is_wanted_again(&handle) {
            handle.request_restart();
        } else {
            handle.exit(0);
        }
    });
}

/// Stops the microphone and files the recording; `None` where nothing was being recorded.
pub(crate) async fn end_recording(desk: &Desk) -> Result<Option<RecordingTicket>, DeskError> {
    let Some(Live {
        ticket,
        active,
        awake: _awake,
    }) = desk.live.lock().await.take()
    else {
        return Ok(None);
    };
    let stopped = async_runtime::spawn_blocking(move || active.stop()).await;
    // Whatever the microphone said, the file is measured and filed.
    desk.clinic().finish_recording(&ticket).await?;
    stopped.map_err(|_| DeskError::RecorderEnded)??;
    Ok(Some(ticket))
}
