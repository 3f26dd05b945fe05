//! A sealed recording as a recogniser reads it: from the start, in pieces, never whole in memory.

use vault::{SealedReader, VaultError};

use crate::{
    domain::job::JobReason,
    ports::{PortError, PortErrorKind, Sound},
    recordings::SoundFailure,
};

/// Reads a sealed file from its first frame on.
pub(super) struct SealedSound {
    reader: SealedReader,
    next: u64,
}

impl SealedSound {
    pub(super) const fn new(reader: SealedReader) -> Self {
        Self { reader, next: 0 }
    }
}

impl Sound for SealedSound {
    fn sample_rate(&self) -> u32 {
        self.reader.summary().format.sample_rate
    }

    fn channels(&self) -> u16 {
        self.reader.summary().format.channels
    }

    fn frames(&self) -> u64 {
        self.reader.summary().frames
    }

    fn read(&mut self, samples: &mut [i16]) -> Result<usize, PortError> {
        let read = self
            .reader
            .read_at(self.next, samples)
            .map_err(|error| failed(error.into()))?;
        self.next += read as u64 / u64::from(self.channels().max(1));
        Ok(read)
    }
}

/// What a file that cannot be read means for the step.
pub(super) fn failed(failure: SoundFailure) -> PortError {
    let (kind, reason) = match &failure {
        SoundFailure::Missing => (PortErrorKind::Permanent, JobReason::RecordingMissing),
        SoundFailure::Cut
        | SoundFailure::Vault(
            VaultError::NotSealedFile
            | VaultError::WrongKey
            | VaultError::HeaderDamaged
            | VaultError::NewerFormat { .. }
            | VaultError::Damaged { .. },
        ) => (PortErrorKind::Permanent, JobReason::RecordingDamaged),
        SoundFailure::Vault(_) => (PortErrorKind::Transient, JobReason::Internal),
    };
    PortError {
        kind,
        reason,
        source: Some(Box::new(failure)),
    }
}
