//! What sets of sessions add up to, each number with how many sessions it rests on.

use clinic::{domain::session::SessionStatus, reports::report};
use serde::Serialize;
use utoipa::ToSchema;

use super::words::words;

words! {
    /// How a period is cut.
    Step = clinic::reports::Step {
        /// By calendar day.
        Day,
        /// By ISO week, Monday to Sunday.
        Week,
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
    /// Where that share may well lie (Wilson, 95 %); null below ten.
    pub agreed_interval: Option<Interval>,
}

/// Where a number may well lie: 95 %.
#[derive(Clone, Copy, Serialize, ToSchema)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl From<report::Interval> for Interval {
    fn from(interval: report::Interval) -> Self {
        Self {
            low: interval.low,
            high: interval.high,
        }
    }
}

impl From<report::OutcomeCounts> for OutcomeCounts {
    fn from(counts: report::OutcomeCounts) -> Self {
        Self {
            agreed: counts.agreed,
            declined: counts.declined,
            undecided: counts.undecided,
            follow_up: counts.follow_up,
            open: counts.open,
            agreed_rate: counts.agreed_rate(),
            agreed_interval: counts.agreed_interval().map(Into::into),
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

impl From<report::StatusCounts> for StatusCounts {
    fn from(counts: report::StatusCounts) -> Self {
        Self {
            scheduled: counts.of(SessionStatus::Scheduled),
            recorded: counts.of(SessionStatus::Recorded),
            transcribed: counts.of(SessionStatus::Transcribed),
            analyzed: counts.of(SessionStatus::Analyzed),
            completed: counts.of(SessionStatus::Completed),
        }
    }
}

words! {
    /// What one session is measured by.
    Measure = clinic::reports::report::Measure {
        /// The counselor's share of the speaking time, 0-1.
        TalkShare,
        /// Open questions as a share of all, 0-1.
        OpenShare,
        /// Questions of the counselor in ten minutes.
        Questions,
        /// Worries met as a share of those raised, 0-1.
        WorriesMet,
        /// Stages covered as a share of those judged, 0-1.
        StageCoverage,
        /// The counselor's longest stretch in seconds.
        Monologue,
        /// A next step with a day was agreed: 0 or 1.
        NextStep,
        /// Quotes to look at.
        Flags,
        /// The estimate of satisfaction, 0-10.
        Satisfaction,
    }
}

/// A mean over sessions.
#[derive(Serialize, ToSchema)]
pub struct Mean {
    /// The mean of the sessions' values; null where none was assessed.
    pub mean: Option<f64>,
    /// Sessions that it rests on.
    pub sessions: u32,
}

impl From<report::Mean> for Mean {
    fn from(mean: report::Mean) -> Self {
        Self {
            mean: mean.value(),
            sessions: mean.sessions(),
        }
    }
}

/// One mean a measure.
#[derive(Serialize, ToSchema)]
pub struct Measures {
    /// The counselor's share of the speaking time, 0-1.
    pub talk_share: Mean,
    /// Open questions as a share of all, 0-1.
    pub open_share: Mean,
    /// Questions of the counselor in ten minutes.
    pub questions: Mean,
    /// Worries met as a share of those raised, 0-1.
    pub worries_met: Mean,
    /// Stages covered as a share of those judged, 0-1.
    pub stage_coverage: Mean,
    /// The counselor's longest stretch in seconds.
    pub monologue: Mean,
    /// Share of the sessions that end with a dated next step, 0-1.
    pub next_step: Mean,
    /// Quotes to look at, a session.
    pub flags: Mean,
    /// The estimate of satisfaction, 0-10; not validated.
    pub satisfaction: Mean,
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
    /// Means over the sessions in which the measure was assessed.
    pub measures: Measures,
}

impl From<report::Figures> for Figures {
    fn from(figures: report::Figures) -> Self {
        use report::Measure as Of;
        let mean = |of| figures.of(of).into();
        Self {
            sessions: figures.sessions,
            statuses: figures.statuses.into(),
            analyzed: figures.analyzed,
            recorded_seconds: figures.recorded_seconds,
            outcomes: figures.outcomes.into(),
            open_questions: figures.open_questions,
            closed_questions: figures.closed_questions,
            worries: figures.worries,
            worries_met: figures.worries_met,
            flags: figures.flags,
            measures: Measures {
                talk_share: mean(Of::TalkShare),
                open_share: mean(Of::OpenShare),
                questions: mean(Of::Questions),
                worries_met: mean(Of::WorriesMet),
                stage_coverage: mean(Of::StageCoverage),
                monologue: mean(Of::Monologue),
                next_step: mean(Of::NextStep),
                flags: mean(Of::Flags),
                satisfaction: mean(Of::Satisfaction),
            },
        }
    }
}
