//! The single findings of an analysis, each with the quotes that are its evidence.

use clinic::domain::analysis as domain;
use serde::Serialize;
use utoipa::ToSchema;

use super::words::words;

/// A quote that an item rests on.
#[derive(Serialize, ToSchema)]
pub struct Evidence {
    /// Index of the segment in the transcript version that was analysed.
    pub segment: u32,
    /// Start of the quote in seconds.
    pub start: f64,
    /// The words.
    pub quote: String,
}

impl From<domain::Evidence> for Evidence {
    fn from(evidence: domain::Evidence) -> Self {
        Self {
            segment: evidence.segment,
            start: evidence.start,
            quote: evidence.quote,
        }
    }
}

/// Converts a list item by item.
pub(super) fn each<D, S: From<D>>(items: Vec<D>) -> Vec<S> {
    items.into_iter().map(S::from).collect()
}

words! {
    /// Tone of words: a count of words, not of feelings.
    Tone = clinic::domain::analysis::Tone {
        /// More pleasant than unpleasant words.
        Positive,
        /// Neither prevails.
        Neutral,
        /// More unpleasant than pleasant words.
        Negative,
    }
}

/// Sentiment of the customer's words.
#[derive(Serialize, ToSchema)]
pub struct Sentiment {
    /// Prevailing tone.
    pub overall: Tone,
    /// How much it rests on, 0-1; low with few words.
    pub confidence: f64,
    /// Mean of the word scores, -1 to 1.
    pub score: f64,
    /// Mean score of the first, middle and last third of the talk; null where a third has no hit.
    pub thirds: [Option<f64>; 3],
    /// The strongest places.
    pub evidence: Vec<Evidence>,
}

impl From<domain::Sentiment> for Sentiment {
    fn from(sentiment: domain::Sentiment) -> Self {
        Self {
            overall: sentiment.overall.into(),
            confidence: sentiment.confidence,
            score: sentiment.score,
            thirds: sentiment.thirds,
            evidence: each(sentiment.evidence),
        }
    }
}

/// A subject of the talk.
#[derive(Serialize, ToSchema)]
pub struct Topic {
    /// Its name.
    pub topic: String,
    /// Where it came up.
    pub evidence: Vec<Evidence>,
}

impl From<domain::Topic> for Topic {
    fn from(topic: domain::Topic) -> Self {
        Self {
            topic: topic.topic,
            evidence: each(topic.evidence),
        }
    }
}

words! {
    /// Whether advice asks to keep, to start or to stop something.
    AdviceKind = clinic::domain::analysis::AdviceKind {
        /// Went well.
        Keep,
        /// Was missing.
        Start,
        /// Stood in the way.
        Stop,
    }
}

