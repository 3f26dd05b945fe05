//! What a set of sessions adds up to. Every mean goes with the number of sessions it rests on.

use jiff::civil::Date;

use super::{
    ClinicId, UserId,
    session::{Outcome, SessionStatus},
};

/// Below this many sessions a rate is a guess: counts are shown, no percentages.
pub const FEW: u32 = 10;

/// How a period is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By calendar day.
    Day,
    /// By calendar month.
    Month,
}

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

    /// Sessions whose outcome somebody has set.
    pub const fn known(self) -> u32 {
        self.agreed + self.declined + self.undecided + self.follow_up
    }

    /// Share of the agreed among those with an outcome, 0-1; `None` below [`FEW`] of them.
    pub fn agreed_rate(self) -> Option<f64> {
        (self.known() >= FEW).then(|| f64::from(self.agreed) / f64::from(self.known()))
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
    /// The counselor's share of the speaking time, 0-1.
    pub counselor_share: Mean,
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
    /// The estimate of satisfaction, 0-10.
    pub satisfaction: Mean,
}

/// The figures of one day or month.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodRow {
    /// `YYYY-MM-DD` or `YYYY-MM`.
    pub period: String,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of one counselor. Rows are in the order of names: no ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct CounselorRow {
    /// Who.
    pub counselor_id: UserId,
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

/// A clinic's report over a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Over what.
    pub query: ReportQuery,
    /// All sessions of the period.
    pub total: Figures,
    /// Day by day or month by month, in order; those without a session are left out.
    pub periods: Vec<PeriodRow>,
    /// Counselor by counselor, by name.
    pub counselors: Vec<CounselorRow>,
    /// What analyses advised to start or stop, most frequent first.
    pub advice: Vec<AdviceRow>,
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
