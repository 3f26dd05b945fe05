//! The sealed file under sound and blob alike: a header, then records, each sealed on its own. See FORMAT.md.

pub(crate) mod disk;
pub(crate) mod file_keys;
pub(crate) mod header;
pub(crate) mod index;
pub(crate) mod log;
pub(crate) mod record;
pub(crate) mod scan;
pub(crate) mod source;

use std::{
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{data_key::DataKey, error::Result};
use file_keys::FileKeys;
use header::Header;
use scan::Scan;
use source::Source;

/// A sealed file that was opened and whose layout is known.
pub(crate) struct Opened {
    pub(crate) source: Source,
    pub(crate) header: Header,
    pub(crate) keys: FileKeys,
    pub(crate) scan: Scan,
}

/// Reads the header, checks it against the key, and learns what records there are: from the index of a
/// finished file, else by walking all heads.
pub(crate) fn open(file: std::fs::File, key: &DataKey) -> Result<Opened> {
    let mut source = Source::new(file)?;
    let header = Header::read(source.file())?;
    let keys = header.check(key)?;
    let scan = match index::read(&mut source, &keys)? {
        Some(scan) => scan,
        None => Scan::run(&mut source, &keys)?,
    };
    Ok(Opened {
        source,
        header,
        keys,
        scan,
    })
}

/// Opens for reading.
pub(crate) fn open_path(path: &Path, key: &DataKey) -> Result<Opened> {
    open(std::fs::File::open(path)?, key)
}

/// Milliseconds since 1970 by this PC's clock; 0 when the clock stands before that.
pub(crate) fn wall_clock_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| {
            u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
        })
}
