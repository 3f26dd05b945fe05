//! Files that a user chose: copied into the folder under a name made of their content, with a note of what they are.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{OwnModel, SpeechModel, shape, store::sha256_of};
use crate::SpeechError;

/// What is kept beside a chosen file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Note {
    /// Name that a transcript keeps: that of the file as it was chosen.
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

/// Longest name that is kept, in characters.
const NAME_MAX: usize = 60;

/// Where a chosen file and its note lie.
pub(super) fn paths(folder: &Path, model: SpeechModel) -> (PathBuf, PathBuf) {
    let id = model.id();
    (
        folder.join(format!("{id}.bin")),
        folder.join(format!("{id}.json")),
    )
}

/// The note of a chosen file; `None` where there is none that can be read.
pub(super) fn note(folder: &Path, model: SpeechModel) -> Option<Note> {
    let text = fs::read_to_string(paths(folder, model).1).ok()?;
    serde_json::from_str(&text).ok()
}

/// The chosen files of a folder.
pub(super) fn all(folder: &Path) -> Vec<SpeechModel> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<SpeechModel> = entries
        .filter_map(|entry| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            let model = SpeechModel::of_id(name.strip_suffix(".json")?)?;
            matches!(model, SpeechModel::Own(_)).then_some(model)
        })
        .collect();
    found.sort_unstable_by_key(|model| model.id());
    found
}

/// Takes the file at `incoming`, which lies in the folder already, for a model. A file that is an official one
/// becomes that one.
pub(super) fn take_in(
    folder: &Path,
    incoming: &Path,
    name: &str,
) -> Result<SpeechModel, SpeechError> {
    shape::check(incoming)?;
    let sha256 = sha256_of(incoming)?;
    for known in SpeechModel::KNOWN {
        for file in known.files() {
            if file.sha256.contains(&sha256.as_str()) {
                fs::rename(incoming, folder.join(file.file))?;
                return Ok(known);
            }
        }
    }
    let number = u32::from_str_radix(&sha256[..8], 16).map_err(|_| SpeechError::NotAModel)?;
    let model = SpeechModel::Own(OwnModel(number.to_be_bytes()));
    let (path, note_path) = paths(folder, model);
    let note = Note {
        name: plain(name),
        bytes: incoming.metadata()?.len(),
        sha256,
    };
    fs::rename(incoming, path)?;
    let text = serde_json::to_string(&note).map_err(std::io::Error::other)?;
    fs::write(note_path, text)?;
    Ok(model)
}

/// A file's name without its ending, of letters that every screen and file can show.
fn plain(name: &str) -> String {
    let stem = name.strip_suffix(".bin").unwrap_or(name);
    let plain: String = stem
        .chars()
        .map(|letter| {
            let shown = letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
            if shown { letter } else { '-' }
        })
        .take(NAME_MAX)
        .collect();
    if plain.is_empty() {
        "own".to_owned()
    } else {
        plain
    }
}
