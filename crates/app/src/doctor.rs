//! `doctor`: what is there, what is missing, and what to do about it.

use std::{fs, path::Path};

use clinic::analysis::{Playbook, playbook};
use vault::{Vault, VaultError};

use crate::{Config, find_screens};

/// How one thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Good,
    /// Works without; the words say what is missing.
    Missing,
    /// Something has to be done first.
    Bad,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub what: &'static str,
    /// How it stands.
    pub state: State,
    /// In words, with what to do.
    pub words: String,
}

impl Check {
    fn new(what: &'static str, state: State, words: impl Into<String>) -> Self {
        Self {
            what,
            state,
            words: words.into(),
        }
    }
}

/// Looks at everything that Sotto needs on this PC. Changes nothing, and makes no vault.
pub fn examine(config: &Config) -> Vec<Check> {
    vec![
        vault(&config.vault),
        model(config),
        playbook(config),
        threads(config),
        screens(),
    ]
}

fn vault(folder: &Path) -> Check {
    let check = |state, words: String| Check::new("vault", state, words);
    if !folder.exists() {
        let words = format!(
            "{} is not there yet; the first start makes it.",
            folder.display()
        );
        return check(State::Missing, words);
    }
    match Vault::claim(folder) {
        Ok(vault) if vault.is_empty() => check(
            State::Missing,
            format!(
                "{} is empty: set the clinic up in the first screen.",
                folder.display()
            ),
        ),
        Ok(_) => check(
            State::Good,
            format!(
                "{} is sealed, and nobody else has it open.",
                folder.display()
            ),
        ),
        Err(VaultError::InUse) => check(
            State::Good,
            format!("{} is open in another program.", folder.display()),
        ),
        Err(error) => {
            let words = format!(
                "{} cannot be used: {error}. Check that you may read and write it.",
                folder.display()
            );
            check(State::Bad, words)
        }
    }
}

fn model(config: &Config) -> Check {
    let name = config.models.name(config.model);
    let folder = config.models.folder().display();
    let check = |state, words| Check::new("speech model", state, words);
    if !config.models.ready(config.model) {
        let words = format!("There is none in {folder}. Run: sottoctl models get base");
        return check(State::Bad, words);
    }
    match config.models.checked(config.model) {
        Ok(_) => check(State::Good, format!("{name} in {folder} is intact.")),
        Err(error) => check(
            State::Bad,
            format!("{name} in {folder}: {error}. Run: sottoctl models get base"),
        ),
    }
}

fn playbook(config: &Config) -> Check {
    let check = |state, words| Check::new("playbook", state, words);
    let own = match &config.settings.playbook_dir {
        None => Vec::new(),
        Some(folder) => match own_playbooks(folder) {
            Ok(own) => own,
            Err(words) => return check(State::Bad, words.0),
        },
    };
    let id = config.settings.playbook.as_str();
    let mut known = own
        .iter()
        .chain(playbook::shipped())
        .filter(|playbook| playbook.id() == id);
    match known.next() {
        Some(found) => check(State::Good, format!("{id}, version {}.", found.version())),
        None => check(
            State::Bad,
            format!("There is no playbook {id}. Correct `playbook` in sotto.toml."),
        ),
    }
}

/// Words for a person about a file of the clinic's own.
struct Words(String);

fn own_playbooks(folder: &Path) -> Result<Vec<Playbook>, Words> {
    let unreadable = |error| Words(format!("{} cannot be read: {error}.", folder.display()));
    let mut own = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|kind| kind == "toml") {
            let text = fs::read_to_string(&path).map_err(unreadable)?;
            let parsed = Playbook::parse(&text);
            own.push(
                parsed
                    .map_err(|error| Words(format!("{} is not valid: {error}.", path.display())))?,
            );
        }
    }
    Ok(own)
}

fn threads(config: &Config) -> Check {
    Check::new(
        "threads",
        State::Good,
        config.settings.fixed.speech.cores.map_or_else(
            || "The recogniser may use as many as the settings say.".to_owned(),
            |cores| format!("The recogniser may use {cores}."),
        ),
    )
}

fn screens() -> Check {
    if let Some(folder) = find_screens() {
        return Check::new("screens", State::Good, format!("{}.", folder.display()));
    }
    let words =
        "There are none for a browser; the window has its own. Name their folder with --screens.";
    Check::new("screens", State::Missing, words)
}
