//! An agreed action with a time: what sellers call an advance, as against a mere continuation.

use super::{
    language::Language,
    talk::{Sentence, Talk},
};
use crate::domain::{analysis::Evidence, transcript::Speaker};

/// A next step is agreed towards the end: the share of the talk before which none is looked for.
const FROM: f64 = 0.4;

/// The last dated next step that nobody turned down: a sentence with an action and a time, or an
/// action and a time in one turn, or an action that the other answers with a time.
pub(super) fn agreed(talk: &Talk, language: &Language, total_seconds: f64) -> Option<Evidence> {
    let look = Look { talk, language };
    let late = talk
        .sentences
        .iter()
        .rev()
        .filter(|sentence| sentence.start >= FROM * total_seconds);
    late.filter(|sentence| sentence.speaker != Speaker::Other)
        .find(|sentence| look.is_dated_action(sentence) && !look.is_turned_down(sentence))
        .map(Sentence::evidence)
}

struct Look<'a> {
    talk: &'a Talk,
    language: &'a Language,
}

impl Look<'_> {
    fn is_action(&self, sentence: &Sentence) -> bool {
        let grammar = &self.language.next_step;
        grammar.action.is_match(&sentence.matching) && !grammar.not.is_match(&sentence.matching)
    }

    fn is_time(&self, sentence: &Sentence) -> bool {
        let grammar = &self.language.next_step;
        grammar.time.is_match(&sentence.matching) && !grammar.not.is_match(&sentence.matching)
    }

    fn is_dated_action(&self, sentence: &Sentence) -> bool {
        if !self.is_time(sentence) {
            return false;
        }
        let turn = self.talk.in_turn(sentence.turn);
        self.is_action(sentence)
            || turn.iter().any(|other| self.is_action(other))
            || self.answers_action(sentence)
    }

    /// "When shall we book the visit?" - "On Tuesday."
    fn answers_action(&self, sentence: &Sentence) -> bool {
        let before = sentence
            .turn
            .checked_sub(1)
            .map_or(&[][..], |turn| self.talk.in_turn(turn));
        before
            .last()
            .is_some_and(|asked| self.is_action(asked) && asked.question.is_some())
    }

    fn is_turned_down(&self, sentence: &Sentence) -> bool {
        let next = self
            .talk
            .turns
            .get(sentence.turn + 1)
            .filter(|turn| turn.speaker != sentence.speaker);
        let reply = next.and_then(|_| self.talk.in_turn(sentence.turn + 1).first());
        reply.is_some_and(|reply| self.language.dissent.is_match(&reply.matching))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{examples::talk, language};

    fn check(turns: &[(&str, &str)], expected: Option<&str>) {
        let mut lines = vec![(
            "counselor",
            0.0,
            40.0,
            "We have talked about the treatment.",
        )];
        let start = |index: usize| 60.0 + 10.0 * index as f64;
        lines.extend(
            turns
                .iter()
                .enumerate()
                .map(|(i, (who, text))| (*who, start(i), start(i) + 5.0, *text)),
        );
        let found = agreed(&talk(&lines), language::shipped("en").unwrap(), 100.0);
        assert_eq!(
            found.map(|found| found.quote).as_deref(),
            expected,
            "{turns:?}"
        );
    }

    #[test]
    fn an_action_and_a_time_are_a_next_step() {
        check(
            &[
                ("customer", "Could I call you on Friday?"),
                ("counselor", "Of course."),
            ],
            Some("Could I call you on Friday?"),
        );
        check(
            &[("counselor", "I'll send you the offer tomorrow.")],
            Some("I'll send you the offer tomorrow."),
        );
        let agreed = "Let's book the test for the second of September, shall we?";
        check(&[("counselor", agreed)], Some(agreed));
        check(
            &[
                ("counselor", "Shall we book your first visit?"),
                ("customer", "Yes. Next Tuesday would be good."),
            ],
            Some("Next Tuesday would be good."),
        );
    }

    #[test]
    fn an_action_without_a_time_is_none() {
        check(&[("counselor", "Please call us any time.")], None);
        check(
            &[("customer", "I will think about it and let you know.")],
            None,
        );
    }

    #[test]
    fn what_was_or_would_be_is_none() {
        check(&[("customer", "I called you last Friday.")], None);
        check(
            &[(
                "counselor",
                "If there is any redness after two days, you call us.",
            )],
            None,
        );
        check(&[("counselor", "The visits are six weeks apart.")], None);
    }

    #[test]
    fn what_is_turned_down_is_none() {
        check(
            &[
                ("counselor", "May I call you on Monday?"),
                ("customer", "No, I would rather not."),
            ],
            None,
        );
    }
}
