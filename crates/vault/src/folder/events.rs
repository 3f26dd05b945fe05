//! Events of a sealed vault, in a file that only the open vault can read.

use std::{
    fs,
    io::{ErrorKind, Seek, SeekFrom, Write},
    path::Path,
};

use crate::{
    error::{Result, VaultError},
    keys::VaultKey,
    private_files,
};

use super::public_key::{open_with, pair, seal_to};

/// What the key pair is for.
pub(super) const PURPOSE: &str = "sotto v1 events";
/// Longest event in bytes.
const MAX_EVENT: usize = 1024;
/// The file never grows beyond this: somebody who tries passwords all night must not fill the disk. When it
/// is full the older half goes, as the newest tries say most.
const MAX_FILE: usize = 512 << 10;

/// Appends an event; returns how many bytes of old events had to go.
pub(super) fn note(path: &Path, public: &[u8; 32], event: &[u8]) -> Result<u64> {
    if event.len() > MAX_EVENT {
        return Err(VaultError::EventTooLong);
    }
    let sealed = seal_to(public, PURPOSE, event);
    let len = u16::try_from(sealed.len()).map_err(|_| VaultError::EventTooLong)?;
    let record = [len.to_le_bytes().as_slice(), &sealed].concat();
    let bytes = read(path)?;
    let whole: usize = records(&bytes).map(|sealed| sealed.len() + 2).sum();
    if whole + record.len() > MAX_FILE {
        let dropped = oldest(&bytes[..whole]);
        let kept = [&bytes[dropped..whole], &record].concat();
        private_files::replace(path, &kept)?;
        return Ok(dropped as u64);
    }
    let mut file = private_files::open_or_create(path)?;
    // A record torn by a crash is cut, or all later ones would be unreadable.
    file.set_len(whole as u64)?;
    file.seek(SeekFrom::End(0))?;
    file.write_all(&record)?;
    file.sync_data()?;
    Ok(0)
}

/// The events that open, and the bytes they were read from.
pub(super) fn take(path: &Path, key: &VaultKey) -> Result<(Vec<Vec<u8>>, u64)> {
    let bytes = read(path)?;
    let (secret, _) = pair(&key.purpose(PURPOSE));
    let events = records(&bytes)
        .filter_map(|sealed| open_with(&secret, PURPOSE, sealed))
        .map(|plain| plain.to_vec())
        .collect();
    Ok((events, bytes.len() as u64))
}

/// Removes the first `taken` bytes.
pub(super) fn clear(path: &Path, taken: u64) -> Result<()> {
    let bytes = read(path)?;
    let from = usize::try_from(taken).map_or(bytes.len(), |taken| taken.min(bytes.len()));
    if from == 0 {
        return Ok(());
    }
    private_files::replace(path, &bytes[from..])
}

fn read(path: &Path) -> Result<Vec<u8>> {
    match fs::read(path) {
        Ok(bytes) => Ok(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// The whole records, up to the first that runs over the end.
fn records(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (len, after) = rest.split_first_chunk::<2>()?;
        let (record, after) = after.split_at_checked(usize::from(u16::from_le_bytes(*len)))?;
        rest = after;
        Some(record)
    })
}

/// Bytes of the oldest records that make up half the file.
fn oldest(bytes: &[u8]) -> usize {
    let mut dropped = 0;
    for record in records(bytes) {
        if dropped >= MAX_FILE / 2 {
            break;
        }
        dropped += record.len() + 2;
    }
    dropped
}
