//! The counselor's questions and their form: open, closed, leading.

use super::{
    language::Language,
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Question, QuestionForm},
    transcript::Speaker,
};

/// All questions of the counselor, in order.
pub(super) fn of_counselor(talk: &Talk) -> Vec<Question> {
    talk.said_by(Speaker::Counselor)
        .filter_map(|sentence| {
            Some(Question {
                form: sentence.question?,
                evidence: sentence.evidence(),
                corrected: false,
            })
        })
        .collect()
}

/// Whether a sentence asks, whoever says it.
fn is_question(sentence: &Sentence, language: &Language) -> bool {
    let text = &sentence.matching;
    let grammar = &language.questions;
    if grammar.social.is_match(text) || language.is_only_backchannels(text) {
        return false;
    }
    let by_words = || {
        (grammar.cue.is_match(text) && !grammar.cue_not.is_match(text))
            || (!sentence.punctuated && is_tag(text, language))
    };
    sentence.asked || by_words()
}

/// The form of a question; `None` where the sentence is none.
pub(super) fn form(sentence: &Sentence, language: &Language) -> Option<QuestionForm> {
    if !is_question(sentence, language) {
        return None;
    }
    let text = &sentence.matching;
    let grammar = &language.questions;
    let form = if is_tag(text, language) || grammar.leading.is_match(text) {
        QuestionForm::Leading
    } else if grammar.open.is_match(text) && !grammar.open_not.is_match(text) {
        QuestionForm::Open
    } else {
        QuestionForm::Closed
    };
    Some(form)
}

fn is_tag(text: &str, language: &Language) -> bool {
    language.questions.tag.is_match(text) && !language.questions.tag_not.is_match(text)
}

#[cfg(test)]
mod tests {
    use QuestionForm::{Closed, Leading, Open};

    use super::*;
    use crate::analysis::examples::talk;

    fn check(text: &str, expected: &[QuestionForm]) {
        let talk = talk(&[("counselor", 0.0, 5.0, text)]);
        let found: Vec<QuestionForm> = of_counselor(&talk)
            .iter()
            .map(|question| question.form)
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn open_questions_invite_a_story() {
        check("What bothers you about it?", &[Open]);
        check("And how did that feel?", &[Open]);
        check("Could you tell me what you have read?", &[Open]);
        check("May I ask why you waited?", &[Open]);
        check("Tell me about your skin.", &[Open]);
        check(
            "You have had it for a while, so what made you come now?",
            &[Open],
        );
    }

    #[test]
    fn closed_questions_ask_for_a_fact_or_a_yes() {
        check("Do you take any medicines?", &[Closed]);
        check("How many visits did you have?", &[Closed]);
        check("When did it begin?", &[Closed]);
        check("What is your date of birth?", &[Closed]);
        check("On a scale from zero to ten, how strong is it?", &[Closed]);
        check("You shave every day?", &[Closed]);
        check("Can you tell me whether you are allergic?", &[Closed]);
        check("How about Tuesday?", &[Closed]);
    }

    #[test]
    fn leading_questions_put_the_answer_into_the_mouth() {
        check("You want to be rid of it, don't you?", &[Leading]);
        check("Don't you think that is fair?", &[Leading]);
        check("Wouldn't it be better to start soon?", &[Leading]);
        check("It is a good price, isn't it?", &[Leading]);
        check("You don't smoke?", &[Leading]);
        check("He can't come with you, can he?", &[Leading]);
        check("you do not want to wait do you", &[Leading]);
        check("You do not want to wait. Do you?", &[Leading]);
        check("Is it sore? Is it?", &[Closed, Closed]);
    }

    #[test]
    fn statements_and_signs_of_listening_are_none() {
        check("What we do first is cool the skin.", &[]);
        check("When you come in, we check your skin.", &[]);
        check("Really? Okay? I see.", &[]);
        check("How are you today?", &[]);
        check("Tell me if it hurts.", &[]);
        check("I know what you mean.", &[]);
        check("That is how it is.", &[]);
    }

    #[test]
    fn without_marks_the_words_decide() {
        check("i see what bothers you about it", &[Open]);
        check(
            "of course is there anything else you would like to know",
            &[Closed],
        );
        check("we can begin on monday and you can stop at any time", &[]);
    }
}
