//! Counselling meetings with their relations.

use clinic::sessions::SessionWithRelations;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    analysis::AnalysisResult, customer::Customer, job::Job, page_of, recording::Recording,
    transcript::Transcript, user::User, words::words,
};

words! {
    /// How far a session has come, in the order of the walk.
    SessionStatus = clinic::domain::session::SessionStatus {
        /// Planned; nothing is recorded yet.
        Scheduled,
        /// A finished recording exists.
        Recorded,
        /// A transcript exists.
        Transcribed,
        /// An analysis exists.
        Analyzed,
        /// The counselor has closed it.
        Completed,
    }
}

words! {
    /// How a session ended.
    Outcome = clinic::domain::session::Outcome {
        /// The customer said yes.
        Agreed,
        /// The customer said no.
        Declined,
        /// Open, nothing planned.
        Undecided,
        /// Open, with a next contact planned.
        FollowUp,
    }
}

/// One counselling meeting with its counselor and its customer.
#[derive(Serialize, ToSchema)]
pub struct Session {
    /// Its id.
    pub id: Uuid,
    /// The customer's clinic; fixed at creation.
    pub clinic_id: Uuid,
    /// Whom it is with.
    pub customer_id: Uuid,
    /// Who holds it.
    pub counselor_id: Uuid,
    /// The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
    #[schema(example = "2026-11-24T10:30:00")]
    pub session_date: String,
    /// Length of the recording in seconds; null before there is one.
    pub duration: Option<f64>,
    /// How far it has come.
    pub status: SessionStatus,
    /// How it ended, once somebody said so.
    pub outcome: Option<Outcome>,
    /// The counselor's own notes.
    pub notes: String,
    /// Language of the talk, `en` or `ja`; null lets the recogniser decide.
    pub language: Option<String>,
    /// Id of the playbook that judges it; null is the one of the settings.
    pub playbook: Option<String>,
    /// People expected in the talk.
    pub speakers: usize,
    /// Made of the talk that ships with the program, to explore: it counts in no report.
    pub sample: bool,
    /// When it was created.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: jiff::Timestamp,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: jiff::Timestamp,
    /// Who holds it.
    pub counselor: User,
    /// Whom it is with.
    pub customer: Customer,
}

impl From<SessionWithRelations> for Session {
    fn from(joined: SessionWithRelations) -> Self {
        let SessionWithRelations {
            session,
            counselor,
            customer,
        } = joined;
        Self {
            id: session.id.0,
            clinic_id: session.clinic_id.0,
            customer_id: session.customer_id.0,
            counselor_id: session.counselor_id.0,
            session_date: session.session_date.to_string(),
            duration: session.duration_seconds,
            status: session.status.into(),
            outcome: session.outcome.map(Outcome::from),
            notes: session.notes.into_inner(),
            language: session.language,
            playbook: session.playbook,
            speakers: session.speakers,
            sample: session.sample,
            created_at: session.created_at,
            updated_at: session.updated_at,
            counselor: counselor.into(),
            customer: customer.into(),
        }
    }
}

page_of! {
    /// One page of the sessions that the actor may see, newest date first.
    SessionList, Session
}

/// A session with all that grew from it.
#[derive(Serialize, ToSchema)]
pub struct SessionDetail {
    /// The session itself.
    #[serde(flatten)]
    pub session: Session,
    /// The newest transcript; null where there is none.
    pub transcript: Option<Transcript>,
    /// The newest analysis; null where there is none.
    pub analysis: Option<AnalysisResult>,
    /// Its recordings, oldest first.
    pub recordings: Vec<Recording>,
    /// Its jobs, newest first.
    pub jobs: Vec<Job>,
}
