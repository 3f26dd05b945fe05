//! Hearing oneself before the first client comes: a few seconds through the recorder and the sealed file as in a session,
//! and back. Nothing is kept: the file's key is made for it and forgotten, and the file goes at once.

use std::{fs, io, path::PathBuf, thread, time::Duration};

use recorder::{DeviceChoice, RecorderEvent};
use tauri::{AppHandle, Emitter, State, async_runtime, ipc::Response};
use vault::{SealedReader, SealedWriter, VaultKey};

use crate::{desk::Desk, error::DeskError};

/// The name under which the screens hear the level.
const EVENT: &str = "sound-check";
/// Long enough for a sentence.
const LISTENS: Duration = Duration::from_secs(4);

/// Listens for a few seconds and answers what was heard: rate and channels as 32-bit numbers, then 16-bit samples, all
/// little-endian.
#[tauri::command]
pub(crate) async fn check_sound(
    handle: AppHandle,
    desk: State<'_, Desk>,
    token: String,
    device: Option<String>,
) -> Result<Response, DeskError> {
    desk.clinic().actor(&token).await?;
    let place = desk.live().lock().await;
    if place.is_some() {
        return Err(DeskError::RecordingRuns);
    }
    let choice = device.map_or(DeviceChoice::Default, DeviceChoice::Id);
    let name = format!("sound-check-{}", std::process::id());
    let file = Passing(desk.clinic().spool_dir().join(name));
    let heard = async_runtime::spawn_blocking(move || listen(&handle, &choice, &file)).await;
    Ok(Response::new(heard.map_err(|_| DeskError::RecorderEnded)??))
}

/// A file that goes when it is no longer needed, however that comes about.
struct Passing(PathBuf);

impl Drop for Passing {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.0)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "the file of a sound check stayed");
        }
    }
}

fn listen(handle: &AppHandle, choice: &DeviceChoice, file: &Passing) -> Result<Vec<u8>, DeskError> {
    let key = VaultKey::generate().recordings().fresh();
    let teller = handle.clone();
    let active = recorder::start(
        choice,
        |format| SealedWriter::create(&file.0, &key, format),
        move |event| tell(&teller, &event),
    )?;
    thread::sleep(LISTENS);
    active.stop()?;
    let mut sound = SealedReader::open(&file.0, &key).map_err(recorder::RecorderError::from)?;
    let format = sound.summary().format;
    let frames = usize::try_from(sound.summary().frames).map_err(|_| DeskError::Invalid)?;
    let mut samples = vec![0; frames * usize::from(format.channels)];
    let read = sound
        .read_at(0, &mut samples)
        .map_err(recorder::RecorderError::from)?;
    samples.truncate(read * usize::from(format.channels));
    let head = [format.sample_rate, u32::from(format.channels)];
    let head = head.iter().flat_map(|number| number.to_le_bytes());
    Ok(head
        .chain(samples.iter().flat_map(|sample| sample.to_le_bytes()))
        .collect())
}

fn tell(handle: &AppHandle, event: &RecorderEvent) {
    if let Err(error) = handle.emit(EVENT, event) {
        tracing::warn!(%error, "the window did not take an event");
    }
}
