//! Numbers for managers, each with how many sessions it rests on.

use clinic::{domain::session::SessionStatus, reports as domain};
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
    /// Share of the agreed among those with an outcome, 0-1; null below ten of them: a guess.
    pub agreed_rate: Option<f64>,
}

impl From<domain::OutcomeCounts> for OutcomeCounts {
    fn from(counts: domain::OutcomeCounts) -> Self {
        Self {
            agreed: counts.agreed,
            declined: counts.declined,
            undecided: counts.undecided,
            follow_up: counts.follow_up,
            open: counts.open,
            agreed_rate: counts.agreed_rate(),
        }
    }
}

/// How far sessions have come, counted.
#[derive(Serialize, ToSchema)]
pub struct StatusCounts {
    /// Planned.
    pub scheduled: u32,
    /// Recorded, not transcribed yet.
    pub recorded: u32,
    /// Transcribed, not analysed yet.
    pub transcribed: u32,
    /// Analysed, not closed yet.
    pub analyzed: u32,
    /// Closed by the counselor.
    pub completed: u32,
}

impl From<domain::StatusCounts> for StatusCounts {
    fn from(counts: domain::StatusCounts) -> Self {
        Self {
            scheduled: counts.of(SessionStatus::Scheduled),
            recorded: counts.of(SessionStatus::Recorded),
            transcribed: counts.of(SessionStatus::Transcribed),
            analyzed: counts.of(SessionStatus::Analyzed),
            completed: counts.of(SessionStatus::Completed),
        }
    }
}

/// What a set of sessions adds up to. Measures come from the newest analysis of each session.
#[derive(Serialize, ToSchema)]
pub struct Figures {
    /// Sessions in all.
    pub sessions: u32,
    /// How far they have come.
    pub statuses: StatusCounts,
    /// Those that have an analysis, whatever their state.
    pub analyzed: u32,
    /// Length of their recordings in seconds.
    pub recorded_seconds: f64,
    /// How they ended.
    pub outcomes: OutcomeCounts,
    /// Mean share of the counselor in the speaking time, 0-1; null where nobody spoke.
    pub counselor_share: Option<f64>,
    /// Sessions that the share rests on.
    pub counselor_share_sessions: u32,
    /// Open questions.
    pub open_questions: u32,
    /// Closed and leading questions.
    pub closed_questions: u32,
    /// Worries that customers raised.
    pub worries: u32,
    /// Those of them that were met.
    pub worries_met: u32,
    /// Quotes to look at, such as pressure. To be read beside any rate of agreement.
    pub flags: u32,
    /// Mean estimate of satisfaction, 0-10; null where none was assessed.
    pub satisfaction: Option<f64>,
    /// Sessions that the estimate rests on.
    pub satisfaction_sessions: u32,
}

impl From<domain::Figures> for Figures {
    fn from(figures: domain::Figures) -> Self {
        Self {
            sessions: figures.sessions,
            statuses: figures.statuses.into(),
            analyzed: figures.analyzed,
            recorded_seconds: figures.recorded_seconds,
            outcomes: figures.outcomes.into(),
            counselor_share: figures.counselor_share.value(),
            counselor_share_sessions: figures.counselor_share.sessions(),
            open_questions: figures.open_questions,
            closed_questions: figures.closed_questions,
            worries: figures.worries,
            worries_met: figures.worries_met,
            flags: figures.flags,
            satisfaction: figures.satisfaction.value(),
            satisfaction_sessions: figures.satisfaction.sessions(),
        }
    }
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
    /// The rule in a few words.
    pub title: String,
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
    /// What analyses advised to start or stop, most frequent first.
    pub advice: Vec<AdviceRow>,
}

impl From<domain::Report> for Report {
    fn from(report: domain::Report) -> Self {
        let period = |row: domain::PeriodRow| PeriodRow {
            period: row.period,
            figures: row.figures.into(),
        };
        let counselor = |row: domain::CounselorRow| CounselorRow {
            counselor_id: row.counselor_id.0,
            name: row.name,
            figures: row.figures.into(),
        };
        let advice = |row: domain::AdviceRow| AdviceRow {
            id: row.id,
            title: row.title,
            sessions: row.sessions,
        };
        Self {
            from: report.query.from.to_string(),
            to: report.query.to.to_string(),
            by: report.query.by.into(),
            total: report.total.into(),
            periods: report.periods.into_iter().map(period).collect(),
            counselors: report.counselors.into_iter().map(counselor).collect(),
            advice: report.advice.into_iter().map(advice).collect(),
        }
    }
}
