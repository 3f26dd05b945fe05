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
    record::{HEAD, Head, STAMP, number},
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

    /// Reads and opens the body of a record, after its head has shown that it is this record.
    ///
    /// # Errors
    /// `Damaged` when signature or tag do not fit, or another record stands there.
    pub(crate) fn body(&mut self, entry: &Entry, keys: &FileKeys) -> Result<Body> {
        let len = entry.head.len as usize;
        let mut bytes = Zeroizing::new(vec![0; len + TAG]);
        let mut start = [0; HEAD];
        self.read_at(entry.at, &mut start)?;
        self.file.read_exact(&mut bytes)?;
        let mut tag = [0; TAG];
        tag.copy_from_slice(&bytes[len..]);
        bytes.truncate(len);
        Head::decode(&start, keys)
            .filter(|head| head.names_same(&entry.head))
            .filter(|head| keys.open(&head.nonce, &head.bare(), &mut bytes, &tag))
            .map(|_| Body { bytes })
            .ok_or(VaultError::Damaged {
                chunk: entry.head.index,
            })
    }
}
