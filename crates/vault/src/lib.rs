//! Keys and sealed files: what a PC keeps of its clients, and who may open it.
//!
#![doc = include_str!("../README.md")]

mod blob;
mod data_key;
mod error;
mod folder;
mod keys;
mod private_files;
mod sealed;
mod secret;
mod sound;

pub use blob::{SealedBlob, SealedBlobWriter};
pub use data_key::{DataKey, RecordingsKey};
pub use error::{Result, VaultError};
pub use folder::{Cost, RecoveryCode, SignInKey, Vault};
pub use keys::{DatabaseKey, TokenKey, VaultKey};
pub use sound::{
    Gap, GapReason, MAX_CHANNELS, MAX_SAMPLE_RATE, SealedReader, SealedWriter, SoundFormat,
    Summary, close_after_crash,
};
