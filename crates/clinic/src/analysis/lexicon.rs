//! Pleasant and unpleasant words, with negation and with words that make them stronger or weaker.

mod unspaced;

use std::collections::HashMap;

use serde::Deserialize;

use super::language::tokens;

/// How far a negation reaches forward, in words (as in VADER, Hutto & Gilbert 2014).
const NEGATION_REACH: usize = 3;
/// How far back an unpleasant word can be undone, in words.
const UNDOING_REACH: usize = 4;
/// Longest entry in words.
const LONGEST: usize = 4;

/// Word lists as written. An entry is a word, a phrase, or a stem with a star: `worr*`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LexiconFile {
    very_positive: Vec<String>,
    positive: Vec<String>,
    negative: Vec<String>,
    very_negative: Vec<String>,
    /// Carry a negation or a word of a list and mean neither: "not only", "kind of".
    neutral: Vec<String>,
    /// Turn a word up to three words later.
    negators: Vec<String>,
    /// Turn only the very next word: "no pain", but not "no it hurts".
    close_negators: Vec<String>,
    /// Undo an unpleasant word up to four words before: "the pain is gone".
    undone: Vec<String>,
    /// End the reach of a negation.
    turns: Vec<String>,
    stronger: Vec<String>,
    weaker: Vec<String>,
}

/// The lists, ready to look up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    whole: HashMap<String, f64>,
    stems: HashMap<String, f64>,
    negators: Vec<String>,
    close_negators: Vec<String>,
    undone: Vec<String>,
    turns: Vec<String>,
    stronger: Vec<String>,
    weaker: Vec<String>,
    /// The language writes no blanks between words: entries are looked for within the text.
    unspaced: bool,
}

impl Lexicon {
    pub(crate) fn of(file: LexiconFile, spaces: bool) -> Self {
        let mut lexicon = Self {
            unspaced: !spaces,
            ..Self::default()
        };
        lexicon.extend(file);
        lexicon
    }

    /// Adds the lists of a playbook; its entries win.
    pub(crate) fn extend(&mut self, file: LexiconFile) {
        let lists = [
            (file.very_positive, 1.0),
            (file.positive, 0.5),
            (file.negative, -0.5),
            (file.very_negative, -1.0),
            (file.neutral, 0.0),
        ];
        for (list, score) in lists {
            for entry in list {
                match entry.strip_suffix('*') {
                    Some(stem) => self.stems.insert(stem.to_owned(), score),
                    None => self.whole.insert(entry, score),
                };
            }
        }
        self.negators.extend(file.negators);
        self.close_negators.extend(file.close_negators);
        self.undone.extend(file.undone);
        self.turns.extend(file.turns);
        self.stronger.extend(file.stronger);
        self.weaker.extend(file.weaker);
    }

    /// Scores of the words that count, -1 to 1 each, in order. A comma ends the reach of a negation.
    pub(crate) fn scores(&self, matching: &str) -> Vec<f64> {
        matching
            .split([',', ';', ':', '—', '、'])
            .flat_map(|clause| {
                if self.unspaced {
                    unspaced::scores(self, clause)
                } else {
                    self.clause_scores(clause)
                }
            })
            .collect()
    }

    fn clause_scores(&self, clause: &str) -> Vec<f64> {
        let words: Vec<&str> = tokens(clause).collect();
        let mut scores = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let Some((len, score)) = self.longest(&words[at..]) else {
                at += 1;
                continue;
            };
            if score != 0.0 {
                let after = words[at + len..].iter().take(UNDOING_REACH);
                let undone = score < 0.0 && after.into_iter().any(|word| is_in(&self.undone, word));
                let score = if undone { -score / 2.0 } else { score };
                scores.push(self.in_context(score, &words[at.saturating_sub(NEGATION_REACH)..at]));
            }
            at += len;
        }
        scores
    }

    fn longest(&self, words: &[&str]) -> Option<(usize, f64)> {
        (1..=words.len().min(LONGEST)).rev().find_map(|len| {
            let entry = words[..len].join(" ");
            let score = self.whole.get(&entry).or_else(|| self.stem(&entry))?;
            Some((len, *score))
        })
    }

    fn stem(&self, entry: &str) -> Option<&f64> {
        if entry.contains(' ') {
            return None;
        }
        let mut ends = entry.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        ends.find_map(|end| self.stems.get(&entry[..end]))
    }

    /// A negation turns a word and halves it: "not bad" is weaker than "good".
    fn in_context(&self, score: f64, before: &[&str]) -> f64 {
        let begin = before
            .iter()
            .rposition(|word| is_in(&self.turns, word))
            .map_or(0, |turn| turn + 1);
        let negations = before[begin..]
            .iter()
            .filter(|word| is_in(&self.negators, word))
            .count()
            + usize::from(
                before
                    .last()
                    .is_some_and(|word| is_in(&self.close_negators, word)),
            );
        let negated = negations % 2 == 1;
        let degree = match before.last() {
            Some(word) if is_in(&self.stronger, word) => 1.5,
            Some(word) if is_in(&self.weaker, word) => 0.5,
            _ => 1.0,
        };
        let score = (score * degree).clamp(-1.0, 1.0);
        if negated { -score / 2.0 } else { score }
    }
}

fn is_in(list: &[String], word: &str) -> bool {
    list.iter().any(|entry| entry == word)
}

#[cfg(test)]
mod tests {
    use crate::analysis::language;

    fn check(text: &str, sign: f64) {
        let english = language::shipped("en").unwrap();
        let sum: f64 = english.lexicon.scores(&english.matching(text)).iter().sum();
        let found = if sum.abs() < 1e-9 { 0.0 } else { sum.signum() };
        assert!((found - sign).abs() < 1e-9, "{text}: {sum}");
    }

    #[test]
    fn words_of_a_clinic_have_their_tone() {
        check("That is quite expensive.", -1.0);
        check("So there is no risk.", 1.0);
        check("Okay, how many visits?", 0.0);
        check("The nightmares are still there.", -1.0);
        check("Thank you, that was very clear.", 1.0);
        check("I am a bit afraid that it will hurt.", -1.0);
    }

    #[test]
    fn a_negation_turns_the_tone_and_two_turn_it_back() {
        check("I'm not happy with it.", -1.0);
        check("It didn't hurt.", 1.0);
        check("I am not afraid any more.", 1.0);
        check("They were not bad tears.", 1.0);
        check("The side effects are mostly gone.", 1.0);
        check("No, it hurts.", -1.0);
        check("I never did not trust you.", 1.0);
    }

    #[test]
    fn a_negation_does_not_reach_across_the_talk() {
        check(
            "I did not know what they would say, but it was wonderful.",
            1.0,
        );
    }
}
