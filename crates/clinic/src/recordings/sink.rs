//! Where a decoder's sound goes: straight into a sealed file, so that no plain sample touches the disk.

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use vault::{DataKey, SealedWriter, SoundFormat, Summary};

use super::Limits;
use crate::{
    error::ClinicError,
    input::{Invalid, Problem},
    ports::SoundSink,
};

/// Seals what a decoder gives, up to the limits, until somebody asks to stop.
pub(super) struct SealedSink {
    path: PathBuf,
    key: DataKey,
    limits: Limits,
    stop: Arc<AtomicBool>,
    writer: Option<SealedWriter>,
    most_frames: u64,
    /// Why the sink refused; what a decoder makes of an `io::Error` would hide it.
    refusal: Option<ClinicError>,
}

impl SealedSink {
    pub(super) fn new(path: PathBuf, key: DataKey, limits: Limits, stop: Arc<AtomicBool>) -> Self {
        Self {
            path,
            key,
            limits,
            stop,
            writer: None,
            most_frames: 0,
            refusal: None,
        }
    }

    /// Closes the file. The refusal, if there was one, comes before anything the decoder said.
    pub(super) fn finish(self, decoded: Result<(), ClinicError>) -> Result<Summary, ClinicError> {
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        decoded?;
        let empty = || ClinicError::from(Invalid::new("file", Problem::Empty));
        let summary = self.writer.ok_or_else(empty)?.finish()?;
        if summary.frames == 0 {
            Err(empty())
        } else {
            Ok(summary)
        }
    }

    fn refuse(&mut self, refusal: ClinicError) -> io::Error {
        self.refusal = Some(refusal);
        io::Error::other("the import was refused")
    }
}

impl SoundSink for SealedSink {
    fn begin(&mut self, sample_rate: u32, channels: u16) -> io::Result<()> {
        match SealedWriter::create(
            &self.path,
            &self.key,
            SoundFormat {
                sample_rate,
                channels,
            },
        ) {
            Ok(writer) => {
                self.most_frames = self.limits.max_seconds * u64::from(sample_rate);
                self.writer = Some(writer);
                Ok(())
            }
            Err(vault::VaultError::UnsupportedSound) => {
                Err(self.refuse(ClinicError::UnsupportedAudio))
            }
            Err(error) => Err(self.refuse(error.into())),
        }
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        if self.stop.load(Ordering::Relaxed) {
            // Not `Interrupted`: that kind asks a writer to go on.
            return Err(io::Error::other("the import was given up"));
        }
        let Some(writer) = &mut self.writer else {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "samples before the format",
            ));
        };
        let written = writer.write(samples);
        let too_long = writer.frames() > self.most_frames;
        match written {
            Ok(()) if too_long => Err(self.refuse(ClinicError::TooLarge)),
            Ok(()) => Ok(()),
            Err(error) => Err(self.refuse(error.into())),
        }
    }
}
