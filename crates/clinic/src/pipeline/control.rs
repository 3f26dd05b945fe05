//! Asking for steps, seeing how they stand, trying again, cancelling.

use jiff::Timestamp;

use crate::{
    access::{Actor, Clinic},
    domain::{
        JobId, SessionId,
        job::{Job, JobKind, JobReason, JobState},
    },
    error::ClinicError,
    page::{Listed, Page},
    policy::{self, Action},
    sessions, store,
};

/// The answer to a request for a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Requested {
    /// The step, new or one that waits or runs already.
    pub job: Job,
    /// Whether it is new.
    pub created: bool,
}

/// Which jobs a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JobFilter {
    /// Those of one session.
    pub session_id: Option<SessionId>,
    /// Those that stand like this.
    pub state: Option<JobState>,
}

impl Clinic {
    /// Asks for a transcript of the session's current recording. While such a step waits or runs, it is the
    /// answer; after it is done, a new version is made.
    ///
    /// Errors: [`NoRecording`](ClinicError::NoRecording), or [`RecordingOpen`](ClinicError::RecordingOpen)
    /// while one is being written.
    pub async fn request_transcription(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Requested, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::RequestTranscription, session_id).await?;
        if store::recording::open_of_session(&mut tx, session_id)
            .await?
            .is_some()
        {
            return Err(ClinicError::RecordingOpen);
        }
        if store::recording::current(&mut tx, session_id)
            .await?
            .is_none()
        {
            return Err(ClinicError::NoRecording);
        }
        self.request(
            tx,
            actor,
            session_id,
            JobKind::Transcribe,
            Action::RequestTranscription,
        )
        .await
    }

    /// Asks for an analysis of the session's newest transcript, in the same manner;
    /// [`NoTranscript`](ClinicError::NoTranscript) where there is none.
    pub async fn request_analysis(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Requested, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::RequestAnalysis, session_id).await?;
        if store::transcript::shown_version(&mut tx, session_id)
            .await?
            .is_none()
        {
            return Err(ClinicError::NoTranscript);
        }
        self.request(
            tx,
            actor,
            session_id,
            JobKind::Analyze,
            Action::RequestAnalysis,
        )
        .await
    }

    async fn request(
        &self,
        mut tx: sqlx::Transaction<'static, sqlx::Sqlite>,
        actor: &Actor,
        session_id: SessionId,
        kind: JobKind,
        action: Action,
    ) -> Result<Requested, ClinicError> {
        let now = self.now();
        let created = store::job::queue(&mut tx, session_id, kind, actor.id(), now).await?;
        let job = store::job::pending(&mut tx, session_id, kind)
            .await?
            .ok_or(ClinicError::NotFound)?;
        if created {
            store::audit::append(&mut tx, &actor.acting(), action.as_str(), job.id, now).await?;
        }
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(Requested { job, created })
    }

    /// One job.
    pub async fn job(&self, actor: &Actor, id: JobId) -> Result<Job, ClinicError> {
        let open = self.open_vault()?;
        reached(&mut *open.db.read().await?, actor, Action::ReadJob, id).await
    }

    /// The jobs of the sessions that the actor may see, newest first.
    pub async fn list_jobs(
        &self,
        actor: &Actor,
        filter: JobFilter,
        page: &Page,
    ) -> Result<Listed<Job>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadJob)?;
        let (rows, before) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let jobs = store::job::list(&mut conn, reach, filter, before, rows + 1).await?;
        Ok(Listed::of(jobs, rows, |job| job.id))
    }

    /// The jobs that changed at a moment or later, oldest change first, or those that wait and run where none is given:
    /// what somebody who follows them has to be told. At most [`Page::MAX`].
    pub async fn changed_jobs(
        &self,
        actor: &Actor,
        since: Option<Timestamp>,
    ) -> Result<Vec<Job>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadJob)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        Ok(store::job::changed(&mut conn, reach, since, Page::MAX).await?)
    }

    /// Tries a failed, cancelled or waiting job again now, with all its tries before it. For a job that failed
    /// because its recording is damaged this is the decision to go on with what can be read: the damaged
    /// places become silence and are marked as gaps.
    /// [`NotTransition`](ClinicError::NotTransition) where the job runs or is done.
    pub async fn retry_job(&self, actor: &Actor, id: JobId) -> Result<Job, ClinicError> {
        let open = self.open_vault()?;
        let job = reached(&mut *open.db.read().await?, actor, Action::ControlJob, id).await?;
        if job.state == JobState::Failed && job.reason == Some(JobReason::RecordingDamaged) {
            self.accept_damage(actor, job.session_id).await?;
        }
        let now = self.now();
        let mut tx = open.db.write().await?;
        if let Some(pending) = store::job::pending(&mut tx, job.session_id, job.kind)
            .await?
            .filter(|one| one.id != id)
        {
            // Another one of its kind waits already: that is the retry.
            return Ok(pending);
        }
        if !store::job::retry(&mut tx, id, now).await? {
            return self.not_now(&mut tx, job.session_id).await;
        }
        self.controlled(tx, actor, id).await
    }

    /// Cancels a job that waits or runs; the session's status stays.
    /// [`NotTransition`](ClinicError::NotTransition) where it is over.
    pub async fn cancel_job(&self, actor: &Actor, id: JobId) -> Result<Job, ClinicError> {
        let open = self.open_vault()?;
        let job = reached(&mut *open.db.read().await?, actor, Action::ControlJob, id).await?;
        let mut tx = open.db.write().await?;
        if !store::job::cancel(&mut tx, id, self.now()).await? {
            return self.not_now(&mut tx, job.session_id).await;
        }
        let job = self.controlled(tx, actor, id).await?;
        self.inner.at_work.stop(id);
        Ok(job)
    }

    /// Puts a job off that waits or runs: a running one stops within a second or so and keeps what it has
    /// finished. [`NotTransition`](ClinicError::NotTransition) where it is over or put off already.
    pub async fn pause_job(&self, actor: &Actor, id: JobId) -> Result<Job, ClinicError> {
        let open = self.open_vault()?;
        let job = reached(&mut *open.db.read().await?, actor, Action::ControlJob, id).await?;
        let mut tx = open.db.write().await?;
        if !store::job::pause(&mut tx, id, self.now()).await? {
            return self.not_now(&mut tx, job.session_id).await;
        }
        let job = self.controlled(tx, actor, id).await?;
        self.inner.at_work.stop(id);
        Ok(job)
    }

    /// Lets a paused job go on where it was.
    /// [`NotTransition`](ClinicError::NotTransition) where it is not paused.
    pub async fn resume_job(&self, actor: &Actor, id: JobId) -> Result<Job, ClinicError> {
        let open = self.open_vault()?;
        let job = reached(&mut *open.db.read().await?, actor, Action::ControlJob, id).await?;
        let mut tx = open.db.write().await?;
        if !store::job::resume(&mut tx, id, self.now()).await? {
            return self.not_now(&mut tx, job.session_id).await;
        }
        self.controlled(tx, actor, id).await
    }

    async fn controlled(
        &self,
        mut tx: sqlx::Transaction<'static, sqlx::Sqlite>,
        actor: &Actor,
        id: JobId,
    ) -> Result<Job, ClinicError> {
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::ControlJob.as_str(),
            id,
            self.now(),
        )
        .await?;
        let job = store::job::get(&mut tx, id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(job)
    }

    async fn not_now<T>(
        &self,
        conn: &mut sqlx::SqliteConnection,
        session_id: SessionId,
    ) -> Result<T, ClinicError> {
        let session = store::session::get(conn, session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        Err(ClinicError::NotTransition {
            from: session.status,
        })
    }
}

/// A job whose session lies within the actor's reach.
async fn reached(
    conn: &mut sqlx::SqliteConnection,
    actor: &Actor,
    action: Action,
    id: JobId,
) -> Result<Job, ClinicError> {
    // By role alone first: who may never do it learns nothing about ids.
    policy::reach(actor, action)?;
    let seen = policy::reach(actor, Action::ReadJob)?;
    let job = store::job::get_within(conn, id, seen)
        .await?
        .ok_or(ClinicError::NotFound)?;
    sessions::reached(conn, actor, action, job.session_id).await?;
    Ok(job)
}
