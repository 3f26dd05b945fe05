//! The conditions of recommendations: a closed, tiny grammar.
//!
//! ```text
//! condition = term { "and" term }
//! term      = measure ("<" | "<=" | ">" | ">=" | "==") number
//!           | ("heard" | "not_heard" | "flagged" | "worry" | "quoted") "(" id ")"
//! ```

use std::str::FromStr;

/// All terms must hold.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Condition(pub(crate) Vec<Term>);

/// One term.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Term {
    /// A measure against a number; does not hold where the measure was not assessed.
    Compare(Measure, Comparison, f64),
    /// A checklist item was heard.
    Heard(String),
    /// A checklist item was looked for and not heard.
    NotHeard(String),
    /// A flag has a quote.
    Flagged(String),
    /// A worry of this kind was raised.
    Worry(String),
    /// There is a quote of this kind.
    Quoted(String),
}

/// How to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Less,
    AtMost,
    More,
    AtLeast,
    Equal,
}

impl Comparison {
    /// Whether `a` stands so to `b`.
    pub(crate) fn holds(self, a: f64, b: f64) -> bool {
        match self {
            Self::Less => a < b,
            Self::AtMost => a <= b,
            Self::More => a > b,
            Self::AtLeast => a >= b,
            Self::Equal => (a - b).abs() < 1e-9,
        }
    }
}

macro_rules! measures {
    ($($name:ident $word:literal $meaning:literal),+ $(,)?) => {
        /// What a condition may ask about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Measure { $(#[doc = $meaning] $name),+ }

        impl FromStr for Measure {
            type Err = ();
            fn from_str(word: &str) -> Result<Self, ()> {
                match word { $($word => Ok(Self::$name),)+ _ => Err(()) }
            }
        }

        impl Measure {
            /// The word in a playbook.
            pub(crate) const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

measures! {
    Questions "questions" "All questions of the counselor.",
    Reflections "reflections" "Statements that give back what was said.",
    InterruptionsByCounselor "interruptions" "Interruptions by the counselor; not assessed where the transcript cannot show them.",
    OpenQuestions "open_questions" "Open questions of the counselor.",
    ClosedQuestions "closed_questions" "Closed questions, leading ones not counted.",
    LeadingQuestions "leading_questions" "Leading questions.",
    OpenShare "open_share" "Open questions as a share of all, 0-1; not assessed without questions.",
    TalkShare "talk_share" "The counselor's share of the speaking time, 0-1.",
    MonologueSeconds "monologue_seconds" "The counselor's longest stretch.",
    Silences "silences" "Pauses longer than the threshold.",
    Worries "worries" "Worries raised.",
    WorriesMet "worries_met" "Worries that were met.",
    WorriesUnmet "worries_unmet" "Worries that were not met.",
    WorriesAcknowledged "worries_acknowledged" "Worries that were named.",
    WorriesUnacknowledged "worries_unacknowledged" "Worries that were not named.",
    WorriesUnexplored "worries_unexplored" "Worries that no open question followed.",
    WorriesUnanswered "worries_unanswered" "Worries without an answer.",
    WorriesUnchecked "worries_unchecked" "Worries after which nobody asked whether that settles it.",
    NextStep "next_step" "1 where a dated next step was agreed, else 0.",
    Flags "flags" "Quotes to look at.",
    SentimentChange "sentiment_change" "Tone of the last third minus the first.",
}

/// Why a condition cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// It is empty, or there is nothing beside an `and`.
    #[error("the condition is not complete")]
    Incomplete,
    /// A term has another form.
    #[error("{0:?} is no term of a condition")]
    Term(String),
    /// The name is none of the measures.
    #[error("{0:?} is no measure")]
    Measure(String),
    /// The number is none.
    #[error("{0:?} is no number")]
    Number(String),
    /// The playbook has no item, flag or worry of this id.
    #[error("the playbook has no {0:?}")]
    Unknown(String),
}

impl FromStr for Condition {
    type Err = ConditionError;

    fn from_str(text: &str) -> Result<Self, ConditionError> {
        text.split(" and ")
            .map(|term| term.trim().parse())
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl FromStr for Term {
    type Err = ConditionError;

    fn from_str(text: &str) -> Result<Self, ConditionError> {
        if text.is_empty() || text == "and" {
            return Err(ConditionError::Incomplete);
        }
        if let Some((name, id)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            let id = id.trim().to_owned();
            return match name.trim() {
                "heard" => Ok(Self::Heard(id)),
                "not_heard" => Ok(Self::NotHeard(id)),
                "flagged" => Ok(Self::Flagged(id)),
                "worry" => Ok(Self::Worry(id)),
                "quoted" => Ok(Self::Quoted(id)),
                _ => Err(ConditionError::Term(text.to_owned())),
            };
        }
        let mut words = text.split_whitespace();
        let (Some(name), Some(sign), Some(number), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(ConditionError::Term(text.to_owned()));
        };
        let measure = name
            .parse()
            .map_err(|()| ConditionError::Measure(name.to_owned()))?;
        let comparison = match sign {
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::More,
            ">=" => Comparison::AtLeast,
            "==" => Comparison::Equal,
            _ => return Err(ConditionError::Term(text.to_owned())),
        };
        let number: f64 = number
            .parse()
            .map_err(|_| ConditionError::Number(number.to_owned()))?;
        Ok(Self::Compare(measure, comparison, number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_joined_by_and() {
        let condition: Condition = "open_share < 0.4 and not_heard(risks)".parse().unwrap();
        assert_eq!(
            condition.0,
            [
                Term::Compare(Measure::OpenShare, Comparison::Less, 0.4),
                Term::NotHeard("risks".to_owned())
            ]
        );
    }

    #[test]
    fn anything_else_is_refused() {
        let check =
            |text: &str, error: ConditionError| assert_eq!(text.parse::<Condition>(), Err(error));
        check("", ConditionError::Incomplete);
        check("worries > 1 and ", ConditionError::Incomplete);
        check("worries", ConditionError::Term("worries".to_owned()));
        check("charm > 1", ConditionError::Measure("charm".to_owned()));
        check("worries > many", ConditionError::Number("many".to_owned()));
        check("run(x)", ConditionError::Term("run(x)".to_owned()));
        check(
            "worries > 1 or flags > 2",
            ConditionError::Term("worries > 1 or flags > 2".to_owned()),
        );
    }

    #[test]
    fn comparisons_hold_as_written() {
        assert!(Comparison::AtMost.holds(1.0, 1.0) && Comparison::AtLeast.holds(1.0, 1.0));
        assert!(Comparison::Less.holds(0.0, 1.0) && Comparison::More.holds(2.0, 1.0));
        assert!(Comparison::Equal.holds(1.0, 1.0) && !Comparison::Equal.holds(1.0, 2.0));
    }
}
