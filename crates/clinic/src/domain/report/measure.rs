//! The measures that a report follows: one value a session, so that a mean, a median and a comparison
//! all rest on the same numbers.

use super::interval::{Interval, Moments, bootstrap, newcombe, welch};

macro_rules! measures {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// What one session is measured by. Definitions: `docs/measures.md`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Measure { $($(#[$doc])* $name),+ }

        impl Measure {
            /// All of them, in the order of the report.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word in the API.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

measures! {
    /// The counselor's share of the speaking time, 0-1.
    TalkShare = "talk_share",
    /// Open questions as a share of all, 0-1.
    OpenShare = "open_share",
    /// Questions of the counselor in ten minutes.
    Questions = "questions",
    /// Worries met as a share of those raised, 0-1.
    WorriesMet = "worries_met",
    /// Stages of the playbook that were covered, as a share of those judged, 0-1.
    StageCoverage = "stage_coverage",
    /// The counselor's longest stretch in seconds.
    Monologue = "monologue",
    /// Whether a next step with a day was agreed, 0 or 1: its mean is the share.
    NextStep = "next_step",
    /// Quotes to look at, such as pressure.
    Flags = "flags",
    /// The estimate of satisfaction, 2-9 on a scale of 0-10.
    Satisfaction = "satisfaction",
}

/// How many measures there are.
pub const MEASURES: usize = Measure::ALL.len();

impl Measure {
    /// Whether it is compared between agreed and declined sessions. The estimate of satisfaction is not: it is made
    /// of the same words, so the comparison would find what was put in.
    pub fn is_compared(self) -> bool {
        self != Self::Satisfaction
    }
}

/// One measure in agreed and in declined sessions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contrast {
    /// What is compared.
    pub measure: Measure,
    /// Agreed sessions.
    pub agreed: Moments,
    /// Declined sessions.
    pub declined: Moments,
    /// 95 % interval of agreed less declined.
    pub interval: Interval,
}

/// Above this many values the formula replaces the drawings: both then agree, and a report stays quick.
pub const MOST_DRAWN: u32 = 400;

impl Contrast {
    /// Compares two groups; `None` where one has fewer than [`super::FEW`] values. `values` are those of agreed and
    /// declined sessions, needed while there are at most [`MOST_DRAWN`].
    pub fn of(
        measure: Measure,
        agreed: Moments,
        declined: Moments,
        values: (&[f64], &[f64]),
    ) -> Option<Self> {
        if agreed.count.min(declined.count) < super::FEW {
            return None;
        }
        let interval = if measure == Measure::NextStep {
            newcombe(hits(agreed), hits(declined))
        } else if agreed.count + declined.count <= MOST_DRAWN {
            bootstrap(values.0, values.1)
        } else {
            welch(agreed, declined)
        };
        Some(Self {
            measure,
            agreed,
            declined,
            interval: interval?,
        })
    }
}

/// Hits and cases of a measure that is 0 or 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the sum of that many zeros and ones"
)]
fn hits(of: Moments) -> (u32, u32) {
    (of.sum.round() as u32, of.count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(values: &[f64]) -> Moments {
        Moments {
            count: u32::try_from(values.len()).unwrap(),
            sum: values.iter().sum(),
            squares: values.iter().map(|x| x * x).sum(),
        }
    }

    fn compared(measure: Measure, a: &[f64], b: &[f64]) -> Option<Contrast> {
        Contrast::of(measure, moments(a), moments(b), (a, b))
    }

    #[test]
    fn below_ten_nothing_is_compared() {
        assert_eq!(compared(Measure::Flags, &[1.0; 9], &[0.0; 50]), None);
        assert!(compared(Measure::Flags, &[1.0; 10], &[0.0; 10]).is_some());
    }

    #[test]
    fn what_is_alike_is_not_told_apart() {
        let values: Vec<f64> = (0..40).map(|n| f64::from(n % 7)).collect();
        let alike = compared(Measure::Monologue, &values, &values).unwrap();
        assert!(alike.interval.holds_zero());
        let shifted: Vec<f64> = values.iter().map(|x| x + 5.0).collect();
        let apart = compared(Measure::Monologue, &shifted, &values).unwrap();
        assert!(apart.interval.low > 0.0);
    }
}
