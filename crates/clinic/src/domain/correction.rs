//! What a person says against a label of the machine. The machine's word is kept beside it; a correction can
//! be undone and comes back with every new version of the analysis, as long as its words still stand there.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CorrectionId, SessionId, UserId, analysis::QuestionForm, session::Outcome};

/// Where a label stands: the quote and its start in seconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Start of the quote in seconds.
    pub start: f64,
    /// The words.
    pub quote: String,
}

impl Place {
    /// A new transcript may move a quote by so many seconds and it is still the same place.
    const NEAR_SECONDS: f64 = 3.0;

    /// Whether a quote with its start is this place.
    pub fn is(&self, start: f64, quote: &str) -> bool {
        self.quote.trim() == quote.trim() && (self.start - start).abs() <= Self::NEAR_SECONDS
    }
}

/// One of the four ways in which a worry is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MetPart {
    /// The concern was named or granted.
    Acknowledged,
    /// An open question about it followed.
    Explored,
    /// It was answered.
    Answered,
    /// Somebody asked whether that settles it.
    Checked,
}

/// What one label says, by the machine or by a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Judgement {
    /// A sentence of the counselor is a question of this form, or none.
    Question {
        /// The sentence.
        at: Place,
        /// `None`: it is no question.
        form: Option<QuestionForm>,
    },
    /// A sentence of the counselor gives back what the customer said, or not.
    Reflection {
        /// The sentence.
        at: Place,
        /// It is one.
        holds: bool,
    },
    /// A sentence of the customer is a worry of this kind, or not.
    Worry {
        /// The sentence.
        at: Place,
        /// Playbook id of the kind.
        worry: String,
        /// It is one.
        holds: bool,
    },
    /// A worry was met in one of the four ways, or not.
    Met {
        /// Where the worry was raised.
        at: Place,
        /// Playbook id of its kind.
        worry: String,
        /// Which way.
        part: MetPart,
        /// It was.
        holds: bool,
    },
    /// A line of the checklist was heard, or not.
    Item {
        /// Playbook id.
        item: String,
        /// It was.
        holds: bool,
    },
    /// A flag's quote is rightly flagged, or contested.
    Flag {
        /// The quote.
        at: Place,
        /// Playbook id.
        flag: String,
        /// It is rightly flagged.
        holds: bool,
    },
    /// The talk is about this, or not.
    Topic {
        /// Its name.
        topic: String,
        /// It is.
        holds: bool,
    },
    /// A sentence is the agreed next step, or not.
    NextStep {
        /// The sentence.
        at: Place,
        /// It is.
        holds: bool,
    },
    /// The talk ended like this.
    Outcome {
        /// `None`: the talk does not tell.
        outcome: Option<Outcome>,
    },
}

impl Judgement {
    /// Whether both are about the same label, whatever they say of it.
    pub fn same_label(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Question { at: a, .. }, Self::Question { at: b, .. })
            | (Self::Reflection { at: a, .. }, Self::Reflection { at: b, .. })
            | (Self::NextStep { at: a, .. }, Self::NextStep { at: b, .. }) => {
                a.is(b.start, &b.quote)
            }
            (
                Self::Worry {
                    at: a, worry: of, ..
                },
                Self::Worry { at: b, worry, .. },
            ) => of == worry && a.is(b.start, &b.quote),
            (
                Self::Met {
                    at: a,
                    worry: of,
                    part: way,
                    ..
                },
                Self::Met {
                    at: b, worry, part, ..
                },
            ) => (of, way) == (worry, part) && a.is(b.start, &b.quote),
            (
                Self::Flag {
                    at: a, flag: of, ..
                },
                Self::Flag { at: b, flag, .. },
            ) => of == flag && a.is(b.start, &b.quote),
            (Self::Item { item: a, .. }, Self::Item { item: b, .. })
            | (Self::Topic { topic: a, .. }, Self::Topic { topic: b, .. }) => a == b,
            (Self::Outcome { .. }, Self::Outcome { .. }) => true,
            _ => false,
        }
    }

    /// Where it is about a place: that place.
    pub const fn place(&self) -> Option<&Place> {
        match self {
            Self::Question { at, .. }
            | Self::Reflection { at, .. }
            | Self::Worry { at, .. }
            | Self::Met { at, .. }
            | Self::Flag { at, .. }
            | Self::NextStep { at, .. } => Some(at),
            Self::Item { .. } | Self::Topic { .. } | Self::Outcome { .. } => None,
        }
    }

    /// Whether no text in it is longer than `most` characters, and its time is a number.
    pub fn is_bounded(&self, most: usize) -> bool {
        let name = match self {
            Self::Worry { worry, .. } | Self::Met { worry, .. } => worry,
            Self::Item { item, .. } => item,
            Self::Flag { flag, .. } => flag,
            Self::Topic { topic, .. } => topic,
            Self::Question { .. }
            | Self::Reflection { .. }
            | Self::NextStep { .. }
            | Self::Outcome { .. } => "",
        };
        let fits = |text: &str| text.chars().count() <= most;
        let place = self.place();
        fits(name) && place.is_none_or(|at| fits(&at.quote) && at.start.is_finite())
    }
}

/// A correction as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Its id.
    pub id: CorrectionId,
    /// The session whose analysis it corrects.
    pub session_id: SessionId,
    /// What the machine said.
    pub machine: Judgement,
    /// What the person says.
    pub person: Judgement,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// When it was taken back; `None` while it counts.
    pub undone_at: Option<Timestamp>,
}

/// A correction within a version of the analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Applied {
    /// The correction.
    pub id: CorrectionId,
    /// What the machine said.
    pub machine: Judgement,
    /// What the person says.
    pub person: Judgement,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Its words still stand in this version; where not, it waits and changes nothing.
    pub stands: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(start: f64, form: Option<QuestionForm>) -> Judgement {
        let at = Place {
            start,
            quote: "Does it hurt?".to_owned(),
        };
        Judgement::Question { at, form }
    }

    #[test]
    fn a_label_is_the_same_whatever_is_said_of_it_and_a_little_later() {
        let open = question(10.0, Some(QuestionForm::Open));
        assert!(open.same_label(&question(11.5, None)));
        assert!(!open.same_label(&question(20.0, None)));
        let item = |holds| Judgement::Item {
            item: "risks".to_owned(),
            holds,
        };
        assert!(item(true).same_label(&item(false)) && !item(true).same_label(&open));
    }
}
