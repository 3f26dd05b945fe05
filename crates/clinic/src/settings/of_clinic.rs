//! The settings of one clinic. A field is added as in [`pc`](super::pc).

use super::document::{any, settings};
use crate::input::Problem;

/// Most words of a clinic: a recogniser has room for about a hundred.
const MOST_HINTS: usize = 100;
/// Longest word or name, in characters.
const HINT_MAX: usize = 60;

fn hints(words: &Vec<String>) -> Result<(), Problem> {
    if words.len() > MOST_HINTS {
        return Err(Problem::OutOfRange);
    }
    for word in words {
        if word.chars().count() > HINT_MAX {
            return Err(Problem::TooLong { max: HINT_MAX });
        }
        if word.trim().is_empty() || word.contains(char::is_control) {
            return Err(Problem::Malformed);
        }
    }
    Ok(())
}

/// Which language new sessions are held in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkLanguage {
    /// The recogniser decides.
    #[default]
    Any,
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl TalkLanguage {
    /// The language of a session; `None` lets the recogniser decide.
    pub const fn of_session(self) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::En => Some("en"),
            Self::Ja => Some("ja"),
        }
    }
}

settings! {
    /// Settings of one clinic.
    ClinicSettings, ClinicSettingsChange {
        /// The talks that the clinic holds.
        talk: TalkSettings, TalkChange {
            /// Language of a new session for which none is named.
            language: TalkLanguage = TalkLanguage::Any, any;
            /// The clinic's own words, names and treatments: they make their spelling likelier.
            hints: Vec<String> = Vec::new(), hints;
        }
    }
}
