//! Reports and transcripts that leave the vault: the user says where, and they are plain from then on.

use std::collections::HashMap;

use serde::Deserialize;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::{desk::Desk, error::DeskError};

/// What may be saved by this way: how the path begins, and what stands before its query.
const EXPORTS: [(&str, &str); 2] = [
    ("/api/v1/reports/clinic/", "export"),
    ("/api/v1/sessions/", "/transcript/export"),
];

/// A problem as the api answers it.
#[derive(Deserialize)]
struct Problem {
    code: String,
}

/// Asks where to, then writes there what the api answers at `path`; `false` where the dialog was closed.
#[tauri::command]
pub(crate) async fn save_file(
    handle: AppHandle,
    desk: State<'_, Desk>,
    token: String,
    path: String,
    name: String,
) -> Result<bool, DeskError> {
    let plain = path.split_once('?').map_or("", |(plain, _)| plain);
    let known = EXPORTS
        .iter()
        .any(|(begin, end)| plain.starts_with(begin) && plain.ends_with(end));
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
    let ending = ending.filter(|_| known).ok_or(DeskError::Invalid)?;
    // Whose sign-in is over is not asked for a place.
    desk.clinic().actor(&token).await?;
    let (chosen, choice) = oneshot::channel();
    handle
        .dialog()
        .file()
        .set_file_name(&name)
        .add_filter(&ending, &[&ending])
        .save_file(move |place| {
            // The receiver is gone only when the window is: nobody is left to tell.
            drop(chosen.send(place));
        });
    let place = choice.await.ok().flatten();
    let Some(place) = place.and_then(|place| place.into_path().ok()) else {
        return Ok(false);
    };
    // The audit is to say what was written, so the file is made once there is a place for it.
    let headers = HashMap::from([("authorization".to_owned(), format!("Bearer {token}"))]);
    let answer = api::call(desk.running().router(), "GET", &path, headers, Vec::new())
        .await
        .map_err(|_| DeskError::Invalid)?;
    if answer.status != 200 {
        let problem: Result<Problem, _> = serde_json::from_slice(&answer.body);
        return Err(problem.map_or(DeskError::Invalid, |problem| {
            DeskError::Refused(problem.code)
        }));
    }
    tokio::fs::write(&place, &answer.body)
        .await
        .map_err(DeskError::Unwritable)?;
    Ok(true)
}
