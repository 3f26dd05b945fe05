//! Sealed byte files: an import in progress, anything that must lie on the disk for a while.

use std::{
    fmt,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

use zeroize::Zeroizing;

use crate::{
    data_key::DataKey,
    error::{Result, VaultError},
    sealed::{self, Opened, header::Content, log::Log, record::Kind},
};

/// Bytes a chunk: small enough for cheap random access, large enough that heads cost 0.15 %.
const CHUNK: usize = 64 << 10;

/// Seals bytes into a new file.
pub struct SealedBlobWriter {
    log: Log,
    pending: Zeroizing<Vec<u8>>,
}

impl SealedBlobWriter {
    /// Creates the file, which must not exist.
    pub fn create(path: &Path, key: &DataKey) -> Result<Self> {
        Ok(Self {
            log: Log::create(path, key, Content::Blob)?,
            pending: Zeroizing::new(Vec::with_capacity(CHUNK)),
        })
    }

    /// Writes the end mark and makes everything durable; returns the number of bytes.
    pub fn finish(mut self) -> Result<u64> {
        self.seal_pending()?;
        self.log.finish()?;
        Ok(self.log.units())
    }

    fn seal_pending(&mut self) -> Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let pending = &self.pending;
        let units = u32::try_from(pending.len()).unwrap_or(u32::MAX);
        self.log
            .append(Kind::Bytes, units, |body| body.extend_from_slice(pending))?;
        self.pending.clear();
        Ok(())
    }
}

impl Write for SealedBlobWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.pending.len() >= CHUNK {
            self.seal_pending()?;
        }
        let taken = bytes.len().min(CHUNK - self.pending.len());
        self.pending.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    /// Does nothing: chunks are sealed when full, and `finish` seals the last.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A finished sealed byte file.
pub struct SealedBlob {
    opened: Opened,
    len: u64,
    at: u64,
    last: Option<(usize, Zeroizing<Vec<u8>>)>,
}

impl SealedBlob {
    /// Opens the file.
    ///
    /// # Errors
    /// `Unfinished` when its writer did not finish, `Damaged` when chunks are missing or out of place, and as
    /// opening any sealed file.
    pub fn open(path: &Path, key: &DataKey) -> Result<Self> {
        let opened = sealed::open_path(path, key)?;
        if opened.header.content != Content::Blob {
            return Err(VaultError::NotSealedFile);
        }
        if let Some(chunk) = opened.scan.first_damage {
            return Err(VaultError::Damaged { chunk });
        }
        if opened.scan.end.is_none() {
            return Err(VaultError::Unfinished);
        }
        Ok(Self {
            len: opened.scan.next_first,
            opened,
            at: 0,
            last: None,
        })
    }

    /// Bytes in all.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether it holds no byte.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn load(&mut self, chunk: usize) -> Result<&[u8]> {
        if self.last.as_ref().is_none_or(|(known, _)| *known != chunk) {
            let entry = self.opened.scan.entries[chunk];
            let body = self.opened.source.body(&entry, &self.opened.keys)?;
            if body.data().len() as u64 != u64::from(entry.head.units) {
                return Err(VaultError::Damaged {
                    chunk: entry.head.index,
                });
            }
            self.last = Some((chunk, Zeroizing::new(body.data().to_vec())));
        }
        Ok(self.last.as_ref().map_or(&[], |(_, bytes)| bytes))
    }
}

impl Read for SealedBlob {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.len || out.is_empty() {
            return Ok(0);
        }
        let at = self.at;
        let entries = &self.opened.scan.entries;
        let chunk = entries.partition_point(|e| e.head.first <= at) - 1;
        let skip = usize::try_from(at - entries[chunk].head.first).unwrap_or(usize::MAX);
        let there = &self.load(chunk)?[skip..];
        let count = there.len().min(out.len());
        out[..count].copy_from_slice(&there[..count]);
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for SealedBlob {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

impl fmt::Debug for SealedBlobWriter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SealedBlobWriter(<redacted>)")
    }
}

impl fmt::Debug for SealedBlob {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SealedBlob")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}
