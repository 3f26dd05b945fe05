//! What a customer agreed to. Rows are appended, never changed: the newest row of a purpose counts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ConsentId, CustomerId, UserId};

/// What the customer was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// The talk may be recorded, transcribed and analysed.
    Recording,
}

/// A customer's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Who answered.
    pub customer_id: CustomerId,
    /// What was asked.
    pub purpose: ConsentPurpose,
    /// `false` is a refusal or a withdrawal.
    pub given: bool,
    /// Version of the words that were shown, for example `2026-11`.
    pub wording: String,
    /// Who asked.
    pub recorded_by: UserId,
    /// When.
    pub at: Timestamp,
}
