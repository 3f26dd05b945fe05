//! Quotes to look at: pressure, claims, and claims of the customer that were agreed to. Never a score.

use super::{
    playbook::{FlagRule, Playbook},
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Evidence, Flag},
    transcript::Speaker,
};

/// Flags with at least one quote, in the playbook's order.
pub(super) fn raised(talk: &Talk, playbook: &Playbook) -> Vec<Flag> {
    let flags = playbook.flags.iter().map(|rule| Flag {
        id: rule.id.clone(),
        title: rule.title.clone(),
        source: rule.source.clone(),
        evidence: quotes(talk, playbook, rule),
        contested: Vec::new(),
    });
    flags.filter(|flag| !flag.evidence.is_empty()).collect()
}

fn quotes(talk: &Talk, playbook: &Playbook, rule: &FlagRule) -> Vec<Evidence> {
    let said = talk
        .said_by(Speaker::Counselor)
        .filter(|sentence| rule.said.is_match(&sentence.matching));
    let mut quotes: Vec<Evidence> = said.map(Sentence::evidence).collect();
    for claim in talk.said_by(Speaker::Customer) {
        if !rule.agreed_claim.is_match(&claim.matching) {
            continue;
        }
        let next = talk
            .turns
            .get(claim.turn + 1)
            .filter(|turn| turn.speaker == Speaker::Counselor);
        let reply = next.and_then(|_| talk.in_turn(claim.turn + 1).first());
        if let Some(reply) =
            reply.filter(|reply| playbook.language.assent.is_match(&reply.matching))
        {
            quotes.extend([claim.evidence(), reply.evidence()]);
        }
    }
    quotes
}
