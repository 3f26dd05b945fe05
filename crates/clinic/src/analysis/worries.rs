//! The customer's worries and how the counselor met each one.

use super::{
    playbook::{Playbook, WorryRule},
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Evidence, Worry},
    transcript::Speaker,
};

/// How many of the counselor's next turns can meet a worry.
const TURNS: usize = 2;
/// A statement about the matter answers only if it says something: its least number of words.
const ANSWER_WORDS: usize = 4;

/// All worries, in order. A kind raised twice in one turn is one worry.
pub(super) fn of_customer(talk: &Talk, playbook: &Playbook) -> Vec<Worry> {
    let raised = raised(talk, playbook);
    raised
        .iter()
        .map(|(rule, sentence)| {
            let next = raised
                .iter()
                .map(|(_, other)| other.turn)
                .find(|turn| *turn > sentence.turn);
            let answers = Answers {
                said: replies(talk, sentence.turn, next),
                playbook,
                rule,
            };
            Worry {
                kind: rule.id.clone(),
                title: rule.title.clone(),
                raised: sentence.evidence(),
                acknowledged: answers.acknowledged(),
                explored: answers.explored(),
                answered: answers.answered(),
                checked: answers.checked(),
                corrected: false,
            }
        })
        .collect()
}

fn raised<'a>(talk: &'a Talk, playbook: &'a Playbook) -> Vec<(&'a WorryRule, &'a Sentence)> {
    let mut raised: Vec<(&WorryRule, &Sentence)> = Vec::new();
    for sentence in talk.said_by(Speaker::Customer) {
        let rules = playbook.worries.iter();
        for rule in rules.filter(|rule| rule.raised.is_match(&sentence.matching)) {
            let same = |(other, before): &(&WorryRule, &Sentence)| {
                other.id == rule.id && before.turn == sentence.turn
            };
            if !raised.iter().any(same) {
                raised.push((rule, sentence));
            }
        }
    }
    let named: Vec<usize> = raised
        .iter()
        .filter(|(rule, _)| !rule.fallback)
        .map(|(_, sentence)| sentence.turn)
        .collect();
    raised.retain(|(rule, sentence)| !rule.fallback || !named.contains(&sentence.turn));
    raised
}

/// Sentences of the counselor's next turns, until the customer raises the next worry.
fn replies(talk: &Talk, raised_in: usize, next_worry: Option<usize>) -> Vec<&Sentence> {
    let until = next_worry.unwrap_or(talk.turns.len());
    // A reply of one word ("Of course.") is a turn that meets a worry, so back-channels count here.
    let turns =
        (raised_in + 1..until).filter(|turn| talk.turns[*turn].speaker == Speaker::Counselor);
    let mut left = TURNS;
    turns
        .take_while(|turn| {
            let go_on = left > 0;
            left -= usize::from(go_on && !talk.turns[*turn].backchannel);
            go_on
        })
        .flat_map(|turn| talk.in_turn(turn))
        .collect()
}

/// What the counselor said after a worry.
struct Answers<'a> {
    said: Vec<&'a Sentence>,
    playbook: &'a Playbook,
    rule: &'a WorryRule,
}

impl Answers<'_> {
    fn first(&self, fits: impl Fn(&Sentence) -> bool) -> Option<Evidence> {
        self.said
            .iter()
            .find(|sentence| fits(sentence))
            .map(|sentence| sentence.evidence())
    }

    fn acknowledged(&self) -> Option<Evidence> {
        self.first(|sentence| {
            self.playbook
                .response
                .acknowledge
                .is_match(&sentence.matching)
        })
    }

    /// An open question on the same matter, or one that asks about the worry itself.
    fn explored(&self) -> Option<Evidence> {
        let grammar = &self.playbook.language.questions;
        self.first(|sentence| {
            let text = &sentence.matching;
            let open = grammar.open.is_match(text) && !grammar.open_not.is_match(text);
            let on_it =
                self.rule.about.is_match(text) || self.playbook.response.explore.is_match(text);
            open && on_it && sentence.question.is_some()
        })
    }

    /// A statement on the matter.
    fn answered(&self) -> Option<Evidence> {
        self.first(|sentence| {
            let text = &sentence.matching;
            let on_it = self.rule.answer.is_match(text)
                || (sentence.words >= ANSWER_WORDS && self.rule.about.is_match(text));
            // Without marks a question and a statement may share one sentence.
            on_it && (!sentence.punctuated || sentence.question.is_none())
        })
    }

    fn checked(&self) -> Option<Evidence> {
        self.first(|sentence| {
            self.playbook.response.check.is_match(&sentence.matching) && sentence.question.is_some()
        })
    }
}
