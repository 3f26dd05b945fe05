//! Taking in a sound file. Its bytes go into a sealed file of the spool as they come, then a decoder turns
//! them into a sealed recording. Until the row is committed nothing of it is a recording, and everything goes
//! on an error or when the import is dropped.

use std::{
    io::{Read, Seek, Write},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use vault::{SealedBlob, SealedBlobWriter, Summary};

use super::{begin::consent_answer, blocking, close::measured, sink::SealedSink, spool::Spooled};
use crate::{
    access::{Acting, Actor, Clinic},
    domain::{
        RecordingId, SessionId, UserId,
        recording::{Recording, RecordingSource, RecordingState},
        session::SessionStatus,
    },
    error::ClinicError,
    input::{Invalid, Problem},
    policy::Action,
    ports::{DecodeError, ReadSeek},
    sessions, store,
};

/// A file on its way in. Write its bytes, then call [`Import::finish`]; dropped before that, it leaves nothing.
pub struct Import {
    clinic: Clinic,
    user_id: UserId,
    session_id: SessionId,
    recording_id: RecordingId,
    spooled: Option<Spooled>,
    /// Taken while a piece is being written, and for good by an error.
    bytes: Option<SealedBlobWriter>,
    written: u64,
    stop: Arc<AtomicBool>,
}

impl Clinic {
    /// Begins to take in a sound file for a session. It becomes a new recording and the session's current one;
    /// an earlier one stays. Errors as for [`begin_recording`](Self::begin_recording), but only a refusal on file
    /// is [`ConsentRequired`](ClinicError::ConsentRequired).
    pub async fn import_recording(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Import, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let session =
            sessions::reached(&mut tx, actor, Action::ImportRecording, session_id).await?;
        self.check_recordable(&mut tx, &session).await?;
        // The talk was recorded elsewhere, so it was asked for there; a refusal on file holds all the same.
        if consent_answer(&mut tx, &session).await? == Some(false) {
            return Err(ClinicError::ConsentRequired);
        }
        drop(tx);

        let recording_id = RecordingId::generate();
        let spooled = Spooled::new(self, recording_id);
        let (path, key) = (spooled.bytes().to_owned(), open.key.recordings().fresh());
        let bytes = blocking(move || SealedBlobWriter::create(&path, &key)).await?;
        Ok(Import {
            clinic: self.clone(),
            user_id: actor.id(),
            session_id,
            recording_id,
            spooled: Some(spooled),
            bytes: Some(bytes),
            written: 0,
            stop: Arc::new(AtomicBool::new(false)),
        })
    }
}

impl Import {
    /// Appends bytes of the file. [`TooLarge`](ClinicError::TooLarge) above the limit,
    /// [`DiskFull`](ClinicError::DiskFull) where they find no room; after an error the import is over.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), ClinicError> {
        let mut writer = self.bytes.take().ok_or_else(over)?;
        self.written += bytes.len() as u64;
        if self.written > self.clinic.inner.settings.limits.max_bytes {
            return Err(ClinicError::TooLarge);
        }
        let bytes = bytes.to_vec();
        let writer = blocking(move || {
            writer.write_all(&bytes).map_err(vault::VaultError::from)?;
            Ok::<_, ClinicError>(writer)
        })
        .await?;
        self.bytes = Some(writer);
        Ok(())
    }

    /// Decodes the file and commits the recording.
    ///
    /// Errors: [`UnsupportedAudio`](ClinicError::UnsupportedAudio), [`Invalid`](ClinicError::Invalid) for a
    /// damaged or empty file, [`TooLarge`](ClinicError::TooLarge) above the longest duration.
    pub async fn finish(mut self) -> Result<Recording, ClinicError> {
        let bytes = self.bytes.take().ok_or_else(over)?;
        let spooled = self.spooled.take().ok_or_else(over)?;
        let (clinic, stop) = (self.clinic.clone(), Arc::clone(&self.stop));
        let (spooled, summary) = blocking(move || {
            let summary = decode(&clinic, &spooled, bytes, stop)?;
            Ok::<_, ClinicError>((spooled, summary))
        })
        .await?;
        let commit = Commit {
            clinic: self.clinic.clone(),
            user_id: self.user_id,
            session_id: self.session_id,
            recording_id: self.recording_id,
        };
        // A task of its own: were it cut between the commit and the note that the file is to be kept,
        // the row would lose its file.
        let done = tokio::spawn(async move { commit.run(spooled, &summary).await }).await;
        done.map_err(ClinicError::internal)?
    }
}

