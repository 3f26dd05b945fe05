//! One line on standard error that says how far it is.

use std::{
    io::{IsTerminal, Write},
    sync::{Mutex, PoisonError},
};

/// A line that is written over on a terminal, and written anew for each tenth elsewhere.
pub(crate) struct Line {
    terminal: bool,
    told: Mutex<String>,
}

impl Line {
    pub(crate) fn new() -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
            told: Mutex::default(),
        }
    }

    /// Says that `what` is at `share`, 0-1; `None` where nobody knows.
    pub(crate) fn say(&self, what: &str, share: Option<f64>) {
        let step = if self.terminal { 1.0 } else { 10.0 };
        let percent = share.map(|share| (share.clamp(0.0, 1.0) * 100.0 / step).floor() * step);
        let line = percent.map_or_else(
            || format!("{what} …"),
            |percent| format!("{what} … {percent:.0} %"),
        );
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if *told == line {
            return;
        }
        if self.terminal {
            eprint!("\r\x1b[K{line}");
        } else {
            eprintln!("{line}");
        }
        *told = line;
    }

    /// Leaves the line, so that what follows begins on its own.
    pub(crate) fn end(&self) {
        let told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if self.terminal && !told.is_empty() {
            eprintln!();
        }
        if let Err(error) = std::io::stderr().flush() {
            tracing::debug!(%error, "standard error is closed");
        }
    }
}
