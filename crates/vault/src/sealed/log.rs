//! Appending records to a sealed file.

use std::path::Path;

use crate::{
    data_key::DataKey,
    error::{Result, VaultError},
    private_files,
    secret::TAG,
};

use super::{
    Opened,
    disk::Disk,
    file_keys::FileKeys,
    header::{Content, HEADER, Header},
    index::Index,
    record::{HEAD, Head, Kind, MAX_BODY, STAMP},
    wall_clock_ms,
};

pub(crate) struct Log {
    disk: Box<dyn Disk>,
    keys: FileKeys,
    /// Where the next record goes.
    at: u64,
    index: u64,
    first: u64,
    record: Vec<u8>,
    lines: Index,
    /// A failed write may have left bytes after `at`.
    dirty: bool,
    unsynced: bool,
    sync_lost: bool,
}

impl Log {
    /// Creates the file; returns when header and name are durable.
    pub(crate) fn create(path: &Path, key: &DataKey, content: Content) -> Result<Self> {
        let file = private_files::create_new(path)?;
        private_files::lock_for_writing(&file)?;
        let mut log = Self::start(Box::new(file), key, content)?;
        log.sync()?;
        private_files::sync_dir_of(path)?;
        Ok(log)
    }

    /// Writes the header on an empty disk.
    pub(crate) fn start(mut disk: Box<dyn Disk>, key: &DataKey, content: Content) -> Result<Self> {
        let (header, keys) = Header::fresh(key, content);
        disk.write_at(0, header.bytes())?;
        Ok(Self {
            disk,
            keys,
            at: HEADER as u64,
            index: 0,
            first: 0,
            record: Vec::new(),
            lines: Index::empty(),
            dirty: false,
            unsynced: true,
            sync_lost: false,
        })
    }

    /// Goes on after the last good record; what follows it (a torn record, an end mark) is cut.
    pub(crate) fn resume(opened: Opened) -> Result<Self> {
        let scan = opened.scan;
        let mut log = Self {
            disk: Box::new(opened.source.into_file()),
            keys: opened.keys,
            at: scan.good_len,
            index: scan.next_index,
            first: scan.next_first,
            record: Vec::new(),
            lines: Index::of(&scan),
            dirty: false,
            unsynced: true,
            sync_lost: false,
        };
        log.disk.truncate(log.at)?;
        Ok(log)
    }

    /// Frames or bytes in the records so far.
    pub(crate) fn units(&self) -> u64 {
        self.first
    }

    /// Seals one record and writes it. After an error nothing was appended, and it may be tried again.
    pub(crate) fn append(
        &mut self,
        kind: Kind,
        units: u32,
        fill: impl FnOnce(&mut Vec<u8>),
    ) -> Result<()> {
        let head = self.seal(kind, units, fill)?;
        self.put(&head)
    }

    /// Writes what lies in `record`.
    fn put(&mut self, head: &Head) -> Result<()> {
        if self.dirty {
            self.disk.truncate(self.at)?;
            self.dirty = false;
        }
        if let Err(error) = self.disk.write_at(self.at, &self.record) {
            // Gives a full disk its bytes back. If that fails too, the next append tries again first.
            self.dirty = self.disk.truncate(self.at).is_err();
            return Err(error.into());
        }
        self.at += self.record.len() as u64;
        self.index += 1;
        self.first = head.end();
        self.lines.push(head);
        self.unsynced = true;
        Ok(())
    }

    /// Puts head, sealed body and tag into `record`.
    fn seal(&mut self, kind: Kind, units: u32, fill: impl FnOnce(&mut Vec<u8>)) -> Result<Head> {
        self.record.clear();
        self.record.resize(HEAD, 0);
        self.record
            .extend_from_slice(&wall_clock_ms().to_le_bytes());
        fill(&mut self.record);
        let len = u32::try_from(self.record.len() - HEAD)
            .ok()
            .filter(|len| *len <= MAX_BODY)
            .ok_or(VaultError::UnsupportedSound)?;
        debug_assert!(len as usize >= STAMP);
        let head = Head::fresh(kind, len, units, self.index, self.first);
        self.record[..HEAD].copy_from_slice(&head.encode(&self.keys));
        let tag: [u8; TAG] = self
            .keys
            .seal(&head.nonce, &head.bare(), &mut self.record[HEAD..]);
        self.record.extend_from_slice(&tag);
        Ok(head)
    }

    /// Makes all records durable. A failed flush is never taken back by a later one that succeeds: the
    /// system may have dropped the pages of the first.
    pub(crate) fn sync(&mut self) -> Result<()> {
        if self.sync_lost {
            return Err(VaultError::SyncLost);
        }
        if self.unsynced {
            if let Err(error) = self.disk.sync() {
                self.sync_lost = true;
                return Err(error.into());
            }
            self.unsynced = false;
        }
        Ok(())
    }

    /// Writes the end mark, whose own number and place are the totals, with the index of all records.
    pub(crate) fn end(&mut self) -> Result<()> {
        let lines = std::mem::replace(&mut self.lines, Index::empty());
        let sealed = self.seal(Kind::End, 0, |body| body.extend_from_slice(lines.bytes()));
        self.lines = lines;
        let head = sealed?;
        self.record
            .extend_from_slice(&head.record_len().to_le_bytes());
        self.put(&head)
    }

    /// Writes the end mark and makes everything durable.
    pub(crate) fn finish(&mut self) -> Result<()> {
        self.end()?;
        self.sync()
    }
}
