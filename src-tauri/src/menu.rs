//! The native menu. What it does to the window is done here; what it does to the screens is told to them.

use tauri::{
    AppHandle, Emitter, Manager,
    menu::{Menu, MenuBuilder, MenuEvent, MenuItem, SubmenuBuilder},
};

use crate::{closing, opening, shell_words::ShellWords};

/// The name under which the screens listen; the payload is the item's id.
const EVENT: &str = "menu";

/// A name, the same in every language.
const NAME: &str = "Sotto";
const QUIT: &str = "quit";
const OPEN: &str = "open";
const FULL_SCREEN: &str = "full_screen";

fn item(
    handle: &AppHandle,
    id: &str,
    words: &str,
    keys: Option<&str>,
) -> tauri::Result<MenuItem<tauri::Wry>> {
    MenuItem::with_id(handle, id, words, true, keys)
}

/// A menu of the program's name alone, until the screens have told their words: the page does not jump when they do.
pub(crate) fn begin(handle: &AppHandle) -> tauri::Result<()> {
    let program = SubmenuBuilder::new(handle, NAME).build()?;
    handle.set_menu(MenuBuilder::new(handle).item(&program).build()?)?;
    Ok(())
}

/// Makes the menu of the window anew, in the words of the screens.
pub(crate) fn show(handle: &AppHandle, words: &ShellWords) -> tauri::Result<()> {
    let view = SubmenuBuilder::new(handle, &words.view)
        .item(&item(handle, "larger", &words.larger, Some("CmdOrCtrl+="))?)
        .item(&item(
            handle,
            "smaller",
            &words.smaller,
            Some("CmdOrCtrl+-"),
        )?)
        .item(&item(
            handle,
            "usual_size",
            &words.usual_size,
            Some("CmdOrCtrl+0"),
        )?)
        .separator()
        .item(&item(handle, FULL_SCREEN, &words.full_screen, Some("F11"))?)
        .build()?;
    let program = SubmenuBuilder::new(handle, NAME)
        .item(&item(handle, QUIT, &words.quit, Some("CmdOrCtrl+Q"))?)
        .build()?;
    let help = SubmenuBuilder::new(handle, &words.help)
        .item(&item(handle, "help", &words.open_help, Some("F1"))?)
        .build()?;
    let mut menu = MenuBuilder::new(handle).item(&program);
    // Without it a Mac knows no keys for cutting and copying.
    let edit = SubmenuBuilder::new(handle, &words.edit)
        .undo()
        .redo()
        .separator()
        .cut()
        .copy()
        .paste()
        .select_all()
        .build()?;
    if cfg!(target_os = "macos") {
        menu = menu.item(&edit);
    }
    handle.set_menu(menu.item(&view).item(&help).build()?)?;
    Ok(())
}

/// The menu of the tray; its first line says whether sound reaches a file.
pub(crate) fn of_tray(
    handle: &AppHandle,
    words: &ShellWords,
    recording: bool,
) -> tauri::Result<Menu<tauri::Wry>> {
    let state = if recording {
        &words.recording
    } else {
        &words.quiet
    };
    MenuBuilder::new(handle)
        .item(&MenuItem::with_id(
            handle,
            "state",
            state,
            false,
            None::<&str>,
        )?)
        .separator()
        .item(&item(handle, OPEN, &words.open, None)?)
        .item(&item(handle, QUIT, &words.quit, None)?)
        .build()
}

/// What was chosen, in the window's menu or the tray's.
pub(crate) fn chosen(handle: &AppHandle, event: &MenuEvent) {
    match event.id().as_ref() {
        QUIT => closing::ask_to_quit(handle),
        OPEN => opening::show_window(handle),
        FULL_SCREEN => full_screen(handle),
        other => {
            if let Err(error) = handle.emit(EVENT, other) {
                tracing::warn!(%error, "the window did not take what the menu said");
            }
        }
    }
}

fn full_screen(handle: &AppHandle) {
    let Some(window) = handle.get_webview_window(opening::WINDOW) else {
        return;
    };
    let turned = window
        .is_fullscreen()
        .and_then(|full| window.set_fullscreen(!full));
    if let Err(error) = turned {
        tracing::warn!(%error, "the window could not take the whole screen");
    }
}
