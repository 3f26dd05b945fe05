//! The mark of the program beside the clock. Its light is as true as the window's: red only while sound reaches the
//! file, and out two seconds after the last of it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use recorder::RecorderEvent;
use tauri::{AppHandle, Manager, image::Image, tray::TrayIconBuilder};

use crate::{menu, opening, shell_words::ShellWords};

const ID: &str = "main";
/// The recorder writes at least every half second; after this long without it the light goes out.
const LIGHT_HOLDS: Duration = Duration::from_secs(2);
const LOOKS: Duration = Duration::from_millis(500);

/// When sound reached a file last, and whether that is shown.
#[derive(Default)]
pub(crate) struct Light {
    written: Mutex<Option<Instant>>,
    lit: AtomicBool,
}

impl Light {
    fn set(&self, written: Option<Instant>) {
        *self.written.lock().unwrap_or_else(PoisonError::into_inner) = written;
    }

    fn is_due(&self) -> bool {
        let written = *self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.is_some_and(|at| at.elapsed() < LIGHT_HOLDS)
    }

    /// Whether sound reaches a file now.
    pub(crate) fn is_lit(&self) -> bool {
        self.lit.load(Ordering::Relaxed)
    }
}

/// Makes the tray, or says its words anew. A desktop without trays has none, and the program runs all the same.
pub(crate) fn show(handle: &AppHandle, words: &ShellWords) {
    let lit = handle.state::<Light>().is_lit();
    let menu = match menu::of_tray(handle, words, lit) {
        Ok(menu) => menu,
        Err(error) => return tracing::warn!(%error, "the menu of the tray could not be made"),
    };
    let shown = if let Some(tray) = handle.tray_by_id(ID) {
        tray.set_menu(Some(menu))
    } else {
        let builder = TrayIconBuilder::with_id(ID)
            .icon(picture(lit))
            .tooltip("Sotto")
            .menu(&menu);
        // On Linux the library behind it is looked for at run time, and its absence is a panic.
        match catch_unwind(AssertUnwindSafe(|| builder.build(handle).map(drop))) {
            Ok(built) => built,
            Err(_) => return tracing::warn!("this desktop has no library for trays"),
        }
    };
    if let Err(error) = shown {
        tracing::warn!(%error, "the tray could not be shown");
    }
}

/// Whether there is a tray to close to.
pub(crate) fn is_there(handle: &AppHandle) -> bool {
    handle.tray_by_id(ID).is_some()
}

/// Follows the recorder.
pub(crate) fn heard(handle: &AppHandle, event: &RecorderEvent) {
    let light = handle.state::<Light>();
    match event {
        RecorderEvent::Written { .. } => {
            light.set(Some(Instant::now()));
            if !light.lit.swap(true, Ordering::Relaxed) {
                paint(handle, true);
                let handle = handle.clone();
                thread::spawn(move || go_out(&handle));
            }
        }
        RecorderEvent::Paused | RecorderEvent::Ended(_) => light.set(None),
        RecorderEvent::Resumed | RecorderEvent::Warning(_) => {}
    }
}

/// Waits beside the recording until its sound stops.
fn go_out(handle: &AppHandle) {
    let light = handle.state::<Light>();
    while light.is_due() {
        thread::sleep(LOOKS);
    }
    light.lit.store(false, Ordering::Relaxed);
    paint(handle, false);
}

fn paint(handle: &AppHandle, lit: bool) {
    let Some(tray) = handle.tray_by_id(ID) else {
        return;
    };
    let words = opening::words(handle);
    let said = words
        .map(|words| menu::of_tray(handle, &words, lit).and_then(|menu| tray.set_menu(Some(menu))));
    let painted = tray.set_icon(Some(picture(lit)));
    if let Err(error) = said.unwrap_or(Ok(())).and(painted) {
        tracing::warn!(%error, "the light of the tray could not be painted");
    }
}

fn picture(lit: bool) -> Image<'static> {
    if lit {
        tauri::include_image!("src-tauri/icons/tray-recording.png")
    } else {
        tauri::include_image!("src-tauri/icons/32x32.png")
    }
}
