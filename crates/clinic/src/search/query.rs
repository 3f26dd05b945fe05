//! What somebody typed, as terms that all have to be found, and as the expression that the index understands.
//! Nothing of what was typed reaches the index but folded letters and digits in quotes, so that no sign of its
//! language means anything.

use std::fmt::Write;

use super::fold::{Folded, Script, folded, runs, script};
use crate::input::{Invalid, Problem};

/// Longest text that is searched for, in characters.
pub const QUERY_MAX: usize = 200;
/// Most terms of a text that is searched for.
const MOST_TERMS: usize = 16;
/// A word that is typed so far may be the beginning of one from so many letters on.
const BEGINNING: usize = 3;

/// One thing that has to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    letters: Vec<char>,
    script: Script,
    /// Whether it may be the beginning of a longer word.
    open: bool,
}

/// Everything that has to be found in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Terms(Vec<Term>);

impl Terms {
    /// Reads what was typed. [`Invalid`] where it holds no letter, or too much.
    pub(super) fn parse(text: &str) -> Result<Self, Invalid> {
        if text.chars().count() > QUERY_MAX {
            return Err(Invalid::new("q", Problem::TooLong { max: QUERY_MAX }));
        }
        let folded = folded(text);
        let mut terms: Vec<Term> = Vec::new();
        for (script, range) in runs(&folded) {
            let letters = folded[range].iter().map(|one| one.letter).collect();
            let term = Term {
                letters,
                script,
                open: false,
            };
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        match terms.len() {
            0 => Err(Invalid::new("q", Problem::Required)),
            1..=MOST_TERMS => Ok(Self(terms)),
            _ => Err(Invalid::new("q", Problem::TooLong { max: QUERY_MAX })),
        }
    }

    /// The same with the last word as the beginning of one, where it may be that.
    pub(super) fn open_ended(mut self) -> Option<Self> {
        let last = self.0.last_mut()?;
        let may = last.script == Script::Word && last.letters.len() >= BEGINNING;
        last.open = may;
        may.then_some(self)
    }

    /// The expression for the index: every term in any of its columns.
    pub(crate) fn expression(&self) -> String {
        let mut whole = String::new();
        for term in &self.0 {
            if !whole.is_empty() {
                whole.push_str(" AND ");
            }
            term.write(&mut whole);
        }
        whole
    }

    /// Where the terms stand in folded letters, in order, as ranges of positions. Places that touch become one.
    pub(super) fn places(&self, folded: &[Folded]) -> Vec<std::ops::Range<usize>> {
        let mut places: Vec<_> = self.0.iter().flat_map(|term| term.places(folded)).collect();
        places.sort_unstable_by_key(|place| place.start);
        let mut joined: Vec<std::ops::Range<usize>> = Vec::new();
        for place in places {
            match joined.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => joined.push(place),
            }
        }
        joined
    }
}

impl Term {
    fn write(&self, whole: &mut String) {
        let word = |letters: &[char]| letters.iter().collect::<String>();
        let written = match (self.script, self.letters.as_slice()) {
            (Script::Word, letters) => {
                let end = if self.open { " *" } else { "" };
                write!(whole, "\"{}\"{end}", word(letters))
            }
            // One character begins a pair, or stands alone at the end of a run.
            (Script::Packed, [one]) => write!(whole, "\"{one}\" *"),
            (Script::Packed, letters) => {
                let pairs: Vec<String> = letters.windows(2).map(word).collect();
                write!(whole, "\"{}\"", pairs.join(" "))
            }
        };
        debug_assert!(written.is_ok(), "a text takes what is written to it");
    }

    fn places<'a>(
        &'a self,
        folded: &'a [Folded],
    ) -> impl Iterator<Item = std::ops::Range<usize>> + 'a {
        let length = self.letters.len();
        let at = folded.windows(length).enumerate();
        at.filter(move |(start, window)| {
            let same = window
                .iter()
                .map(|one| one.letter)
                .eq(self.letters.iter().copied());
            same && (self.script == Script::Packed || self.is_word_at(folded, *start))
        })
        .map(move |(start, _)| start..start + length)
    }

    /// Whether what stands there is a whole word, or begins one where that is enough.
    fn is_word_at(&self, folded: &[Folded], start: usize) -> bool {
        let is_word = |at: Option<usize>| {
            at.and_then(|at| folded.get(at))
                .is_some_and(|one| script(one.letter) == Some(Script::Word))
        };
        !is_word(start.checked_sub(1)) && (self.open || !is_word(Some(start + self.letters.len())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_index_mean_nothing() {
        let terms = Terms::parse("pain\" OR notes: * NEAR(費用)").unwrap();
        assert_eq!(
            terms.expression(),
            r#""pain" AND "or" AND "notes" AND "near" AND "費用""#
        );
        let terms = Terms::parse("痛").unwrap();
        assert_eq!(terms.expression(), "\"痛\" *");
        let terms = Terms::parse("歯医者").unwrap();
        assert_eq!(terms.expression(), "\"歯医 医者\"");
        let terms = Terms::parse("the impl").unwrap().open_ended().unwrap();
        assert_eq!(terms.expression(), "\"the\" AND \"impl\" *");
    }

    #[test]
    fn what_holds_no_letter_is_refused() {
        for text in ["", "  ", "\"*\"", "。、"] {
            assert_eq!(
                Terms::parse(text),
                Err(Invalid::new("q", Problem::Required)),
                "{text}"
            );
        }
        assert!(Terms::parse(&"a".repeat(QUERY_MAX + 1)).is_err());
        assert!(Terms::parse("a b c d e f g h i j k l m n o p q").is_err());
    }

    #[test]
    fn whole_words_are_found_and_parts_of_japanese() {
        let found = |query: &str, text: &str| {
            let folded = folded(text);
            Terms::parse(query).unwrap().places(&folded).len()
        };
        assert_eq!(found("pain", "Pain, painful PAIN"), 2);
        assert_eq!(found("痛み", "痛みがあり、痛みます"), 2);
        assert_eq!(found("いたみ", "イタミ"), 1);
    }
}
