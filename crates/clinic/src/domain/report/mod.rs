//! What a set of sessions adds up to. Every mean goes with the number of sessions it rests on, every rate and
//! difference with how sure it is.

use jiff::civil::Date;

use super::{
    ClinicId, UserId,
    session::{Outcome, SessionStatus},
};

mod interval;
mod measure;
mod period;

pub use interval::{Interval, Moments, median, wilson};
pub use measure::{Contrast, MEASURES, MOST_DRAWN, Measure};
pub use period::{Period, Step};

/// Below this many sessions a rate is a guess: counts are shown, no percentages.
pub const FEW: u32 = 10;

/// Over what a report is asked for. It only narrows what the actor may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportQuery {
    /// First day.
    pub from: Date,
    /// Last day, included.
    pub to: Date,
    /// Only this clinic.
    pub clinic_id: Option<ClinicId>,
    /// Only this counselor.
    pub counselor_id: Option<UserId>,
    /// How to cut the period.
    pub by: Step,
}

/// Sessions by status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts([u32; SessionStatus::ALL.len()]);

impl StatusCounts {
    /// Sessions that have this status now.
    pub fn of(self, status: SessionStatus) -> u32 {
        self.0[status as usize]
    }

    /// Adds sessions of a status.
    pub fn add(&mut self, status: SessionStatus, sessions: u32) {
        self.0[status as usize] += sessions;
    }
}

/// Sessions by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

impl OutcomeCounts {
    /// Adds sessions of an outcome.
    pub fn add(&mut self, outcome: Option<Outcome>, sessions: u32) {
        let count = match outcome {
            Some(Outcome::Agreed) => &mut self.agreed,
            Some(Outcome::Declined) => &mut self.declined,
            Some(Outcome::Undecided) => &mut self.undecided,
            Some(Outcome::FollowUp) => &mut self.follow_up,
            None => &mut self.open,
        };
        *count += sessions;
    }

    /// Takes in other counts.
    pub fn join(&mut self, other: Self) {
        self.agreed += other.agreed;
        self.declined += other.declined;
        self.undecided += other.undecided;
        self.follow_up += other.follow_up;
        self.open += other.open;
    }

    /// Sessions whose outcome somebody has set.
    pub const fn known(self) -> u32 {
        self.agreed + self.declined + self.undecided + self.follow_up
    }

    /// Share of the agreed among those with an outcome, 0-1; `None` below [`FEW`] of them.
    pub fn agreed_rate(self) -> Option<f64> {
        (self.known() >= FEW).then(|| f64::from(self.agreed) / f64::from(self.known()))
    }

    /// Where that share may well lie, 95 %; `None` below [`FEW`] of them.
    pub fn agreed_interval(self) -> Option<Interval> {
        (self.known() >= FEW)
            .then(|| wilson(self.agreed, self.known()))
            .flatten()
    }
}

/// A sum and how many sessions went into it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    sum: f64,
    sessions: u32,
}

impl Mean {
    /// Takes in the sum over some sessions.
    pub fn add(&mut self, sum: f64, sessions: u32) {
        self.sum += sum;
        self.sessions += sessions;
    }

    /// The mean; `None` where nothing went in.
    pub fn value(self) -> Option<f64> {
        (self.sessions > 0).then(|| self.sum / f64::from(self.sessions))
    }

    /// How many sessions it rests on.
    pub const fn sessions(self) -> u32 {
        self.sessions
    }
}

/// What a set of sessions adds up to. Measures come from the newest analysis of each session.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Sessions in all.
    pub sessions: u32,
    /// How far they have come.
    pub statuses: StatusCounts,
    /// How they ended.
    pub outcomes: OutcomeCounts,
    /// Length of their recordings in seconds.
    pub recorded_seconds: f64,
    /// Those that have an analysis.
    pub analyzed: u32,
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
    /// One mean a measure, in the order of [`Measure::ALL`].
    pub measures: [Mean; MEASURES],
}

