//! The same without blanks between words, as in Japanese: the longest entry at each place counts, a negation
//! follows its word ("痛くない"), and what makes it stronger stands before ("とても").

use super::Lexicon;

/// How far after a word its negation may stand, in characters.
const NEGATION_REACH: usize = 6;
/// How far before a word its degree may stand, in characters.
const DEGREE_REACH: usize = 5;
/// Longest entry in characters.
const LONGEST: usize = 10;

/// Scores of the words that count, in order.
pub(super) fn scores(lexicon: &Lexicon, clause: &str) -> Vec<f64> {
    let places: Vec<usize> = clause
        .char_indices()
        .map(|(at, _)| at)
        .chain([clause.len()])
        .collect();
    let mut scores = Vec::new();
    let mut at = 0;
    while at + 1 < places.len() {
        let Some((len, score)) = longest(lexicon, clause, &places, at) else {
            at += 1;
            continue;
        };
        if score != 0.0 {
            let after = &clause
                [places[at + len]..places[(at + len + NEGATION_REACH).min(places.len() - 1)]];
            let before = &clause[places[at.saturating_sub(DEGREE_REACH)]..places[at]];
            scores.push(in_context(lexicon, score, before, after));
        }
        at += len;
    }
    scores
}

fn longest(lexicon: &Lexicon, clause: &str, places: &[usize], at: usize) -> Option<(usize, f64)> {
    let most = LONGEST.min(places.len() - 1 - at);
    (1..=most).rev().find_map(|len| {
        let score = lexicon.whole.get(&clause[places[at]..places[at + len]])?;
        Some((len, *score))
    })
}

fn in_context(lexicon: &Lexicon, score: f64, before: &str, after: &str) -> f64 {
    let holds =
        |list: &[String], text: &str| list.iter().any(|entry| text.contains(entry.as_str()));
    if score < 0.0 && holds(&lexicon.undone, after) {
        return -score / 2.0;
    }
    let degree = if holds(&lexicon.stronger, before) {
        1.5
    } else if holds(&lexicon.weaker, before) {
        0.5
    } else {
        1.0
    };
    let score = (score * degree).clamp(-1.0, 1.0);
    let turned = lexicon
        .turns
        .iter()
        .filter_map(|entry| after.find(entry.as_str()))
        .min();
    let reach = turned.map_or(after, |turn| &after[..turn]);
    if holds(&lexicon.negators, reach) {
        -score / 2.0
    } else {
        score
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::language;

    fn check(text: &str, sign: f64) {
        let japanese = language::shipped("ja").unwrap();
        let sum: f64 = japanese
            .lexicon
            .scores(&japanese.matching(text))
            .iter()
            .sum();
        let found = if sum.abs() < 1e-9 { 0.0 } else { sum.signum() };
        assert!((found - sign).abs() < 1e-9, "{text}: {sum}");
    }

    #[test]
    fn words_have_their_tone_and_a_negation_turns_it() {
        check("少し不安です。", -1.0);
        check("痛くないですか。", 1.0);
        check("とても高いですね。", -1.0);
        check("ありがとうございます、安心しました。", 1.0);
        check("火曜日に来ます。", 0.0);
    }
}
