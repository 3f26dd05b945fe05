//! Who said what, when.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{page_of, words::words};

words! {
    /// Who speaks.
    Speaker = clinic::domain::transcript::Speaker {
        /// The one who holds the session.
        Counselor,
        /// The person counselled.
        Customer,
        /// A further voice.
        Other,
    }
}

words! {
    /// A kind of file.
    ExportFormat = clinic::transcripts::ExportFormat {
        /// Lines of text.
        Txt,
        /// `CommonMark`.
        Markdown,
        /// A document for word processors.
        Docx,
        /// Subtitles, `SubRip`.
        Srt,
        /// Subtitles, `WebVTT`.
        Vtt,
        /// Everything, with the words' times.
        Json,
    }
}

/// One word as recognised.
#[derive(Serialize, ToSchema)]
pub struct Word {
    /// The word with its punctuation.
    pub text: String,
    /// Seconds from the start of the recording.
    pub start: f64,
    /// Seconds from the start of the recording.
    pub end: f64,
    /// The recogniser's own probability, 0-1.
    pub confidence: f32,
}

/// Consecutive words of one speaker.
#[derive(Serialize, ToSchema)]
pub struct Segment {
    /// Position in this version, from 0; evidence points to it.
    pub index: u32,
    /// Who speaks.
    pub speaker: Speaker,
    /// Seconds from the start of the recording.
    pub start: f64,
    /// Seconds from the start of the recording.
    pub end: f64,
    /// The words as one text.
    pub text: String,
    /// Mean word confidence, 0-1.
    pub confidence: f32,
    /// Two people spoke at once here: words may be missing or stand with the wrong one.
    pub overlap: bool,
    /// The words one by one; empty only where an edit left no times.
    pub words: Vec<Word>,
}

impl From<clinic::domain::transcript::Segment> for Segment {
    fn from(segment: clinic::domain::transcript::Segment) -> Self {
        let word = |word: clinic::domain::transcript::Word| Word {
            text: word.text,
            start: word.start,
            end: word.end,
            confidence: word.confidence,
        };
        Self {
            index: segment.index,
            speaker: segment.speaker.into(),
            start: segment.start,
            end: segment.end,
            text: segment.text,
            confidence: segment.confidence,
            overlap: segment.overlap,
            words: segment.words.into_iter().map(word).collect(),
        }
    }
}

/// Who made a version of a transcript.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum TranscriptOrigin {
    /// A recogniser.
    #[schema(title = "MachineOrigin")]
    Machine {
        /// For example `whisper`.
        engine: String,
        /// For example `base-q8_0`.
        model: String,
    },
    /// A person, starting from another version.
    #[schema(title = "EditOrigin")]
    Edit {
        /// The user's id.
        by: Uuid,
        /// From which version.
        of_version: u32,
    },
}

impl From<clinic::domain::transcript::TranscriptOrigin> for TranscriptOrigin {
    fn from(origin: clinic::domain::transcript::TranscriptOrigin) -> Self {
        use clinic::domain::transcript::TranscriptOrigin as Domain;
        match origin {
            Domain::Machine { engine, model } => Self::Machine { engine, model },
            Domain::Edit { by, of_version } => Self::Edit {
                by: by.0,
                of_version,
            },
        }
    }
}

/// One version of a session's transcript.
#[derive(Serialize, ToSchema)]
pub struct Transcript {
    /// Its id.
    pub id: Uuid,
    /// The session it belongs to.
    pub session_id: Uuid,
    /// The recording it was made from.
    pub recording_id: Uuid,
    /// From 1. The newest edit counts; without one, the newest of the machine.
    pub version: u32,
    /// Who made it.
    pub origin: TranscriptOrigin,
    /// Language as recognised, for example `en`.
    pub language: String,
    /// Whether the language was told by the sound; else it was chosen for the session.
    pub language_detected: bool,
    /// True where the recording held no speech.
    pub no_speech: bool,
    /// In order of time; no segment holds two speakers.
    pub segments: Vec<Segment>,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: jiff::Timestamp,
}

impl From<clinic::domain::transcript::Transcript> for Transcript {
    fn from(transcript: clinic::domain::transcript::Transcript) -> Self {
        Self {
            id: transcript.id.0,
            session_id: transcript.session_id.0,
            recording_id: transcript.recording_id.0,
            version: transcript.version,
            origin: transcript.origin.into(),
            language: transcript.body.language,
            language_detected: transcript.body.language_detected,
            no_speech: transcript.body.no_speech,
            segments: transcript
                .body
                .segments
                .into_iter()
                .map(Segment::from)
                .collect(),
            created_at: transcript.created_at,
        }
    }
}

/// A version of a transcript without its words.
#[derive(Serialize, ToSchema)]
pub struct TranscriptVersion {
    /// From 1. The newest edit counts; without one, the newest of the machine.
    pub version: u32,
    /// Who made it.
    pub origin: TranscriptOrigin,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: jiff::Timestamp,
}

impl From<clinic::transcripts::TranscriptVersion> for TranscriptVersion {
    fn from(version: clinic::transcripts::TranscriptVersion) -> Self {
        Self {
            version: version.version,
            origin: version.origin.into(),
            created_at: version.created_at,
        }
    }
}

page_of! {
    /// All versions of a transcript, oldest first; `next_cursor` is always null.
    TranscriptVersionList, TranscriptVersion
}
