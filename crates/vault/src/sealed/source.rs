//! Reading a sealed file at any place.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
};

use zeroize::Zeroizing;

use crate::{
    error::{Result, VaultError},
    secret::TAG,
};

use super::{
    file_keys::FileKeys,
    record::{HEAD, STAMP, number},
    scan::Entry,
};

/// A file and the length it had when opened.
pub(crate) struct Source {
    file: File,
    len: u64,
}

/// An opened body: when it was sealed, and what it holds.
pub(crate) struct Body {
    bytes: Zeroizing<Vec<u8>>,
}

impl Body {
    /// Milliseconds since 1970 at sealing.
    pub(crate) fn stamp(&self) -> u64 {
        number(&self.bytes[..STAMP])
    }

    /// What follows the stamp.
    pub(crate) fn data(&self) -> &[u8] {
        &self.bytes[STAMP..]
    }
}

impl Source {
    pub(crate) fn new(file: File) -> Result<Self> {
        let len = file.metadata()?.len();
        Ok(Self { file, len })
    }

    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    pub(crate) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    pub(crate) fn into_file(self) -> File {
        self.file
    }

    /// Fills `bytes` from the place `at`.
    pub(crate) fn read_at(&mut self, at: u64, bytes: &mut [u8]) -> Result<()> {
        self.file.seek(SeekFrom::Start(at))?;
        Ok(self.file.read_exact(bytes)?)
    }

    /// Reads and opens the body of a record.
    ///
    /// # Errors
    /// `Damaged` when its tag does not fit.
    pub(crate) fn body(&mut self, entry: &Entry, keys: &FileKeys) -> Result<Body> {
        let len = entry.head.len as usize;
        let mut bytes = Zeroizing::new(vec![0; len + TAG]);
        self.read_at(entry.at + HEAD as u64, &mut bytes)?;
        let mut tag = [0; TAG];
        tag.copy_from_slice(&bytes[len..]);
        bytes.truncate(len);
        if keys.open(&entry.head.nonce, &entry.head.bare(), &mut bytes, &tag) {
            return Ok(Body { bytes });
        }
        Err(VaultError::Damaged {
            chunk: entry.head.index,
        })
    }
}
