//! Why a playbook was refused, with the line.

use std::ops::Range;

use super::condition::ConditionError;
use crate::analysis::patterns::BadPattern;

/// A playbook that cannot be used. Nothing of it is loaded.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct PlaybookError {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong there.
    #[source]
    pub problem: PlaybookProblem,
}

/// What is wrong with a playbook.
#[derive(Debug, thiserror::Error)]
pub enum PlaybookProblem {
    /// The file is no TOML, a key is unknown or missing, or a value has the wrong type.
    #[error("{}", .0.message())]
    Form(Box<toml::de::Error>),
    /// The file is of another version of this format.
    #[error("schema {0} is not known; this program reads schema 1")]
    Schema(u32),
    /// There are no word lists for the language.
    #[error("there are no word lists for the language {0:?}")]
    Language(String),
    /// An id is empty, or has other signs than a-z, 0-9 and `_`.
    #[error("an id is made of a-z, 0-9 and _, not {0:?}")]
    Id(String),
    /// Two things of one kind have the same id.
    #[error("the id {0:?} is used twice")]
    Duplicate(String),
    /// A pattern does not compile.
    #[error("the pattern does not compile: {0}")]
    Pattern(regex::Error),
    /// A number is outside of what makes sense.
    #[error("{0} is out of range")]
    Range(&'static str),
    /// A range says nothing of where it comes from.
    #[error("a range needs its source")]
    NoSource,
    /// A condition cannot be read, or names what the playbook does not have.
    #[error(transparent)]
    Condition(ConditionError),
    /// A placeholder in a text is not one of `{quote}`, `{time}` and `{count}`.
    #[error("{0:?} is no placeholder; there are {{quote}}, {{time}} and {{count}}")]
    Placeholder(String),
}

/// A problem and the bytes it lies at, before the line is known.
pub(super) struct Spot {
    pub(super) at: Range<usize>,
    pub(super) problem: PlaybookProblem,
}

impl Spot {
    pub(super) const fn new(at: Range<usize>, problem: PlaybookProblem) -> Self {
        Self { at, problem }
    }

    /// The error, with its line in `text`.
    pub(super) fn in_text(self, text: &str) -> PlaybookError {
        let before = text.get(..self.at.start.min(text.len())).unwrap_or(text);
        PlaybookError {
            line: 1 + before.matches('\n').count(),
            problem: self.problem,
        }
    }
}

impl From<BadPattern> for Spot {
    fn from(bad: BadPattern) -> Self {
        Self::new(bad.at, PlaybookProblem::Pattern(bad.source))
    }
}

impl From<toml::de::Error> for Spot {
    fn from(error: toml::de::Error) -> Self {
        Self::new(
            error.span().unwrap_or(0..0),
            PlaybookProblem::Form(Box::new(error)),
        )
    }
}
