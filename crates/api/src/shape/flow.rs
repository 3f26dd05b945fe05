//! How a talk flows, and measures beside published ranges.

use clinic::domain::flow as domain;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    analysis::NotAssessed,
    findings::{Evidence, each},
    words::words,
};

/// How long one waits before speaking after the other.
#[derive(Serialize, ToSchema)]
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

impl From<domain::Waiting> for Waiting {
    fn from(waiting: domain::Waiting) -> Self {
        Self {
            median_seconds: waiting.median_seconds,
            count: waiting.count,
            longest_seconds: waiting.longest_seconds,
            longest: waiting.longest.into(),
        }
    }
}

/// Where both speak at once.
#[derive(Serialize, ToSchema)]
pub struct Overlap {
    /// Time in which both speak, in seconds.
    pub seconds: f64,
    /// The counselor begins within the customer's words, with more than a sign of listening.
    pub by_counselor: Vec<Evidence>,
    /// The same by the customer.
    pub by_customer: Vec<Evidence>,
}

impl From<domain::Overlap> for Overlap {
    fn from(overlap: domain::Overlap) -> Self {
        Self {
            seconds: overlap.seconds,
            by_counselor: each(overlap.by_counselor),
            by_customer: each(overlap.by_customer),
        }
    }
}

words! {
    /// What a speech rate counts.
    PaceUnit = clinic::domain::flow::PaceUnit {
        /// Words between blanks.
        Words,
        /// Characters, in languages without blanks.
        Characters,
    }
}

/// How fast one speaks, signs of listening left out.
#[derive(Serialize, ToSchema)]
pub struct Pace {
    /// Units a minute of the own speaking time.
    pub per_minute: f64,
    /// The unit.
    pub unit: PaceUnit,
    /// The speaking time that it rests on, in seconds.
    pub seconds: f64,
}

impl From<domain::Pace> for Pace {
    fn from(pace: domain::Pace) -> Self {
        Self {
            per_minute: pace.per_minute,
            unit: pace.unit.into(),
            seconds: pace.seconds,
        }
    }
}

words! {
    /// A measure that may stay open.
    MeasureName = clinic::domain::flow::MeasureName {
        /// How long the counselor waits.
        Patience,
        /// How long the counselor waits after a worry.
        PatienceAfterWorry,
        /// How long the customer waits.
        ResponseLatency,
        /// Speaking at once.
        Overlap,
        /// The counselor's speech rate.
        CounselorPace,
        /// The customer's speech rate.
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
}

/// A measure that stays open, and why.
#[derive(Serialize, ToSchema)]
pub struct Unassessed {
    /// Which.
    pub measure: MeasureName,
    /// Why.
    pub reason: NotAssessed,
}

impl From<domain::Unassessed> for Unassessed {
    fn from(open: domain::Unassessed) -> Self {
        Self {
            measure: open.measure.into(),
            reason: open.reason.into(),
        }
    }
}

/// The flow of the talk; null where something was not measured, with its reason in `unassessed`.
#[derive(Serialize, ToSchema)]
pub struct Flow {
    /// How long the counselor waits after the customer.
    pub patience: Option<Waiting>,
    /// The same after a worry.
    pub patience_after_worry: Option<Waiting>,
    /// How long the customer waits after the counselor.
    pub response_latency: Option<Waiting>,
    /// Speaking at once; null where the transcript cannot show it.
    pub overlap: Option<Overlap>,
    /// The counselor's speech rate.
    pub counselor_pace: Option<Pace>,
    /// The customer's.
    pub customer_pace: Option<Pace>,
    /// Signs of listening ("mm-hm") by the counselor.
    pub counselor_backchannels: u32,
    /// The same by the customer.
    pub customer_backchannels: u32,
    /// Share of the recording in the pauses that are listed, 0-1.
    pub silence_share: Option<f64>,
    /// The customer's longest stretch.
    pub customer_monologue: Option<Evidence>,
    /// Its length in seconds.
    pub customer_monologue_seconds: f64,
    /// What was not measured, and why.
    pub unassessed: Vec<Unassessed>,
}

impl From<domain::Flow> for Flow {
    fn from(flow: domain::Flow) -> Self {
        Self {
            patience: flow.patience.map(Waiting::from),
            patience_after_worry: flow.patience_after_worry.map(Waiting::from),
            response_latency: flow.response_latency.map(Waiting::from),
            overlap: flow.overlap.map(Overlap::from),
            counselor_pace: flow.counselor_pace.map(Pace::from),
            customer_pace: flow.customer_pace.map(Pace::from),
            counselor_backchannels: flow.counselor_backchannels,
            customer_backchannels: flow.customer_backchannels,
            silence_share: flow.silence_share,
            customer_monologue: flow.customer_monologue.map(Evidence::from),
            customer_monologue_seconds: flow.customer_monologue_seconds,
            unassessed: each(flow.unassessed),
        }
    }
}

/// A piece of the talk and the tone of each one's words in it.
#[derive(Serialize, ToSchema)]
pub struct CurvePoint {
    /// Seconds from the start.
    pub start: f64,
    /// Seconds from the start.
    pub end: f64,
    /// Mean word score of the counselor, -1 to 1; null without a word that counts.
    pub counselor: Option<f64>,
    /// The same of the customer.
    pub customer: Option<f64>,
}

impl From<domain::CurvePoint> for CurvePoint {
    fn from(point: domain::CurvePoint) -> Self {
        Self {
            start: point.start,
            end: point.end,
            counselor: point.counselor,
            customer: point.customer,
        }
    }
}

/// A measure beside a published range of other talks. It grades nothing.
#[derive(Serialize, ToSchema)]
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

impl From<domain::Band> for Band {
    fn from(band: domain::Band) -> Self {
        Self {
            measure: band.measure,
            value: band.value,
            low: band.low,
            high: band.high,
            source: band.source,
            caution: band.caution,
        }
    }
}
