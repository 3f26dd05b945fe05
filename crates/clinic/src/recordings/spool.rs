//! The files of an import in progress, all sealed, in the vault's spool: the bytes as they came and the sound
//! made of them. They go with the import, unless it is committed: then the sound moves to its place.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use super::running::Running;
use crate::{access::Clinic, domain::RecordingId};

const BYTES: &str = "import";
const SOUND: &str = "sotto";

/// The spooled files of one import. Dropped, it removes them, unless [`Spooled::keep_sound`] was called.
pub(super) struct Spooled {
    id: RecordingId,
    bytes: PathBuf,
    sound: PathBuf,
    clinic: Clinic,
    keep_sound: bool,
}

impl Spooled {
    pub(super) fn new(clinic: &Clinic, id: RecordingId) -> Self {
        // Named before a file exists, so that the clearing of the spool never takes it for a leftover.
        clinic.inner.running.begin_import(id.0);
        let spool = clinic.inner.vault.spool_dir();
        let (bytes, sound) = (bytes_path(&spool, id), sound_path(&spool, id));
        Self {
            id,
            bytes,
            sound,
            clinic: clinic.clone(),
            keep_sound: false,
        }
    }

    pub(super) fn bytes(&self) -> &Path {
        &self.bytes
    }

    pub(super) fn sound(&self) -> &Path {
        &self.sound
    }

    /// A row names the sound now: whatever happens, it is kept.
    pub(super) fn keep_sound(&mut self) {
        self.keep_sound = true;
    }
}

impl Drop for Spooled {
    fn drop(&mut self) {
        remove_or_log(&self.bytes, self.id.0);
        if !self.keep_sound {
            remove_or_log(&self.sound, self.id.0);
        }
        self.clinic.inner.running.end_import(self.id.0);
    }
}

fn bytes_path(spool: &Path, id: RecordingId) -> PathBuf {
    spool.join(format!("{id}.{BYTES}"))
}

fn sound_path(spool: &Path, id: RecordingId) -> PathBuf {
    spool.join(format!("{id}.{SOUND}"))
}

/// Moves committed sound from the spool to its place. Done when it is there, by whomever.
pub(super) fn settle(spool: &Path, id: RecordingId, place: &Path) -> io::Result<()> {
    match fs::rename(sound_path(spool, id), place) {
        Ok(()) => place.parent().map_or(Ok(()), sync_dir),
        Err(error) if error.kind() == io::ErrorKind::NotFound && place.exists() => Ok(()),
        Err(error) => Err(error),
    }
}

/// The ids of what lies in the spool from an earlier run or a given-up import.
pub(super) fn leftovers(spool: &Path, running: &Running) -> io::Result<Vec<RecordingId>> {
    let mut ids = Vec::new();
    for entry in fs::read_dir(spool)? {
        let path = entry?.path();
        let known = path
            .extension()
            .is_some_and(|kind| kind == BYTES || kind == SOUND);
        let id = path
            .file_stem()
            .and_then(|stem| Uuid::parse_str(stem.to_str()?).ok());
        if let Some(id) = id.filter(|id| known && !running.is_importing(*id)) {
            ids.push(RecordingId(id));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Removes the bytes of an import that is over, and the sound too where no row names it.
pub(super) fn clear(spool: &Path, id: RecordingId, sound_too: bool) {
    remove_or_log(&bytes_path(spool, id), id.0);
    if sound_too {
        remove_or_log(&sound_path(spool, id), id.0);
    }
}

/// What cannot be removed now is sealed, and the next opening of the vault tries again.
fn remove_or_log(path: &Path, id: Uuid) {
    match fs::remove_file(path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => tracing::warn!(%id, %error, "a spooled file could not be removed"),
    }
}

#[cfg(unix)]
fn sync_dir(dir: &Path) -> io::Result<()> {
    fs::File::open(dir)?.sync_all()
}

/// Other systems make a rename durable by themselves, and cannot open a folder.
#[cfg(not(unix))]
fn sync_dir(_dir: &Path) -> io::Result<()> {
    Ok(())
}