impl Drop for Import {
    /// A decoder that still runs stops at its next piece, and the files go with it.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn over() -> ClinicError {
    ClinicError::internal("the import is over")
}

/// Blocking.
fn decode(
    clinic: &Clinic,
    spooled: &Spooled,
    bytes: SealedBlobWriter,
    stop: Arc<AtomicBool>,
) -> Result<Summary, ClinicError> {
    bytes.finish()?;
    let recordings = clinic.open_vault()?.key.recordings();
    let source = SealedBlob::open(spooled.bytes(), &recordings.of_file(spooled.bytes())?)?;
    let limits = clinic.inner.settings.limits;
    let mut sink = SealedSink::new(spooled.sound().to_owned(), recordings.fresh(), limits, stop);
    let decoded = clinic
        .inner
        .ports
        .decoder
        .decode(Box::new(Spool(source)), &mut sink);
    sink.finish(decoded.map_err(refusal))
}

fn refusal(error: DecodeError) -> ClinicError {
    match error {
        DecodeError::UnknownFormat | DecodeError::Unsupported { .. } => {
            ClinicError::UnsupportedAudio
        }
        DecodeError::Damaged => Invalid::new("file", Problem::Damaged).into(),
        DecodeError::Empty => Invalid::new("file", Problem::Empty).into(),
        DecodeError::Io(error) => vault::VaultError::from(error).into(),
    }
}

/// The sealed bytes as a decoder reads them.
struct Spool(SealedBlob);

impl Read for Spool {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for Spool {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

impl ReadSeek for Spool {
    fn byte_len(&self) -> u64 {
        self.0.len()
    }
}

/// The moment at which a decoded file becomes a recording.
struct Commit {
    clinic: Clinic,
    user_id: UserId,
    session_id: SessionId,
    recording_id: RecordingId,
}

impl Commit {
    async fn run(self, mut spooled: Spooled, summary: &Summary) -> Result<Recording, ClinicError> {
        let recording = self.recording(summary);
        let clinic = &self.clinic;
        let open = clinic.open_vault()?;
        let mut tx = open.db.write().await?;
        let session = store::session::get(&mut tx, self.session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        if session.status == SessionStatus::Completed {
            return Err(ClinicError::NotTransition {
                from: session.status,
            });
        }
        store::recording::insert(&mut tx, &recording, self.user_id).await?;
        clinic
            .session_recorded(&mut tx, self.session_id, recording.seconds(), self.user_id)
            .await?;
        let (acting, action) = (Acting::User(self.user_id), Action::ImportRecording.as_str());
        store::audit::append(&mut tx, &acting, action, recording.id, clinic.now()).await?;
        // Kept from before the commit on: whether an error of the commit itself left a row nobody can tell,
        // and the next clearing of the spool asks the table.
        spooled.keep_sound();
        tx.commit().await?;
        let vault_clinic = clinic.clone();
        blocking(move || {
            let vault = &vault_clinic.inner.vault;
            super::spool::settle(
                &vault.spool_dir(),
                recording.id,
                &vault.recording_path(recording.id.0),
            )
            .map_err(ClinicError::internal)?;
            drop(spooled);
            Ok::<_, ClinicError>(())
        })
        .await?;
        clinic.inner.wake.notify_one();
        Ok(recording)
    }

    fn recording(&self, summary: &Summary) -> Recording {
        let measured = measured(summary);
        Recording {
            id: self.recording_id,
            session_id: self.session_id,
            state: RecordingState::Finished,
            source: RecordingSource::Import,
            sample_rate: measured.sample_rate,
            channels: measured.channels,
            frames: measured.frames,
            gaps: measured.gaps,
            recovered: false,
            started_at: self.clinic.now(),
            finished_at: Some(self.clinic.now()),
        }
    }
}
