//! Reads a sealed recording at any place.

use std::{collections::BTreeSet, fmt, path::Path};

use zeroize::Zeroizing;

use crate::{
    data_key::DataKey,
    error::{Result, VaultError},
    sealed::{self, Opened, record::Kind, scan::Entry},
};

use super::{
    Summary,
    layout::{damage, of_kind, summarize},
};

/// An open recording. Opening reads the layout and no sound; every sample read has been checked.
pub struct SealedReader {
    opened: Opened,
    /// The sound chunks in order; where one does not follow on the other, chunks are missing.
    chunks: Vec<Entry>,
    summary: Summary,
    /// The chunk read last, opened.
    last: Option<(usize, Zeroizing<Vec<i16>>)>,
    lenient: bool,
    /// Numbers of chunks found damaged while reading leniently.
    silenced: BTreeSet<u64>,
}

impl SealedReader {
    /// Opens a recording, also one whose writer was killed or is at work.
    ///
    /// # Errors
    /// `NotSealedFile`, `NewerFormat`, `HeaderDamaged`, `WrongKey`, `Io`. Damage further on is told in the
    /// summary, and as `Damaged` where it is read.
    pub fn open(path: &Path, key: &DataKey) -> Result<Self> {
        let mut opened = sealed::open_path(path, key)?;
        let summary = summarize(&mut opened)?;
        let chunks = of_kind(&opened, Kind::Sound).collect();
        Ok(Self {
            opened,
            chunks,
            summary,
            last: None,
            lenient: false,
            silenced: BTreeSet::new(),
        })
    }

    /// What the file holds.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// From here on damaged or missing chunks read as silence of the same length, are counted in the summary
    /// and marked as gaps: what can be recovered is worth more than an error. Without this call, reading
    /// them fails.
    pub fn read_damage_as_silence(&mut self) {
        self.lenient = true;
    }

    /// Fills `samples` from `frame` on; returns how many samples were read, a whole number of frames, 0 at
    /// the end.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn read_at(&mut self, frame: u64, samples: &mut [i16]) -> Result<usize> {
        let channels = usize::from(self.summary.format.channels);
        let mut done = 0;
        let mut at = frame;
        while samples.len() - done >= channels && at < self.summary.frames {
            let wanted = &mut samples[done..];
            let copied = match self.chunk_at(at) {
                Ok(chunk) => self.copy(chunk, at, wanted)?,
                Err(next) => self.missing(at, next, wanted)?,
            };
            done += copied;
            at += (copied / channels) as u64;
        }
        Ok(done)
    }

    /// The chunk that holds a frame, or the number of the first chunk after it.
    fn chunk_at(&self, frame: u64) -> std::result::Result<usize, usize> {
        let next = self.chunks.partition_point(|c| c.head.first <= frame);
        match next.checked_sub(1) {
            Some(chunk) if frame < self.chunks[chunk].head.end() => Ok(chunk),
            _ => Err(next),
        }
    }

    fn copy(&mut self, chunk: usize, at: u64, out: &mut [i16]) -> Result<usize> {
        let channels = usize::from(self.summary.format.channels);
        let skip = usize::try_from(at - self.chunks[chunk].head.first).unwrap_or(usize::MAX);
        let there = &self.load(chunk)?[skip * channels..];
        let count = there.len().min(out.len() / channels * channels);
        out[..count].copy_from_slice(&there[..count]);
        Ok(count)
    }

    fn missing(&self, at: u64, next: usize, out: &mut [i16]) -> Result<usize> {
        if !self.lenient {
            let lost = self.opened.scan.first_damage.unwrap_or(0);
            let holes = &self.opened.scan.holes;
            let hole = holes
                .iter()
                .find(|hole| (hole.first..hole.end).contains(&at));
            let chunk = hole.map_or(lost, |hole| hole.index);
            return Err(VaultError::Damaged { chunk });
        }
        let channels = usize::from(self.summary.format.channels);
        let until = self
            .chunks
            .get(next)
            .map_or(self.summary.frames, |c| c.head.first);
        let frames = usize::try_from(until - at).unwrap_or(usize::MAX);
        let count = frames.min(out.len() / channels) * channels;
        out[..count].fill(0);
        Ok(count)
    }

    /// The samples of a chunk.
    fn load(&mut self, chunk: usize) -> Result<&[i16]> {
        if self.last.as_ref().is_none_or(|(known, _)| *known != chunk) {
            let samples = self.decode(chunk)?;
            self.last = Some((chunk, samples));
        }
        Ok(self.last.as_ref().map_or(&[], |(_, samples)| samples))
    }

    fn decode(&mut self, chunk: usize) -> Result<Zeroizing<Vec<i16>>> {
        let entry = self.chunks[chunk];
        let count = entry.head.units as usize * usize::from(self.summary.format.channels);
        let index = entry.head.index;
        match self.opened.source.body(&entry, &self.opened.keys) {
            Ok(body) if body.data().len() == count * 2 => Ok(Zeroizing::new(
                body.data()
                    .as_chunks()
                    .0
                    .iter()
                    .map(|pair| i16::from_le_bytes(*pair))
                    .collect(),
            )),
            Ok(_) | Err(VaultError::Damaged { .. }) if self.lenient => {
                self.note_silenced(entry);
                Ok(Zeroizing::new(vec![0; count]))
            }
            Ok(_) => Err(VaultError::Damaged { chunk: index }),
            Err(error) => Err(error),
        }
    }

    fn note_silenced(&mut self, entry: Entry) {
        if self.silenced.insert(entry.head.index) {
            self.summary.damaged_chunks += 1;
            let gaps = &mut self.summary.gaps;
            let place = gaps.partition_point(|gap| gap.at_frame <= entry.head.first);
            gaps.insert(place, damage(entry.head.first));
        }
    }

    /// Fails when the layout is damaged and damage is not to be read as silence.
    pub(super) fn check_layout(&self) -> Result<()> {
        match self.opened.scan.first_damage {
            Some(chunk) if !self.lenient => Err(VaultError::Damaged { chunk }),
            _ => Ok(()),
        }
    }

    /// Checks every chunk of the file. An unclosed file passes when all that is there is sound: that its end
    /// is missing is told by the summary.
    ///
    /// # Errors
    /// `Damaged` with the first damaged chunk, also after [`SealedReader::read_damage_as_silence`]; `Io`.
    pub fn verify(&mut self) -> Result<()> {
        if let Some(chunk) = self.opened.scan.first_damage {
            return Err(VaultError::Damaged { chunk });
        }
        for entry in self.opened.scan.entries.clone() {
            self.opened.source.body(&entry, &self.opened.keys)?;
        }
        Ok(())
    }
}

impl fmt::Debug for SealedReader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SealedReader")
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}
