//! Where things are and what may differ from one PC to another: `sotto.toml` in the vault's folder,
//! variables of the environment before it.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use clinic::settings::{PcChange, SignInChange, SpeechChange};
use serde::Deserialize;
use speech::{ModelStore, SpeechModel};

use crate::AppError;

/// The talk that a sample session is made of.
const SAMPLE: &[u8] = include_bytes!("../sample/talk.ogg");

/// Everything that [`build`](crate::build) needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of the vault.
    pub vault: PathBuf,
    /// The speech models of this PC.
    pub models: ModelStore,
    /// Which of them recognises.
    pub model: SpeechModel,
    /// What the clinic is opened with.
    pub settings: clinic::Settings,
    /// Voices to expect; `None` leaves it to the pipeline (two).
    pub speakers: Option<usize>,
    /// How the HTTP door is set.
    pub http: api::HttpSettings,
}

/// `sotto.toml`. A field that is left out keeps its default; a field with a typing error is refused.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    models: Option<PathBuf>,
    model: Option<String>,
    threads: Option<usize>,
    playbook: Option<String>,
    playbooks: Option<PathBuf>,
    token_minutes: Option<u32>,
    min_password_chars: Option<u32>,
    idle_minutes: Option<u32>,
    inactive_minutes: Option<u32>,
    sign_in_hours: Option<u32>,
    origins: Option<Vec<String>>,
    requests_per_second: Option<u32>,
}

/// Name of the file in the vault's folder.
const FILE: &str = "sotto.toml";

impl Config {
    /// For the vault of this user: in `SOTTO_VAULT`, or in the user's data folder.
    pub fn load() -> Result<Self, AppError> {
        let named = env::var_os("SOTTO_VAULT")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from);
        Self::of_vault(named.unwrap_or_else(|| data_folder().join("sotto").join("vault")))
    }

    /// For the vault in `folder`, which need not exist yet.
    pub fn of_vault(folder: PathBuf) -> Result<Self, AppError> {
        let mut file = read(&folder.join(FILE))?;
        file.take_over(&|name| env::var(name).ok().filter(|value| !value.is_empty()))?;
        file.config(folder)
    }
}

fn read(path: &Path) -> Result<File, AppError> {
    match fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text)
            .map_err(|error| not_valid(&path.display().to_string(), error.message())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(File::default()),
        Err(source) => Err(AppError::File {
            path: path.to_owned(),
            source,
        }),
    }
}

fn not_valid(place: &str, problem: &str) -> AppError {
    AppError::Config {
        place: place.to_string(),
        problem: problem.to_string(),
    }
}

impl File {
    /// A variable that is set wins over the file.
    fn take_over(&mut self, variable: &dyn Fn(&str) -> Option<String>) -> Result<(), AppError> {
        let number = |name: &str| {
            let parse = |text: String| {
                text.parse()
                    .map_err(|_| not_valid(name, "it has to be a number"))
            };
            variable(name).map(parse).transpose()
        };
        if let Some(threads) = number("SOTTO_THREADS")? {
            self.threads = Some(threads);
        }
        for (name, field) in [
            ("SOTTO_MIN_PASSWORD_CHARS", &mut self.min_password_chars),
            ("SOTTO_TOKEN_MINUTES", &mut self.token_minutes),
            ("SOTTO_IDLE_MINUTES", &mut self.idle_minutes),
            ("SOTTO_INACTIVE_MINUTES", &mut self.inactive_minutes),
            ("SOTTO_SIGN_IN_HOURS", &mut self.sign_in_hours),
            ("SOTTO_REQUESTS_PER_SECOND", &mut self.requests_per_second),
        ] {
            if let Some(value) = number(name)? {
                *field = Some(u32::try_from(value).unwrap_or(u32::MAX));
            }
        }
        self.models = variable("SOTTO_MODELS")
            .map(PathBuf::from)
            .or(self.models.take());
        self.model = variable("SOTTO_MODEL").or(self.model.take());
        self.playbook = variable("SOTTO_PLAYBOOK").or(self.playbook.take());
        self.playbooks = variable("SOTTO_PLAYBOOKS")
            .map(PathBuf::from)
            .or(self.playbooks.take());
        Ok(())
    }

