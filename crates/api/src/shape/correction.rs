//! What a person says against a label of the machine.

use clinic::domain::correction as domain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{findings::QuestionForm, session::Outcome, words::words};

words! {
    /// One of the four ways in which a worry is met.
    MetPart = clinic::domain::correction::MetPart {
        /// The concern was named or granted.
        Acknowledged,
        /// An open question about it followed.
        Explored,
        /// It was answered.
        Answered,
        /// Somebody asked whether that settles it.
        Checked,
    }
}

/// What one label says. `start` and `quote` are those of the finding's evidence.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Judgement {
    /// A sentence of the counselor is a question of this form, or (null) none.
    Question {
        /// Start in seconds.
        start: f64,
        /// The sentence.
        quote: String,
        /// Null: it is no question.
        form: Option<QuestionForm>,
    },
    /// A sentence of the counselor gives back what was said, or not.
    Reflection {
        /// Start in seconds.
        start: f64,
        /// The sentence.
        quote: String,
        /// It does.
        holds: bool,
    },
    /// A sentence of the customer is a worry of this kind, or not.
    Worry {
        /// Start in seconds.
        start: f64,
        /// The sentence.
        quote: String,
        /// Playbook id of the kind.
        worry: String,
        /// It is.
        holds: bool,
    },
    /// A worry was met in one of the four ways, or not.
    Met {
        /// Start of the worry in seconds.
        start: f64,
        /// The sentence in which it was raised.
        quote: String,
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
        /// Start in seconds.
        start: f64,
        /// The quote.
        quote: String,
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
        /// Start in seconds.
        start: f64,
        /// The sentence.
        quote: String,
        /// It is.
        holds: bool,
    },
    /// The talk ended like this; null: it does not tell.
    Outcome {
        /// How it ended.
        outcome: Option<Outcome>,
    },
}

impl From<domain::Judgement> for Judgement {
    #[expect(clippy::too_many_lines, reason = "one arm a kind, nothing else")]
    fn from(judgement: domain::Judgement) -> Self {
        use domain::{Judgement as Domain, Place};
        match judgement {
            Domain::Question { at, form } => {
                let Place { start, quote } = at;
                let form = form.map(QuestionForm::from);
                Self::Question { start, quote, form }
            }
            Domain::Reflection { at, holds } => {
                let Place { start, quote } = at;
                Self::Reflection {
                    start,
                    quote,
                    holds,
                }
            }
            Domain::Worry { at, worry, holds } => {
                let Place { start, quote } = at;
                Self::Worry {
                    start,
                    quote,
                    worry,
                    holds,
                }
            }
            Domain::Met {
                at,
                worry,
                part,
                holds,
            } => {
                let Place { start, quote } = at;
                let part = part.into();
                Self::Met {
                    start,
                    quote,
                    worry,
                    part,
                    holds,
                }
            }
            Domain::Item { item, holds } => Self::Item { item, holds },
            Domain::Flag { at, flag, holds } => {
                let Place { start, quote } = at;
                Self::Flag {
                    start,
                    quote,
                    flag,
                    holds,
                }
            }
            Domain::Topic { topic, holds } => Self::Topic { topic, holds },
            Domain::NextStep { at, holds } => {
                let Place { start, quote } = at;
                Self::NextStep {
                    start,
                    quote,
                    holds,
                }
            }
            Domain::Outcome { outcome } => Self::Outcome {
                outcome: outcome.map(Outcome::from),
            },
        }
    }
}

impl From<Judgement> for domain::Judgement {
    fn from(judgement: Judgement) -> Self {
        use domain::Place;
        match judgement {
            Judgement::Question { start, quote, form } => Self::Question {
                at: Place { start, quote },
                form: form.map(QuestionForm::into),
            },
            Judgement::Reflection {
                start,
                quote,
                holds,
            } => Self::Reflection {
                at: Place { start, quote },
                holds,
            },
            Judgement::Worry {
                start,
                quote,
                worry,
                holds,
            } => Self::Worry {
                at: Place { start, quote },
                worry,
                holds,
            },
            Judgement::Met {
                start,
                quote,
                worry,
                part,
                holds,
            } => Self::Met {
                at: Place { start, quote },
                worry,
                part: part.into(),
                holds,
            },
            Judgement::Item { item, holds } => Self::Item { item, holds },
            Judgement::Flag {
                start,
                quote,
                flag,
                holds,
            } => Self::Flag {
                at: Place { start, quote },
                flag,
                holds,
            },
            Judgement::Topic { topic, holds } => Self::Topic { topic, holds },
            Judgement::NextStep {
                start,
                quote,
                holds,
            } => Self::NextStep {
                at: Place { start, quote },
                holds,
            },
            Judgement::Outcome { outcome } => Self::Outcome {
                outcome: outcome.map(Outcome::into),
            },
        }
    }
}

/// A correction within a version of the analysis.
#[derive(Serialize, ToSchema)]
pub struct Applied {
    /// The correction's id; with it it is taken back.
    pub id: Uuid,
    /// What the machine said.
    pub machine: Judgement,
    /// What the person says.
    pub person: Judgement,
    /// Who.
    pub by: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
    /// Its words still stand in this version; where not, it waits and changes nothing.
    pub stands: bool,
}

impl From<domain::Applied> for Applied {
    fn from(applied: domain::Applied) -> Self {
        Self {
            id: applied.id.0,
            machine: applied.machine.into(),
            person: applied.person.into(),
            by: applied.by.0,
            at: applied.at,
            stands: applied.stands,
        }
    }
}

/// A correction as it is kept, taken back or not.
#[derive(Serialize, ToSchema)]
pub struct Correction {
    /// Its id.
    pub id: Uuid,
    /// The session whose analysis it corrects.
    pub session_id: Uuid,
    /// What the machine said.
    pub machine: Judgement,
    /// What the person says.
    pub person: Judgement,
    /// Who.
    pub by: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
    /// When it was taken back; null while it counts.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub undone_at: Option<jiff::Timestamp>,
}

impl From<domain::Correction> for Correction {
    fn from(correction: domain::Correction) -> Self {
        Self {
            id: correction.id.0,
            session_id: correction.session_id.0,
            machine: correction.machine.into(),
            person: correction.person.into(),
            by: correction.by.0,
            at: correction.at,
            undone_at: correction.undone_at,
        }
    }
}
