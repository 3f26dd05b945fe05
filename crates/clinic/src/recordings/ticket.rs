//! What its holder needs to write a recording, and to close it: a recording outlives a sign-in.

use std::{path::PathBuf, sync::Arc};

use vault::DataKey;

use super::running::Held;
use crate::domain::{RecordingId, SessionId};

/// The right to write one recording and to close it. Keep it until
/// [`finish_recording`](crate::Clinic::finish_recording) or
/// [`abandon_recording`](crate::Clinic::abandon_recording) has answered: when the last clone is dropped, the
/// recording is taken for ended and recovery closes it.
#[derive(Clone, Debug)]
pub struct RecordingTicket {
    /// The recording.
    pub recording_id: RecordingId,
    /// The session it belongs to.
    pub session_id: SessionId,
    /// Where the sealed file is, or is to be made.
    pub path: PathBuf,
    /// The file's own key.
    pub key: DataKey,
    /// Whether the file exists and is to be continued.
    pub resume: bool,
    pub(super) held: Arc<Held>,
}
