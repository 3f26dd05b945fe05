//! Sound for the player, decrypted piece by piece into memory. Never a media element and never a file:
//! WebKitGTK writes what a media element plays to the temporary folder in plain.

use clinic::domain::RecordingId;
use tauri::{State, ipc::Response};

use crate::{desk::Desk, error::DeskError};

/// Answers up to `count` frames from frame `from` as little-endian 16-bit samples, interleaved.
#[tauri::command]
pub(crate) async fn read_sound(
    desk: State<'_, Desk>,
    token: String,
    recording_id: RecordingId,
    from: u64,
    count: u64,
) -> Result<Response, DeskError> {
    let actor = desk.clinic().actor(&token).await?;
    let sound = desk.clinic().sound(&actor, recording_id).await?;
    let samples = sound.read(from, count).await?;
    Ok(Response::new(
        samples
            .iter()
            .flat_map(|s| s.to_le_bytes())
            .collect::<Vec<u8>>(),
    ))
}
