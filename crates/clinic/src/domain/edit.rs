//! Corrections of a transcript, one by one, and the draft that gathers them until they are saved as one version.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    SessionId,
    transcript::{Speaker, TranscriptBody},
};

/// One correction. Segments are named by their position in the text as it is before the correction.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Edit {
    /// Another wording of a segment; an empty one takes the segment out.
    Words {
        /// Which segment.
        segment: u32,
        /// What was said.
        text: String,
    },
    /// The words from `word` on become a segment of their own.
    Split {
        /// Which segment.
        segment: u32,
        /// First word of the second part, from 1.
        word: u32,
    },
    /// A segment and the next one of the same speaker become one.
    Join {
        /// The first of the two.
        segment: u32,
    },
    /// Somebody else said it.
    Speaker {
        /// Which segment.
        segment: u32,
        /// Who.
        speaker: Speaker,
    },
    /// Counselor and customer change places everywhere.
    Swap,
}

impl std::fmt::Debug for Edit {
    /// The kind alone: the words of a talk stay out of logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Words { .. } => "Words",
            Self::Split { .. } => "Split",
            Self::Join { .. } => "Join",
            Self::Speaker { .. } => "Speaker",
            Self::Swap => "Swap",
        })
    }
}

/// Corrections that are kept and not saved as a version yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The session whose transcript is corrected.
    pub session_id: SessionId,
    /// The version that the corrections start from.
    pub of_version: u32,
    /// The highest version that exists now; above `of_version` where one was made meanwhile.
    pub newest_version: u32,
    /// Rises with every change of the draft; the next change names it.
    pub revision: u32,
    /// Corrections that count.
    pub done: u32,
    /// Corrections that were undone and can be done again.
    pub undone: u32,
    /// The text with the corrections that count.
    pub body: TranscriptBody,
    /// When it last changed.
    pub updated_at: Timestamp,
}
