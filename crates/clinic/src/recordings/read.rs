//! Opening the sealed file of a finished recording.

use vault::{RecordingsKey, SealedReader, VaultError};

use super::spool;
use crate::{
    access::Clinic,
    domain::recording::{GapReason, Recording},
    error::ClinicError,
};

/// Why the sound of a recording cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SoundFailure {
    /// Its file is not there.
    #[error("the file of the recording is missing")]
    Missing,
    /// The file holds fewer frames than were measured when it was closed.
    #[error("the file of the recording was cut")]
    Cut,
    /// The vault cannot open it.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<SoundFailure> for ClinicError {
    fn from(failure: SoundFailure) -> Self {
        match failure {
            SoundFailure::Missing | SoundFailure::Cut => Self::RecordingDamaged,
            SoundFailure::Vault(error) => error.into(),
        }
    }
}

/// Opens the file and holds it against its row. Blocking.
pub(crate) fn open_sound(
    clinic: &Clinic,
    key: &RecordingsKey,
    recording: &Recording,
) -> Result<SealedReader, SoundFailure> {
    let vault = &clinic.inner.vault;
    let path = vault.recording_path(recording.id.0);
    if !path.exists() {
        // An import that was committed and not yet moved, because the program ended there.
        spool::settle(&vault.spool_dir(), recording.id, &path)
            .map_err(|_| SoundFailure::Missing)?;
    }
    let mut reader = SealedReader::open(&path, &key.of_file(&path)?)?;
    if reader.summary().frames < recording.frames {
        return Err(SoundFailure::Cut);
    }
    if is_damage_known(recording) {
        reader.read_damage_as_silence();
    }
    Ok(reader)
}

/// Whether somebody knows that parts of the file may not be readable: a crash left it, or a user accepted it.
/// Anywhere else a damaged place means that the file was changed, and that is an error.
fn is_damage_known(recording: &Recording) -> bool {
    recording.recovered
        || recording
            .gaps
            .iter()
            .any(|gap| gap.reason == GapReason::Damage)
}
