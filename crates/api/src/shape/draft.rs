//! Corrections of a transcript that are kept and not saved yet, and what differs between two versions.

use clinic::domain::edit;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    transcript::{Segment, Speaker},
    words::words,
};

/// The draft of a session's transcript.
#[derive(Serialize, ToSchema)]
pub struct Draft {
    /// The version that the corrections start from.
    pub of_version: u32,
    /// The highest version that exists; above `of_version` where one was made meanwhile.
    pub newest_version: u32,
    /// Send it with the next change.
    pub revision: u32,
    /// Corrections that count.
    pub done: u32,
    /// Corrections that can be done again.
    pub undone: u32,
    /// The text with the corrections that count.
    pub segments: Vec<Segment>,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: jiff::Timestamp,
}

impl From<edit::Draft> for Draft {
    fn from(draft: edit::Draft) -> Self {
        Self {
            of_version: draft.of_version,
            newest_version: draft.newest_version,
            revision: draft.revision,
            done: draft.done,
            undone: draft.undone,
            segments: draft.body.segments.into_iter().map(Segment::from).collect(),
            updated_at: draft.updated_at,
        }
    }
}

words! {
    /// What became of words from one version to another.
    ChangeKind = clinic::transcripts::ChangeKind {
        /// In both.
        Same,
        /// Only in the first.
        Removed,
        /// Only in the second.
        Added,
    }
}

/// Consecutive words of one speaker with the same fate.
#[derive(Serialize, ToSchema)]
pub struct Change {
    /// What became of them.
    pub kind: ChangeKind,
    /// Who says them.
    pub speaker: Speaker,
    /// Start of the first in seconds.
    pub start: f64,
    /// The words.
    pub text: String,
    /// How many words they are.
    pub words: u32,
}

/// The difference between two versions, in the order of the talk.
#[derive(Serialize, ToSchema)]
pub struct Comparison {
    /// What stayed, went and came.
    pub changes: Vec<Change>,
}

impl From<Vec<clinic::transcripts::Change>> for Comparison {
    fn from(changes: Vec<clinic::transcripts::Change>) -> Self {
        let change = |change: clinic::transcripts::Change| Change {
            kind: change.kind.into(),
            speaker: change.speaker.into(),
            start: change.start,
            text: change.text,
            words: change.words,
        };
        Self {
            changes: changes.into_iter().map(change).collect(),
        }
    }
}
