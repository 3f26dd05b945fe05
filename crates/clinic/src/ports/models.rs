//! The speech models of this PC as a port: which there are, and how they come and go.

use std::path::{Path, PathBuf};

/// How a model stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelState {
    /// Not on this PC.
    Absent,
    /// On its way.
    Fetching,
    /// On this PC.
    Here,
    /// Its file is not of the length that it should have.
    Damaged,
}

/// Why the last fetch of a model ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelTrouble {
    /// No network, or the line broke. What came is kept.
    Network,
    /// The other side does not give it.
    Refused,
    /// What came is not the model: its checksum is wrong.
    Damaged,
    /// No room on the disk.
    DiskFull,
    /// Anything else; the log says more.
    Internal,
}

/// One model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The word for it: `tiny`, `base`, `small`, `better`, or `own-…`.
    pub id: String,
    /// Name that a transcript keeps, for example `base-q8_0`.
    pub name: String,
    /// Length of its file in bytes.
    pub bytes: u64,
    /// Bytes that are here.
    pub have: u64,
    /// How it stands.
    pub state: ModelState,
    /// Why the last fetch ended early.
    pub trouble: Option<ModelTrouble>,
}

/// Why something could not be done with a model.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// There is no model of that word.
    #[error("there is no such model")]
    Unknown,
    /// The file is no Whisper model in the ggml format.
    #[error("the file is no speech model")]
    NotAModel,
    /// Reading or writing failed.
    #[error("a model file could not be read or written")]
    Io(#[from] std::io::Error),
}

/// The models of this PC. Models are no secret: they lie in plain files.
pub trait ModelShelf: Send + Sync {
    /// All models: those that can be fetched from small to large, then those that a user chose.
    fn all(&self) -> Vec<Model>;
    /// Folder of the files; for a PC without a network they are put there by hand.
    fn folder(&self) -> PathBuf;
    /// Begins to fetch a model in the background; nothing where it is here or on its way.
    fn fetch(&self, id: &str) -> Result<(), ModelError>;
    /// Ends a fetch; what came is kept.
    fn cancel(&self, id: &str) -> Result<(), ModelError>;
    /// Removes a model's files.
    fn remove(&self, id: &str) -> Result<(), ModelError>;
    /// Takes a file that lies in the folder already as a model of that name; answers its word. Blocking.
    fn take_in(&self, incoming: &Path, name: &str) -> Result<String, ModelError>;
}

/// No models at all, for a clinic that recognises elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoModels;

impl ModelShelf for NoModels {
    fn all(&self) -> Vec<Model> {
        Vec::new()
    }

    fn folder(&self) -> PathBuf {
        PathBuf::new()
    }

    fn fetch(&self, _id: &str) -> Result<(), ModelError> {
        Err(ModelError::Unknown)
    }

    fn cancel(&self, _id: &str) -> Result<(), ModelError> {
        Err(ModelError::Unknown)
    }

    fn remove(&self, _id: &str) -> Result<(), ModelError> {
        Err(ModelError::Unknown)
    }

    fn take_in(&self, _incoming: &Path, _name: &str) -> Result<String, ModelError> {
        Err(ModelError::Unknown)
    }
}