impl Figures {
    /// Takes in the figures of other sessions.
    pub fn add(&mut self, other: &Self) {
        self.sessions += other.sessions;
        for status in SessionStatus::ALL {
            self.statuses.add(status, other.statuses.of(status));
        }
        self.outcomes.join(other.outcomes);
        self.recorded_seconds += other.recorded_seconds;
        self.analyzed += other.analyzed;
        self.open_questions += other.open_questions;
        self.closed_questions += other.closed_questions;
        self.worries += other.worries;
        self.worries_met += other.worries_met;
        self.flags += other.flags;
        for (mean, more) in self.measures.iter_mut().zip(other.measures) {
            mean.add(more.sum, more.sessions);
        }
    }

    /// The mean of a measure over the sessions.
    pub fn of(&self, measure: Measure) -> Mean {
        self.measures[measure as usize]
    }
}

/// The figures of one day, week or month.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodRow {
    /// When.
    pub period: Period,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of one counselor or clinic. Rows are in the order of names: no ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedRow<Id> {
    /// Whose.
    pub id: Id,
    /// The name.
    pub name: String,
    /// The figures.
    pub figures: Figures,
}

/// Advice that analyses gave, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceRow {
    /// Id of the playbook's rule.
    pub id: String,
    /// The rule in a few words.
    pub title: String,
    /// In how many sessions.
    pub sessions: u32,
}

/// One stage of a playbook over the sessions in which it was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRow {
    /// Id of the playbook.
    pub playbook: String,
    /// Id of the stage.
    pub stage: String,
    /// The stage in words.
    pub title: String,
    /// Sessions in which it was covered.
    pub covered: u32,
    /// Sessions in which it was judged.
    pub judged: u32,
}

/// What agreed and declined sessions look like beside each other. Never a cause: who agrees may also talk otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patterns {
    /// Agreed sessions with an analysis.
    pub agreed: u32,
    /// Declined sessions with an analysis.
    pub declined: u32,
    /// The measures that both groups have at least [`FEW`] values of.
    pub contrasts: Vec<Contrast>,
}

/// The middle of the values of one counselor's sessions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Median {
    /// Of what.
    pub measure: Measure,
    /// The middle value.
    pub value: f64,
    /// Sessions that it is the middle of.
    pub sessions: u32,
}

/// A clinic's report over a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Over what.
    pub query: ReportQuery,
    /// All sessions of the period.
    pub total: Figures,
    /// Day by day, week by week or month by month, in order; those without a session too.
    pub periods: Vec<PeriodRow>,
    /// Counselor by counselor, by name.
    pub counselors: Vec<NamedRow<UserId>>,
    /// Clinic by clinic, by name; only for who may see more than one.
    pub clinics: Vec<NamedRow<ClinicId>>,
    /// What analyses advised to start or stop, most frequent first.
    pub advice: Vec<AdviceRow>,
    /// The playbooks' stages in their order.
    pub stages: Vec<StageRow>,
    /// Agreed beside declined.
    pub patterns: Patterns,
    /// The counselor's own middle values; only in a report on one counselor.
    pub medians: Vec<Median>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_ten_there_is_no_rate() {
        let mut outcomes = OutcomeCounts::default();
        outcomes.add(Some(Outcome::Agreed), 6);
        outcomes.add(Some(Outcome::Declined), 3);
        outcomes.add(None, 5);
        assert_eq!((outcomes.known(), outcomes.agreed_rate()), (9, None));
        outcomes.add(Some(Outcome::FollowUp), 1);
        assert_eq!(outcomes.agreed_rate(), Some(0.6));
    }

    #[test]
    fn a_mean_of_nothing_is_none() {
        let mut mean = Mean::default();
        assert_eq!(mean.value(), None);
        mean.add(12.0, 2);
        mean.add(3.0, 1);
        assert_eq!((mean.value(), mean.sessions()), (Some(5.0), 3));
    }
}
