//! Masking of personal data in text that is to leave the clinic's own systems. Formats are found well, names
//! partly: a first name that nobody wrote down and nothing announces stays. The result is never "anonymous",
//! and a person reads it before it leaves.
//!
//! Pure: texts and known names in, masked texts and a [`Mask`] out. The mask is kept in the vault alone; with it
//! an answer that comes back gets its words again.

mod cues;
mod formats;
mod known;
mod use_cases;

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use regex::Regex;

pub use known::Known;
pub use use_cases::MaskedTranscript;

/// What was masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MaskKind {
    /// A name of a person.
    Person,
    /// The clinic.
    Clinic,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An address of the web.
    Web,
    /// A postal address.
    Address,
    /// A birth date or another full date.
    Date,
    /// A longer number, such as that of a card.
    Number,
    /// What looks like a placeholder and was said.
    Other,
}

impl MaskKind {
    /// The word in a placeholder.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "PERSON",
            Self::Clinic => "CLINIC",
            Self::Email => "EMAIL",
            Self::Phone => "PHONE",
            Self::Web => "WEB",
            Self::Address => "ADDRESS",
            Self::Date => "DATE",
            Self::Number => "NUMBER",
            Self::Other => "OTHER",
        }
    }
}

/// A stretch of text to mask.
pub(crate) struct Found {
    pub(crate) range: Range<usize>,
    pub(crate) kind: MaskKind,
}

/// What stands behind the placeholders: never leaves the vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mask {
    /// Placeholder and words, in order of the first place.
    entries: Vec<(String, String)>,
    kinds: Vec<MaskKind>,
    by_words: HashMap<(MaskKind, String), usize>,
}

static PLACEHOLDER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[[A-Z]{2,12}-\d{1,5}\]").ok());

impl Mask {
    /// Masks one text; the same words get the same placeholder in all texts of one mask.
    pub fn mask(&mut self, text: &str, known: &Known, language: &str) -> String {
        let mut found: Vec<Found> = PLACEHOLDER
            .iter()
            .flat_map(|pattern| pattern.find_iter(text))
            .map(|said| Found {
                range: said.range(),
                kind: MaskKind::Other,
            })
            .collect();
        // An address of e-mail may hold a name, so may a date ("May", "April"): the longer form goes first.
        let (sure, formats): (Vec<Found>, Vec<Found>) = formats::find(text, language)
            .into_iter()
            .partition(|one| matches!(one.kind, MaskKind::Email | MaskKind::Web | MaskKind::Date));
        for more in [sure, known.find(text), formats, cues::find(text, language)] {
            for one in more {
                if !found
                    .iter()
                    .any(|before| overlap(&before.range, &one.range))
                {
                    found.push(one);
                }
            }
        }
        found.sort_by_key(|one| one.range.start);
        let mut masked = String::with_capacity(text.len());
        let mut at = 0;
        for Found { range, kind } in found {
            masked.push_str(&text[at..range.start]);
            masked.push_str(self.placeholder(kind, &text[range.clone()]));
            at = range.end;
        }
        masked.push_str(&text[at..]);
        masked
    }

    fn placeholder(&mut self, kind: MaskKind, words: &str) -> &str {
        let next = self.entries.len();
        let index = *self
            .by_words
            .entry((kind, words.to_owned()))
            .or_insert(next);
        if index == next {
            let number = 1 + self.kinds.iter().filter(|other| **other == kind).count();
            self.kinds.push(kind);
            self.entries
                .push((format!("[{}-{number}]", kind.as_str()), words.to_owned()));
        }
        &self.entries[index].0
    }

    /// Puts the words back.
    pub fn unmask(&self, text: &str) -> String {
        unmasked(&self.entries, text)
    }

    /// Placeholder and words.
    pub fn entries(&self) -> &[(String, String)] {
        &self.entries
    }

    /// How many different words of each kind were masked.
    pub fn counts(&self) -> Vec<(MaskKind, usize)> {
        let mut kinds = self.kinds.clone();
        kinds.sort_unstable();
        kinds
            .chunk_by(|a, b| a == b)
            .map(|same| (same[0], same.len()))
            .collect()
    }
}

/// Puts the words of kept entries back.
pub(crate) fn unmasked(entries: &[(String, String)], text: &str) -> String {
    let Some(pattern) = PLACEHOLDER.as_ref() else {
        return text.to_owned();
    };
    let words: HashMap<&str, &str> = entries
        .iter()
        .map(|(placeholder, words)| (placeholder.as_str(), words.as_str()))
        .collect();
    pattern
        .replace_all(text, |found: &regex::Captures<'_>| {
            let placeholder = found.get(0).map_or("", |whole| whole.as_str());
            words
                .get(placeholder)
                .copied()
                .unwrap_or(placeholder)
                .to_owned()
        })
        .into_owned()
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Compiles fixed patterns; one that does not compile is found by this room's test.
fn compiled(patterns: &[(&str, MaskKind)]) -> Vec<(Regex, MaskKind)> {
    patterns
        .iter()
        .filter_map(|(pattern, kind)| Some((Regex::new(pattern).ok()?, *kind)))
        .collect()
}

/// The stretches of the first group, or of the whole where there is none.
fn matches(patterns: &[(Regex, MaskKind)], text: &str) -> Vec<Found> {
    let all = patterns.iter().flat_map(|(pattern, kind)| {
        pattern.captures_iter(text).filter_map(|found| {
            let part = found.get(1).or_else(|| found.get(0))?;
            (!part.is_empty()).then(|| Found {
                range: part.range(),
                kind: *kind,
            })
        })
    });
    all.collect()
}
