//! The system tells when a transcript is ready, while somebody works elsewhere. It names nobody: notifications stay
//! on lock screens and in histories.

use clinic::domain::job::JobKind;
use tauri::{AppHandle, Manager, async_runtime};
use tauri_plugin_notification::NotificationExt;
use tokio::sync::broadcast::error::RecvError;

use crate::{desk::Desk, opening};

/// Follows the pipeline for as long as the program runs.
pub(crate) fn follow(handle: AppHandle) {
    async_runtime::spawn(async move {
        let Some(mut steps) = handle
            .try_state::<Desk>()
            .map(|desk| desk.clinic().finished_steps())
        else {
            return;
        };
        loop {
            match steps.recv().await {
                Ok(JobKind::Transcribe) => tell(&handle),
                Ok(JobKind::Analyze) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return,
            }
        }
    });
}

fn tell(handle: &AppHandle) {
    let window = handle.get_webview_window(opening::WINDOW);
    let looked_at = window.is_some_and(|window| window.is_focused().unwrap_or(false));
    let Some(words) = opening::words(handle).filter(|_| !looked_at) else {
        return;
    };
    let told = handle
        .notification()
        .builder()
        .title(words.ready)
        .body(words.ready_hint)
        .show();
    if let Err(error) = told {
        tracing::warn!(%error, "the system took no notification");
    }
}
