//! The whole result of an analysis.

use clinic::domain::analysis as domain;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    closing::{Closing, QuoteGroup, Reflection},
    correction::Applied,
    findings::{
        Evidence, Flag, Question, Recommendation, SatisfactionTerm, Sentiment, Stage, Topic, Worry,
        WorryKind, each,
    },
    flow::{Band, CurvePoint, Flow},
    words::words,
};

/// A pause in which nobody spoke.
#[derive(Serialize, ToSchema)]
pub struct SilencePeriod {
    /// Seconds from the start.
    pub start: f64,
    /// Seconds from the start.
    pub end: f64,
}

impl From<domain::SilencePeriod> for SilencePeriod {
    fn from(period: domain::SilencePeriod) -> Self {
        Self {
            start: period.start,
            end: period.end,
        }
    }
}

/// Shares of the time in which somebody speaks (not of the session); they add up to 1.
#[derive(Serialize, ToSchema)]
pub struct TalkingTimeRatio {
    /// 0-1.
    pub counselor: f64,
    /// 0-1.
    pub customer: f64,
}

impl From<domain::TalkingTimeRatio> for TalkingTimeRatio {
    fn from(ratio: domain::TalkingTimeRatio) -> Self {
        Self {
            counselor: ratio.counselor,
            customer: ratio.customer,
        }
    }
}

/// Times of the talk, in seconds.
#[derive(Serialize, ToSchema)]
pub struct DurationAnalysis {
    /// Null where nobody spoke.
    pub talking_time_ratio: Option<TalkingTimeRatio>,
    /// Pauses longer than the playbook's threshold.
    pub silence_periods: Vec<SilencePeriod>,
    /// Speaking time of the counselor.
    pub counselor_seconds: f64,
    /// Speaking time of the customer.
    pub customer_seconds: f64,
    /// Length of the recording.
    pub total_seconds: f64,
    /// Longest stretch of the counselor.
    pub longest_monologue: Option<Evidence>,
    /// Its length.
    pub longest_monologue_seconds: f64,
    /// Speaker changes a minute, back-channels left out.
    pub switches_per_minute: f64,
}

impl From<domain::DurationAnalysis> for DurationAnalysis {
    fn from(times: domain::DurationAnalysis) -> Self {
        Self {
            talking_time_ratio: times.talking_time_ratio.map(TalkingTimeRatio::from),
            silence_periods: each(times.silence_periods),
            counselor_seconds: times.counselor_seconds,
            customer_seconds: times.customer_seconds,
            total_seconds: times.total_seconds,
            longest_monologue: times.longest_monologue.map(Evidence::from),
            longest_monologue_seconds: times.longest_monologue_seconds,
            switches_per_minute: times.switches_per_minute,
        }
    }
}

words! {
    /// Why the judging parts are left out.
    NotAssessed = clinic::domain::analysis::NotAssessed {
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
}

/// What the analysis found, without its place in the store.
#[derive(Serialize, ToSchema)]
pub struct AnalysisBody {
    /// Playbook that judged, for example `consultation`.
    pub playbook: String,
    /// Version of the playbook.
    pub playbook_version: String,
    /// Reasons for which the judging parts are left out; empty when all was assessed.
    pub not_assessed: Vec<NotAssessed>,
    /// Null where it could not be assessed.
    pub sentiment: Option<Sentiment>,
    /// At most six.
    pub key_topics: Vec<Topic>,
    /// At most five.
    pub recommendations: Vec<Recommendation>,
    /// Estimate from words alone, 0-10; null where there is too little.
    pub satisfaction_score: Option<f64>,
    /// The range that is told with it, lower and upper end; null where there is no estimate.
    pub satisfaction_range: Option<[f64; 2]>,
    /// How the estimate adds up; empty where there is none.
    pub satisfaction_terms: Vec<SatisfactionTerm>,
    /// Times.
    pub duration_analysis: DurationAnalysis,
    /// The counselor's questions.
    pub questions: Vec<Question>,
    /// Statements of the counselor that give back what was said. Counted, never graded.
    pub reflections: Vec<Reflection>,
    /// The customer's worries.
    pub worries: Vec<Worry>,
    /// The playbook's stages.
    pub stages: Vec<Stage>,
    /// Pressure and missing information.
    pub flags: Vec<Flag>,
    /// Quotes that the playbook asks to look at, such as possible change talk.
    pub quotes: Vec<QuoteGroup>,
    /// An agreed action with a time.
    pub next_step: Option<Evidence>,
    /// Proposal, price, and how it seems to have ended.
    pub closing: Closing,
    /// Tone of the counselor's words; null where it could not be assessed.
    pub counselor_sentiment: Option<Sentiment>,
    /// The tone of each over the talk.
    pub sentiment_curve: Vec<CurvePoint>,
    /// Waiting, interrupting, pace, and what could not be measured.
    pub flow: Flow,
    /// Measures beside published ranges.
    pub bands: Vec<Band>,
    /// The kinds of worry that the playbook knows.
    pub worry_kinds: Vec<WorryKind>,
    /// What persons said against the machine in this version.
    pub corrections: Vec<Applied>,
}

impl From<domain::AnalysisBody> for AnalysisBody {
    fn from(body: domain::AnalysisBody) -> Self {
        let (score, range, terms) = body.satisfaction.map_or((None, None, Vec::new()), |s| {
            (Some(s.score), Some([s.low, s.high]), s.terms)
        });
        Self {
            playbook: body.playbook,
            playbook_version: body.playbook_version,
            not_assessed: each(body.not_assessed),
            sentiment: body.sentiment.map(Sentiment::from),
            key_topics: each(body.key_topics),
            recommendations: each(body.recommendations),
            satisfaction_score: score,
            satisfaction_range: range,
            satisfaction_terms: each(terms),
            duration_analysis: body.duration_analysis.into(),
            questions: each(body.questions),
            reflections: each(body.reflections),
            worries: each(body.worries),
            stages: each(body.stages),
            flags: each(body.flags),
            quotes: each(body.quotes),
            next_step: body.next_step.map(Evidence::from),
            closing: body.closing.into(),
            counselor_sentiment: body.counselor_sentiment.map(Sentiment::from),
            sentiment_curve: each(body.sentiment_curve),
            flow: body.flow.into(),
            bands: each(body.bands),
            worry_kinds: each(body.worry_kinds),
            corrections: each(body.corrections),
        }
    }
}

/// One version of a session's analysis.
#[derive(Serialize, ToSchema)]
pub struct AnalysisResult {
    /// Its id.
    pub id: Uuid,
    /// The session it belongs to.
    pub session_id: Uuid,
    /// From 1; the highest is shown.
    pub version: u32,
    /// Version of the transcript it was made from; evidence points into that version.
    pub transcript_version: u32,
    /// What it found.
    #[serde(flatten)]
    pub body: AnalysisBody,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: jiff::Timestamp,
}

impl From<domain::Analysis> for AnalysisResult {
    fn from(analysis: domain::Analysis) -> Self {
        Self {
            id: analysis.id.0,
            session_id: analysis.session_id.0,
            version: analysis.version,
            transcript_version: analysis.transcript_version,
            body: analysis.body.into(),
            created_at: analysis.created_at,
        }
    }
}
