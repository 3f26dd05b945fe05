//! The folder of models.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{SpeechModel, download, known::ModelFile};
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

    /// Whether a file of `model` is there in its full length. Looks at no content, so a status page may ask often.
    pub fn ready(&self, model: SpeechModel) -> bool {
        self.present(model)
            .is_some_and(|file| self.has_length(file))
    }

    /// Name of the file that `model` would be used from, for example `base-q8_0`.
    pub fn name(&self, model: SpeechModel) -> &'static str {
        self.present(model)
            .or(model.files().first())
            .map_or("unknown", |file| file.name)
    }

    /// Path of `model`'s file after its content was checked against the known checksum.
    ///
    /// # Errors
    /// [`SpeechError::ModelMissing`], [`SpeechError::ModelDamaged`], [`SpeechError::Io`].
    pub fn checked(&self, model: SpeechModel) -> Result<PathBuf, SpeechError> {
        let file = self.present(model).ok_or(SpeechError::ModelMissing)?;
        let path = self.folder.join(file.file);
        if !self.has_length(file) || !is_known(file, &sha256_of(&path)?) {
            return Err(SpeechError::ModelDamaged);
        }
        Ok(path)
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
        let part = path.with_extension("part");
        download::to_file(address, &part, file.bytes, progress).await?;
        if !is_known(file, &sha256_of(&part)?) {
            std::fs::remove_file(&part)?;
            return Err(SpeechError::ModelDamaged);
        }
        Ok(std::fs::rename(&part, &path)?)
    }

    fn present(&self, model: SpeechModel) -> Option<&'static ModelFile> {
        model
            .files()
            .iter()
            .find(|file| self.folder.join(file.file).exists())
    }

    fn has_length(&self, file: &ModelFile) -> bool {
        self.folder
            .join(file.file)
            .metadata()
            .is_ok_and(|found| found.len() == file.bytes)
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

fn is_known(file: &ModelFile, sha256: &str) -> bool {
    file.sha256.contains(&sha256)
}

fn sha256_of(path: &Path) -> Result<String, SpeechError> {
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
