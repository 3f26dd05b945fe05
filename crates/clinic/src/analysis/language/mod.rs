//! The grammar that rules need, one file for a language: how questions are asked, which words are
//! pleasant, how a next step is named. A playbook says *what* to listen for, this says *how* it sounds.

mod file;

use std::{collections::HashSet, sync::LazyLock};

use regex::Regex;

use super::{
    lexicon::Lexicon,
    patterns::{Macros, Patterns, Rule},
};

/// The lists of one language, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    pub(crate) code: String,
    spaces: bool,
    abbreviations: HashSet<String>,
    backchannel: HashSet<String>,
    first_person: HashSet<String>,
    contractions: Vec<(Regex, String)>,
    clause_starts: Vec<Regex>,
    pub(crate) macros: Macros,
    pub(crate) questions: QuestionGrammar,
    pub(crate) next_step: NextStepGrammar,
    pub(crate) outcome: OutcomeGrammar,
    /// How a statement gives back what was said.
    pub(crate) reflection: Rule,
    /// How the first words of a reply to a statement give it back.
    pub(crate) reflecting_reply: Patterns,
    pub(crate) assent: Patterns,
    pub(crate) dissent: Patterns,
    pub(crate) satisfied: Patterns,
    pub(crate) dissatisfied: Patterns,
    pub(crate) lexicon: Lexicon,
    /// Words that are no subject of a talk by themselves.
    pub(crate) stop_words: HashSet<String>,
}

/// How questions are asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct QuestionGrammar {
    pub(crate) cue: Patterns,
    pub(crate) cue_not: Patterns,
    pub(crate) open: Patterns,
    pub(crate) open_not: Patterns,
    pub(crate) leading: Patterns,
    pub(crate) tag: Patterns,
    pub(crate) tag_not: Patterns,
    /// A tag that stands alone.
    pub(crate) tag_alone: Patterns,
    pub(crate) social: Patterns,
}

/// How an agreed action with a time is said.
#[derive(Clone, Debug, Default)]
pub(crate) struct NextStepGrammar {
    pub(crate) action: Patterns,
    pub(crate) time: Patterns,
    pub(crate) not: Patterns,
}

/// How the customer says yes, no, or not yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct OutcomeGrammar {
    pub(crate) agreed: Patterns,
    pub(crate) declined: Patterns,
    pub(crate) undecided: Patterns,
}

const TEXTS: [&str; 2] = [
    include_str!("../../../playbooks/language/en.toml"),
    include_str!("../../../playbooks/language/ja.toml"),
];

static SHIPPED: LazyLock<Vec<Language>> = LazyLock::new(|| {
    // A shipped file that does not parse is found by the tests of this room, not at a clinic.
    TEXTS
        .into_iter()
        .filter_map(|text| Language::parse(text).ok())
        .collect()
});

/// The lists for a language code, `en` or `en-US` alike.
pub(crate) fn shipped(code: &str) -> Option<&'static Language> {
    let code = primary(code);
    SHIPPED.iter().find(|language| language.code == code)
}

/// The language without its region.
pub(crate) fn primary(code: &str) -> String {
    code.split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_lowercase()
}

impl Language {
    /// Enough to find turns and times where there are no lists: nothing is a question, nothing pleasant.
    pub(crate) fn bare(code: &str) -> Self {
        Self {
            code: primary(code),
            spaces: !["ja", "zh", "th"].contains(&primary(code).as_str()),
            abbreviations: HashSet::new(),
            backchannel: HashSet::new(),
            first_person: HashSet::new(),
            contractions: Vec::new(),
            clause_starts: Vec::new(),
            macros: Macros::new(),
            questions: QuestionGrammar::default(),
            next_step: NextStepGrammar::default(),
            outcome: OutcomeGrammar::default(),
            reflection: Rule::default(),
            reflecting_reply: Patterns::default(),
            assent: Patterns::default(),
            dissent: Patterns::default(),
            satisfied: Patterns::default(),
            dissatisfied: Patterns::default(),
            lexicon: Lexicon::default(),
            stop_words: HashSet::new(),
        }
    }

    /// Whether a word means the speaker.
    pub(crate) fn is_first_person(&self, word: &str) -> bool {
        self.first_person.contains(word)
    }

