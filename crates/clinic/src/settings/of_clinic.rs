//! The settings of one clinic. A field is added as in [`pc`](super::pc).

use super::document::{any, settings};

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
        }
    }
}
