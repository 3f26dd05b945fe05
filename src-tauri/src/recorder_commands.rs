//! Recording: start, pause, resume, stop. The order is the walk's: the clinic gives a ticket,
//! the recorder returns when the first samples are in the file, and only then is "recording" said.

use clinic::{
    domain::{RecordingId, SessionId},
    recordings::RecordingTicket,
};
use recorder::{ActiveRecording, Device, DeviceChoice};
use serde::Serialize;
use tauri::{AppHandle, State, async_runtime};
use vault::{GapReason, SealedWriter};

use crate::{
    awake::Awake,
    desk::{self, Desk, Live},
    error::DeskError,
    recorder_events,
};

/// The microphones of this PC.
#[tauri::command]
pub(crate) async fn devices() -> Result<Vec<Device>, DeskError> {
    let listed = async_runtime::spawn_blocking(recorder::devices).await;
    Ok(listed.map_err(|_| DeskError::RecorderEnded)??)
}

/// What the window shows of the recording in progress.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecordingStatus {
    recording_id: RecordingId,
    session_id: SessionId,
    paused: bool,
    seconds: f64,
}

impl RecordingStatus {
    fn of(live: &Live) -> Self {
        let status = live.active.status();
        Self {
            recording_id: live.ticket.recording_id,
            session_id: live.ticket.session_id,
            paused: status.paused,
            seconds: status.seconds,
        }
    }
}

/// Begins the session's recording, or continues `continue_id`. Answers when the first sound is in the file.
#[tauri::command]
pub(crate) async fn start_recording(
    handle: AppHandle,
    desk: State<'_, Desk>,
    token: String,
    session_id: SessionId,
    device: Option<String>,
    continue_id: Option<RecordingId>,
) -> Result<RecordingStatus, DeskError> {
    let mut place = desk.live().lock().await;
    if place.is_some() {
        return Err(DeskError::RecordingRuns);
    }
    let clinic = desk.clinic();
    let actor = clinic.actor(&token).await?;
    let (ticket, gap) = match continue_id {
        Some(recording_id) => {
            let before = clinic.recording(&actor, recording_id).await?;
            let gap = if before.recovered {
                GapReason::Crash
            } else {
                GapReason::Stop
            };
            (
                clinic.continue_recording(&actor, recording_id).await?,
                Some(gap),
            )
        }
        None => (clinic.begin_recording(&actor, session_id).await?, None),
    };
    match capture(handle, device, &ticket, gap).await {
        Ok(active) => {
            let live = Live {
                ticket,
                active,
                awake: Awake::while_recording(),
            };
            let status = RecordingStatus::of(&live);
            *place = Some(live);
            Ok(status)
        }
        Err(error) => {
            clinic.abandon_recording(&ticket).await?;
            Err(error)
        }
    }
}

async fn capture(
    handle: AppHandle,
    device: Option<String>,
    ticket: &RecordingTicket,
    continued_after: Option<GapReason>,
) -> Result<ActiveRecording, DeskError> {
    let choice = device.map_or(DeviceChoice::Default, DeviceChoice::Id);
    let ticket = ticket.clone();
    let started = async_runtime::spawn_blocking(move || {
        let open = |format| match continued_after {
            Some(reason) => SealedWriter::resume(&ticket.path, &ticket.key, reason),
            None => SealedWriter::create(&ticket.path, &ticket.key, format),
        };
        recorder::start(&choice, open, move |event| {
            recorder_events::pass_on(&handle, &event);
        })
    });
    Ok(started.await.map_err(|_| DeskError::RecorderEnded)??)
}

/// Leaves out what is said from now on; the gap is marked.
#[tauri::command]
pub(crate) async fn pause_recording(desk: State<'_, Desk>) -> Result<RecordingStatus, DeskError> {
    change(&desk, ActiveRecording::pause).await
}

/// Goes on after a pause.
#[tauri::command]
pub(crate) async fn resume_recording(desk: State<'_, Desk>) -> Result<RecordingStatus, DeskError> {
    change(&desk, ActiveRecording::resume).await
}

async fn change(desk: &Desk, act: impl Fn(&ActiveRecording)) -> Result<RecordingStatus, DeskError> {
    let place = desk.live().lock().await;
    let live = place.as_ref().ok_or(DeskError::NotRecording)?;
    act(&live.active);
    Ok(RecordingStatus::of(live))
}

/// Closes the recording. A recording outlives a sign-in, so this needs no token.
#[tauri::command]
pub(crate) async fn stop_recording(desk: State<'_, Desk>) -> Result<SessionId, DeskError> {
    let ticket = desk::end_recording(&desk)
        .await?
        .ok_or(DeskError::NotRecording)?;
    Ok(ticket.session_id)
}

/// The recording in progress, if there is one.
#[tauri::command]
pub(crate) async fn recording_status(
    desk: State<'_, Desk>,
) -> Result<Option<RecordingStatus>, DeskError> {
    Ok(desk.live().lock().await.as_ref().map(RecordingStatus::of))
}
