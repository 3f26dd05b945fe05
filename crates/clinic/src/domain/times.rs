//! The times of a talk.

use serde::{Deserialize, Serialize};

use super::analysis::Evidence;

/// A pause in which nobody spoke.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SilencePeriod {
    /// Seconds from the start.
    pub start: f64,
    /// Seconds from the start.
    pub end: f64,
}

/// Shares of the time in which somebody speaks (not of the session).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TalkingTimeRatio {
    /// 0-1.
    pub counselor: f64,
    /// 0-1.
    pub customer: f64,
}

/// Times of the talk, in seconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DurationAnalysis {
    /// `None` where nobody spoke.
    pub talking_time_ratio: Option<TalkingTimeRatio>,
    /// Pauses longer than the playbook's threshold (4 s unless it says otherwise).
    pub silence_periods: Vec<SilencePeriod>,
    /// Speaking time of the counselor.
    pub counselor_seconds: f64,
    /// Speaking time of the customer.
    pub customer_seconds: f64,
    /// Length of the recording.
    pub total_seconds: f64,
    /// Longest stretch of the counselor; back-channels do not end it, a pause of 3 s does.
    pub longest_monologue: Option<Evidence>,
    /// Its length.
    pub longest_monologue_seconds: f64,
    /// Speaker changes a minute, back-channels left out.
    pub switches_per_minute: f64,
}
