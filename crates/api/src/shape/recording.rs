//! The sealed audio of a session, as far as it may be told.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{page_of, words::words};

words! {
    /// Whether a recording may still grow.
    RecordingState = clinic::domain::recording::RecordingState {
        /// Being written, or left open by a crash until recovery has seen it.
        Open,
        /// Closed and measured; may be continued.
        Finished,
    }
}

words! {
    /// Where the sound came from.
    RecordingSource = clinic::domain::recording::RecordingSource {
        /// A microphone of this PC.
        Microphone,
        /// A file that somebody chose.
        Import,
    }
}

words! {
    /// Why a recording was interrupted.
    GapReason = clinic::domain::recording::GapReason {
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
}

/// A place where the talk went on and the recording did not.
#[derive(Debug, Serialize, ToSchema)]
pub struct Gap {
    /// Seconds from the start of the recording.
    pub at: f64,
    /// How long it was by the wall clock, in seconds; null where nobody can know.
    pub wall_seconds: Option<f64>,
    /// Why.
    pub reason: GapReason,
}

impl Gap {
    fn of(gap: clinic::domain::recording::Gap, sample_rate: u32) -> Self {
        Self {
            at: gap.at_frame as f64 / f64::from(sample_rate.max(1)),
            wall_seconds: gap.wall_ms.map(|ms| ms as f64 / 1000.0),
            reason: gap.reason.into(),
        }
    }
}

/// The sealed audio of a session: one file, one timeline.
#[derive(Debug, Serialize, ToSchema)]
pub struct Recording {
    /// Its id.
    pub id: Uuid,
    /// The session it belongs to.
    pub session_id: Uuid,
    /// Whether it may still grow.
    pub state: RecordingState,
    /// Where the sound came from.
    pub source: RecordingSource,
    /// Samples a second; 0 while it is open.
    pub sample_rate: u32,
    /// One or two; 0 while it is open.
    pub channels: u16,
    /// Length in seconds; 0 while it is open.
    pub duration: f64,
    /// Interruptions, in order.
    pub gaps: Vec<Gap>,
    /// True when recovery, not a stop, closed it.
    pub recovered: bool,
    /// When it was begun.
    #[schema(value_type = String, format = DateTime)]
    pub started_at: jiff::Timestamp,
    /// When it was last closed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub finished_at: Option<jiff::Timestamp>,
}

impl From<clinic::domain::recording::Recording> for Recording {
    fn from(recording: clinic::domain::recording::Recording) -> Self {
        let duration = recording.seconds();
        Self {
            id: recording.id.0,
            session_id: recording.session_id.0,
            state: recording.state.into(),
            source: recording.source.into(),
            sample_rate: recording.sample_rate,
            channels: recording.channels,
            duration,
            gaps: recording
                .gaps
                .into_iter()
                .map(|gap| Gap::of(gap, recording.sample_rate))
                .collect(),
            recovered: recording.recovered,
            started_at: recording.started_at,
            finished_at: recording.finished_at,
        }
    }
}

page_of! {
    /// One page of the recordings of a session, oldest first.
    RecordingList, Recording
}

/// The outline of a recording, for drawing it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Peaks {
    /// Least and greatest sample of each stretch, -32768 to 32767, in order of time.
    pub bins: Vec<[i16; 2]>,
    /// Length of the whole in seconds.
    pub duration: f64,
}
