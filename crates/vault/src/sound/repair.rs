//! Closing a recording whose writer was cut off.

use std::path::Path;

use crate::{
    data_key::DataKey,
    error::Result,
    private_files,
    sealed::{self, log::Log},
};

use super::{Summary, layout::summarize};

/// Cuts a torn tail, writes the end mark and makes it durable. A file that has its end mark is left as it is,
/// so this may be called again, and is the way to measure any finished recording.
///
/// The summary tells what was *found*: `closed` is false and `torn_bytes` says what was cut when this call
/// had to repair. Damaged chunks stay where they are and stay countable.
///
/// # Errors
/// `InUse` while a writer has the file; `NotSealedFile` when not even the header is there (such a file never
/// held a sample); else as opening and writing a file.
pub fn close_after_crash(path: &Path, key: &DataKey) -> Result<Summary> {
    let file = private_files::open_existing(path)?;
    private_files::lock_for_writing(&file)?;
    let mut opened = sealed::open(file, key)?;
    let summary = summarize(&mut opened)?;
    if !summary.closed {
        let mut log = Log::resume(opened)?;
        log.finish()?;
    }
    Ok(summary)
}
