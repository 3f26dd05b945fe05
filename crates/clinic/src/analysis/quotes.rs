//! Quotes of a kind that the playbook asks to look at, such as possible change talk. Rules are too weak for a
//! number here, so there is none.

use super::{
    playbook::Playbook,
    talk::{Sentence, Talk},
};
use crate::domain::analysis::QuoteGroup;

/// Most quotes of a kind.
const MOST: usize = 12;

/// The kinds with at least one quote, in the playbook's order.
pub(super) fn of_talk(talk: &Talk, playbook: &Playbook) -> Vec<QuoteGroup> {
    let groups = playbook.quotes.iter().map(|rule| QuoteGroup {
        id: rule.id.clone(),
        title: rule.title.clone(),
        note: rule.note.clone(),
        evidence: talk
            .said_by(rule.speaker)
            .filter(|sentence| sentence.question.is_none())
            .filter(|sentence| rule.said.is_match(&sentence.matching))
            .take(MOST)
            .map(Sentence::evidence)
            .collect(),
    });
    groups.filter(|group| !group.evidence.is_empty()).collect()
}
