//! The PC stays awake while it records. Only its sleep is held off: the screen may lock and go dark.

use std::{sync::mpsc, thread};

/// Holds sleep off until it is dropped.
pub(crate) struct Awake {
    /// The thread that asked the system ends when this is gone: on Windows the wish belongs to its thread.
    _asked: mpsc::Sender<()>,
}

impl Awake {
    /// Asks the system. Where it refuses, a recording goes on all the same, and a sleep is a marked gap.
    pub(crate) fn while_recording() -> Self {
        let (asked, dropped) = mpsc::channel::<()>();
        thread::spawn(move || {
            let hold = keepawake::Builder::default()
                // On Linux this is the lock of the screen, which is never held off.
                .idle(!cfg!(target_os = "linux"))
                .sleep(true)
                .app_name("Sotto")
                .app_reverse_domain("org.sotto.desktop")
                .reason("A session is being recorded")
                .create();
            match hold {
                Ok(_hold) => {
                    tracing::info!("sleep is held off while recording");
                    // Nothing is ever sent: it ends with the other side.
                    dropped.recv().unwrap_or(());
                }
                Err(error) => tracing::warn!(%error, "sleep could not be held off"),
            }
        });
        Self { _asked: asked }
    }
}
