//! A clinic's own playbook: a text that is worked on, and the versions that were published.

use jiff::Timestamp;

use super::{ClinicId, PlaybookId, UserId};

/// A playbook of a clinic's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPlaybook {
    /// Its id in the vault.
    pub id: PlaybookId,
    /// Whose it is.
    pub clinic_id: ClinicId,
    /// The id inside the text: what an analysis chooses by, for example `consultation`.
    pub name: String,
    /// The language it judges.
    pub language: String,
    /// Its name for people.
    pub title: String,
    /// The text that is worked on.
    pub draft: String,
    /// Counts the changes of the draft.
    pub revision: u32,
    /// The newest published version; `None` before the first.
    pub published: Option<PublishedVersion>,
    /// When the draft was changed last.
    pub updated_at: Timestamp,
}

/// A version that analyses use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedVersion {
    /// From 1.
    pub version: u32,
    /// Its text.
    pub body: String,
    /// Who published it.
    pub published_by: UserId,
    /// When.
    pub published_at: Timestamp,
}

impl OwnPlaybook {
    /// Whether the draft says something else than what is published.
    pub fn is_changed(&self) -> bool {
        self.published
            .as_ref()
            .is_none_or(|published| published.body != self.draft)
    }
}
