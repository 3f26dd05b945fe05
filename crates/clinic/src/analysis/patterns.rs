//! Lists of patterns from a file, compiled once when it is read.

use std::{collections::BTreeMap, ops::Range};

use regex::{RegexSet, RegexSetBuilder};
use toml::Spanned;

/// Greatest size of one compiled list, in bytes: a file from outside must not take all memory.
const SIZE_LIMIT: usize = 4 << 20;

/// Short names for parts of patterns: `{aux}` in a pattern stands for the text of `aux`.
pub(crate) type Macros = BTreeMap<String, String>;

/// A list of patterns of which any may match. An empty list matches nothing.
#[derive(Clone, Debug)]
pub(crate) struct Patterns(RegexSet);

impl Default for Patterns {
    fn default() -> Self {
        Self(RegexSet::empty())
    }
}

/// Patterns of which one fits, and none of others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rule {
    pub(crate) any: Patterns,
    pub(crate) not: Patterns,
}

impl Rule {
    pub(crate) fn is_match(&self, matching: &str) -> bool {
        self.any.is_match(matching) && !self.not.is_match(matching)
    }
}

/// Where a pattern is written and what is wrong with it.
#[derive(Debug)]
pub(crate) struct BadPattern {
    pub(crate) at: Range<usize>,
    pub(crate) source: regex::Error,
}

impl Patterns {
    /// Compiles a list; case does not matter.
    pub(crate) fn compile(list: &[Spanned<String>], macros: &Macros) -> Result<Self, BadPattern> {
        let written: Vec<String> = list
            .iter()
            .map(|pattern| expand(pattern.get_ref(), macros))
            .collect();
        match build(&written) {
            Ok(set) => Ok(Self(set)),
            // The set's own error does not say which pattern it was.
            Err(source) => {
                let bad = list.iter().zip(&written).find_map(|(pattern, text)| {
                    build(std::slice::from_ref(text))
                        .err()
                        .map(|source| BadPattern {
                            at: pattern.span(),
                            source,
                        })
                });
                let all = list.first().map_or(0..0, Spanned::span);
                Err(bad.unwrap_or(BadPattern { at: all, source }))
            }
        }
    }

    /// Whether any of the patterns occurs in the text.
    pub(crate) fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// The patterns as compiled, for use one by one.
    pub(crate) fn written(&self) -> &[String] {
        self.0.patterns()
    }
}

fn build(patterns: &[String]) -> Result<RegexSet, regex::Error> {
    let patterns: Vec<String> = patterns.iter().map(|pattern| slim(pattern)).collect();
    RegexSetBuilder::new(patterns)
        .case_insensitive(true)
        .size_limit(SIZE_LIMIT)
        .build()
}

/// A letter, digit or `_` of the languages that there are lists for. Unicode's own `\w` has some hundred ranges, which
/// every repetition in a pattern multiplies: lists with it take 20 times the memory, and longer to match.
const WORD: &str = r"[0-9a-z_\u{c0}-\u{24f}\u{3040}-\u{30ff}\u{4e00}-\u{9fff}]";

/// The same pattern with small classes in place of Unicode's.
fn slim(pattern: &str) -> String {
    let mut slim = String::with_capacity(pattern.len());
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        let escaped = (letter == '\\').then(|| letters.next()).flatten();
        match (letter, escaped) {
            ('\\', Some('w')) => slim.push_str(WORD),
            ('\\', Some('d')) => slim.push_str("[0-9]"),
            ('\\', Some('b')) => slim.push_str(r"(?-u:\b)"),
            ('\\', Some(other)) => slim.extend(['\\', other]),
            (letter, _) => slim.push(letter),
        }
    }
    slim
}

/// Writes the macros out, up to three deep.
fn expand(pattern: &str, macros: &Macros) -> String {
    let mut text = pattern.to_owned();
    for _ in 0..3 {
        for (name, value) in macros {
            text = text.replace(&format!("{{{name}}}"), &format!("(?:{value})"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct File {
        any: Vec<Spanned<String>>,
    }

    #[test]
    fn macros_are_written_out_and_an_empty_list_matches_nothing() {
        let macros = Macros::from([
            ("kin".to_owned(), "my {who}".to_owned()),
            ("who".to_owned(), "wife|husband".to_owned()),
        ]);
        let file: File = toml::from_str("any = ['ask {kin}']").unwrap();
        let patterns = Patterns::compile(&file.any, &macros).unwrap();
        assert!(patterns.is_match("I will Ask my husband"));
        assert!(!patterns.is_match("ask my boss"));
        assert!(!Patterns::default().is_match(""));
    }

    #[test]
    fn small_classes_match_what_the_large_ones_do() {
        let check =
            |pattern: &str, text: &str| build(&[pattern.to_owned()]).unwrap().is_match(text);
        assert!(check(r"\b\w+ \d{2}\b", "für 30") && check(r"^[\w-]+$", "e-mail"));
        assert!(check(r"\$ ?\d", "$ 5") && !check(r"\bcat\b", "concatenate"));
        assert!(check(r"^\w+$", "痛み") && check(r"a\\b", r"a\b"));
    }

    #[test]
    fn a_bad_pattern_says_where_it_is() {
        let text = "any = ['good',\n'(bad']";
        let file: File = toml::from_str(text).unwrap();
        let bad = Patterns::compile(&file.any, &Macros::new()).unwrap_err();
        assert_eq!(&text[bad.at], "'(bad'");
    }
}
