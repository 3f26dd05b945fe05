//! Numbers for managers, each with how many sessions it rests on.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::words::words;

words! {
    /// How a period is cut.
    Step = clinic::reports::Step {
        /// By calendar day.
        Day,
        /// By calendar month.
        Month,
    }
}

/// How sessions ended, counted.
#[derive(Serialize, ToSchema)]
pub struct OutcomeCounts {
    /// The customer said yes.
    pub agreed: u32,
    /// The customer said no.
    pub declined: u32,
    /// Open, nothing planned.
    pub undecided: u32,
    /// Open, with a next contact planned.
    pub follow_up: u32,
    /// Nobody has said yet.
    pub open: u32,
}

/// What a set of sessions adds up to. Measures come from the newest analysis of each session.
#[derive(Serialize, ToSchema)]
pub struct Figures {
    /// Sessions in all.
    pub sessions: u32,
    /// Those that have an analysis.
    pub analyzed: u32,
    /// Those that the counselor has closed.
    pub completed: u32,
    /// Length of their recordings in seconds.
    pub recorded_seconds: f64,
    /// How they ended.
    pub outcomes: OutcomeCounts,
    /// Mean share of the counselor in the speaking time, 0-1; null without an analysis.
    pub counselor_share: Option<f64>,
    /// Open questions.
    pub open_questions: u32,
    /// Closed and leading questions.
    pub closed_questions: u32,
    /// Worries that customers raised.
    pub worries: u32,
    /// Those of them that were met.
    pub worries_met: u32,
    /// Mean estimate of satisfaction, 0-10; null where none was assessed.
    pub satisfaction: Option<f64>,
    /// Sessions that the estimate rests on.
    pub satisfaction_sessions: u32,
}

/// The figures of one day or month.
#[derive(Serialize, ToSchema)]
pub struct PeriodRow {
    /// `YYYY-MM-DD` or `YYYY-MM`.
    #[schema(example = "2026-11")]
    pub period: String,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of one counselor.
#[derive(Serialize, ToSchema)]
pub struct CounselorRow {
    /// The counselor's id.
    pub counselor_id: Uuid,
    /// The counselor's name.
    pub name: String,
    /// The counselor's figures.
    pub figures: Figures,
}

/// Advice that analyses gave, counted.
#[derive(Serialize, ToSchema)]
pub struct AdviceRow {
    /// Id of the playbook's rule.
    pub id: String,
    /// The advice.
    pub text: String,
    /// In how many sessions.
    pub sessions: u32,
}

/// A clinic's report over a period.
#[derive(Serialize, ToSchema)]
pub struct Report {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
    /// How the period is cut.
    pub by: Step,
    /// All sessions of the period.
    pub total: Figures,
    /// Day by day or month by month, in order; those without a session are left out.
    pub periods: Vec<PeriodRow>,
    /// Counselor by counselor, by name.
    pub counselors: Vec<CounselorRow>,
    /// What analyses advised most, most frequent first.
    pub advice: Vec<AdviceRow>,
}

impl From<clinic::reports::Report> for Report {
    fn from(_: clinic::reports::Report) -> Self {
        unimplemented!()
    }
}
