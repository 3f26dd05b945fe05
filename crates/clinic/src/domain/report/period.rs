//! How time is cut. Dates are the clinic's own calendar: no time zone comes in.

use jiff::{ToSpan, civil::Date};

/// How a period is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// By calendar day.
    Day,
    /// By ISO week, from Monday to Sunday.
    Week,
    /// By calendar month.
    Month,
}

/// One day, week or month of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day, of the whole week or month.
    pub from: Date,
    /// Last day, included.
    pub to: Date,
    /// The report holds only a part of it.
    pub partial: bool,
    step: Step,
}

impl Step {
    /// The first day of the period that a day lies in.
    pub fn begin(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let back = day.weekday().to_monday_zero_offset();
                day.checked_sub(back.days()).unwrap_or(day)
            }
            Self::Month => day.first_of_month(),
        }
    }

    fn end(self, begin: Date) -> Date {
        match self {
            Self::Day => begin,
            Self::Week => begin.checked_add(6.days()).unwrap_or(begin),
            Self::Month => begin.last_of_month(),
        }
    }

    /// All periods that `from` to `to` touches, in order, empty ones too; `None` where there are more than `most`.
    pub fn cut(self, from: Date, to: Date, most: usize) -> Option<Vec<Period>> {
        let mut periods = Vec::new();
        let mut begin = self.begin(from);
        while begin <= to {
            if periods.len() == most {
                return None;
            }
            let end = self.end(begin);
            periods.push(Period {
                from: begin,
                to: end,
                partial: begin < from || end > to,
                step: self,
            });
            let Ok(next) = end.tomorrow() else { break };
            begin = next;
        }
        Some(periods)
    }
}

impl Period {
    /// `2026-11-24`, `2026-W48` or `2026-11`.
    pub fn name(&self) -> String {
        match self.step {
            Step::Day => self.from.to_string(),
            Step::Week => {
                let week = self.from.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Step::Month => format!("{:04}-{:02}", self.from.year(), self.from.month()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(step: Step, from: &str, to: &str) -> Vec<String> {
        let cut = step.cut(from.parse().unwrap(), to.parse().unwrap(), 100);
        cut.unwrap().iter().map(Period::name).collect()
    }

    #[test]
    fn weeks_are_iso_weeks_and_cross_the_year() {
        let found = names(Step::Week, "2026-12-30", "2027-01-05");
        assert_eq!(found, ["2026-W53", "2027-W01"]);
    }

    #[test]
    fn empty_periods_are_there_too() {
        let found = names(Step::Month, "2026-01-31", "2026-03-01");
        assert_eq!(found, ["2026-01", "2026-02", "2026-03"]);
        assert_eq!(names(Step::Day, "2028-02-28", "2028-03-01").len(), 3);
    }

    #[test]
    fn a_period_that_is_cut_says_so() {
        let (from, to) = ("2026-11-02".parse().unwrap(), "2026-11-30".parse().unwrap());
        let cut = Step::Month.cut(from, to, 9).unwrap();
        assert!(cut[0].partial);
        let weeks = Step::Week.cut(from, to, 9).unwrap();
        assert_eq!(
            (weeks.len(), weeks[0].partial, weeks[4].partial),
            (5, false, true)
        );
        assert_eq!(Step::Day.cut(from, to, 28), None);
    }
}
