//! The playbook as written. Unknown keys are refused: a misspelt key must not silently do nothing.

use serde::Deserialize;
use toml::Spanned;

use crate::{
    analysis::{lexicon::LexiconFile, patterns::Macros},
    domain::{analysis::AdviceKind, transcript::Speaker},
};

pub(super) type List = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaybookFile {
    pub(super) schema: Spanned<u32>,
    pub(super) id: Spanned<String>,
    pub(super) version: String,
    pub(super) language: Spanned<String>,
    pub(super) title: String,
    pub(super) assess: Spanned<Assess>,
    #[serde(default = "four_seconds")]
    pub(super) silence_seconds: f64,
    #[serde(default)]
    pub(super) macros: Macros,
    #[serde(default)]
    pub(super) sentiment: LexiconFile,
    #[serde(default)]
    pub(super) stage: Vec<StageFile>,
    #[serde(default)]
    pub(super) flag: Vec<FlagFile>,
    #[serde(default)]
    pub(super) response: ResponseFile,
    #[serde(default)]
    pub(super) raising: RaisingFile,
    #[serde(default)]
    pub(super) worry: Vec<WorryFile>,
    #[serde(default)]
    pub(super) topic: Vec<TopicFile>,
    #[serde(default)]
    pub(super) quote: Vec<QuoteFile>,
    #[serde(default)]
    pub(super) band: Vec<BandFile>,
    #[serde(default)]
    pub(super) recommendation: Vec<RecommendationFile>,
}

fn four_seconds() -> f64 {
    4.0
}

/// Below these, the judging parts of an analysis are left out.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_field_names,
    reason = "they are spelled as the keys of the file"
)]
pub(crate) struct Assess {
    /// Length of the talk.
    pub(crate) min_minutes: f64,
    /// Words of the customer.
    pub(crate) min_customer_words: usize,
    /// Turns of the counselor, back-channels left out.
    pub(crate) min_counselor_turns: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StageFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) order: u32,
    /// Share of the talk in which the stage is expected.
    pub(super) window: Option<Spanned<(f64, f64)>>,
    #[serde(default)]
    pub(super) item: Vec<ItemFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) speaker: Option<Speaker>,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) form: Form,
    /// What the item is besides: where a proposal or the price is looked for.
    pub(super) role: Option<Role>,
    pub(super) any: List,
    #[serde(default)]
    pub(super) not: List,
}

/// What an item is besides a line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// A treatment or step is proposed.
    Proposal,
    /// The price is named.
    Price,
}

/// Which sentences an item is looked for in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    /// In all.
    #[default]
    Any,
    /// In questions.
    Question,
    /// In all but questions.
    Statement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlagFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) source: String,
    /// Lowers the estimate of satisfaction.
    #[serde(default)]
    pub(super) pressure: bool,
    #[serde(default)]
    pub(super) any: List,
    #[serde(default)]
    pub(super) not: List,
    /// A claim of the customer that the counselor's next words agree to.
    #[serde(default)]
    pub(super) agreed_claim: List,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ResponseFile {
    pub(super) acknowledge: List,
    pub(super) acknowledge_not: List,
    pub(super) explore: List,
    pub(super) check: List,
}

/// How a worry of any kind is said: with the words of a kind's `matter` it is one of that kind.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RaisingFile {
    pub(super) cue: List,
    pub(super) cue_not: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WorryFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    #[serde(default)]
    pub(super) fallback: bool,
    pub(super) any: List,
    #[serde(default)]
    pub(super) not: List,
    /// Words of the matter: with a cue, in the same sentence or the one beside it, they raise the worry.
    #[serde(default)]
    pub(super) matter: List,
    /// Words that raise the worry in a question.
    #[serde(default)]
    pub(super) asked: List,
    /// What the worry is about: an open question or a statement with it explores or answers.
    pub(super) about: List,
    #[serde(default)]
    pub(super) answer: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) any: List,
    #[serde(default)]
    pub(super) not: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuoteFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    /// What to be careful about.
    pub(super) note: String,
    pub(super) speaker: Speaker,
    pub(super) any: List,
    #[serde(default)]
    pub(super) not: List,
}

/// A published range beside a measure.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BandFile {
    pub(super) measure: Spanned<String>,
    pub(super) range: Spanned<(f64, f64)>,
    /// Of fewer cases nothing is told.
    pub(super) at_least: Option<LeastFile>,
    pub(super) source: Spanned<String>,
    pub(super) caution: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeastFile {
    pub(super) measure: Spanned<String>,
    pub(super) count: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecommendationFile {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) kind: AdviceKind,
    pub(super) when: Spanned<String>,
    pub(super) text: Spanned<String>,
    pub(super) better: Option<String>,
}
