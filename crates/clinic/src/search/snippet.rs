//! The words around what was found.

use super::{
    fold::{Folded, folded},
    query::Terms,
};

/// A part of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they are what was searched for.
    pub is_match: bool,
}

/// Characters before the first place.
const BEFORE: usize = 30;
/// Characters of the whole.
const LENGTH: usize = 120;

/// The part of `text` around the first place where a term stands, cut into what was searched for and what was not;
/// `None` where no term stands in it.
pub(super) fn snippet(text: &str, terms: &Terms) -> Option<Vec<Piece>> {
    let letters = folded(text);
    let places = terms.places(&letters);
    let first = places.first()?;
    let start = word_start(text, &letters, first.start.saturating_sub(BEFORE));
    let end = (start + LENGTH).max(first.end).min(letters.len());
    let mut pieces = Vec::new();
    let mut at = start;
    if start > 0 {
        push(&mut pieces, "…", false);
    }
    for place in places.iter().filter(|place| place.end <= end) {
        push(&mut pieces, between(text, &letters, at, place.start), false);
        push(
            &mut pieces,
            between(text, &letters, place.start, place.end),
            true,
        );
        at = place.end;
    }
    push(&mut pieces, between(text, &letters, at, end), false);
    if end < letters.len() {
        push(&mut pieces, "…", false);
    }
    Some(pieces)
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_match: bool) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.is_match == is_match => last.text.push_str(text),
        _ => pieces.push(Piece {
            text: text.to_owned(),
            is_match,
        }),
    }
}

/// The text between two positions of folded letters.
fn between<'a>(text: &'a str, letters: &[Folded], from: usize, to: usize) -> &'a str {
    let place = |at: usize| letters.get(at).map_or(text.len(), |one| one.start);
    text.get(place(from)..place(to)).unwrap_or_default()
}

/// The position after the blank that is nearest after `at`, so that no word is cut where words have blanks.
fn word_start(text: &str, letters: &[Folded], at: usize) -> usize {
    if at == 0 {
        return 0;
    }
    let blank = |position: &usize| {
        between(text, letters, *position, *position + 1)
            .chars()
            .all(char::is_whitespace)
    };
    (at..at + BEFORE / 2)
        .find(blank)
        .map_or(at, |blank| blank + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(query: &str, text: &str) -> String {
        let pieces = snippet(text, &Terms::parse(query).unwrap()).unwrap();
        let mark = |piece: Piece| {
            if piece.is_match {
                format!("[{}]", piece.text)
            } else {
                piece.text
            }
        };
        pieces.into_iter().map(mark).collect()
    }

    #[test]
    fn what_was_searched_for_is_marked() {
        assert_eq!(
            cut("pain cost", "The pain, and what it costs: the COST."),
            "The [pain], and what it costs: the [COST]."
        );
        assert_eq!(
            cut("費用", "治療の費用が心配です。"),
            "治療の[費用]が心配です。"
        );
        let long = format!("{} pain {}", "word ".repeat(40), "word ".repeat(60));
        let cut = cut("pain", &long);
        assert!(
            cut.starts_with("…word") && cut.contains("[pain]") && cut.ends_with('…'),
            "{cut}"
        );
        assert!(cut.chars().count() < 140);
    }

    #[test]
    fn a_text_without_it_has_none() {
        assert_eq!(snippet("Nothing.", &Terms::parse("pain").unwrap()), None);
    }

    proptest::proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "[a-c ]{0,40}[あ-う]{0,9}[a-c ]{0,40}") {
            if let Some(pieces) = snippet(&text, &Terms::parse("a い").unwrap()) {
                let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
                proptest::prop_assert!(text.contains(whole.trim_matches('…')));
                proptest::prop_assert!(pieces.iter().any(|piece| piece.is_match));
            }
        }
    }
}
