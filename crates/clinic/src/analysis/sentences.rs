//! Sentences: by their marks, or, where a recogniser wrote none, by pauses and by the words that
//! begin a question.

use std::ops::Range;

use super::language::Language;

const MARKS: [char; 7] = ['.', '?', '!', '…', '。', '？', '！'];

/// Whether the text has any mark that ends a sentence.
pub(crate) fn has_marks(text: &str) -> bool {
    text.contains(MARKS)
}

/// Splits after a mark that is followed by a blank (or by anything, for the full-width marks), but
/// not after an abbreviation, and not inside a number.
pub(crate) fn split(text: &str, language: &Language) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, mark)) = chars.next() {
        if !MARKS.contains(&mark) {
            continue;
        }
        let mut end = at + mark.len_utf8();
        while let Some(&(next, c)) = chars.peek() {
            if !MARKS.contains(&c) && !['"', '\'', ')', '”', '」'].contains(&c) {
                break;
            }
            end = next + c.len_utf8();
            chars.next();
        }
        let breaks =
            mark.len_utf8() > 1 || text[end..].chars().next().is_none_or(char::is_whitespace);
        if breaks && !(mark == '.' && language.is_abbreviation(last_word(&text[start..at]))) {
            ranges.push(start..end);
            start = end;
        }
    }
    ranges.push(start..text.len());
    ranges.retain(|range| text[range.clone()].contains(char::is_alphanumeric));
    ranges
}

/// Splits a text without marks at `pauses` (bytes) and where the language's words begin a question.
pub(crate) fn split_without_marks(
    text: &str,
    pauses: &[usize],
    language: &Language,
) -> Vec<Range<usize>> {
    let mut cuts: Vec<usize> = language.clause_starts(text);
    cuts.extend(
        pauses
            .iter()
            .copied()
            .filter(|at| text.is_char_boundary(*at)),
    );
    cuts.push(text.len());
    cuts.sort_unstable();
    cuts.dedup();
    let mut ranges = Vec::new();
    let mut start = 0;
    for cut in cuts {
        if text[start..cut].contains(char::is_alphanumeric) {
            ranges.push(start..cut);
            start = cut;
        }
    }
    ranges
}

/// Byte and length of every word between blanks.
pub(crate) fn word_starts(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    text.split(char::is_whitespace).filter_map(move |word| {
        let blank = text[at + word.len()..]
            .chars()
            .next()
            .map_or(0, char::len_utf8);
        let start = at;
        at += word.len() + blank;
        (!word.is_empty()).then_some((start, word.len()))
    })
}

fn last_word(text: &str) -> &str {
    text.rsplit(char::is_whitespace).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::language;

    fn check(text: &str, expected: &[&str]) {
        let english = language::shipped("en").unwrap();
        let ranges = if has_marks(text) {
            split(text, english)
        } else {
            split_without_marks(text, &[], english)
        };
        let found: Vec<&str> = ranges.into_iter().map(|range| text[range].trim()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_end_sentences_but_not_numbers_or_titles() {
        check(
            "It costs 3.5 per cent. Dr. Berg knows! Really?! Yes",
            &[
                "It costs 3.5 per cent.",
                "Dr. Berg knows!",
                "Really?!",
                "Yes",
            ],
        );
    }

    #[test]
    fn full_width_marks_need_no_blank() {
        check(
            "痛いですか？大丈夫です。",
            &["痛いですか？", "大丈夫です。"],
        );
    }

    #[test]
    fn without_marks_a_question_begins_a_sentence() {
        check(
            "so it is the time and the irritation have you tried anything else",
            &[
                "so it is the time and the irritation",
                "have you tried anything else",
            ],
        );
        check(
            "you do not want to wait do you",
            &["you do not want to wait do you"],
        );
    }

    #[test]
    fn nothing_said_is_no_sentence() {
        check(" ... ", &[]);
        check("", &[]);
    }
}
