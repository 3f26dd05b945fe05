//! Proposal and closing, reflections, and quotes to look at.

use clinic::domain::analysis as domain;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    findings::{Evidence, each},
    session::Outcome,
};

/// A statement of the counselor that gives back what the customer said.
#[derive(Serialize, ToSchema)]
pub struct Reflection {
    /// The words.
    pub evidence: Evidence,
    /// A person said so.
    pub corrected: bool,
}

impl From<domain::Reflection> for Reflection {
    fn from(reflection: domain::Reflection) -> Self {
        Self {
            evidence: reflection.evidence.into(),
            corrected: reflection.corrected,
        }
    }
}

/// Quotes of one kind to look at; never a score.
#[derive(Serialize, ToSchema)]
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

impl From<domain::QuoteGroup> for QuoteGroup {
    fn from(group: domain::QuoteGroup) -> Self {
        Self {
            id: group.id,
            title: group.title,
            note: group.note,
            evidence: each(group.evidence),
        }
    }
}

/// How the talk seems to have ended. The session's outcome is what the counselor says.
#[derive(Serialize, ToSchema)]
pub struct SuggestedOutcome {
    /// Agreed, declined, undecided or follow-up.
    pub outcome: Outcome,
    /// The words; null where a person said so.
    pub evidence: Option<Evidence>,
    /// A person said so.
    pub corrected: bool,
}

impl From<domain::SuggestedOutcome> for SuggestedOutcome {
    fn from(suggested: domain::SuggestedOutcome) -> Self {
        Self {
            outcome: suggested.outcome.into(),
            evidence: suggested.evidence.map(Evidence::from),
            corrected: suggested.corrected,
        }
    }
}

/// How proposal and closing were made; null where it was not heard.
#[derive(Serialize, ToSchema)]
pub struct Closing {
    /// Where a treatment or step was proposed first.
    pub proposal: Option<Evidence>,
    /// Where the price was named first.
    pub price: Option<Evidence>,
    /// How the talk seems to have ended.
    pub outcome: Option<SuggestedOutcome>,
}

impl From<domain::Closing> for Closing {
    fn from(closing: domain::Closing) -> Self {
        Self {
            proposal: closing.proposal.map(Evidence::from),
            price: closing.price.map(Evidence::from),
            outcome: closing.outcome.map(SuggestedOutcome::from),
        }
    }
}
