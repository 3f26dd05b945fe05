//! The words that the shell says in menus, tray and notifications. They come from the screens, which have all words in
//! both languages, whenever the language is known or changes.

use serde::Deserialize;
use tauri::AppHandle;

use crate::{menu, opening, tray};

/// What the shell says, in the language of the screens.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ShellWords {
    /// Brings the window to the front.
    pub(crate) open: String,
    /// Ends the program.
    pub(crate) quit: String,
    /// The tray while sound reaches the file.
    pub(crate) recording: String,
    /// The tray otherwise.
    pub(crate) quiet: String,
    /// Heading of the notification.
    pub(crate) ready: String,
    /// Its text; it names nobody.
    pub(crate) ready_hint: String,
    /// The menu for what is cut and copied, on macOS.
    pub(crate) edit: String,
    /// The menu for how the window looks.
    pub(crate) view: String,
    /// Larger words.
    pub(crate) larger: String,
    /// Smaller words.
    pub(crate) smaller: String,
    /// Words as large as at first.
    pub(crate) usual_size: String,
    /// The whole screen.
    pub(crate) full_screen: String,
    /// The menu of help.
    pub(crate) help: String,
    /// Opens the help.
    pub(crate) open_help: String,
    /// Asked when the window is closed while it records.
    pub(crate) close_asked: String,
    /// Stops, saves and closes.
    pub(crate) close_anyway: String,
    /// Goes on recording.
    pub(crate) keep_recording: String,
}

/// Takes the words and shows them everywhere.
#[tauri::command]
pub(crate) async fn shell_words(handle: AppHandle, words: ShellWords) {
    if let Err(error) = menu::show(&handle, &words) {
        tracing::warn!(%error, "the menu could not be made");
    }
    tray::show(&handle, &words);
    opening::keep_words(&handle, words);
}
