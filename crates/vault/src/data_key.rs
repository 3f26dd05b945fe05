//! One key per sealed file, carried by the file itself, wrapped.

use std::{fs::File, path::Path};

use zeroize::Zeroizing;

use crate::{
    error::{Result, VaultError},
    keys::redacted,
    sealed::header::Header,
    secret::{NONCE, Secret, TAG, open, random, seal},
};

/// Bytes of a wrapped data key: nonce, key, tag.
pub(crate) const WRAPPED: usize = NONCE + 32 + TAG;
const BOUND: &[u8] = b"sotto v1 data key";

/// Wraps and unwraps the data keys of one vault's sealed files.
#[derive(Clone)]
pub struct RecordingsKey(Secret);

/// The key of one sealed file, with the wrapped form that its header carries.
#[derive(Clone)]
pub struct DataKey {
    key: Secret,
    wrapped: [u8; WRAPPED],
}

redacted!(RecordingsKey, DataKey);

impl RecordingsKey {
    pub(crate) fn new(key: Secret) -> Self {
        Self(key)
    }

    /// A new key for a new file.
    pub fn fresh(&self) -> DataKey {
        let key = Zeroizing::new(random::<32>());
        let mut wrapped = [0; WRAPPED];
        wrapped.copy_from_slice(&seal(&self.0, BOUND, key.as_ref()));
        DataKey { key, wrapped }
    }

    /// The key of a file that exists, from its header.
    ///
    /// # Errors
    /// `NotSealedFile`, `NewerFormat`, `HeaderDamaged`, or `WrongKey` when another vault sealed it.
    pub fn of_file(&self, path: &Path) -> Result<DataKey> {
        let header = Header::read(&mut File::open(path)?)?;
        let plain = open(&self.0, BOUND, &header.wrapped).ok_or(VaultError::WrongKey)?;
        let mut key = Secret::default();
        key.copy_from_slice(&plain);
        Ok(DataKey {
            key,
            wrapped: header.wrapped,
        })
    }
}

impl DataKey {
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.key
    }

    pub(crate) fn wrapped(&self) -> &[u8; WRAPPED] {
        &self.wrapped
    }
}
