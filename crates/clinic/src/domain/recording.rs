//! The sealed audio of a session: one file, one timeline.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{RecordingId, SessionId};

/// Whether a recording may still grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordingState {
    /// Being written, or left open by a crash until recovery has seen it.
    Open,
    /// Closed and measured; may be continued.
    Finished,
}

/// Where the sound came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordingSource {
    /// A microphone of this PC.
    Microphone,
    /// A file that somebody chose.
    Import,
}

/// A recording as the database knows it. Length and gaps are measured from the file, never assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its id; also the stem of its file's name.
    pub id: RecordingId,
    /// The session it belongs to.
    pub session_id: SessionId,
    /// Whether it may still grow.
    pub state: RecordingState,
    /// Where the sound came from.
    pub source: RecordingSource,
    /// Samples a second.
    pub sample_rate: u32,
    /// One or two.
    pub channels: u16,
    /// Length in frames (one sample of each channel).
    pub frames: u64,
    /// Interruptions, in order.
    pub gaps: Vec<Gap>,
    /// `true` when recovery, not a stop, closed it.
    pub recovered: bool,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When it was last closed.
    pub finished_at: Option<Timestamp>,
}

impl Recording {
    /// Length in seconds.
    pub fn seconds(&self) -> f64 {
        self.frames as f64 / f64::from(self.sample_rate.max(1))
    }

    /// Where the gaps lie, in seconds from the start.
    pub fn gaps_at(&self) -> Vec<f64> {
        let rate = f64::from(self.sample_rate.max(1));
        self.gaps
            .iter()
            .map(|gap| gap.at_frame as f64 / rate)
            .collect()
    }
}

/// A place where the talk went on and the recording did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Frame before which the gap lies.
    pub at_frame: u64,
    /// How long it was by the wall clock, in milliseconds; `None` where nobody can know.
    pub wall_ms: Option<u64>,
    /// Why.
    pub reason: GapReason,
}

/// Why a recording was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapReason {
    /// The counselor paused, for words off the record.
    Pause,
    /// It was stopped and continued.
    Stop,
    /// The program or the PC ended without a stop.
    Crash,
    /// The microphone was away.
    Device,
    /// Part of the file could not be read.
    Damage,
}
