//! Transcripts as people see and correct them. A correction is a new version; the machine's stays as it was, and
//! what the machine makes later does not push corrections aside.

mod compare;
mod draft;
mod editing;
mod export;
mod names;
mod swap;

use jiff::Timestamp;
use sqlx::SqliteConnection;

pub use compare::{Change, ChangeKind};
pub use draft::{EditRequest, MOST_EDITS};
pub use export::{ExportFile, ExportFormat};
pub use names::{GivenName, SpeakerName};

use crate::{
    access::{Actor, Clinic},
    domain::{
        SessionId, TranscriptId,
        job::JobKind,
        transcript::{Transcript, TranscriptBody, TranscriptOrigin},
    },
    error::ClinicError,
    policy::Action,
    sessions, store,
};

/// What a list of versions shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptVersion {
    /// From 1.
    pub version: u32,
    /// Who made it.
    pub origin: TranscriptOrigin,
    /// When.
    pub created_at: Timestamp,
}

impl Clinic {
    /// The transcript of a session that counts, or the version asked for; [`NotFound`](ClinicError::NotFound) where
    /// there is none. Reading it is written down in the audit.
    pub async fn transcript(
        &self,
        actor: &Actor,
        session_id: SessionId,
        version: Option<u32>,
    ) -> Result<Transcript, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadTranscript, session_id).await?;
        let found = match version {
            None => store::transcript::shown(&mut conn, session_id).await?,
            Some(version) => store::transcript::version(&mut conn, session_id, version).await?,
        };
        drop(conn);
        let transcript = found.ok_or(ClinicError::NotFound)?;
        self.note_reading(&open, actor, Action::ReadTranscript, session_id)
            .await?;
        Ok(transcript)
    }

    /// The versions of a session's transcript, oldest first.
    pub async fn transcript_versions(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Vec<TranscriptVersion>, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadTranscript, session_id).await?;
        Ok(store::transcript::versions(&mut conn, session_id).await?)
    }

    /// Exchanges counselor and customer in a new version, and queues its analysis.
    /// [`NoTranscript`](ClinicError::NoTranscript) where there is none.
    pub async fn swap_speakers(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Transcript, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        let shown = store::transcript::shown(&mut tx, session_id)
            .await?
            .ok_or(ClinicError::NoTranscript)?;
        let highest = store::transcript::highest_version(&mut tx, session_id).await?;
        let body = swap::swapped(shown.body.clone());
        let edited = self.keep_edit(&mut tx, actor, shown, body, highest).await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(edited)
    }

    /// Makes an earlier version, or a newer one of the machine, the one that counts: as a new version, and queues
    /// its analysis. `newest_version` is the highest version that the actor saw.
    ///
    /// Errors: [`NotFound`](ClinicError::NotFound), [`EditConflict`](ClinicError::EditConflict) where another
    /// version was made meanwhile.
    pub async fn restore_transcript(
        &self,
        actor: &Actor,
        session_id: SessionId,
        version: u32,
        newest_version: u32,
    ) -> Result<Transcript, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        let chosen = store::transcript::version(&mut tx, session_id, version)
            .await?
            .ok_or(ClinicError::NotFound)?;
        let body = chosen.body.clone();
        let restored = self
            .keep_edit(&mut tx, actor, chosen, body, newest_version)
            .await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(restored)
    }

    /// Stores `body` as a version that a person made of `base`, with its analysis queued, where `newest_version`
    /// is still the highest.
    async fn keep_edit(
        &self,
        conn: &mut SqliteConnection,
        actor: &Actor,
        base: Transcript,
        body: TranscriptBody,
        newest_version: u32,
    ) -> Result<Transcript, ClinicError> {
        let (session_id, now) = (base.session_id, self.now());
        let highest = store::transcript::highest_version(conn, session_id).await?;
        if highest != newest_version {
            return Err(ClinicError::EditConflict);
        }
        let edited = Transcript {
            id: TranscriptId::generate(),
            version: highest + 1,
            origin: TranscriptOrigin::Edit {
                by: actor.id(),
                of_version: base.version,
            },
            body,
            created_at: now,
            ..base
        };
        store::transcript::insert(conn, &edited).await?;
        store::job::queue(conn, session_id, JobKind::Analyze, actor.id(), now).await?;
        store::audit::append(
            conn,
            &actor.acting(),
            Action::EditTranscript.as_str(),
            edited.id,
            now,
        )
        .await?;
        Ok(edited)
    }
}
