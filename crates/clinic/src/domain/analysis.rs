//! What a talk shows, each item with the segments that are its evidence. Versioned like transcripts.
//! What was not or could not be judged is `None` or [`Found::NotAssessed`], never a default number.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use super::times::{DurationAnalysis, SilencePeriod, TalkingTimeRatio};

use super::{
    AnalysisId, SessionId,
    correction::Applied,
    flow::{Band, CurvePoint, Flow},
    session::Outcome,
};

/// A quote that an item rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Index of the segment in the transcript version that was analysed.
    pub segment: u32,
    /// Start of the quote in seconds.
    pub start: f64,
    /// The words.
    pub quote: String,
}

/// Tone of words: a count of words, not of feelings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// More pleasant than unpleasant words.
    Positive,
    /// Neither prevails.
    Neutral,
    /// More unpleasant than pleasant words.
    Negative,
}

/// Sentiment of the customer's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentiment {
    /// Prevailing tone.
    pub overall: Tone,
    /// How much it rests on, 0-1; low with few words.
    pub confidence: f64,
    /// Mean of the word scores, -1 to 1.
    pub score: f64,
    /// Mean score of the first, middle and last third of the talk; `None` where a third has no hit.
    pub thirds: [Option<f64>; 3],
    /// The strongest places.
    pub evidence: Vec<Evidence>,
}

/// A subject of the talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name.
    pub topic: String,
    /// Where it came up.
    pub evidence: Vec<Evidence>,
}

/// Whether advice asks to keep, to start or to stop something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdviceKind {
    /// Went well.
    Keep,
    /// Was missing.
    Start,
    /// Stood in the way.
    Stop,
}

/// Advice with its reason and better words from the playbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Id of the playbook's rule.
    pub id: String,
    /// Keep, start or stop.
    pub kind: AdviceKind,
    /// The rule in a few words, without anything that was said: what reports count.
    pub title: String,
    /// The advice.
    pub text: String,
    /// Words for next time, from the playbook.
    pub better: Option<String>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// Form of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionForm {
    /// Invites a story.
    Open,
    /// Asks for a fact or a yes.
    Closed,
    /// Puts the answer into the mouth.
    Leading,
}

/// A question of the counselor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its form by the rules of `docs/measures.md`.
    pub form: QuestionForm,
    /// The question.
    pub evidence: Evidence,
    /// A person said so.
    #[serde(default)]
    pub corrected: bool,
}

/// A statement of the counselor that gives back what the customer said. Counted, never graded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reflection {
    /// The words.
    pub evidence: Evidence,
    /// A person said so.
    #[serde(default)]
    pub corrected: bool,
}

/// Quotes of one kind that the playbook asks to look at, for example possible change talk. Never a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteGroup {
    /// Playbook id.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// What to be careful about.
    pub note: String,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// How proposal and closing were made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Closing {
    /// Where a treatment or step was proposed first.
    pub proposal: Option<Evidence>,
    /// Where the price was named first.
    pub price: Option<Evidence>,
    /// How the talk seems to have ended; the session's outcome is what the counselor says.
    pub outcome: Option<SuggestedOutcome>,
}

/// A suggestion, with the words it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SuggestedOutcome {
    /// Agreed, declined, undecided or follow-up.
    pub outcome: Outcome,
    /// The words; `None` where a person said so.
    pub evidence: Option<Evidence>,
    /// A person said so.
    #[serde(default)]
    pub corrected: bool,
}

/// How a worry of the customer was met in the counselor's next turns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    #[serde(default)]
    pub corrected: bool,
}

impl Worry {
    /// Whether it was met: answered, and either named before or checked after. An answer alone
    /// tells the facts and may leave the customer alone with the feeling.
    pub const fn is_met(&self) -> bool {
        self.answered.is_some() && (self.acknowledged.is_some() || self.checked.is_some())
    }
}

/// State of a playbook item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// Heard, with evidence.
    Found,
    /// Not heard; the recogniser may have missed it.
    NotFound,
    /// Too little to judge.
    NotAssessed,
}

/// One line of the playbook's checklist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    #[serde(default)]
    pub corrected: bool,
}

/// One stage of the playbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Playbook id.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// At least two of its items were heard (or its only one); one may be chance.
    pub covered: bool,
    /// Where any of its items was heard, in seconds from the start, in order: the stage over time.
    #[serde(default)]
    pub places: Vec<f64>,
    /// Its items.
    pub items: Vec<ChecklistItem>,
}

