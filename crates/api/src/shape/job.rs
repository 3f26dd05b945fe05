//! Steps of the pipeline: asked for, then watched.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{page_of, words::words};

words! {
    /// What a job does.
    JobKind = clinic::domain::job::JobKind {
        /// Recording to transcript.
        Transcribe,
        /// Transcript to analysis.
        Analyze,
    }
}

words! {
    /// How a job stands.
    JobState = clinic::domain::job::JobState {
        /// Waits for its turn.
        Queued,
        /// A user put it off; it keeps what it has done.
        Paused,
        /// Is being worked on.
        Running,
        /// Its result is stored.
        Done,
        /// It gave up; the reason says what to do.
        Failed,
        /// A user stopped it.
        Cancelled,
    }
}

words! {
    /// Why a try did not succeed.
    JobReason = clinic::domain::job::JobReason {
        /// The speech model is not on this PC yet.
        ModelMissing,
        /// The model file is not what it should be.
        ModelDamaged,
        /// The sealed file is missing.
        RecordingMissing,
        /// The sealed file was changed or is damaged.
        RecordingDamaged,
        /// The session has no finished recording.
        NoRecording,
        /// The session has no transcript.
        NoTranscript,
        /// The playbook could not be read.
        PlaybookInvalid,
        /// No room on the disk.
        DiskFull,
        /// The program ended in the middle; it is tried again.
        Interrupted,
        /// Anything else; the log has the incident.
        Internal,
    }
}

/// A step of the pipeline. Ask again until `state` is `done`, `failed` or `cancelled`.
#[derive(Debug, Serialize, ToSchema)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// The session it advances.
    pub session_id: Uuid,
    /// What it does.
    pub kind: JobKind,
    /// How it stands.
    pub state: JobState,
    /// Tries begun.
    pub attempts: u32,
    /// Share done, 0-1.
    #[schema(minimum = 0.0, maximum = 1.0)]
    pub progress: f32,
    /// Estimate of the seconds left; null before there is one.
    pub seconds_left: Option<f64>,
    /// Why the last try did not succeed.
    pub reason: Option<JobReason>,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: jiff::Timestamp,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: jiff::Timestamp,
}

impl From<clinic::domain::job::Job> for Job {
    fn from(job: clinic::domain::job::Job) -> Self {
        Self {
            id: job.id.0,
            session_id: job.session_id.0,
            kind: job.kind.into(),
            state: job.state.into(),
            attempts: job.attempts,
            progress: job.progress,
            seconds_left: job.seconds_left,
            reason: job.reason.map(JobReason::from),
            created_at: job.created_at,
            updated_at: job.updated_at,
        }
    }
}

page_of! {
    /// One page of the jobs that the actor may see, newest first.
    JobList, Job
}
