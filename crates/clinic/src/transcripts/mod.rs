//! Transcripts as people see and correct them. A correction is a new version; the machine's stays as it was.

mod swap;

use jiff::Timestamp;

use crate::{
    access::{Actor, Clinic},
    domain::{
        SessionId, TranscriptId,
        job::JobKind,
        transcript::{Transcript, TranscriptOrigin},
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
    /// The newest transcript of a session, or the version asked for; [`NotFound`](ClinicError::NotFound) where
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
            None => store::transcript::newest(&mut conn, session_id).await?,
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
        let newest = store::transcript::newest(&mut tx, session_id)
            .await?
            .ok_or(ClinicError::NoTranscript)?;
        let now = self.now();
        let edited = Transcript {
            id: TranscriptId::generate(),
            version: store::transcript::next_version(&mut tx, session_id).await?,
            origin: TranscriptOrigin::Edit {
                by: actor.id(),
                of_version: newest.version,
            },
            body: swap::swapped(newest.body),
            created_at: now,
            ..newest
        };
        store::transcript::insert(&mut tx, &edited).await?;
        store::job::queue(&mut tx, session_id, JobKind::Analyze, actor.id(), now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::EditTranscript.as_str(),
            edited.id,
            now,
        )
        .await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(edited)
    }
}
