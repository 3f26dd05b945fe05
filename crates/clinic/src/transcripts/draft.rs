//! Correcting a transcript in one sitting. Every correction is kept at once, in a draft; saving makes one version
//! and one analysis of all of them. A draft is the version it starts from and the corrections in order, so that
//! undoing is counting one less.

use jiff::Timestamp;
use sqlx::SqliteConnection;

use super::editing::{applied, replayed};
use crate::{
    access::{Actor, Clinic},
    domain::{
        SessionId,
        edit::{Draft, Edit},
        transcript::{Transcript, TranscriptBody},
    },
    error::ClinicError,
    input::{Invalid, Problem},
    policy::Action,
    sessions,
    store::{self, draft::Stored},
};

/// Most corrections of one draft: a sitting that needs more is saved in between.
pub const MOST_EDITS: usize = 5_000;

/// A correction and what its author saw.
#[derive(Clone, Debug)]
pub struct EditRequest {
    /// The version that the draft starts from.
    pub of_version: u32,
    /// The draft's revision as seen; 0 where there was no draft.
    pub revision: u32,
    /// What to correct.
    pub edit: Edit,
    /// Whether this is more typing in the text that the last correction changed: the two count as one.
    pub continues: bool,
}

impl Clinic {
    /// The draft of a session's transcript; [`NotFound`](ClinicError::NotFound) where there is none.
    pub async fn transcript_draft(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Draft, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::EditTranscript, session_id).await?;
        let stored = store::draft::get(&mut conn, session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        let body = corrected(&mut conn, session_id, &stored).await?;
        draft(&mut conn, session_id, stored, body).await
    }

    /// Keeps one correction in the draft, which begins with the first.
    ///
    /// Errors: [`EditConflict`](ClinicError::EditConflict) where the draft or the version is not the one that was
    /// seen, [`NoTranscript`](ClinicError::NoTranscript), [`Invalid`](ClinicError::Invalid) for a place that is not
    /// there. In each case nothing was changed.
    pub async fn edit_transcript(
        &self,
        actor: &Actor,
        session_id: SessionId,
        request: EditRequest,
    ) -> Result<Draft, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        let mut stored = begun(&mut tx, session_id, self.now()).await?;
        if (stored.of_version, stored.revision) != (request.of_version, request.revision) {
            return Err(ClinicError::EditConflict);
        }
        let continues = request.continues
            && stored
                .counting()
                .last()
                .is_some_and(|last| last.is_continued_by(&request.edit));
        let position = stored.done - usize::from(continues);
        if position >= MOST_EDITS {
            return Err(Invalid::new("edit", Problem::OutOfRange).into());
        }
        stored.edits.truncate(position);
        stored.done = position;
        let before = corrected(&mut tx, session_id, &stored).await?;
        let body = applied(before, &request.edit)?;
        stored.edits.push(request.edit);
        stored.done += 1;
        self.turn(&mut tx, actor, session_id, &mut stored).await?;
        if let Some(edit) = stored.edits.last() {
            store::draft::set_edit(&mut tx, session_id, position, edit).await?;
        }
        let draft = draft(&mut tx, session_id, stored, body).await?;
        tx.commit().await?;
        Ok(draft)
    }

    /// Takes the last correction back, or with `again` does the next one again. Where there is none, nothing changes.
    pub async fn step_draft(
        &self,
        actor: &Actor,
        session_id: SessionId,
        revision: u32,
        again: bool,
    ) -> Result<Draft, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        let mut stored = seen(&mut tx, session_id, revision).await?;
        let done = if again {
            (stored.done + 1).min(stored.edits.len())
        } else {
            stored.done.saturating_sub(1)
        };
        if done != stored.done {
            stored.done = done;
            self.turn(&mut tx, actor, session_id, &mut stored).await?;
        }
        let body = corrected(&mut tx, session_id, &stored).await?;
        let draft = draft(&mut tx, session_id, stored, body).await?;
        tx.commit().await?;
        Ok(draft)
    }

    /// Saves the draft as a new version, and queues the analysis of it. `newest_version` is the highest version
    /// that the author saw: where another was made meanwhile, the answer is
    /// [`EditConflict`](ClinicError::EditConflict) and the draft stays.
    pub async fn save_draft(
        &self,
        actor: &Actor,
        session_id: SessionId,
        revision: u32,
        newest_version: u32,
    ) -> Result<Transcript, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        let stored = seen(&mut tx, session_id, revision).await?;
        if stored.done == 0 {
            return Err(Invalid::new("revision", Problem::Empty).into());
        }
        let base = base(&mut tx, session_id, &stored).await?;
        let body = replayed(base.body.clone(), stored.counting())?;
        let saved = self
            .keep_edit(&mut tx, actor, base, body, newest_version)
            .await?;
        store::draft::remove(&mut tx, session_id).await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(saved)
    }

    /// Throws the draft away. [`NotFound`](ClinicError::NotFound) where there is none.
    pub async fn discard_draft(
        &self,
        actor: &Actor,
        session_id: SessionId,
        revision: u32,
    ) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        seen(&mut tx, session_id, revision).await?;
        store::draft::remove(&mut tx, session_id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes the head of a changed draft.
    async fn turn(
        &self,
        conn: &mut SqliteConnection,
        actor: &Actor,
        session_id: SessionId,
        stored: &mut Stored,
    ) -> Result<(), ClinicError> {
        stored.revision += 1;
        stored.updated_at = self.now();
        Ok(store::draft::put(conn, session_id, stored, actor.id()).await?)
    }
}

/// The draft there is, or an empty one of the version that is shown.
async fn begun(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    now: Timestamp,
) -> Result<Stored, ClinicError> {
    if let Some(stored) = store::draft::get(conn, session_id).await? {
        return Ok(stored);
    }
    let of_version = store::transcript::shown_version(conn, session_id)
        .await?
        .ok_or(ClinicError::NoTranscript)?;
    Ok(Stored {
        of_version,
        revision: 0,
        done: 0,
        edits: Vec::new(),
        updated_at: now,
    })
}

/// The draft, where it is the one that was seen.
async fn seen(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    revision: u32,
) -> Result<Stored, ClinicError> {
    let stored = store::draft::get(conn, session_id)
        .await?
        .ok_or(ClinicError::NotFound)?;
    if stored.revision != revision {
        return Err(ClinicError::EditConflict);
    }
    Ok(stored)
}

async fn base(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    stored: &Stored,
) -> Result<Transcript, ClinicError> {
    store::transcript::version(conn, session_id, stored.of_version)
        .await?
        .ok_or(ClinicError::NoTranscript)
}

async fn corrected(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    stored: &Stored,
) -> Result<TranscriptBody, ClinicError> {
    let base = base(conn, session_id, stored).await?;
    Ok(replayed(base.body, stored.counting())?)
}

async fn draft(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    stored: Stored,
    body: TranscriptBody,
) -> Result<Draft, ClinicError> {
    let count = |edits: usize| u32::try_from(edits).unwrap_or(u32::MAX);
    Ok(Draft {
        session_id,
        of_version: stored.of_version,
        newest_version: store::transcript::highest_version(conn, session_id).await?,
        revision: stored.revision,
        done: count(stored.done),
        undone: count(stored.edits.len() - stored.done),
        body,
        updated_at: stored.updated_at,
    })
}
