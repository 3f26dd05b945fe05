//! The file of a language's lists.

use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use toml::Spanned;

use super::{Language, NextStepGrammar, OutcomeGrammar, QuestionGrammar};
use crate::analysis::{
    lexicon::{Lexicon, LexiconFile},
    patterns::{BadPattern, Macros, Patterns, Rule},
};

/// Why a language file was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LanguageError {
    /// It is no such file.
    #[error(transparent)]
    Toml(#[from] toml::de::Error),
    /// A pattern does not compile.
    #[error(transparent)]
    Pattern(#[from] regex::Error),
}

impl From<BadPattern> for LanguageError {
    fn from(bad: BadPattern) -> Self {
        Self::Pattern(bad.source)
    }
}

type List = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    language: String,
    spaces: bool,
    abbreviations: Vec<String>,
    backchannel: Vec<String>,
    /// Words by which a speaker means themselves.
    first_person: Vec<String>,
    contractions: Vec<(String, String)>,
    clause_starts: List,
    assent: List,
    dissent: List,
    satisfied: List,
    dissatisfied: List,
    stop_words: Vec<String>,
    macros: Macros,
    questions: QuestionsFile,
    next_step: NextStepFile,
    outcome: OutcomeFile,
    reflection: ReflectionFile,
    sentiment: LexiconFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    cue: List,
    cue_not: List,
    open: List,
    open_not: List,
    leading: List,
    tag: List,
    tag_not: List,
    tag_alone: List,
    social: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NextStepFile {
    action: List,
    time: List,
    not: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeFile {
    agreed: List,
    declined: List,
    undecided: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReflectionFile {
    any: List,
    reply: List,
    not: List,
}

impl Language {
    /// Reads a language file.
    pub(crate) fn parse(text: &str) -> Result<Self, LanguageError> {
        let file: LanguageFile = toml::from_str(text)?;
        let macros = file.macros;
        let patterns = |list: &List| Patterns::compile(list, &macros);
        Ok(Self {
            code: file.language,
            spaces: file.spaces,
            abbreviations: file.abbreviations.into_iter().collect(),
            backchannel: file.backchannel.into_iter().collect(),
            first_person: file.first_person.into_iter().collect(),
            contractions: contractions(file.contractions)?,
            clause_starts: one_by_one(&patterns(&file.clause_starts)?)?,
            questions: QuestionGrammar {
                cue: patterns(&file.questions.cue)?,
                cue_not: patterns(&file.questions.cue_not)?,
                open: patterns(&file.questions.open)?,
                open_not: patterns(&file.questions.open_not)?,
                leading: patterns(&file.questions.leading)?,
                tag: patterns(&file.questions.tag)?,
                tag_not: patterns(&file.questions.tag_not)?,
                tag_alone: patterns(&file.questions.tag_alone)?,
                social: patterns(&file.questions.social)?,
            },
            next_step: NextStepGrammar {
                action: patterns(&file.next_step.action)?,
                time: patterns(&file.next_step.time)?,
                not: patterns(&file.next_step.not)?,
            },
            outcome: OutcomeGrammar {
                agreed: patterns(&file.outcome.agreed)?,
                declined: patterns(&file.outcome.declined)?,
                undecided: patterns(&file.outcome.undecided)?,
            },
            reflection: Rule {
                any: patterns(&file.reflection.any)?,
                not: patterns(&file.reflection.not)?,
            },
            reflecting_reply: patterns(&file.reflection.reply)?,
            assent: patterns(&file.assent)?,
            dissent: patterns(&file.dissent)?,
            satisfied: patterns(&file.satisfied)?,
            dissatisfied: patterns(&file.dissatisfied)?,
            lexicon: Lexicon::of(file.sentiment, file.spaces),
            stop_words: file.stop_words.into_iter().collect(),
            macros,
        })
    }
}

fn contractions(list: Vec<(String, String)>) -> Result<Vec<(Regex, String)>, regex::Error> {
    list.into_iter()
        .map(|(short, long)| Ok((Regex::new(&short)?, long)))
        .collect()
}

fn one_by_one(patterns: &Patterns) -> Result<Vec<Regex>, regex::Error> {
    let build = |pattern: &String| RegexBuilder::new(pattern).case_insensitive(true).build();
    patterns.written().iter().map(build).collect()
}
