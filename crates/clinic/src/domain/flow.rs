//! How a talk flows: who waits how long, who is interrupted, how fast each speaks, how the tone runs.
//! Described, not graded: dialect, age, stammering and interpreters change all of these.

use serde::{Deserialize, Serialize};

use super::analysis::{Evidence, NotAssessed};

/// How long one waits before speaking after the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    /// Median in seconds, of the changes of speaker without overlap.
    pub median_seconds: f64,
    /// Of how many changes.
    pub count: u32,
    /// The longest, in seconds.
    pub longest_seconds: f64,
    /// What was said after the longest.
    pub longest: Evidence,
}

/// Where both speak at once; only where the transcript can show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overlap {
    /// Time in which both speak, in seconds.
    pub seconds: f64,
    /// The counselor begins within the customer's words, for at least 0.3 s and with more than a sign of listening.
    pub by_counselor: Vec<Evidence>,
    /// The same by the customer.
    pub by_customer: Vec<Evidence>,
}

/// What a speech rate counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaceUnit {
    /// Words between blanks.
    Words,
    /// Characters, in languages without blanks.
    Characters,
}

/// How fast one speaks, signs of listening left out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pace {
    /// Units a minute of the own speaking time.
    pub per_minute: f64,
    /// The unit.
    pub unit: PaceUnit,
    /// The speaking time that it rests on, in seconds.
    pub seconds: f64,
}

/// The flow of the talk. What could not be measured is `None`, with its reason in [`Flow::unassessed`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Flow {
    /// How long the counselor waits after the customer.
    pub patience: Option<Waiting>,
    /// The same after a worry.
    pub patience_after_worry: Option<Waiting>,
    /// How long the customer waits after the counselor.
    pub response_latency: Option<Waiting>,
    /// Speaking at once.
    pub overlap: Option<Overlap>,
    /// The counselor's speech rate.
    pub counselor_pace: Option<Pace>,
    /// The customer's.
    pub customer_pace: Option<Pace>,
    /// Signs of listening ("mm-hm") by the counselor.
    pub counselor_backchannels: u32,
    /// The same by the customer.
    pub customer_backchannels: u32,
    /// Share of the recording in the pauses that are listed; `None` for a recording without length.
    pub silence_share: Option<f64>,
    /// The customer's longest stretch.
    pub customer_monologue: Option<Evidence>,
    /// Its length in seconds; 0 without one.
    pub customer_monologue_seconds: f64,
    /// What was not measured, and why.
    pub unassessed: Vec<Unassessed>,
}

macro_rules! measures {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// A measure that may stay open.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum MeasureName { $($(#[$doc])* $name),+ }
    };
}

measures! {
    /// [`Flow::patience`].
    Patience,
    /// [`Flow::patience_after_worry`].
    PatienceAfterWorry,
    /// [`Flow::response_latency`].
    ResponseLatency,
    /// [`Flow::overlap`].
    Overlap,
    /// [`Flow::counselor_pace`].
    CounselorPace,
    /// [`Flow::customer_pace`].
    CustomerPace,
    /// Tone of the customer's words.
    Sentiment,
    /// Tone of the counselor's words.
    CounselorSentiment,
    /// The estimate of satisfaction.
    Satisfaction,
    /// The suggested outcome.
    Outcome,
}

/// A measure that stays open, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unassessed {
    /// Which.
    pub measure: MeasureName,
    /// Why.
    pub reason: NotAssessed,
}

/// A piece of the talk and the tone of each one's words in it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CurvePoint {
    /// Seconds from the start.
    pub start: f64,
    /// Seconds from the start.
    pub end: f64,
    /// Mean word score of the counselor, -1 to 1; `None` without a word that counts.
    pub counselor: Option<f64>,
    /// The same of the customer.
    pub customer: Option<f64>,
}

/// A measure beside a published range. The range is of other talks than this; it describes and grades nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Band {
    /// The playbook's word for the measure, for example `talk_share`.
    pub measure: String,
    /// Its value in this talk.
    pub value: f64,
    /// Lower end of the range.
    pub low: f64,
    /// Upper end of the range.
    pub high: f64,
    /// Where the range comes from.
    pub source: String,
    /// What to be careful about.
    pub caution: String,
}
