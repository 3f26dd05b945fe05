//! Proposal, price, and how the talk seems to have ended. A suggestion: the session's outcome is what the
//! counselor says.

use super::{
    language::Language,
    playbook::{Playbook, Role},
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Closing, Evidence, Stage, SuggestedOutcome},
    session::Outcome,
    transcript::Speaker,
};

/// How it ended is told towards the end: the share of the talk before which no word counts.
const FROM: f64 = 0.5;

/// The closing, from the checklist and the customer's last words on the matter.
pub(super) fn of_talk(
    talk: &Talk,
    playbook: &Playbook,
    stages: &[Stage],
    next_step: Option<&Evidence>,
    total_seconds: f64,
) -> Closing {
    let proposal = first(playbook, stages, Role::Proposal);
    let price = first(playbook, stages, Role::Price);
    let proposed = proposal.is_some() || price.is_some();
    let outcome = proposed
        .then(|| outcome(talk, &playbook.language, next_step, total_seconds))
        .flatten();
    Closing {
        proposal,
        price,
        outcome,
    }
}

fn first(playbook: &Playbook, stages: &[Stage], role: Role) -> Option<Evidence> {
    let rules = playbook.stages.iter().flat_map(|stage| &stage.items);
    let ids: Vec<&str> = rules
        .filter(|rule| rule.role == Some(role))
        .map(|rule| rule.id.as_str())
        .collect();
    let items = stages.iter().flat_map(|stage| &stage.items);
    items
        .filter(|item| ids.contains(&item.id.as_str()))
        .filter_map(|item| item.evidence.first())
        .min_by(|a, b| a.start.total_cmp(&b.start))
        .cloned()
}

/// The last turn of the customer that says yes, no, or not yet. A next step with a date makes "not yet" a follow-up.
fn outcome(
    talk: &Talk,
    language: &Language,
    next_step: Option<&Evidence>,
    total_seconds: f64,
) -> Option<SuggestedOutcome> {
    let told = |outcome, evidence| {
        Some(SuggestedOutcome {
            outcome,
            evidence: Some(evidence),
            corrected: false,
        })
    };
    let grammar = &language.outcome;
    let last = talk
        .turns_of(Speaker::Customer)
        .filter(|(_, turn)| turn.end >= FROM * total_seconds)
        .filter_map(|(at, _)| {
            let said = talk.in_turn(at);
            let one = |fits: &dyn Fn(&Sentence) -> bool| said.iter().rev().find(|one| fits(one));
            let open = one(&|one| grammar.undecided.is_match(&one.matching))
                .map(|one| (Outcome::Undecided, one));
            let no = || {
                one(&|one| grammar.declined.is_match(&one.matching))
                    .map(|one| (Outcome::Declined, one))
            };
            let yes = || {
                one(&|one| grammar.agreed.is_match(&one.matching)).map(|one| (Outcome::Agreed, one))
            };
            open.or_else(no).or_else(yes)
        })
        .last();
    match (last, next_step) {
        (Some((Outcome::Undecided, _)) | None, Some(step)) => told(Outcome::FollowUp, step.clone()),
        (Some((outcome, one)), _) => told(outcome, one.evidence()),
        (None, None) => None,
    }
}
