//! A clinic's own playbooks as their editor sees them.

use clinic::{analysis::playbook as domain, domain::playbook, playbooks};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::findings::{Evidence, Found, each};

/// An own playbook in a list.
#[derive(Serialize, ToSchema)]
pub struct OwnPlaybook {
    /// Its id in the vault.
    pub id: Uuid,
    /// Whose it is.
    pub clinic_id: Uuid,
    /// The id inside the text: what an analysis chooses by.
    pub name: String,
    /// The language it judges.
    pub language: String,
    /// Its name for people.
    pub title: String,
    /// Number of the newest published version; null before the first.
    pub published: Option<u32>,
    /// When that was published.
    pub published_at: Option<String>,
    /// The draft says something else than what is published.
    pub changed: bool,
    /// When the draft was changed last.
    pub updated_at: String,
}

impl From<playbook::OwnPlaybook> for OwnPlaybook {
    fn from(own: playbook::OwnPlaybook) -> Self {
        let changed = own.is_changed();
        let published = own.published;
        Self {
            id: own.id.0,
            clinic_id: own.clinic_id.0,
            name: own.name,
            language: own.language,
            title: own.title,
            published: published.as_ref().map(|version| version.version),
            published_at: published.map(|version| version.published_at.to_string()),
            changed,
            updated_at: own.updated_at.to_string(),
        }
    }
}

/// A published version.
#[derive(Serialize, ToSchema)]
pub struct PlaybookVersion {
    /// From 1.
    pub version: u32,
    /// When it was published.
    pub published_at: String,
    /// Its text.
    pub text: String,
}

/// What is wrong with a playbook's text, as a closed word.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaybookFault {
    /// It is no TOML, a key is unknown or missing, or a value has the wrong type.
    Form,
    /// It is of another version of the format.
    Schema,
    /// There are no word lists for its language.
    Language,
    /// An id has other signs than a-z, 0-9 and `_`.
    Id,
    /// Two things of one kind have the same id.
    Duplicate,
    /// A pattern does not compile.
    Pattern,
    /// A number is outside of what makes sense.
    Range,
    /// A condition cannot be read, or names what is not there.
    Condition,
    /// A placeholder of a text is unknown.
    Placeholder,
}

/// The place of a fault in a playbook's text.
#[derive(Serialize, ToSchema)]
pub struct PlaybookTrouble {
    /// Line of the text, from 1.
    pub line: usize,
    /// What is wrong there, as a closed word.
    pub fault: PlaybookFault,
    /// The same in English, with what the parser says.
    pub detail: String,
}

impl From<domain::PlaybookError> for PlaybookTrouble {
    fn from(error: domain::PlaybookError) -> Self {
        use domain::PlaybookProblem as Problem;
        let fault = match &error.problem {
            // A range without its source lacks a value.
            Problem::Form(_) | Problem::NoSource => PlaybookFault::Form,
            Problem::Schema(_) => PlaybookFault::Schema,
            Problem::Language(_) => PlaybookFault::Language,
            Problem::Id(_) => PlaybookFault::Id,
            Problem::Duplicate(_) => PlaybookFault::Duplicate,
            Problem::Pattern(_) => PlaybookFault::Pattern,
            Problem::Range(_) => PlaybookFault::Range,
            Problem::Condition(_) => PlaybookFault::Condition,
            Problem::Placeholder(_) => PlaybookFault::Placeholder,
        };
        Self {
            line: error.line,
            fault,
            detail: error.problem.to_string(),
        }
    }
}

/// An own playbook with its draft.
#[derive(Serialize, ToSchema)]
pub struct OwnPlaybookDetail {
    /// What a list shows of it.
    pub playbook: OwnPlaybook,
    /// Hand it back with a change: it tells whether somebody else changed it meanwhile.
    pub revision: u32,
    /// The draft as TOML.
    pub text: String,
    /// The draft as a form: the keys of the TOML, each pattern as `{"phrase": …}` where plain words make it, else as
    /// `{"pattern": …}`; null where the text is no TOML.
    pub form: Option<serde_json::Value>,
    /// Why the draft cannot be published as it is; null where it can.
    pub trouble: Option<PlaybookTrouble>,
    /// The published versions, newest first.
    pub versions: Vec<PlaybookVersion>,
}

