//! Importing an audio file: the screen hands over a path, the file is read here in pieces and sealed as it comes.

use std::path::PathBuf;

use clinic::domain::SessionId;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::{fs::File, io::AsyncReadExt, sync::oneshot};

use crate::{desk::Desk, error::DeskError};

/// Bytes read at a time.
const PIECE: usize = 256 * 1024;

/// Lets the user choose an audio file; `null` where the dialog was closed.
#[tauri::command]
pub(crate) async fn pick_audio_file(handle: AppHandle) -> Option<PathBuf> {
    let (chosen, choice) = oneshot::channel();
    handle
        .dialog()
        .file()
        .add_filter(
            "Audio",
            &["wav", "flac", "mp3", "m4a", "mp4", "aac", "ogg", "oga"],
        )
        .pick_file(move |file| {
            // The receiver is gone only when the window is: nobody is left to tell.
            drop(chosen.send(file));
        });
    choice
        .await
        .ok()
        .flatten()
        .and_then(|file| file.into_path().ok())
}

/// Imports the file as the session's recording and answers the recording's id.
#[tauri::command]
pub(crate) async fn upload_recording(
    desk: State<'_, Desk>,
    token: String,
    session_id: SessionId,
    path: PathBuf,
) -> Result<String, DeskError> {
    let actor = desk.clinic().actor(&token).await?;
    let mut import = desk.clinic().import_recording(&actor, session_id).await?;
    let mut file = File::open(&path).await.map_err(DeskError::Unreadable)?;
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece).await.map_err(DeskError::Unreadable)? {
            0 => break,
            read => import.write(&piece[..read]).await?,
        }
    }
    Ok(import.finish().await?.id.to_string())
}

/// Lets the user choose a speech model file and takes it in; `false` where the dialog was closed.
#[tauri::command]
pub(crate) async fn take_in_model(
    handle: AppHandle,
    desk: State<'_, Desk>,
    token: String,
) -> Result<bool, DeskError> {
    // Whose sign-in is over is not asked for a file.
    desk.clinic().actor(&token).await?;
    let (chosen, choice) = oneshot::channel();
    handle
        .dialog()
        .file()
        .add_filter("ggml", &["bin"])
        .pick_file(move |file| {
            // The receiver is gone only when the window is: nobody is left to tell.
            drop(chosen.send(file));
        });
    let file = choice.await.ok().flatten();
    let Some(path) = file.and_then(|file| file.into_path().ok()) else {
        return Ok(false);
    };
    let actor = desk.clinic().actor(&token).await?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut import = desk.clinic().take_in_model(&actor, &name).await?;
    let mut file = File::open(&path).await.map_err(DeskError::Unreadable)?;
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece).await.map_err(DeskError::Unreadable)? {
            0 => break,
            read => import.write(&piece[..read]).await?,
        }
    }
    import.finish().await?;
    Ok(true)
}
