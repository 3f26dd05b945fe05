//! The customer's worries and how the counselor met each one.

use super::{
    language::{Language, tokens},
    playbook::{Playbook, WorryRule},
    reflections,
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Evidence, Worry, WorryKind},
    transcript::Speaker,
};

/// How many of the counselor's next turns can meet a worry.
const TURNS: usize = 2;
/// A statement about the matter answers only if it says something: its least number of words.
const ANSWER_WORDS: usize = 4;
/// A cue without its matter ("That scares me.") says so much at most; a longer sentence speaks of something else.
const BARE_WORDS: usize = 6;
/// So many letters of two words are compared: "burn" and "burning" are too short to be told from others by less.
const STEM: usize = 5;

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
                raised: weighty(sentence, &playbook.language),
                talk,
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

/// The kinds that a person can name.
pub(super) fn kinds(playbook: &Playbook) -> Vec<WorryKind> {
    let kinds = playbook.worries.iter().map(|rule| WorryKind {
        id: rule.id.clone(),
        title: rule.title.clone(),
    });
    kinds.collect()
}

fn raised<'a>(talk: &'a Talk, playbook: &'a Playbook) -> Vec<(&'a WorryRule, &'a Sentence)> {
    let mut raised: Vec<(&WorryRule, &Sentence)> = Vec::new();
    for turn in 0..talk.turns.len() {
        if talk.turns[turn].speaker == Speaker::Customer {
            in_turn(talk.in_turn(turn), playbook, &mut raised);
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

/// The worries of one turn, each kind once, in the order in which they are said.
fn in_turn<'a>(
    said: &'a [Sentence],
    playbook: &'a Playbook,
    raised: &mut Vec<(&'a WorryRule, &'a Sentence)>,
) {
    let mut here: Vec<(&WorryRule, usize)> = Vec::new();
    let mut put = |rule: &'a WorryRule, at: usize| {
        if !here.iter().any(|(other, _)| other.id == rule.id) {
            here.push((rule, at));
        }
    };
    for (at, sentence) in said.iter().enumerate() {
        let cue = playbook.raising.is_match(&sentence.matching);
        let mut kinds = playbook.worries.iter();
        let mut bare_cue = cue;
        for rule in kinds.by_ref().filter(|rule| raises(rule, sentence, cue)) {
            bare_cue &= rule.fallback;
            put(rule, at);
        }
        if bare_cue && sentence.words <= BARE_WORDS {
            let beside = [at.checked_sub(1), Some(at + 1)];
            let matter = beside.into_iter().flatten().find_map(|place| {
                let text = &said.get(place)?.matching;
                let fits = |rule: &&WorryRule| {
                    rule.matter.is_match(text) && !rule.raised.not.is_match(text)
                };
                Some((playbook.worries.iter().find(fits)?, place))
            });
            if let Some((rule, place)) = matter {
                put(rule, place);
            }
        }
    }
    here.sort_by_key(|(_, at)| *at);
    raised.extend(here.into_iter().map(|(rule, at)| (rule, &said[at])));
}

/// Whether a sentence raises a worry of a kind: by a pattern of its own, by a cue of any worry with a word of the
/// matter, or by asking with words that are asked out of worry.
fn raises(rule: &WorryRule, sentence: &Sentence, cue: bool) -> bool {
    let text = &sentence.matching;
    let by_words = rule.raised.any.is_match(text)
        || (cue && rule.matter.is_match(text))
        || ((sentence.asked || sentence.question.is_some()) && rule.asked.is_match(text));
    by_words && !rule.raised.not.is_match(text)
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

/// Beginnings of the words of a sentence that say what it is about; none where blanks do not part words.
fn weighty(sentence: &Sentence, language: &Language) -> Vec<String> {
    if !language.spaces() {
        return Vec::new();
    }
    tokens(&sentence.matching)
        .filter(|word| word.len() >= STEM && !language.stop_words.contains(*word))
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}

/// What the counselor said after a worry.
struct Answers<'a> {
    said: Vec<&'a Sentence>,
    playbook: &'a Playbook,
    rule: &'a WorryRule,
    /// Words that the worry was raised with.
    raised: Vec<String>,
    talk: &'a Talk,
}

impl Answers<'_> {
    fn first(&self, fits: impl Fn(&Sentence) -> bool) -> Option<Evidence> {
        self.said
            .iter()
            .find(|sentence| fits(sentence))
            .map(|sentence| sentence.evidence())
    }

    /// Takes up a word that the worry was raised with.
    fn takes_up(&self, sentence: &Sentence) -> bool {
        weighty(sentence, &self.playbook.language)
            .iter()
            .any(|word| self.raised.contains(word))
    }

    /// Names the worry, grants it, or gives it back.
    fn acknowledged(&self) -> Option<Evidence> {
        let named = |sentence: &Sentence| {
            let text = &sentence.matching;
            self.playbook.response.acknowledge.is_match(text)
        };
        self.first(named).or_else(|| {
            self.first(|sentence| {
                reflections::is_reflection(self.talk, sentence, &self.playbook.language)
            })
        })
    }

    /// An open question on the same matter, or one that asks about the worry itself.
    fn explored(&self) -> Option<Evidence> {
        let grammar = &self.playbook.language.questions;
        self.first(|sentence| {
            let text = &sentence.matching;
            let open = grammar.open.is_match(text) && !grammar.open_not.is_match(text);
            let on_it = self.rule.about.is_match(text)
                || self.playbook.response.explore.is_match(text)
                || self.takes_up(sentence);
            open && on_it && sentence.question.is_some()
        })
    }

    /// Pressure and claims that the playbook flags answer nothing.
    fn is_flagged(&self, text: &str) -> bool {
        let mut flags = self.playbook.flags.iter();
        flags.any(|flag| flag.said.is_match(text))
    }

    /// A statement on the matter that neither presses nor only gives the worry back.
    fn answered(&self) -> Option<Evidence> {
        self.first(|sentence| {
            let text = &sentence.matching;
            let on_it = self.rule.answer.is_match(text)
                || (sentence.words >= ANSWER_WORDS
                    && (self.rule.about.is_match(text) || self.takes_up(sentence)));
            // Without marks a question and a statement may share one sentence.
            on_it
                && (!sentence.punctuated || sentence.question.is_none())
                && !self.is_flagged(text)
                && !reflections::is_reflection(self.talk, sentence, &self.playbook.language)
        })
    }

    fn checked(&self) -> Option<Evidence> {
        self.first(|sentence| {
            self.playbook.response.check.is_match(&sentence.matching) && sentence.question.is_some()
        })
    }
}