    fn config(self, vault: PathBuf) -> Result<Config, AppError> {
        let mut settings = clinic::Settings {
            playbook_dir: self.playbooks.map(|folder| vault.join(folder)),
            sample: SAMPLE,
            ..clinic::Settings::default()
        };
        let cores = self
            .threads
            .map(|threads| in_bounds("threads", threads, 1, 1024))
            .transpose()?
            .and_then(|threads| u32::try_from(threads).ok());
        let model = self.model.as_deref().map(model_named).transpose()?;
        settings.fixed = PcChange {
            sign_in: SignInChange {
                min_password_chars: self.min_password_chars,
                token_minutes: self.token_minutes,
                idle_minutes: self.idle_minutes,
                inactive_minutes: self.inactive_minutes,
                sign_in_hours: self.sign_in_hours,
            },
            speech: SpeechChange {
                model: model.map(SpeechModel::id),
                cores,
            },
        };
        settings
            .fixed
            .check()
            .map_err(|invalid| not_valid(invalid.field, "it lies outside its bounds"))?;
        if let Some(playbook) = self.playbook {
            settings.playbook = playbook;
        }
        let models = self.models.map_or_else(ModelStore::of_user, |folder| {
            ModelStore::at(vault.join(folder))
        });
        let model = model.unwrap_or_default();
        Ok(Config {
            vault,
            models,
            model,
            settings,
            speakers: None,
            http: http(self.origins, self.requests_per_second)?,
        })
    }
}

/// How the HTTP door is set: closed to other sites, and with the usual rate unless a rate is named.
fn http(
    origins: Option<Vec<String>>,
    per_second: Option<u32>,
) -> Result<api::HttpSettings, AppError> {
    let origins = origins.unwrap_or_default();
    if !origins.iter().all(|origin| is_origin(origin)) {
        let problem = "each has to be of the form https://intranet.example";
        return Err(not_valid("origins", problem));
    }
    let usual = api::Rate::default();
    let rate = match per_second {
        None => usual,
        Some(per_second) => {
            let per_second = in_bounds("requests_per_second", per_second, 1, 1_000_000)?;
            let burst = f64::from(per_second) * usual.burst / usual.per_second;
            api::Rate {
                burst,
                per_second: f64::from(per_second),
            }
        }
    };
    Ok(api::HttpSettings { origins, rate })
}

/// Scheme, host and perhaps a port, as a browser writes them.
fn is_origin(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty() && !host.contains(|sign: char| "/?#@ ".contains(sign) || !sign.is_ascii())
    })
}

fn in_bounds<N: PartialOrd + std::fmt::Display + Copy>(
    field: &str,
    value: N,
    min: N,
    max: N,
) -> Result<N, AppError> {
    if (min..=max).contains(&value) {
        return Ok(value);
    }
    Err(not_valid(field, &format!("it has to be {min} to {max}")))
}

/// The model that a person means.
pub fn model_named(name: &str) -> Result<SpeechModel, AppError> {
    let known = SpeechModel::KNOWN.map(SpeechModel::id).join(", ");
    SpeechModel::of_id(name)
        .ok_or_else(|| not_valid("model", &format!("it has to be one of {known}, or own-…")))
}

/// The platform's folder for a user's data.
fn data_folder() -> PathBuf {
    let variable = |name| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path: &PathBuf| path.is_absolute())
    };
    let home = || variable("HOME").unwrap_or_default();
    if cfg!(windows) {
        variable("LOCALAPPDATA").unwrap_or_default()
    } else if cfg!(target_os = "macos") {
        home().join("Library/Application Support")
    } else {
        variable("XDG_DATA_HOME").unwrap_or_else(|| home().join(".local/share"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str, variables: &[(&str, &str)]) -> Result<Config, AppError> {
        let mut file: File =
            toml::from_str(text).map_err(|error| not_valid("file", error.message()))?;
        file.take_over(&|name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })?;
        file.config(PathBuf::from("/vault"))
    }

    #[test]
    fn a_variable_wins_over_the_file() {
        let config = config("threads = 2\nplaybook = 'a'", &[("SOTTO_THREADS", "3")]).unwrap();
        assert_eq!(
            (
                config.settings.fixed.speech.cores,
                config.settings.playbook.as_str()
            ),
            (Some(3), "a")
        );
    }

    #[test]
    fn folders_are_meant_from_the_vault() {
        let config = config("playbooks = 'own'", &[]).unwrap();
        assert_eq!(
            config.settings.playbook_dir,
            Some(PathBuf::from("/vault/own"))
        );
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_its_name() {
        for (text, variable, named) in [
            ("thread = 2", ("", ""), "thread"),
            ("threads = 0", ("", ""), "threads"),
            ("origins = ['https://a.example/']", ("", ""), "origins"),
            ("origins = ['*']", ("", ""), "origins"),
            ("model = 'huge'", ("", ""), "model"),
            ("", ("SOTTO_THREADS", "many"), "SOTTO_THREADS"),
            ("", ("SOTTO_TOKEN_MINUTES", "100000"), "token_minutes"),
        ] {
            let error = config(text, &[variable]).unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
    }
}