/// A quote to look at; never a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flag {
    /// Playbook id, for example `today_only`.
    pub id: String,
    /// Words for people.
    pub title: String,
    /// Why it is flagged.
    pub source: String,
    /// Where.
    pub evidence: Vec<Evidence>,
    /// Quotes that a person contests; they are shown and not counted.
    #[serde(default)]
    pub contested: Vec<Evidence>,
}

/// Estimate of the customer's satisfaction from words alone; not validated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Satisfaction {
    /// 2-9 on a scale of 0-10.
    pub score: f64,
    /// Lower end of the range that is told with it.
    #[serde(default)]
    pub low: f64,
    /// Upper end of the range that is told with it.
    #[serde(default)]
    pub high: f64,
    /// Each term: words for people, its part of the score, its quote.
    pub terms: Vec<SatisfactionTerm>,
}

/// One term of the estimate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SatisfactionTerm {
    /// Closed word: `base`, `last_third`, `thanks`, `worries_met`, `next_step`, `pressure`.
    pub term: String,
    /// Its part of the score.
    pub points: f64,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// Why something was not assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotAssessed {
    /// The talk is shorter than the playbook asks.
    TooShort,
    /// The customer said too little.
    FewCustomerWords,
    /// The counselor had too few turns.
    FewCounselorTurns,
    /// Only one voice was heard.
    OneVoice,
    /// The playbook has no word lists for the language.
    Language,
    /// Nothing was said.
    NoSpeech,
    /// The transcript shows no two voices at once: one microphone cannot tell.
    OneMicrophone,
    /// Fewer than three cases.
    FewCases,
    /// No word that counts.
    NoToneWords,
    /// Nothing was proposed.
    NoProposal,
    /// The words do not tell.
    Unclear,
}

/// The whole result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnalysisBody {
    /// Playbook id and version, for example `consultation` and `2026-11-24`.
    pub playbook: String,
    /// Version of the playbook.
    pub playbook_version: String,
    /// Reasons for which the judging parts are left out; empty when all was assessed.
    pub not_assessed: Vec<NotAssessed>,
    /// `None` where it could not be assessed.
    pub sentiment: Option<Sentiment>,
    /// At most six.
    pub key_topics: Vec<Topic>,
    /// At most five.
    pub recommendations: Vec<Recommendation>,
    /// `None` where there is too little.
    pub satisfaction: Option<Satisfaction>,
    /// Times.
    pub duration_analysis: DurationAnalysis,
    /// The counselor's questions.
    pub questions: Vec<Question>,
    /// Statements of the counselor that give back what was said.
    #[serde(default)]
    pub reflections: Vec<Reflection>,
    /// The customer's worries.
    pub worries: Vec<Worry>,
    /// The playbook's stages.
    pub stages: Vec<Stage>,
    /// Pressure and missing information.
    pub flags: Vec<Flag>,
    /// Quotes that the playbook asks to look at.
    #[serde(default)]
    pub quotes: Vec<QuoteGroup>,
    /// An agreed action with a time.
    pub next_step: Option<Evidence>,
    /// Proposal, price and how it seems to have ended.
    #[serde(default)]
    pub closing: Closing,
    /// Tone of the counselor's words; `None` where it could not be assessed.
    #[serde(default)]
    pub counselor_sentiment: Option<Sentiment>,
    /// The tone of each over the talk.
    #[serde(default)]
    pub sentiment_curve: Vec<CurvePoint>,
    /// Waiting, interrupting, pace, and what could not be measured.
    #[serde(default)]
    pub flow: Flow,
    /// Measures beside published ranges.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// The kinds of worry that the playbook knows, to name one that was missed.
    #[serde(default)]
    pub worry_kinds: Vec<WorryKind>,
    /// What persons said against the machine.
    #[serde(default)]
    pub corrections: Vec<Applied>,
}

/// A kind of worry by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorryKind {
    /// Playbook id.
    pub id: String,
    /// Its name for people.
    pub title: String,
}

/// A stored version.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Its id.
    pub id: AnalysisId,
    /// The session it belongs to.
    pub session_id: SessionId,
    /// Version of the transcript it was made from.
    pub transcript_version: u32,
    /// From 1; the highest is shown.
    pub version: u32,
    /// The result.
    pub body: AnalysisBody,
    /// When.
    pub created_at: Timestamp,
}