impl From<playbooks::Opened> for OwnPlaybookDetail {
    fn from(opened: playbooks::Opened) -> Self {
        let version = |version: playbook::PublishedVersion| PlaybookVersion {
            version: version.version,
            published_at: version.published_at.to_string(),
            text: version.body,
        };
        Self {
            revision: opened.playbook.revision,
            text: opened.playbook.draft.clone(),
            playbook: opened.playbook.into(),
            form: opened.form,
            trouble: opened.trouble.map(Into::into),
            versions: opened.versions.into_iter().map(version).collect(),
        }
    }
}

/// One line of the checklist, by the session's analysis and by the draft.
#[derive(Serialize, ToSchema)]
pub struct ItemChange {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// By the session's analysis; null where it has no such line.
    pub before: Option<Found>,
    /// By the draft; null where it has no such line.
    pub after: Option<Found>,
    /// Where the draft finds it.
    pub evidence: Vec<Evidence>,
}

/// One stage, by the session's analysis and by the draft.
#[derive(Serialize, ToSchema)]
pub struct StageChange {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// Whether it was covered by the session's analysis; null where it has no such stage.
    pub before: Option<bool>,
    /// By the draft; null where it has no such stage.
    pub after: Option<bool>,
    /// Its lines.
    pub items: Vec<ItemChange>,
}

/// Something counted, by the session's analysis and by the draft.
#[derive(Serialize, ToSchema)]
pub struct Shift {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// By the session's analysis.
    pub before: u32,
    /// By the draft.
    pub after: u32,
    /// Where the draft finds it.
    pub evidence: Vec<Evidence>,
}

/// What a draft would find in a session. Nothing is stored.
#[derive(Serialize, ToSchema)]
pub struct PlaybookPreview {
    /// The session.
    pub session_id: Uuid,
    /// Playbook of the session's analysis; null where it has none.
    pub playbook: Option<String>,
    /// Its version.
    pub playbook_version: Option<String>,
    /// Why the draft leaves parts unjudged.
    pub not_assessed: Vec<super::analysis::NotAssessed>,
    /// Stage by stage.
    pub stages: Vec<StageChange>,
    /// Worries by kind.
    pub worries: Vec<Shift>,
    /// Quotes to look at.
    pub flags: Vec<Shift>,
    /// Advice: 1 where it is given.
    pub advice: Vec<Shift>,
}

impl From<playbooks::Shift> for Shift {
    fn from(shift: playbooks::Shift) -> Self {
        Self {
            id: shift.id,
            title: shift.title,
            before: shift.before,
            after: shift.after,
            evidence: each(shift.evidence),
        }
    }
}

impl From<playbooks::ItemChange> for ItemChange {
    fn from(item: playbooks::ItemChange) -> Self {
        Self {
            id: item.id,
            title: item.title,
            before: item.before.map(Into::into),
            after: item.after.map(Into::into),
            evidence: each(item.evidence),
        }
    }
}

impl From<playbooks::Preview> for PlaybookPreview {
    fn from(preview: playbooks::Preview) -> Self {
        let (playbook, playbook_version) = preview.made_by.unzip();
        let stage = |stage: playbooks::StageChange| StageChange {
            id: stage.id,
            title: stage.title,
            before: stage.before,
            after: stage.after,
            items: each(stage.items),
        };
        Self {
            session_id: preview.session_id.0,
            playbook,
            playbook_version,
            not_assessed: each(preview.not_assessed),
            stages: preview.stages.into_iter().map(stage).collect(),
            worries: each(preview.worries),
            flags: each(preview.flags),
            advice: each(preview.advice),
        }
    }
}
