//! Tokens to words.

use serde::{Deserialize, Serialize};

use crate::time::millis;

/// A slow speaker's time for one letter, and what any word takes besides.
const LETTER: usize = millis(80);
const SOUND: usize = millis(150);

/// A token as the recogniser gives it.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Its bytes; a letter may be spread over several tokens.
    pub(crate) bytes: Vec<u8>,
    /// Start in samples, in the pack.
    pub(crate) start: usize,
    /// Probability, 0-1.
    pub(crate) probability: f32,
}

/// A word as spoken.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Spoken {
    /// With its punctuation, without blanks around it.
    pub(crate) text: String,
    /// Whether a blank parts it from the word before; Japanese has none.
    pub(crate) spaced: bool,
    /// Start in samples.
    pub(crate) start: usize,
    /// End in samples.
    pub(crate) end: usize,
    /// Lowest probability of its tokens.
    pub(crate) confidence: f32,
}

impl Spoken {
    /// The same word, later by so many samples.
    pub(super) fn moved(self, by: usize) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
            ..self
        }
    }
}

/// Joins tokens to words: a word begins at a blank, or, in scripts without blanks, at every whole letter
/// that is no punctuation. A word lasts until the next, but no longer than its letters take; none beyond `end`.
pub(crate) fn words(tokens: &[Token], end: usize) -> Vec<Spoken> {
    let mut groups: Vec<Vec<&Token>> = Vec::new();
    for token in tokens {
        match groups.last_mut() {
            Some(group) if !begins_word(group, token) => group.push(token),
            _ => groups.push(vec![token]),
        }
    }
    let mut words: Vec<Spoken> = groups
        .into_iter()
        .filter_map(|group| word(&group))
        .collect();
    let mut next = end;
    for word in words.iter_mut().rev() {
        let longest = word.start + SOUND + LETTER * word.text.chars().count();
        word.end = next.min(longest).max(word.start);
        next = word.start;
    }
    words
}

fn begins_word(group: &[&Token], token: &Token) -> bool {
    if token.bytes.first() == Some(&b' ') {
        return true;
    }
    let before: Vec<u8> = group.iter().flat_map(|t| t.bytes.iter().copied()).collect();
    // A letter that is not whole yet needs this token.
    let Ok(before) = std::str::from_utf8(&before) else {
        return false;
    };
    let next = String::from_utf8_lossy(&token.bytes);
    let unspaced = |c: char| c >= '\u{2e80}';
    before.chars().next_back().is_some_and(unspaced)
        && next.chars().next().is_some_and(|c| unspaced(c) && !mark(c))
}

/// Punctuation of the scripts without blanks: belongs to the word before.
fn mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{3002}' | '\u{300c}'..='\u{300f}' | '！' | '？' | '，' | '．' | '：' | '；' | 'ー')
}

fn word(group: &[&Token]) -> Option<Spoken> {
    let bytes: Vec<u8> = group.iter().flat_map(|t| t.bytes.iter().copied()).collect();
    let text = String::from_utf8_lossy(&bytes);
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return None;
    }
    Some(Spoken {
        text: trimmed.to_owned(),
        spaced: text.starts_with(' '),
        start: group.first()?.start,
        end: group.first()?.start,
        confidence: group.iter().map(|t| t.probability).fold(1.0, f32::min),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tokens: &[&[u8]], expected: &[&str]) {
        let tokens: Vec<Token> = tokens
            .iter()
            .enumerate()
            .map(|(i, bytes)| Token {
                bytes: bytes.to_vec(),
                start: i,
                probability: 0.9,
            })
            .collect();
        let texts: Vec<String> = words(&tokens, 100).into_iter().map(|w| w.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn blanks_begin_words_and_punctuation_stays_with_them() {
        check(
            &[
                b" It", b"'s", b" six", b"-", b"thirty", b",", b" fine", b".",
            ],
            &["It's", "six-thirty,", "fine."],
        );
    }

    #[test]
    fn letters_spread_over_tokens_become_whole() {
        let letters = "今日は。".as_bytes();
        check(
            &[
                &letters[..2],
                &letters[2..3],
                &letters[3..6],
                &letters[6..9],
                &letters[9..],
            ],
            &["今", "日", "は。"],
        );
    }

    #[test]
    fn a_word_lasts_until_the_next_or_as_long_as_its_letters() {
        let token = |start, bytes: &[u8]| Token {
            bytes: bytes.to_vec(),
            start,
            probability: 0.9,
        };
        let spoken = words(
            &[
                token(0, b" one"),
                token(millis(200), b" two"),
                token(millis(2000), b" I"),
            ],
            millis(2100),
        );
        let ends: Vec<usize> = spoken.iter().map(|w| w.end).collect();
        assert_eq!(
            ends,
            [millis(200), millis(200) + SOUND + 3 * LETTER, millis(2100)]
        );
    }

    #[test]
    fn a_word_is_as_sure_as_its_least_sure_token() {
        let token = |bytes: &[u8], probability| Token {
            bytes: bytes.to_vec(),
            start: 0,
            probability,
        };
        assert_eq!(
            words(&[token(b" a", 0.9), token(b"b", 0.4)], 100)[0]
                .confidence
                .to_bits(),
            0.4_f32.to_bits()
        );
    }
}
