//! Who said what, when. Versioned: the machine's version is never overwritten by an edit.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{RecordingId, SessionId, TranscriptId, UserId};

/// Who speaks in a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The one who holds the session.
    Counselor,
    /// The person counselled.
    Customer,
    /// A further voice, where more than two were asked for.
    Other,
}

/// One word as recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word with its punctuation, without surrounding blanks.
    pub text: String,
    /// Start in seconds from the start of the recording.
    pub start: f64,
    /// End in seconds.
    pub end: f64,
    /// The recogniser's own probability, 0-1.
    pub confidence: f32,
}

/// Consecutive words of one speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// Position in this version, from 0; evidence points to it.
    pub index: u32,
    /// Who speaks.
    pub speaker: Speaker,
    /// Start in seconds from the start of the recording.
    pub start: f64,
    /// End in seconds.
    pub end: f64,
    /// The words as one text.
    pub text: String,
    /// The words one by one; empty only where an edit left no times.
    pub words: Vec<Word>,
    /// Mean word confidence, 0-1.
    pub confidence: f32,
    /// Two people spoke at once here: words may be missing or stand with the wrong one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub overlap: bool,
}

/// What was said, without its place in the store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TranscriptBody {
    /// Language as recognised, for example `en`.
    pub language: String,
    /// Whether the language was told by the sound; else it was chosen for the session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub language_detected: bool,
    /// In order of time; no segment holds two speakers.
    pub segments: Vec<Segment>,
    /// `true` where the recording held no speech.
    pub no_speech: bool,
}

/// Who made a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum TranscriptOrigin {
    /// A recogniser.
    Machine {
        /// For example `whisper`.
        engine: String,
        /// For example `base-q8_0`.
        model: String,
    },
    /// A person, starting from another version.
    Edit {
        /// Who.
        by: UserId,
        /// From which version.
        of_version: u32,
    },
}

/// A stored version.
#[derive(Clone, Debug, PartialEq)]
pub struct Transcript {
    /// Its id.
    pub id: TranscriptId,
    /// The session it belongs to.
    pub session_id: SessionId,
    /// The recording it was made from.
    pub recording_id: RecordingId,
    /// From 1. The newest edit is shown; without one, the newest of the machine.
    pub version: u32,
    /// Who made it.
    pub origin: TranscriptOrigin,
    /// What was said.
    pub body: TranscriptBody,
    /// When.
    pub created_at: Timestamp,
}
