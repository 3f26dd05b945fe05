//! Two versions side by side: which words came, went or changed their speaker.

use std::time::{Duration, Instant};

use similar::{Algorithm, DiffTag, capture_diff_slices_deadline};

use crate::{
    access::{Actor, Clinic},
    domain::{
        SessionId,
        transcript::{Speaker, TranscriptBody},
    },
    error::ClinicError,
    policy::Action,
    sessions, store,
};

/// What became of a stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// In both versions.
    Same,
    /// Only in the first.
    Removed,
    /// Only in the second.
    Added,
}

/// Consecutive words of one speaker with the same fate.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What became of them.
    pub kind: ChangeKind,
    /// Who says them.
    pub speaker: Speaker,
    /// Start of the first in seconds.
    pub start: f64,
    /// The words with blanks between them as the text has them.
    pub text: String,
    /// How many words they are.
    pub words: u32,
}

/// Two versions that differ wholly are compared coarsely after this time.
const PATIENCE: Duration = Duration::from_secs(2);

impl Clinic {
    /// The word-by-word difference between two versions. Reading it is written down as reading the transcript.
    pub async fn compare_transcripts(
        &self,
        actor: &Actor,
        session_id: SessionId,
        from: u32,
        to: u32,
    ) -> Result<Vec<Change>, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadTranscript, session_id).await?;
        let first = store::transcript::version(&mut conn, session_id, from).await?;
        let second = store::transcript::version(&mut conn, session_id, to).await?;
        drop(conn);
        let (Some(first), Some(second)) = (first, second) else {
            return Err(ClinicError::NotFound);
        };
        self.note_reading(&open, actor, Action::ReadTranscript, session_id)
            .await?;
        tokio::task::spawn_blocking(move || changes(&first.body, &second.body))
            .await
            .map_err(ClinicError::internal)
    }
}

/// A word with what makes it the same as another: its letters and who says it.
#[derive(Clone, Debug)]
struct Said {
    speaker: Speaker,
    text: String,
    start: f64,
    /// A blank stands before it.
    blank: bool,
}

impl PartialEq for Said {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}
impl Eq for Said {}
impl std::hash::Hash for Said {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}
impl PartialOrd for Said {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Said {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl Said {
    fn key(&self) -> (Speaker, &str) {
        (self.speaker, &self.text)
    }
}

fn said(body: &TranscriptBody) -> Vec<Said> {
    let mut all = Vec::new();
    for segment in &body.segments {
        let mut rest = segment.text.as_str();
        for (at, word) in super::editing::words_of(segment).into_iter().enumerate() {
            let stripped = rest.trim_start();
            let blank = stripped.len() != rest.len();
            let left = stripped.strip_prefix(word.text.as_str());
            rest = left.unwrap_or_default();
            all.push(Said {
                speaker: segment.speaker,
                start: word.start,
                blank: at == 0 || blank || left.is_none(),
                text: word.text,
            });
        }
    }
    all
}

/// The stretches in the order of the talk; what was removed stands before what came in its place.
pub(crate) fn changes(first: &TranscriptBody, second: &TranscriptBody) -> Vec<Change> {
    let (old, new) = (said(first), said(second));
    let deadline = Some(Instant::now() + PATIENCE);
    let mut changes = Vec::new();
    for op in capture_diff_slices_deadline(Algorithm::Myers, &old, &new, deadline) {
        let (tag, before, after) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            gather(&mut changes, ChangeKind::Same, &new[after]);
        } else {
            gather(&mut changes, ChangeKind::Removed, &old[before]);
            gather(&mut changes, ChangeKind::Added, &new[after]);
        }
    }
    changes
}

fn gather(changes: &mut Vec<Change>, kind: ChangeKind, words: &[Said]) {
    for word in words {
        match changes.last_mut() {
            Some(last) if last.kind == kind && last.speaker == word.speaker => {
                if word.blank {
                    last.text.push(' ');
                }
                last.text.push_str(&word.text);
                last.words += 1;
            }
            _ => changes.push(Change {
                kind,
                speaker: word.speaker,
                start: word.start,
                text: word.text.clone(),
                words: 1,
            }),
        }
    }
}
