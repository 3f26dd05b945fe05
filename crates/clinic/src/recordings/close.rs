//! Closing a recording: the sealed file is measured, and row, session and next job change together.

use sqlx::SqliteConnection;
use vault::{DataKey, Summary};

use super::{RecordingTicket, blocking};
use crate::{
    access::{Acting, Clinic},
    domain::{
        RecordingId, SessionId, UserId,
        job::JobKind,
        recording::{Gap, GapReason, Recording, RecordingState},
        session::{Session, SessionStatus},
    },
    error::ClinicError,
    store::{self, recording::Measured},
};

/// How a recording comes to be closed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Closing {
    /// Who closes it, for the audit.
    pub(super) acting: Acting,
    /// By recovery, not by a stop.
    pub(super) recovered: bool,
    /// The word in the audit.
    pub(super) action: &'static str,
}

impl Clinic {
    /// Closes a recording whose writer has ended, by the file alone: what the file holds is what was recorded.
    /// The session becomes `recorded` unless it is further, gets the length, and its transcription is queued.
    ///
    /// Needs no actor: the ticket is the right to close. May be called again; a closed recording stays as it is.
    /// A file without a single frame goes, with its row, as in [`abandon_recording`](Self::abandon_recording).
    pub async fn finish_recording(&self, ticket: &RecordingTicket) -> Result<Session, ClinicError> {
        self.close_by_ticket(ticket).await?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        store::session::get(&mut conn, ticket.session_id)
            .await?
            .ok_or(ClinicError::NotFound)
    }

    /// Takes back a recording whose start failed: row and file go where the file holds no frame. One that was
    /// to be continued, or holds sound after all, is closed as by [`finish_recording`](Self::finish_recording).
    pub async fn abandon_recording(&self, ticket: &RecordingTicket) -> Result<(), ClinicError> {
        self.close_by_ticket(ticket).await
    }

    async fn close_by_ticket(&self, ticket: &RecordingTicket) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let Some(recording) = store::recording::get(&mut conn, ticket.recording_id).await? else {
            // Taken back before.
            return Ok(());
        };
        if recording.state == RecordingState::Open {
            let by = store::recording::started_by(&mut conn, recording.id).await?;
            drop(conn);
            let closing = Closing {
                acting: Acting::User(by),
                recovered: false,
                action: "recording.finish",
            };
            let summary = self.measure(recording.id, Some(ticket.key.clone())).await?;
            self.close_recording(&recording, by, summary, closing)
                .await?;
        }
        ticket.held.end();
        Ok(())
    }

    /// Repairs and measures the file; `None` where there is none.
    pub(super) async fn measure(
        &self,
        id: RecordingId,
        key: Option<DataKey>,
    ) -> Result<Option<Summary>, ClinicError> {
        let path = self.inner.vault.recording_path(id.0);
        let recordings = self.open_vault()?.key.recordings();
        blocking(move || {
            if !path.exists() {
                return Ok(None);
            }
            let key = key.map_or_else(|| recordings.of_file(&path), Ok)?;
            vault::close_after_crash(&path, &key).map(Some)
        })
        .await
    }

    /// Writes down what was measured. A file without frames is removed with its row, if the row never had any.
    pub(super) async fn close_recording(
        &self,
        recording: &Recording,
        by: UserId,
        summary: Option<Summary>,
        closing: Closing,
    ) -> Result<(), ClinicError> {
        let holds_nothing = summary
            .as_ref()
            .is_none_or(|summary| summary.frames == 0 && summary.damaged_chunks == 0);
        if holds_nothing && recording.frames == 0 {
            return self.discard(recording, closing.acting).await;
        }
        // Where the file is gone, the row keeps what it knew: the step that needs the sound will say so.
        let measured = summary.map_or_else(|| known(recording), |summary| measured(&summary));
        let open = self.open_vault()?;
        let now = self.now();
        let mut tx = open.db.write().await?;
        if store::recording::finish(&mut tx, recording.id, &measured, closing.recovered, now)
            .await?
        {
            if measured.frames > 0 {
                let seconds = frames_in_seconds(&measured);
                self.session_recorded(&mut tx, recording.session_id, seconds, by)
                    .await?;
            }
            store::audit::append(&mut tx, &closing.acting, closing.action, recording.id, now)
                .await?;
        }
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(())
    }

    /// What every finished recording does to its session.
    pub(super) async fn session_recorded(
        &self,
        conn: &mut SqliteConnection,
        session_id: SessionId,
        seconds: f64,
        by: UserId,
    ) -> Result<(), ClinicError> {
        let now = self.now();
        store::advance::set_duration(conn, session_id, seconds, now).await?;
        store::advance::raise(conn, session_id, SessionStatus::Recorded, now).await?;
        store::job::queue(conn, session_id, JobKind::Transcribe, by, now).await?;
        Ok(())
    }

    async fn discard(&self, recording: &Recording, acting: Acting) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        if !store::recording::remove_empty(&mut tx, recording.id).await? {
            return Ok(());
        }
        store::audit::append(
            &mut tx,
            &acting,
            "recording.discard",
            recording.id,
            self.now(),
        )
        .await?;
        // The file first: a row without a file is discarded again by recovery, a file without a row by nobody.
        let path = self.inner.vault.recording_path(recording.id.0);
        blocking(move || match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(ClinicError::internal(error))
            }
            _ => Ok(()),
        })
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

pub(super) fn measured(summary: &Summary) -> Measured {
    Measured {
        sample_rate: summary.format.sample_rate,
        channels: summary.format.channels,
        frames: summary.frames,
        gaps: summary.gaps.iter().map(gap).collect(),
    }
}

pub(super) fn known(recording: &Recording) -> Measured {
    Measured {
        sample_rate: recording.sample_rate,
        channels: recording.channels,
        frames: recording.frames,
        gaps: recording.gaps.clone(),
    }
}

fn frames_in_seconds(measured: &Measured) -> f64 {
    measured.frames as f64 / f64::from(measured.sample_rate.max(1))
}

pub(super) fn gap(gap: &vault::Gap) -> Gap {
    let reason = match gap.reason {
        vault::GapReason::Pause => GapReason::Pause,
        vault::GapReason::Stop => GapReason::Stop,
        vault::GapReason::Crash => GapReason::Crash,
        vault::GapReason::Device => GapReason::Device,
        vault::GapReason::Damage => GapReason::Damage,
    };
    Gap {
        at_frame: gap.at_frame,
        wall_ms: gap.wall_ms,
        reason,
    }
}
