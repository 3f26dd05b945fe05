//! A playbook: what a kind of counselling is judged by, as a clinic can read and change it.
//! The format is described in `docs/playbooks.md`.

mod compile;
pub(crate) mod condition;
mod error;
mod file;
pub(crate) mod form;
mod phrase;
mod shipped;

pub use condition::ConditionError;
pub use error::{PlaybookError, PlaybookProblem};
pub(crate) use file::{Assess, Form, Role};
pub use shipped::{PlaybookName, for_language, shipped, shipped_texts};

use self::condition::{Condition, Measure};
use super::{
    language::Language,
    patterns::{Patterns, Rule},
};
use crate::domain::{analysis::AdviceKind, transcript::Speaker};

/// A playbook, checked and compiled.
#[derive(Clone, Debug)]
pub struct Playbook {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) title: String,
    /// The grammar of its language, with its own words added.
    pub(crate) language: Language,
    pub(crate) assess: Assess,
    pub(crate) silence_seconds: f64,
    pub(crate) stages: Vec<StageRule>,
    pub(crate) flags: Vec<FlagRule>,
    pub(crate) response: Response,
    /// How a worry of any kind is said.
    pub(crate) raising: Rule,
    pub(crate) worries: Vec<WorryRule>,
    pub(crate) topics: Vec<TopicRule>,
    pub(crate) quotes: Vec<QuoteRule>,
    pub(crate) bands: Vec<BandRule>,
    pub(crate) recommendations: Vec<RecommendationRule>,
}

impl Playbook {
    /// Its id, for example `consultation`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version, as its author wrote it.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its name for people.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The language it can judge, for example `en`.
    pub fn language(&self) -> &str {
        &self.language.code
    }
}

/// A stage of the talk.
#[derive(Clone, Debug)]
pub(crate) struct StageRule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) window: (f64, f64),
    pub(crate) items: Vec<ItemRule>,
}

/// A line of the checklist.
#[derive(Clone, Debug)]
pub(crate) struct ItemRule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) speaker: Option<Speaker>,
    pub(crate) required: bool,
    pub(crate) form: Form,
    pub(crate) role: Option<Role>,
    pub(crate) heard: Rule,
}

/// A quote to look at.
#[derive(Clone, Debug)]
pub(crate) struct FlagRule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) source: String,
    pub(crate) pressure: bool,
    pub(crate) said: Rule,
    pub(crate) agreed_claim: Patterns,
}

/// How any worry is met.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) acknowledge: Rule,
    pub(crate) explore: Patterns,
    pub(crate) check: Patterns,
}

/// A kind of worry.
#[derive(Clone, Debug)]
pub(crate) struct WorryRule {
    pub(crate) id: String,
    pub(crate) title: String,
    /// Counts only in a turn without a worry of another kind.
    pub(crate) fallback: bool,
    pub(crate) raised: Rule,
    /// Words of the matter, which with a cue raise it.
    pub(crate) matter: Patterns,
    /// Words which in a question raise it.
    pub(crate) asked: Patterns,
    pub(crate) about: Patterns,
    pub(crate) answer: Patterns,
}

/// A subject by its words.
#[derive(Clone, Debug)]
pub(crate) struct TopicRule {
    pub(crate) title: String,
    pub(crate) heard: Rule,
}

/// A kind of quote to look at.
#[derive(Clone, Debug)]
pub(crate) struct QuoteRule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) note: String,
    pub(crate) speaker: Speaker,
    pub(crate) said: Rule,
}

/// A published range beside a measure.
#[derive(Clone, Debug)]
pub(crate) struct BandRule {
    pub(crate) measure: Measure,
    pub(crate) range: (f64, f64),
    pub(crate) at_least: Option<(Measure, f64)>,
    pub(crate) source: String,
    pub(crate) caution: String,
}

/// Advice and when to give it.
#[derive(Clone, Debug)]
pub(crate) struct RecommendationRule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) kind: AdviceKind,
    pub(crate) when: Condition,
    pub(crate) text: String,
    pub(crate) better: Option<String>,
}
