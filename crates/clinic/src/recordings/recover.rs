//! What a crash left open is closed as soon as the vault is open.

use vault::{Summary, VaultError};

use super::{blocking, close::Closing, spool};
use crate::{
    access::{Clinic, Worker},
    domain::{RecordingId, recording::Recording},
    error::ClinicError,
    policy::{self, Action},
    store,
};

/// A file shorter than this that has no complete header was cut while it was being created; it never held a sample.
const LEAST_FILE: u64 = 4096;

impl Clinic {
    /// Closes every recording that is open and not being written by this process, and clears the spool of
    /// imports that were not committed. Returns the recordings that were closed. One that cannot be closed
    /// now is logged, keeps its file, and does not keep the others waiting.
    pub async fn recover_recordings(
        &self,
        worker: &Worker,
    ) -> Result<Vec<RecordingId>, ClinicError> {
        policy::worker_may(Action::RecoverRecording)?;
        self.clear_spool().await?;
        let open = self.open_vault()?;
        let waiting = store::recording::all_open(&mut *open.db.read().await?).await?;
        let mut recovered = Vec::new();
        for recording in waiting
            .into_iter()
            .filter(|one| !self.inner.running.is_recording(one.id.0))
        {
            match self.recover(worker, &recording).await {
                Ok(true) => recovered.push(recording.id),
                Ok(false) => {}
                Err(ClinicError::VaultSealed) => return Err(ClinicError::VaultSealed),
                Err(error) => tracing::error!(
                    recording = %recording.id, error = &error as &dyn std::error::Error,
                    "a recording could not be recovered yet"
                ),
            }
        }
        Ok(recovered)
    }

    async fn recover(&self, worker: &Worker, recording: &Recording) -> Result<bool, ClinicError> {
        let open = self.open_vault()?;
        let by = store::recording::started_by(&mut *open.db.read().await?, recording.id).await?;
        let summary = match self.salvage(recording.id).await? {
            Salvage::Measured(summary) => Some(summary),
            Salvage::Nothing => None,
            // Another writer holds the file.
            Salvage::Busy => return Ok(false),
            Salvage::Unreadable(error) => {
                tracing::error!(recording = %recording.id, %error, "the file of a recording cannot be read");
                return self
                    .close_unreadable(worker, recording)
                    .await
                    .map(|()| false);
            }
        };
        let acting = worker.acting_for(by).acting();
        let closing = Closing {
            acting,
            recovered: true,
            action: Action::RecoverRecording.as_str(),
        };
        self.close_recording(recording, by, summary, closing)
            .await?;
        Ok(true)
    }

    async fn salvage(&self, id: RecordingId) -> Result<Salvage, ClinicError> {
        let path = self.inner.vault.recording_path(id.0);
        let recordings = self.open_vault()?.key.recordings();
        blocking(move || {
            let length = match std::fs::metadata(&path) {
                Ok(found) => found.len(),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    return Ok(Salvage::Nothing);
                }
                Err(error) => return Err(ClinicError::internal(error)),
            };
            match recordings
                .of_file(&path)
                .and_then(|key| vault::close_after_crash(&path, &key))
            {
                Ok(summary) => Ok(Salvage::Measured(summary)),
                Err(VaultError::NotSealedFile) if length < LEAST_FILE => Ok(Salvage::Nothing),
                Err(VaultError::InUse) => Ok(Salvage::Busy),
                Err(
                    error @ (VaultError::NotSealedFile
                    | VaultError::WrongKey
                    | VaultError::HeaderDamaged
                    | VaultError::Damaged { .. }),
                ) => Ok(Salvage::Unreadable(error)),
                Err(error) => Err(error.into()),
            }
        })
        .await
    }

    /// The file stays for whoever may mend it; the row is closed, so that the session can be recorded anew.
    async fn close_unreadable(
        &self,
        worker: &Worker,
        recording: &Recording,
    ) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let by = store::recording::started_by(&mut tx, recording.id).await?;
        let known = super::close::known(recording);
        store::recording::finish(&mut tx, recording.id, &known, true, self.now()).await?;
        let acting = worker.acting_for(by).acting();
        store::audit::append(
            &mut tx,
            &acting,
            "recording.unreadable",
            recording.id,
            self.now(),
        )
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Moves committed sound to its place, and removes what belongs to no row.
    async fn clear_spool(&self) -> Result<(), ClinicError> {
        let clinic = self.clone();
        let ids = blocking(move || {
            spool::leftovers(&clinic.inner.vault.spool_dir(), &clinic.inner.running)
                .map_err(ClinicError::internal)
        })
        .await?;
        for id in ids {
            let open = self.open_vault()?;
            let known = store::recording::get(&mut *open.db.read().await?, id)
                .await?
                .is_some();
            let clinic = self.clone();
            blocking(move || {
                let vault = &clinic.inner.vault;
                if known {
                    spool::settle(&vault.spool_dir(), id, &vault.recording_path(id.0))
                        .map_err(ClinicError::internal)?;
                }
                spool::clear(&vault.spool_dir(), id, !known);
                Ok::<_, ClinicError>(())
            })
            .await?;
        }
        Ok(())
    }
}

/// What was found where a file should be.
enum Salvage {
    Measured(Summary),
    /// No file, or one that was cut before its first sample.
    Nothing,
    Busy,
    Unreadable(VaultError),
}
