//! How large words are in the window. The screens keep what the user chose.

use tauri::{AppHandle, Manager};

use crate::{error::DeskError, opening};

/// Smallest and largest, in percent.
const RANGE: std::ops::RangeInclusive<u16> = 50..=300;

/// Shows everything at this size, in percent.
#[tauri::command]
pub(crate) async fn set_size(handle: AppHandle, percent: u16) -> Result<(), DeskError> {
    if !RANGE.contains(&percent) {
        return Err(DeskError::Invalid);
    }
    let Some(window) = handle.get_webview_window(opening::WINDOW) else {
        return Ok(());
    };
    if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
        tracing::warn!(%error, "the size of words could not be changed");
    }
    Ok(())
}
