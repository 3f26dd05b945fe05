//! The folder of models.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{SpeechModel, download, known::ModelFile, own};
use crate::SpeechError;

/// Environment variable that names another model folder.
const FOLDER: &str = "SOTTO_MODELS";

/// The model folder of this PC. Models are no secret: they lie in plain files.
#[derive(Clone, Debug)]
pub struct ModelStore {
    folder: PathBuf,
}

impl ModelStore {
    /// The models in `folder`, which need not exist yet.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The folder that `SOTTO_MODELS` names, else `sotto/models` in the user's data folder.
    pub fn of_user() -> Self {
        let named = std::env::var_os(FOLDER).map(PathBuf::from);
        Self::at(named.unwrap_or_else(|| data_folder().join("sotto").join("models")))
    }

    /// Where the models lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The chosen files that lie here.
    pub fn own(&self) -> Vec<SpeechModel> {
        own::all(&self.folder)
    }

    /// Whether a file of `model` is there in its full length. Looks at no content, so a status page may ask often.
    pub fn ready(&self, model: SpeechModel) -> bool {
        self.held(model).is_some_and(|held| held.has_length())
    }

    /// Whether a file of `model` is there, of whatever length.
    pub fn is_there(&self, model: SpeechModel) -> bool {
        self.held(model).is_some()
    }

    /// Name of the file that `model` would be used from, for example `base-q8_0`.
    pub fn name(&self, model: SpeechModel) -> String {
        let held = self.held(model).map(|held| held.name);
        let first = || model.files().first().map(|file| file.name.to_owned());
        held.or_else(first).unwrap_or_else(|| "unknown".to_owned())
    }

    /// Length of `model`'s file in bytes: of the one that is here, or of the one that would be fetched.
    pub fn byte_len(&self, model: SpeechModel) -> u64 {
        let held = self.held(model).map(|held| held.bytes);
        let first = || model.files().first().map(|file| file.bytes);
        held.or_else(first).unwrap_or_default()
    }

    /// Bytes of `model` that an interrupted fetch left.
    pub fn fetched(&self, model: SpeechModel) -> u64 {
        let part = model.files().first().map(|file| self.part(file));
        part.and_then(|part| part.metadata().ok())
            .map_or(0, |found| found.len())
    }

    /// Path of `model`'s file after its content was checked against the known checksum.
    ///
    /// # Errors
    /// [`SpeechError::ModelMissing`], [`SpeechError::ModelDamaged`], [`SpeechError::Io`].
    pub fn checked(&self, model: SpeechModel) -> Result<PathBuf, SpeechError> {
        let held = self.held(model).ok_or(SpeechError::ModelMissing)?;
        if !held.has_length() || !held.sha256.contains(&sha256_of(&held.path)?) {
            return Err(SpeechError::ModelDamaged);
        }
        Ok(held.path)
    }

    /// Removes all files of `model`, also what an interrupted fetch left.
    ///
    /// # Errors
    /// [`SpeechError::Io`].
    pub fn remove(&self, model: SpeechModel) -> Result<(), SpeechError> {
        let known = model
            .files()
            .iter()
            .flat_map(|file| [self.folder.join(file.file), self.part(file)]);
        let (own, note) = own::paths(&self.folder, model);
        for path in known.chain([own, note]) {
            match std::fs::remove_file(path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error.into());
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Takes the file at `incoming`, which lies in the folder already, as a model that a user chose under `name`. One
    /// that is an official file becomes that model. Where it is no model, the file stays for the caller to remove.
    ///
    /// # Errors
    /// [`SpeechError::NotAModel`], [`SpeechError::Io`].
    pub fn take_in(&self, incoming: &Path, name: &str) -> Result<SpeechModel, SpeechError> {
        own::take_in(&self.folder, incoming, name)
    }

    /// Fetches `model` unless it is there intact; `progress` gets bytes here and bytes in all. What an
    /// interrupted try left is continued; a file that turns out wrong is removed, never used.
    ///
    /// # Errors
    /// [`SpeechError::Fetch`], [`SpeechError::Refused`], [`SpeechError::ModelDamaged`], [`SpeechError::Io`].
    pub async fn fetch(
        &self,
        model: SpeechModel,
        progress: impl FnMut(u64, u64) + Send,
    ) -> Result<(), SpeechError> {
        let Some(file) = model.files().first() else {
            return Err(SpeechError::ModelMissing);
        };
        self.fetch_from(&file.address(), model, progress).await
    }

    /// [`Self::fetch`] from another address, for example a mirror in the clinic.
    ///
    /// # Errors
    /// As [`Self::fetch`].
    pub async fn fetch_from(
        &self,
        address: &str,
        model: SpeechModel,
        progress: impl FnMut(u64, u64) + Send,
    ) -> Result<(), SpeechError> {
        if self.checked(model).is_ok() {
            return Ok(());
        }
        let Some(file) = model.files().first() else {
            return Err(SpeechError::ModelMissing);
        };
        std::fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(file.file);
        let part = self.part(file);
        download::to_file(address, &part, file.bytes, progress).await?;
        if !file.sha256.contains(&sha256_of(&part)?.as_str()) {
            std::fs::remove_file(&part)?;
            return Err(SpeechError::ModelDamaged);
        }
        Ok(std::fs::rename(&part, &path)?)
    }

    fn part(&self, file: &ModelFile) -> PathBuf {
        self.folder.join(file.file).with_extension("part")
    }

    fn held(&self, model: SpeechModel) -> Option<Held> {
        let known = model.files().iter().map(|file| Held {
            path: self.folder.join(file.file),
            name: file.name.to_owned(),
            bytes: file.bytes,
            sha256: file.sha256.iter().map(|&sum| sum.to_owned()).collect(),
        });
        let own = own::note(&self.folder, model).map(|note| Held {
            path: own::paths(&self.folder, model).0,
            name: note.name,
            bytes: note.bytes,
            sha256: vec![note.sha256],
        });
        known.chain(own).find(|held| held.path.exists())
    }
}

/// A file that is here, with what it should be.
struct Held {
    path: PathBuf,
    name: String,
    bytes: u64,
    sha256: Vec<String>,
}

impl Held {
    fn has_length(&self) -> bool {
        self.path
            .metadata()
            .is_ok_and(|found| found.len() == self.bytes)
    }
}

/// The platform's folder for a user's data.
fn data_folder() -> PathBuf {
    let home = || {
        std::env::var_os("HOME")
            .map(PathBuf::from)
            .unwrap_or_default()
    };
    if cfg!(windows) {
        std::env::var_os("LOCALAPPDATA")
            .map(PathBuf::from)
            .unwrap_or_default()
    } else if cfg!(target_os = "macos") {
        home().join("Library/Application Support")
    } else {
        let named = std::env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute());
        named.unwrap_or_else(|| home().join(".local/share"))
    }
}

/// SHA-256 of a file in hex.
pub(super) fn sha256_of(path: &Path) -> Result<String, SpeechError> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 18];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(format!("{:x}", hash.finalize()));
        }
        hash.update(&buffer[..read]);
    }
}