/// Advice with its reason and better words for next time.
#[derive(Serialize, ToSchema)]
pub struct Recommendation {
    /// Id of the playbook's rule.
    pub id: String,
    /// Keep, start or stop.
    pub kind: AdviceKind,
    /// The rule in a few words, without anything that was said.
    pub title: String,
    /// The advice.
    pub text: String,
    /// Words for next time, from the playbook.
    pub better: Option<String>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

impl From<domain::Recommendation> for Recommendation {
    fn from(advice: domain::Recommendation) -> Self {
        Self {
            id: advice.id,
            kind: advice.kind.into(),
            title: advice.title,
            text: advice.text,
            better: advice.better,
            evidence: each(advice.evidence),
        }
    }
}

words! {
    /// Form of a question.
    QuestionForm = clinic::domain::analysis::QuestionForm {
        /// Invites a story.
        Open,
        /// Asks for a fact or a yes.
        Closed,
        /// Puts the answer into the mouth.
        Leading,
    }
}

/// A question of the counselor.
#[derive(Serialize, ToSchema)]
pub struct Question {
    /// Its form.
    pub form: QuestionForm,
    /// The question.
    pub evidence: Evidence,
    /// A person said so.
    pub corrected: bool,
}

impl From<domain::Question> for Question {
    fn from(question: domain::Question) -> Self {
        Self {
            form: question.form.into(),
            evidence: question.evidence.into(),
            corrected: question.corrected,
        }
    }
}

/// How a worry of the customer was met in the counselor's next turns; null where it was not.
#[derive(Serialize, ToSchema)]
pub struct Worry {
    /// Playbook id of the kind of worry, for example `pain`.
    pub kind: String,
    /// Words for people.
    pub title: String,
    /// Where it was raised.
    pub raised: Evidence,
    /// The feeling or concern was named.
    pub acknowledged: Option<Evidence>,
    /// An open question about it followed.
    pub explored: Option<Evidence>,
    /// It was answered.
    pub answered: Option<Evidence>,
    /// The counselor asked whether that settles it.
    pub checked: Option<Evidence>,
    /// A person changed one of the four, or named the worry.
    pub corrected: bool,
}

impl From<domain::Worry> for Worry {
    fn from(worry: domain::Worry) -> Self {
        Self {
            kind: worry.kind,
            title: worry.title,
            raised: worry.raised.into(),
            acknowledged: worry.acknowledged.map(Evidence::from),
            explored: worry.explored.map(Evidence::from),
            answered: worry.answered.map(Evidence::from),
            checked: worry.checked.map(Evidence::from),
            corrected: worry.corrected,
        }
    }
}

words! {
    /// State of a playbook item.
    Found = clinic::domain::analysis::Found {
        /// Heard, with evidence.
        Found,
        /// Not heard; the recogniser may have missed it.
        NotFound,
        /// Too little to judge.
        NotAssessed,
    }
}

/// A kind of worry by its name.
#[derive(Serialize, ToSchema)]
pub struct WorryKind {
    /// Playbook id.
    pub id: String,
    /// Its name for people.
    pub title: String,
}

impl From<domain::WorryKind> for WorryKind {
    fn from(kind: domain::WorryKind) -> Self {
        Self {
            id: kind.id,
            title: kind.title,
        }
    }
}

/// One line of the playbook's checklist.
#[derive(Serialize, ToSchema)]
pub struct ChecklistItem {
    /// Playbook id.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// The playbook counts it as required.
    pub required: bool,
    /// Heard or not.
    pub found: Found,
    /// Heard first outside the part of the talk where the playbook expects it.
    pub unusual_place: bool,
    /// First places.
    pub evidence: Vec<Evidence>,
    /// A person said so.
    pub corrected: bool,
}

/// One stage of the playbook.
#[derive(Serialize, ToSchema)]
pub struct Stage {
    /// Playbook id.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// At least two of its items were heard, or its only one.
    pub covered: bool,
    /// Where any of its items was heard, in seconds from the start: the stage over time.
    pub places: Vec<f64>,
    /// Its items.
    pub items: Vec<ChecklistItem>,
}

impl From<domain::Stage> for Stage {
    fn from(stage: domain::Stage) -> Self {
        let item = |item: domain::ChecklistItem| ChecklistItem {
            id: item.id,
            title: item.title,
            required: item.required,
            found: item.found.into(),
            unusual_place: item.unusual_place,
            evidence: each(item.evidence),
            corrected: item.corrected,
        };
        Self {
            id: stage.id,
            title: stage.title,
            covered: stage.covered,
            places: stage.places,
            items: stage.items.into_iter().map(item).collect(),
        }
    }
}

/// A quote to look at; never a score.
#[derive(Serialize, ToSchema)]
pub struct Flag {
    /// Playbook id, for example `today_only`.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// Why it is flagged.
    pub source: String,
    /// Where.
    pub evidence: Vec<Evidence>,
    /// Quotes that a person contests; shown and not counted.
    pub contested: Vec<Evidence>,
}

impl From<domain::Flag> for Flag {
    fn from(flag: domain::Flag) -> Self {
        Self {
            id: flag.id,
            title: flag.title,
            source: flag.source,
            evidence: each(flag.evidence),
            contested: each(flag.contested),
        }
    }
}

/// One term of the estimate of satisfaction.
#[derive(Serialize, ToSchema)]
pub struct SatisfactionTerm {
    /// Closed word: `base`, `last_third`, `thanks`, `worries_met`, `next_step`, `pressure`.
    pub term: String,
    /// Its part of the score.
    pub points: f64,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

impl From<domain::SatisfactionTerm> for SatisfactionTerm {
    fn from(term: domain::SatisfactionTerm) -> Self {
        Self {
            term: term.term,
            points: term.points,
            evidence: each(term.evidence),
        }
    }
}
