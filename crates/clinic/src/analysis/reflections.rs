//! Statements that give back what the customer said. Counted and quoted, never graded: rules find about two
//! of three (see `docs/measures.md`).

use super::{
    language::{Language, tokens},
    talk::{Sentence, Talk},
};
use crate::domain::{analysis::Reflection, transcript::Speaker};

/// Least number of words of a reflection by its form; shorter ones only echo.
const WORDS: usize = 3;
/// Most words of a mere echo ("Proud.").
const ECHO_WORDS: usize = 4;
/// Most words of an echo of which only half need be the customer's.
const LONG_ECHO_WORDS: usize = 14;

/// All of the counselor's, in order.
pub(super) fn of_counselor(talk: &Talk, language: &Language) -> Vec<Reflection> {
    let said = talk
        .said_by(Speaker::Counselor)
        .filter(|sentence| is_reflection(talk, sentence, language));
    said.map(|sentence| Reflection {
        evidence: sentence.evidence(),
        corrected: false,
    })
    .collect()
}

/// Whether a sentence of the counselor gives back what the customer's turn before it said.
pub(super) fn is_reflection(talk: &Talk, sentence: &Sentence, language: &Language) -> bool {
    let grammar = &language.reflection;
    let text = &sentence.matching;
    if sentence.question.is_some()
        || grammar.not.is_match(text)
        || language.is_only_backchannels(text)
    {
        return false;
    }
    let Some(before) = customers_turn_before(talk, sentence.turn) else {
        return false;
    };
    let long_enough = sentence.words >= WORDS;
    if long_enough && grammar.any.is_match(text) {
        return true;
    }
    replies_to_statement(talk, sentence, before, language)
        && ((long_enough && language.reflecting_reply.is_match(text))
            || is_echo(talk, sentence, before, language))
}

/// Whether the sentence opens the reply to a turn that did not end with a question: after one it answers.
fn replies_to_statement(
    talk: &Talk,
    sentence: &Sentence,
    before: usize,
    language: &Language,
) -> bool {
    let asked = talk
        .in_turn(before)
        .last()
        .is_some_and(|last| last.asked || last.question.is_some());
    let opens = talk
        .in_turn(sentence.turn)
        .iter()
        .find(|first| !language.is_only_backchannels(&first.matching))
        .is_some_and(|first| std::ptr::eq(first, sentence));
    !asked && opens
}

fn customers_turn_before(talk: &Talk, turn: usize) -> Option<usize> {
    let before = turn.checked_sub(1)?;
    (talk.turns[before].speaker == Speaker::Customer).then_some(before)
}

/// A few words, of which all that say something are the customer's own of the turn before; or some more of which half
/// are, two at least, and in which nobody of the clinic speaks of themselves.
fn is_echo(talk: &Talk, sentence: &Sentence, before: usize, language: &Language) -> bool {
    let speaks_of_us = || tokens(&sentence.matching).any(|word| language.is_first_person(word));
    if sentence.words > LONG_ECHO_WORDS || !language.spaces() || speaks_of_us() {
        return false;
    }
    let weighty = |text: &str| -> Vec<String> {
        tokens(text)
            .filter(|word| word.len() > 3 && !language.stop_words.contains(*word))
            .map(str::to_owned)
            .collect()
    };
    let own = weighty(&sentence.matching);
    let theirs: Vec<String> = talk
        .in_turn(before)
        .iter()
        .flat_map(|other| weighty(&other.matching))
        .collect();
    let shared = own.iter().filter(|word| theirs.contains(word)).count();
    if sentence.words <= ECHO_WORDS {
        return shared > 0 && shared == own.len();
    }
    shared >= 2 && shared * 2 >= own.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{examples::talk, language};

    fn check(customer: &str, counselor: &str, expected: usize) {
        let talk = talk(&[
            ("customer", 0.0, 5.0, customer),
            ("counselor", 6.0, 9.0, counselor),
        ]);
        let found = of_counselor(&talk, language::shipped("en").unwrap());
        assert_eq!(found.len(), expected, "{counselor}: {found:?}");
    }

    #[test]
    fn what_was_said_is_given_back() {
        check(
            "I shave all the time.",
            "So it is the time that bothers you.",
            1,
        );
        check("They all looked at me.", "That sounds frightening.", 1);
        check("I was proud of myself.", "Hmm, proud.", 1);
        check(
            "I want it, but I am afraid.",
            "Part of you wants it, and part of you is afraid.",
            1,
        );
    }

    #[test]
    fn answers_advice_and_courtesy_are_none() {
        check("Is it safe?", "You are right to ask.", 0);
        check("How many visits?", "You should come six times.", 0);
        check("I shave a lot.", "You can stop at any time.", 0);
        check("Thank you.", "You are welcome.", 0);
        check("I am tired.", "What makes you tired?", 0);
        check("Fine.", "I see.", 0);
    }
}
