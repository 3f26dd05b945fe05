//! A small recording, and ways to look at it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;
use vault::{
    DataKey, GapReason, RecordingsKey, SealedReader, SealedWriter, SoundFormat, VaultError,
    VaultKey,
};

/// Ten frames a chunk.
pub(crate) const MONO: SoundFormat = SoundFormat {
    sample_rate: 20,
    channels: 1,
};

pub(crate) fn recordings() -> RecordingsKey {
    VaultKey::from_bytes([7; 32]).recordings()
}

/// Samples that tell their place.
pub(crate) fn ramp(from: u64, count: usize) -> Vec<i16> {
    (from..).take(count).map(sample_at).collect()
}

pub(crate) fn sample_at(place: u64) -> i16 {
    i16::from_le_bytes((place.wrapping_mul(40_503) as u16 ^ 0x1234).to_le_bytes())
}

/// A closed recording of a few chunks with a gap, and where its records end.
pub(crate) struct Take {
    pub(crate) dir: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) key: DataKey,
    pub(crate) samples: Vec<i16>,
    /// Bytes of the file and frames in it after the header and after every record.
    pub(crate) ends: Vec<(u64, u64)>,
}

impl Take {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("take.sotto");
        let key = recordings().fresh();
        let mut writer = SealedWriter::create(&path, &key, MONO).unwrap();
        let mut ends = vec![(size(&path), 0)];
        let mut samples = Vec::new();
        for chunk in 0..5 {
            if chunk == 2 {
                writer.gap(GapReason::Pause, Some(1500)).unwrap();
                ends.push((size(&path), writer.frames()));
            }
            let part = ramp(samples.len() as u64, 10);
            samples.extend_from_slice(&part);
            writer.write(&part).unwrap();
            ends.push((size(&path), writer.frames()));
        }
        writer.finish().unwrap();
        ends.push((size(&path), samples.len() as u64));
        Self {
            dir,
            path,
            key,
            samples,
            ends,
        }
    }

    /// The bytes of the file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap()
    }

    /// The file's bytes cut into header and records.
    pub(crate) fn records(&self) -> Vec<Vec<u8>> {
        let bytes = self.bytes();
        let mut from = 0;
        self.ends
            .iter()
            .map(|(end, _)| {
                let record = bytes[from..*end as usize].to_vec();
                from = *end as usize;
                record
            })
            .collect()
    }

    /// Puts other bytes in a file beside and opens it.
    pub(crate) fn open_altered(&self, bytes: &[u8]) -> Result<SealedReader, VaultError> {
        SealedReader::open(&self.put(bytes), &self.key)
    }

    pub(crate) fn put(&self, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join("altered.sotto");
        fs::write(&path, bytes).unwrap();
        path
    }
}

pub(crate) fn size(path: &Path) -> u64 {
    fs::metadata(path).unwrap().len()
}

/// All samples of a recording, read in pieces of `piece` samples.
pub(crate) fn read_all(reader: &mut SealedReader, piece: usize) -> Result<Vec<i16>, VaultError> {
    let channels = u64::from(reader.summary().format.channels);
    let mut all = Vec::new();
    let mut buffer = vec![0; piece];
    loop {
        let count = reader.read_at(all.len() as u64 / channels, &mut buffer)?;
        if count == 0 {
            return Ok(all);
        }
        all.extend_from_slice(&buffer[..count]);
    }
}
