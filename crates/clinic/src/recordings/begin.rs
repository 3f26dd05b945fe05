//! Beginning a recording, and continuing one.

use std::sync::Arc;

use sqlx::SqliteConnection;

use super::{RecordingTicket, blocking, running::Held};
use crate::{
    access::{Actor, Clinic, OpenVault},
    domain::{
        RecordingId, SessionId,
        consent::ConsentPurpose,
        job::JobKind,
        recording::{Recording, RecordingSource, RecordingState},
        session::{Session, SessionStatus},
    },
    error::ClinicError,
    policy::{self, Action},
    sessions, store,
};

impl Clinic {
    /// Begins a recording of the actor's own session: the row is made, the file not yet. Write the file as the
    /// ticket says, then call [`finish_recording`](Self::finish_recording), or
    /// [`abandon_recording`](Self::abandon_recording) where not one sample came.
    ///
    /// Errors: [`ConsentRequired`](ClinicError::ConsentRequired), [`DiskFull`](ClinicError::DiskFull),
    /// [`RecordingOpen`](ClinicError::RecordingOpen) while another of the session is not closed,
    /// [`NotTransition`](ClinicError::NotTransition) for a completed session.
    pub async fn begin_recording(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<RecordingTicket, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let session = sessions::reached(&mut tx, actor, Action::Record, session_id).await?;
        self.check_recordable(&mut tx, &session).await?;
        if consent_answer(&mut tx, &session).await? != Some(true) {
            return Err(ClinicError::ConsentRequired);
        }

        let recording = Recording {
            id: RecordingId::generate(),
            session_id,
            state: RecordingState::Open,
            source: RecordingSource::Microphone,
            sample_rate: 0,
            channels: 0,
            frames: 0,
            gaps: Vec::new(),
            recovered: false,
            started_at: self.now(),
            finished_at: None,
        };
        // Held before the row can be seen, so that recovery never takes it for a crash.
        let held = Arc::new(Held::new(self, recording.id.0));
        store::recording::insert(&mut tx, &recording, actor.id()).await?;
        self.audit_recording(&mut tx, actor, &recording).await?;
        tx.commit().await?;
        Ok(RecordingTicket {
            recording_id: recording.id,
            session_id,
            path: self.inner.vault.recording_path(recording.id.0),
            key: open.key.recordings().fresh(),
            resume: false,
            held,
        })
    }

    /// Continues a finished recording of the actor's own session at its end; the gap is marked in the file.
    /// A transcription that waits or runs is cancelled, since it would miss what comes; closing queues it again.
    ///
    /// Errors as for [`begin_recording`](Self::begin_recording), and
    /// [`RecordingDamaged`](ClinicError::RecordingDamaged) where the file cannot be opened.
    pub async fn continue_recording(
        &self,
        actor: &Actor,
        recording_id: RecordingId,
    ) -> Result<RecordingTicket, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let (session, recording) = reached(&mut tx, actor, Action::Record, recording_id).await?;
        self.check_recordable(&mut tx, &session).await?;
        if consent_answer(&mut tx, &session).await? != Some(true) {
            return Err(ClinicError::ConsentRequired);
        }
        let (path, key) = self.key_of(&open, &recording).await?;

        let held = Arc::new(Held::new(self, recording_id.0));
        store::recording::reopen(&mut tx, recording_id).await?;
        let outdated = store::job::pending(&mut tx, session.id, JobKind::Transcribe).await?;
        if let Some(job) = &outdated {
            store::job::cancel(&mut tx, job.id, self.now()).await?;
        }
        self.audit_recording(&mut tx, actor, &recording).await?;
        tx.commit().await?;
        if let Some(job) = outdated {
            self.inner.at_work.stop(job.id);
        }
        Ok(RecordingTicket {
            recording_id,
            session_id: session.id,
            path,
            key,
            resume: true,
            held,
        })
    }

    /// Whether the session can take sound now: not completed, nothing open, room on the disk.
    pub(super) async fn check_recordable(
        &self,
        conn: &mut SqliteConnection,
        session: &Session,
    ) -> Result<(), ClinicError> {
        if session.status == SessionStatus::Completed {
            return Err(ClinicError::NotTransition {
                from: session.status,
            });
        }
        if store::recording::open_of_session(conn, session.id)
            .await?
            .is_some()
        {
            return Err(ClinicError::RecordingOpen);
        }
        let (dir, least) = (
            self.inner.vault.dir().to_owned(),
            self.inner.settings.limits.room_bytes,
        );
        let free =
            blocking(move || fs4::available_space(dir).map_err(ClinicError::internal)).await?;
        if free < least {
            Err(ClinicError::DiskFull)
        } else {
            Ok(())
        }
    }

    async fn key_of(
        &self,
        open: &OpenVault,
        recording: &Recording,
    ) -> Result<(std::path::PathBuf, vault::DataKey), ClinicError> {
        let (clinic, key, recording) = (self.clone(), open.key.recordings(), recording.clone());
        blocking(move || {
            // Opened whole, so that a file which cannot be continued is refused before its row is touched.
            super::open_sound(&clinic, &key, &recording)?;
            let path = clinic.inner.vault.recording_path(recording.id.0);
            let key = key.of_file(&path)?;
            Ok::<_, ClinicError>((path, key))
        })
        .await
    }

    async fn audit_recording(
        &self,
        conn: &mut SqliteConnection,
        actor: &Actor,
        recording: &Recording,
    ) -> Result<(), ClinicError> {
        let action = Action::Record.as_str();
        store::audit::append(conn, &actor.acting(), action, recording.id, self.now()).await?;
        Ok(())
    }
}

/// A recording whose session lies within the actor's reach.
pub(super) async fn reached(
    conn: &mut SqliteConnection,
    actor: &Actor,
    action: Action,
    recording_id: RecordingId,
) -> Result<(Session, Recording), ClinicError> {
    // By role alone first: who may never do it learns nothing about ids.
    policy::reach(actor, action)?;
    let seen = policy::reach(actor, Action::ReadRecording)?;
    let recording = store::recording::get_within(conn, recording_id, seen)
        .await?
        .ok_or(ClinicError::NotFound)?;
    let session = sessions::reached(conn, actor, action, recording.session_id).await?;
    Ok((session, recording))
}

/// What the customer of a session last answered about recording; `None` where nobody asked.
pub(super) async fn consent_answer(
    conn: &mut SqliteConnection,
    session: &Session,
) -> Result<Option<bool>, ClinicError> {
    let newest = store::consent::newest(conn, session.customer_id, ConsentPurpose::Recording);
    Ok(newest.await?.map(|consent| consent.given))
}
