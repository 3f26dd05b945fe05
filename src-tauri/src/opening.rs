//! How the program comes to the front: once on a PC, with the files that somebody opened with it.

use std::{
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tauri::{AppHandle, Emitter, Manager, State};

use crate::shell_words::ShellWords;

/// The one window.
pub(crate) const WINDOW: &str = "main";
/// The name under which the screens hear that files wait.
const EVENT: &str = "files-opened";

/// What waits for the screens, and what they said.
#[derive(Default)]
pub(crate) struct Opening {
    /// Somebody started the program while it was ending.
    wanted_again: AtomicBool,
    files: Mutex<Vec<PathBuf>>,
    words: Mutex<Option<ShellWords>>,
}

fn held<T>(place: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows the window and gives it the keyboard.
pub(crate) fn show_window(handle: &AppHandle) {
    let Some(window) = handle.get_webview_window(WINDOW) else {
        return;
    };
    let shown = window
        .show()
        .and_then(|()| window.unminimize())
        .and_then(|()| window.set_focus());
    if let Err(error) = shown {
        tracing::warn!(%error, "the window could not be shown");
    }
}

/// Takes the files among the words that the program was started with.
pub(crate) fn take(handle: &AppHandle, words: impl Iterator<Item = PathBuf>) {
    let files: Vec<PathBuf> = words.filter(|path| path.is_file()).collect();
    if files.is_empty() {
        return;
    }
    held(&handle.state::<Opening>().files).extend(files);
    if let Err(error) = handle.emit(EVENT, ()) {
        tracing::warn!(%error, "the window was not told of files");
    }
}

/// A second start: the window that is there comes to the front.
pub(crate) fn again(handle: &AppHandle, words: &[String], folder: &str) {
    let folder = PathBuf::from(folder);
    take(handle, words.iter().skip(1).map(|word| folder.join(word)));
    if handle.get_webview_window(WINDOW).is_none() {
        let opening = handle.state::<Opening>();
        opening.wanted_again.store(true, Ordering::Relaxed);
    }
    show_window(handle);
}

/// Whether somebody started the program once more after its window was closed: it then begins anew instead of ending.
pub(crate) fn is_wanted_again(handle: &AppHandle) -> bool {
    let opening = handle.state::<Opening>();
    opening.wanted_again.load(Ordering::Relaxed)
}

/// Keeps the words for what is said later.
pub(crate) fn keep_words(handle: &AppHandle, words: ShellWords) {
    *held(&handle.state::<Opening>().words) = Some(words);
}

/// The words, once the screens have told them.
pub(crate) fn words(handle: &AppHandle) -> Option<ShellWords> {
    held(&handle.state::<Opening>().words).clone()
}

/// The files that somebody opened with the program; each is handed over once.
#[tauri::command]
pub(crate) async fn opened_files(
    opening: State<'_, Opening>,
) -> Result<Vec<PathBuf>, crate::error::DeskError> {
    Ok(std::mem::take(&mut *held(&opening.files)))
}
