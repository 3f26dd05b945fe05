//! Going on with a damaged recording: a person's decision, never the program's.

use super::{blocking, close::gap, open_sound};
use crate::{
    access::{Actor, Clinic},
    domain::{
        RecordingId, SessionId,
        recording::{Gap, Recording},
    },
    error::ClinicError,
    store,
};

impl Clinic {
    /// Marks the damaged places of a session's current recording as gaps, so that the rest can be used.
    /// The file stays as it is.
    pub(crate) async fn accept_damage(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let current = store::recording::current(&mut *open.db.read().await?, session_id).await?;
        let Some(recording) = current else {
            return Err(ClinicError::NoRecording);
        };
        let id = recording.id;
        let (clinic, key) = (self.clone(), open.key.recordings());
        let gaps = blocking(move || damage_of(&clinic, &key, &recording)).await?;
        let mut tx = open.db.write().await?;
        store::recording::set_gaps(&mut tx, id, &gaps).await?;
        self.audit_damage(&mut tx, actor, id).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn audit_damage(
        &self,
        conn: &mut sqlx::SqliteConnection,
        actor: &Actor,
        id: RecordingId,
    ) -> Result<(), ClinicError> {
        Ok(store::audit::append(
            conn,
            &actor.acting(),
            "recording.accept_damage",
            id,
            self.now(),
        )
        .await?)
    }
}

/// All gaps of the file, found by reading it through. Blocking.
fn damage_of(
    clinic: &Clinic,
    key: &vault::RecordingsKey,
    recording: &Recording,
) -> Result<Vec<Gap>, ClinicError> {
    const PIECE: usize = 1 << 16;
    let mut reader = open_sound(clinic, key, recording)?;
    reader.read_damage_as_silence();
    let mut piece = vec![0; PIECE];
    let channels = u64::from(reader.summary().format.channels);
    let mut at = 0;
    loop {
        let read = reader.read_at(at, &mut piece)?;
        if read == 0 {
            break;
        }
        at += read as u64 / channels;
    }
    Ok(reader.summary().gaps.iter().map(gap).collect())
}
