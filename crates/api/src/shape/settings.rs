//! Settings, one object a section. A section or field that `clinic::settings` gains is written here once in
//! the answer and once in the change.

use clinic::settings as kept;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::words::words;

words! {
    /// Language of new sessions for which none is named.
    TalkLanguage = clinic::settings::TalkLanguage {
        /// The recogniser decides.
        Any,
        /// English.
        En,
        /// Japanese.
        Ja,
    }
}

/// How people sign in, and for how long.
#[derive(Serialize, ToSchema)]
pub struct SignInSettings {
    /// Least number of characters of a new password.
    pub min_password_chars: u32,
    /// Minutes after which a token ends, unless it is refreshed before.
    pub token_minutes: u32,
    /// Minutes without a key or a pointer after which the window locks.
    pub idle_minutes: u32,
    /// Minutes without a call that somebody made after which a sign-in ends.
    pub inactive_minutes: u32,
    /// Hours after which a sign-in ends however often it is refreshed.
    pub sign_in_hours: u32,
}

/// How talks are written down.
#[derive(Serialize, ToSchema)]
pub struct SpeechSettings {
    /// The word of the speech model that is used.
    pub model: String,
    /// Most processor cores that a recogniser takes.
    pub cores: u32,
    /// The cores of this PC.
    pub all_cores: u32,
}

/// What to change of how talks are written down.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SpeechSettingsChange {
    /// The word of the speech model to use, as `GET /models` lists it.
    #[schema(max_length = 40)]
    pub model: Option<String>,
    /// Most processor cores that a recogniser takes.
    #[schema(minimum = 1, maximum = 1024)]
    pub cores: Option<u32>,
}

/// The settings of this PC as they count now.
#[derive(Serialize, ToSchema)]
pub struct PcSettings {
    /// How people sign in, and for how long.
    pub sign_in: SignInSettings,
    /// How talks are written down.
    pub speech: SpeechSettings,
    /// Names (`section.field`) that the PC's configuration sets: they cannot be changed here.
    #[schema(example = json!(["sign_in.token_minutes"]))]
    pub fixed: Vec<&'static str>,
}

impl PcSettings {
    pub(crate) fn of(settings: &kept::PcSettings, fixed: Vec<&'static str>) -> Self {
        let kept::SignInSettings {
            min_password_chars,
            token_minutes,
            idle_minutes,
            inactive_minutes,
            sign_in_hours,
        } = settings.sign_in;
        Self {
            sign_in: SignInSettings {
                min_password_chars,
                token_minutes,
                idle_minutes,
                inactive_minutes,
                sign_in_hours,
            },
            speech: SpeechSettings {
                model: settings.speech.model.clone(),
                cores: settings.speech.cores,
                all_cores: kept::all_cores(),
            },
            fixed,
        }
    }
}

/// What to change of the settings of this PC; what is left out stays.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PcSettingsChange {
    /// How people sign in, and for how long.
    #[serde(default)]
    pub sign_in: SignInSettingsChange,
    /// How talks are written down.
    #[serde(default)]
    pub speech: SpeechSettingsChange,
}

/// What to change of how people sign in.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInSettingsChange {
    /// Least number of characters of a new password.
    #[schema(minimum = 8, maximum = 64)]
    pub min_password_chars: Option<u32>,
    /// Minutes after which a token ends, unless it is refreshed before.
    #[schema(minimum = 1, maximum = 1440)]
    pub token_minutes: Option<u32>,
    /// Minutes without a key or a pointer after which the window locks.
    #[schema(minimum = 1, maximum = 120)]
    pub idle_minutes: Option<u32>,
    /// Minutes without a call that somebody made after which a sign-in ends.
    #[schema(minimum = 5, maximum = 1440)]
    pub inactive_minutes: Option<u32>,
    /// Hours after which a sign-in ends however often it is refreshed.
    #[schema(minimum = 1, maximum = 168)]
    pub sign_in_hours: Option<u32>,
}

impl From<PcSettingsChange> for kept::PcChange {
    fn from(change: PcSettingsChange) -> Self {
        let SignInSettingsChange {
            min_password_chars,
            token_minutes,
            idle_minutes,
            inactive_minutes,
            sign_in_hours,
        } = change.sign_in;
        Self {
            sign_in: kept::SignInChange {
                min_password_chars,
                token_minutes,
                idle_minutes,
                inactive_minutes,
                sign_in_hours,
            },
            speech: kept::SpeechChange {
                model: change.speech.model,
                cores: change.speech.cores,
            },
        }
    }
}

/// The talks that a clinic holds.
#[derive(Serialize, ToSchema)]
pub struct TalkSettings {
    /// Language of a new session for which none is named.
    pub language: TalkLanguage,
    /// The clinic's own words, names and treatments: they make their spelling likelier.
    pub hints: Vec<String>,
}

/// The settings of a clinic.
#[derive(Serialize, ToSchema)]
pub struct ClinicSettings {
    /// The talks that the clinic holds.
    pub talk: TalkSettings,
}

impl From<kept::ClinicSettings> for ClinicSettings {
    fn from(settings: kept::ClinicSettings) -> Self {
        Self {
            talk: TalkSettings {
                language: settings.talk.language.into(),
                hints: settings.talk.hints,
            },
        }
    }
}

/// What to change of the settings of a clinic; what is left out stays.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClinicSettingsChange {
    /// The talks that the clinic holds.
    #[serde(default)]
    pub talk: TalkSettingsChange,
}

/// What to change of the talks that a clinic holds.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TalkSettingsChange {
    /// Language of a new session for which none is named.
    pub language: Option<TalkLanguage>,
    /// The clinic's own words, names and treatments; each up to 60 characters.
    #[schema(max_items = 100)]
    pub hints: Option<Vec<String>>,
}

impl From<ClinicSettingsChange> for kept::ClinicSettingsChange {
    fn from(change: ClinicSettingsChange) -> Self {
        Self {
            talk: kept::TalkChange {
                language: change.talk.language.map(TalkLanguage::into),
                hints: change.talk.hints,
            },
        }
    }
}
