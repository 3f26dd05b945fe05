//! Plain words in place of patterns, for people who know the talk and no regular expressions. A phrase becomes a
//! pattern that matches just these words; a pattern that a phrase could have made is shown as that phrase again.
//!
//! In a phrase a `*` after a word stands for any ending ("scar*": scar, scars, scarring), and `…` (or `...`) between
//! words for a few others ("refund … days").

use crate::analysis::language::Language;

/// What a gap matches: a few words of the same sentence.
const GAP: &str = ".{0,40}";
const ENDING: &str = r"\w*";
const EDGE: &str = r"\b";

/// The pattern for a phrase; `None` where the phrase has no word. Written as sentences are matched: in lower case,
/// contractions written out.
pub(crate) fn pattern_of(phrase: &str, language: &Language) -> Option<String> {
    let mut runs = vec![Vec::new()];
    for token in phrase
        .replace("...", "…")
        .replace('…', " … ")
        .split_whitespace()
    {
        if token == "…" {
            runs.push(Vec::new());
        } else if let (Some(run), Some(word)) = (runs.last_mut(), word(token, language)) {
            run.push(word);
        }
    }
    let runs: Vec<String> = runs
        .into_iter()
        .filter(|run| !run.is_empty())
        .map(|words| edged(&words, language))
        .collect();
    (!runs.is_empty()).then(|| runs.join(GAP))
}

/// A word as the pattern has it.
fn word(token: &str, language: &Language) -> Option<String> {
    let bare = token.trim_end_matches('*');
    let ending = if bare.len() < token.len() && language.spaces() {
        ENDING
    } else {
        ""
    };
    let matching = language.matching(bare);
    (!matching.is_empty()).then(|| format!("{}{ending}", regex::escape(&matching)))
}

/// Words in a row, held at both edges where words have edges.
fn edged(words: &[String], language: &Language) -> String {
    if !language.spaces() {
        return words.concat();
    }
    let run = words.join(" ");
    let edge = |sign: Option<char>| {
        if sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_' || sign == '*') {
            EDGE
        } else {
            ""
        }
    };
    format!(
        "{}{run}{}",
        edge(run.chars().next()),
        edge(run.chars().next_back())
    )
}

/// The phrase that makes this pattern; `None` where none does.
pub(crate) fn phrase_of(pattern: &str, language: &Language) -> Option<String> {
    let runs: Option<Vec<String>> = pattern
        .split(GAP)
        .map(|run| {
            let run = run.strip_prefix(EDGE).unwrap_or(run);
            words_of(run.strip_suffix(EDGE).unwrap_or(run))
        })
        .collect();
    let phrase = runs?.join(" … ");
    (pattern_of(&phrase, language).as_deref() == Some(pattern)).then_some(phrase)
}

fn words_of(run: &str) -> Option<String> {
    let words: Option<Vec<String>> = run
        .split(' ')
        .map(|word| match word.strip_suffix(ENDING) {
            Some(stem) => Some(format!("{}*", unescaped(stem)?)),
            None => unescaped(word),
        })
        .collect();
    Some(words?.join(" "))
}

/// The signs behind `regex::escape`; `None` where the text is more than plain signs.
fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => plain.push(signs.next().filter(|sign| !sign.is_alphanumeric())?),
            '.' | '^' | '$' | '|' | '?' | '*' | '+' | '(' | ')' | '[' | ']' | '{' | '}' => {
                return None;
            }
            sign => plain.push(sign),
        }
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::RegexBuilder;

    use super::*;
    use crate::analysis::language;

    fn english() -> &'static Language {
        language::shipped("en").unwrap()
    }

    fn fits(phrase: &str, sentence: &str) -> bool {
        let pattern = pattern_of(phrase, english()).unwrap();
        let built = RegexBuilder::new(&pattern).case_insensitive(true).build();
        built.unwrap().is_match(&english().matching(sentence))
    }

    #[test]
    fn a_phrase_matches_its_words_and_no_others() {
        assert!(fits(
            "side effects",
            "There may be side effects, of course."
        ));
        assert!(!fits("side effects", "On the other side effective"));
        assert!(fits("don't worry", "Please do not worry."));
        assert!(fits("scar*", "No scarring at all."));
        assert!(!fits("scar", "It is scary."));
        assert!(fits("refund … days", "You get a refund within eight days."));
        assert!(fits("(50%)", "It is (50%) off"));
    }

    #[test]
    fn a_pattern_is_shown_as_a_phrase_only_where_it_is_one() {
        let back = |pattern: &str| phrase_of(pattern, english());
        assert_eq!(back(r"\bside effects\b").as_deref(), Some("side effects"));
        assert_eq!(back(r"\bscar\w*\b").as_deref(), Some("scar*"));
        for pattern in [
            r"\b(risks?|burns?)\b",
            r"side effects",
            r"^so you\b",
            r"\bno {treat}\b",
        ] {
            assert_eq!(back(pattern), None, "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn every_phrase_is_safe_and_comes_back(phrase in r"[a-z0-9 .*+?()\[\]{}|^$\\'…-]{1,30}") {
            if let Some(pattern) = pattern_of(&phrase, english()) {
                prop_assert!(regex::Regex::new(&pattern).is_ok(), "{pattern}");
                if let Some(back) = phrase_of(&pattern, english()) {
                    prop_assert_eq!(pattern_of(&back, english()), Some(pattern));
                }
            }
        }

        #[test]
        fn plain_words_come_back_as_they_were(words in prop::collection::vec("[b-hj-z]{3,8}", 1..4)) {
            let phrase = words.join(" ");
            prop_assume!(english().matching(&phrase) == phrase);
            let pattern = pattern_of(&phrase, english()).unwrap();
            prop_assert_eq!(phrase_of(&pattern, english()), Some(phrase));
        }
    }
}