    /// Whether words are parted by blanks.
    pub(crate) fn spaces(&self) -> bool {
        self.spaces
    }

    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(&word.to_lowercase())
    }

    /// Bytes at which, in a text without marks, a new sentence seems to begin.
    pub(crate) fn clause_starts(&self, text: &str) -> Vec<usize> {
        let found = self
            .clause_starts
            .iter()
            .flat_map(|pattern| pattern.captures_iter(text));
        let mut clauses: Vec<_> = found
            .filter_map(|captures| captures.get(1))
            .map(|clause| clause.range())
            .collect();
        clauses.sort_by_key(|clause| clause.start);
        // "did you read" within "what exactly did you read" begins nothing of its own.
        let mut end = 0;
        clauses.retain(|clause| {
            let begins = clause.start >= end;
            end = if begins { clause.end } else { end };
            begins
        });
        clauses.into_iter().map(|clause| clause.start).collect()
    }

    /// The form in which patterns see a sentence: lower case, plain apostrophes, contractions
    /// written out ("don't" becomes "do not"), one blank between words, no mark at the end. Full-width
    /// letters and digits become plain ones; a language without blanks keeps none.
    pub(crate) fn matching(&self, text: &str) -> String {
        let plain: String = text.chars().map(half_width).collect();
        let plain = plain.to_lowercase().replace(['’', '‘', '`'], "'");
        let plain =
            plain.trim_end_matches(|c: char| !c.is_alphanumeric() && !['%', '€', '£'].contains(&c));
        let between = if self.spaces { " " } else { "" };
        let mut plain = plain.split_whitespace().collect::<Vec<_>>().join(between);
        for (short, long) in &self.contractions {
            if short.is_match(&plain) {
                plain = short.replace_all(&plain, long.as_str()).into_owned();
            }
        }
        plain
    }

    /// Words, or, where blanks do not part them, half the characters: a Japanese word has about two.
    pub(crate) fn count_words(&self, text: &str) -> usize {
        if self.spaces {
            text.split_whitespace()
                .filter(|word| word.contains(char::is_alphanumeric))
                .count()
        } else {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .count()
                .div_ceil(2)
        }
    }

    /// What a speech rate counts: words, or characters where blanks do not part them.
    pub(crate) fn count_units(&self, text: &str) -> usize {
        if self.spaces {
            self.count_words(text)
        } else {
            text.chars().filter(|c| c.is_alphanumeric()).count()
        }
    }

    /// At most 1 s or 3 words, all of them signs of listening.
    pub(crate) fn is_backchannel(&self, text: &str, words: usize, seconds: f64) -> bool {
        if self.backchannel.is_empty() || (words > 3 && seconds > 1.0) {
            return false;
        }
        let words: Vec<String> = tokens(&self.matching(text)).map(str::to_owned).collect();
        !words.is_empty() && self.only_backchannels(&words)
    }

    fn only_backchannels(&self, words: &[String]) -> bool {
        let mut rest = words;
        while !rest.is_empty() {
            let longest = rest.len().min(3);
            let Some(len) = (1..=longest)
                .rev()
                .find(|len| self.backchannel.contains(&rest[..*len].join(" ")))
            else {
                return false;
            };
            rest = &rest[len..];
        }
        true
    }

    /// Whether the text holds nothing but signs of listening.
    pub(crate) fn is_only_backchannels(&self, matching: &str) -> bool {
        let words: Vec<String> = tokens(matching).map(str::to_owned).collect();
        !words.is_empty() && self.only_backchannels(&words)
    }
}

/// The plain form of a full-width letter, digit or blank.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        other => other,
    }
}

/// Words of a text in its matching form, without marks.
pub(crate) fn tokens(matching: &str) -> impl Iterator<Item = &str> {
    matching
        .split(|c: char| {
            c.is_whitespace()
                || [',', ';', ':', '!', '?', '.', '"', '。', '、', '？', '！'].contains(&c)
        })
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> &'static Language {
        shipped("en-GB").unwrap()
    }

    #[test]
    fn shipped_lists_parse() {
        for text in TEXTS {
            if let Err(error) = Language::parse(text) {
                panic!("{error}");
            }
        }
    }

    #[test]
    fn contractions_are_written_out() {
        let matching = english().matching("It’s fine, I don't mind — can't you?");
        assert_eq!(matching, "it is fine, i do not mind — can not you");
        assert_eq!(
            english().matching("What’s that? Let's see."),
            "what is that? let us see"
        );
    }

    #[test]
    fn signs_of_listening_are_short_and_nothing_else() {
        let check =
            |text: &str, seconds| english().is_backchannel(text, text.split(' ').count(), seconds);
        assert!(check("Mm-hm.", 0.4) && check("I see.", 2.0) && check("Yes, okay.", 1.2));
        assert!(!check("You did it.", 0.5) && !check("Yes, on Friday.", 0.9));
    }
}
