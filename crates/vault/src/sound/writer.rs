//! Writes a sealed recording, chunk by chunk.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use crate::{
    data_key::DataKey,
    error::{Result, VaultError},
    private_files,
    sealed::{self, log::Log, record::Kind, wall_clock_ms},
};

use super::{
    Gap, GapReason, SoundFormat, Summary,
    layout::{encode_gap, summarize},
};

/// Seals samples into a file as they come. Dropped without [`SealedWriter::finish`] it leaves an unclosed
/// file that holds all sealed chunks and can be closed or continued.
pub struct SealedWriter {
    path: PathBuf,
    log: Log,
    format: SoundFormat,
    /// Accepted samples of the next chunk; never more than one chunk.
    pending: Zeroizing<Vec<i16>>,
    chunk_samples: usize,
    durable: u64,
    gaps: Vec<Gap>,
    damaged: u64,
    ended: bool,
}

impl SealedWriter {
    /// Creates the file, which must not exist. Returns when its header and its name are durable.
    ///
    /// # Errors
    /// `UnsupportedSound`, `DiskFull`, `Io` (with `AlreadyExists` when there is a file).
    pub fn create(path: &Path, key: &DataKey, format: SoundFormat) -> Result<Self> {
        let log = Log::create(path, key, format.check()?.content())?;
        Ok(Self::over(path, log, format))
    }

    /// Goes on in a file that a crash or a stop ended: cuts a torn tail or the end mark, marks the gap
    /// (its length by the clock, from the last chunk's time stamp), and makes that durable.
    ///
    /// # Errors
    /// As opening a file; `InUse` when another writer has it.
    pub fn resume(path: &Path, key: &DataKey, reason: GapReason) -> Result<Self> {
        let file = private_files::open_existing(path)?;
        private_files::lock_for_writing(&file)?;
        let mut opened = sealed::open(file, key)?;
        let summary = summarize(&mut opened)?;
        let last_sealed = match opened.scan.entries.last().copied() {
            Some(entry) => match opened.source.body(&entry, &opened.keys) {
                Ok(body) => Some(body.stamp()),
                Err(VaultError::Damaged { .. }) => None,
                Err(other) => return Err(other),
            },
            None => Some(opened.header.created_ms),
        };
        let mut writer = Self::over(path, Log::resume(opened)?, summary.format);
        writer.gaps = summary.gaps;
        writer.damaged = summary.damaged_chunks;
        let away = last_sealed.and_then(|then| wall_clock_ms().checked_sub(then));
        writer.gap(reason, away)?;
        writer.sync()?;
        Ok(writer)
    }

    pub(super) fn over(path: &Path, log: Log, format: SoundFormat) -> Self {
        // Half a second: the most that a crash can cost, and 24 kB a chunk at 24 kHz.
        let frames = (format.sample_rate / 2).max(1) as usize;
        let chunk_samples = frames * usize::from(format.channels);
        Self {
            path: path.to_owned(),
            durable: log.units(),
            log,
            format,
            pending: Zeroizing::new(Vec::with_capacity(chunk_samples)),
            chunk_samples,
            gaps: Vec::new(),
            damaged: 0,
            ended: false,
        }
    }

    /// Where the file lives, so that the room left there can be watched.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The format of the file.
    pub fn format(&self) -> SoundFormat {
        self.format
    }

    /// Takes interleaved samples and seals a chunk for every half second of sound. After an error
    /// [`SealedWriter::frames`] tells how many were accepted; those stay, and the next call tries again.
    ///
    /// # Errors
    /// `PartialFrame` (nothing accepted), `Finished`, `DiskFull`, `Io`.
    pub fn write(&mut self, mut samples: &[i16]) -> Result<()> {
        if self.ended {
            return Err(VaultError::Finished);
        }
        if !samples
            .len()
            .is_multiple_of(usize::from(self.format.channels))
        {
            return Err(VaultError::PartialFrame);
        }
        while !samples.is_empty() {
            if self.pending.len() >= self.chunk_samples {
                self.seal_pending()?;
            }
            let room = self.chunk_samples - self.pending.len();
            let (now, later) = samples.split_at(room.min(samples.len()));
            self.pending.extend_from_slice(now);
            samples = later;
        }
        if self.pending.len() >= self.chunk_samples {
            self.seal_pending()?;
        }
        Ok(())
    }

    /// Seals what is buffered and returns when all of it would survive a power cut.
    ///
    /// # Errors
    /// `DiskFull`, `Io`; `SyncLost` ever after one flush has failed.
    pub fn sync(&mut self) -> Result<()> {
        self.seal_pending()?;
        self.log.sync()?;
        self.durable = self.log.units();
        Ok(())
    }

    /// Marks that time passed without sound, at the present frame.
    pub fn gap(&mut self, reason: GapReason, wall_ms: Option<u64>) -> Result<()> {
        if self.ended {
            return Err(VaultError::Finished);
        }
        self.seal_pending()?;
        self.log
            .append(Kind::Gap, 0, |body| encode_gap(reason, wall_ms, body))?;
        self.gaps.push(Gap {
            at_frame: self.log.units(),
            wall_ms,
            reason,
        });
        Ok(())
    }

    /// Frames accepted so far, those of earlier takes included.
    pub fn frames(&self) -> u64 {
        let pending = self.pending.len() / usize::from(self.format.channels);
        self.log.units() + pending as u64
    }

    /// Frames that would survive a power cut now.
    pub fn frames_durable(&self) -> u64 {
        self.durable
    }

    /// Writes the end mark and makes everything durable.
    ///
    /// # Errors
    /// As [`SealedWriter::try_finish`]; the file is unclosed then, with all sealed chunks in it.
    pub fn finish(mut self) -> Result<Summary> {
        self.try_finish()
    }

    /// As [`SealedWriter::finish`], but can be tried again, for instance after room was made on a full disk.
    ///
    /// # Errors
    /// `DiskFull`, `SyncLost`, `Io`.
    pub fn try_finish(&mut self) -> Result<Summary> {
        if !self.ended {
            self.sync()?;
            self.log.end()?;
            self.ended = true;
        }
        self.log.sync()?;
        Ok(Summary {
            format: self.format,
            frames: self.log.units(),
            gaps: self.gaps.clone(),
            closed: true,
            torn_bytes: 0,
            damaged_chunks: self.damaged,
        })
    }

    fn seal_pending(&mut self) -> Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let frames = self.pending.len() / usize::from(self.format.channels);
        let pending = &self.pending;
        let units = u32::try_from(frames).map_err(|_| VaultError::UnsupportedSound)?;
        self.log.append(Kind::Sound, units, |body| {
            body.extend(pending.iter().flat_map(|sample| sample.to_le_bytes()));
        })?;
        self.pending.clear();
        Ok(())
    }
}

impl fmt::Debug for SealedWriter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SealedWriter")
            .field("format", &self.format)
            .field("frames", &self.frames())
            .field("durable", &self.durable)
            .finish_non_exhaustive()
    }
}
