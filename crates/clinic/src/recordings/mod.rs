//! Recordings: beginning, continuing and closing them, importing files, recovery after a crash, and listening.
//!
//! The row of a recording is made before its file and its first sample. Its length and its gaps are measured
//! from the sealed file whenever it is closed, by the same code after a stop and after a crash. Nothing in here
//! removes a file that holds a frame.
//!
//! A session may have several recordings; the finished one that was closed last is its *current* one: its length
//! is the session's, and it is what gets transcribed. Earlier ones stay.

mod begin;
mod close;
mod damage;
mod import;
mod listen;
mod listening;
mod peaks;
mod read;
mod recover;
pub(crate) mod running;
mod sink;
mod spool;
mod ticket;

pub use import::Import;
pub use listen::{LONGEST_READ_SECONDS, Sound};
pub use listening::{ListeningTicket, TICKET_MINUTES};
pub use peaks::MOST_BINS;
pub(crate) use peaks::Outlines;
pub(crate) use read::{SoundFailure, open_sound};
pub use ticket::RecordingTicket;

use crate::error::ClinicError;

/// What one recording may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of an imported file.
    pub max_bytes: u64,
    /// Most seconds of an imported file.
    pub max_seconds: u64,
    /// Bytes that must be free on the vault's disk before a recording or an import begins.
    pub room_bytes: u64,
}

impl Default for Limits {
    /// 2 GiB and 12 hours: far above any talk. 200 MB: above half an hour of two channels at 48 kHz, time enough
    /// to see the warning and make room.
    fn default() -> Self {
        Self {
            max_bytes: 2 << 30,
            max_seconds: 12 * 60 * 60,
            room_bytes: 200_000_000,
        }
    }
}

/// Runs what may block on a thread of its own.
pub(crate) async fn blocking<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, ClinicError>
where
    T: Send + 'static,
    E: Into<ClinicError> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Into::into),
        Err(fallen) => Err(ClinicError::internal(fallen)),
    }
}
