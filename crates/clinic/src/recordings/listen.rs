//! Hearing a finished recording: any range of frames, decrypted from the sealed file as it is asked for.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use vault::{SealedReader, SoundFormat};

use super::{begin, blocking, open_sound};
use crate::{
    access::{Actor, Clinic},
    domain::{
        RecordingId, SessionId,
        recording::{Recording, RecordingState},
    },
    error::ClinicError,
    input::{Invalid, Problem},
    page::{Listed, Page},
    policy::Action,
    sessions, store,
};

/// Longest range that one read answers, in seconds: bounds the plain sound in memory.
pub const LONGEST_READ_SECONDS: u64 = 60;

/// A recording to listen to. Damaged places read as an error, unless the recording is known to have some:
/// then they are silent, and marked as gaps.
#[derive(Clone)]
pub struct Sound {
    reader: Arc<Mutex<SealedReader>>,
    format: SoundFormat,
    frames: u64,
}

impl Clinic {
    /// The recordings of a session, oldest first; also one that is being written.
    pub async fn recordings(
        &self,
        actor: &Actor,
        session_id: SessionId,
        page: &Page,
    ) -> Result<Listed<Recording>, ClinicError> {
        let (rows, after) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadRecording, session_id).await?;
        let found = store::recording::of_session(&mut conn, session_id, after, rows + 1).await?;
        Ok(Listed::of(found, rows, |recording| recording.id))
    }

    /// One recording.
    pub async fn recording(
        &self,
        actor: &Actor,
        id: RecordingId,
    ) -> Result<Recording, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        Ok(begin::reached(&mut conn, actor, Action::ReadRecording, id)
            .await?
            .1)
    }

    /// Opens a recording to be heard; [`RecordingOpen`](ClinicError::RecordingOpen) while it is being written.
    /// Audited, once for as long as it is heard without a longer break.
    pub async fn sound(&self, actor: &Actor, id: RecordingId) -> Result<Sound, ClinicError> {
        let recording = self.heard(actor, id).await?;
        let (clinic, key) = (self.clone(), self.open_vault()?.key.recordings());
        let reader = blocking(move || open_sound(&clinic, &key, &recording)).await?;
        let (format, frames) = (reader.summary().format, reader.summary().frames);
        Ok(Sound {
            reader: Arc::new(Mutex::new(reader)),
            format,
            frames,
        })
    }

    /// Asks the policy and writes down that somebody hears the recording.
    pub(super) async fn heard(
        &self,
        actor: &Actor,
        id: RecordingId,
    ) -> Result<Recording, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let (_, recording) = begin::reached(&mut conn, actor, Action::Listen, id).await?;
        if recording.state == RecordingState::Open {
            return Err(ClinicError::RecordingOpen);
        }
        if recording.frames == 0 {
            return Err(ClinicError::RecordingDamaged);
        }
        let (action, now) = (Action::Listen.as_str(), self.now());
        let known =
            store::audit::was_just_read(&mut conn, now, actor.id(), action, &id.to_string())
                .await?;
        drop(conn);
        if !known {
            let mut tx = open.db.write().await?;
            store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
            tx.commit().await?;
        }
        Ok(recording)
    }
}

impl Sound {
    /// Rate and channels; samples are interleaved.
    pub const fn format(&self) -> SoundFormat {
        self.format
    }

    /// Length in frames.
    pub const fn frames(&self) -> u64 {
        self.frames
    }

    /// Up to `count` frames from frame `from` on; fewer at the end, none after it.
    /// [`Invalid`](ClinicError::Invalid) above [`LONGEST_READ_SECONDS`],
    /// [`RecordingDamaged`](ClinicError::RecordingDamaged) where the file was changed.
    pub async fn read(&self, from: u64, count: u64) -> Result<Vec<i16>, ClinicError> {
        if count > LONGEST_READ_SECONDS * u64::from(self.format.sample_rate) {
            return Err(Invalid::new("count", Problem::OutOfRange).into());
        }
        let count = count.min(self.frames.saturating_sub(from));
        let samples = usize::try_from(count).map_err(ClinicError::internal)?
            * usize::from(self.format.channels);
        let reader = Arc::clone(&self.reader);
        blocking(move || {
            let mut reader = reader.lock().unwrap_or_else(PoisonError::into_inner);
            let mut sound = vec![0; samples];
            let read = reader.read_at(from, &mut sound)?;
            sound.truncate(read);
            Ok::<_, ClinicError>(sound)
        })
        .await
    }

    /// Checks every chunk of the file.
    pub async fn verify(&self) -> Result<(), ClinicError> {
        let reader = Arc::clone(&self.reader);
        blocking(move || {
            reader
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .verify()
        })
        .await
    }
}

impl fmt::Debug for Sound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sound")
            .field("format", &self.format)
            .field("frames", &self.frames)
            .finish_non_exhaustive()
    }
}
