//! The window's door to the api: the same router as over HTTP, called in process. JSON only;
//! files go to a command as a path, sound comes by its own way.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use tauri::State;

use crate::{desk::Desk, error::DeskError};

/// A request as the typed client makes it.
#[derive(Deserialize)]
pub(crate) struct Call {
    method: String,
    path: String,
    #[serde(default)]
    headers: HashMap<String, String>,
    body: Option<String>,
}

/// What the router answered.
#[derive(Serialize)]
pub(crate) struct Answer {
    status: u16,
    headers: HashMap<String, String>,
    body: String,
}

/// Passes one request to the api.
#[tauri::command]
pub(crate) async fn api_call(desk: State<'_, Desk>, call: Call) -> Result<Answer, DeskError> {
    let Call {
        method,
        path,
        headers,
        body,
    } = call;
    let body = body.unwrap_or_default().into_bytes();
    let answer = api::call(desk.running().router(), &method, &path, headers, body)
        .await
        .map_err(|_| DeskError::Invalid)?;
    Ok(Answer {
        status: answer.status,
        headers: answer.headers,
        body: String::from_utf8(answer.body).map_err(|_| DeskError::Invalid)?,
    })
}
