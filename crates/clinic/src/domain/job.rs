//! A durable step of the pipeline.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{JobId, SessionId, UserId};

/// What a job does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// Recording to transcript.
    Transcribe,
    /// Transcript to analysis.
    Analyze,
}

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// Waits for its turn, or for `not_before`.
    Queued,
    /// A user put it off; it keeps what it has done.
    Paused,
    /// Somebody holds its lease.
    Running,
    /// Its result is stored.
    Done,
    /// It gave up; the reason says what to do.
    Failed,
    /// A user stopped it.
    Cancelled,
}

/// Why a try did not succeed: a closed list, so that every screen has words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobReason {
    /// The speech model is not on this PC yet.
    ModelMissing,
    /// The model file is not what it should be.
    ModelDamaged,
    /// The sealed file is missing.
    RecordingMissing,
    /// The sealed file was changed or is damaged.
    RecordingDamaged,
    /// The session has no finished recording.
    NoRecording,
    /// The session has no transcript.
    NoTranscript,
    /// The playbook could not be read.
    PlaybookInvalid,
    /// No room on the disk.
    DiskFull,
    /// The program ended in the middle; it is tried again.
    Interrupted,
    /// Anything else; the log has the incident.
    Internal,
}

/// A job as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// The session it advances.
    pub session_id: SessionId,
    /// What it does.
    pub kind: JobKind,
    /// How it stands.
    pub state: JobState,
    /// Tries begun.
    pub attempts: u32,
    /// Share done, 0-1.
    pub progress: f32,
    /// Estimate of the seconds left; `None` before there is one.
    pub seconds_left: Option<f64>,
    /// Why the last try did not succeed.
    pub reason: Option<JobReason>,
    /// The user for whom it runs.
    pub requested_by: UserId,
    /// Not tried before this.
    pub not_before: Timestamp,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}
