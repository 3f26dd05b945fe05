//! Files and folders that only the owner may read, and that survive a power cut once reported written.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::Write,
    path::Path,
};

use crate::error::{Result, VaultError};

/// Options for a file that only its owner reads and writes.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Creates a file that must not exist yet.
pub(crate) fn create_new(path: &Path) -> Result<File> {
    Ok(private().create_new(true).open(path)?)
}

/// Opens a file to read and write, and creates it when missing.
pub(crate) fn open_or_create(path: &Path) -> Result<File> {
    Ok(private().create(true).truncate(false).open(path)?)
}

/// Opens a file that exists to read and write.
pub(crate) fn open_existing(path: &Path) -> Result<File> {
    Ok(private().open(path)?)
}

/// Creates a folder and those above it; folders made here belong to the owner alone.
pub(crate) fn create_dir(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(path)?)
}

/// Keeps everyone but the owner out of a folder.
pub(crate) fn keep_to_owner(dir: &Path) -> Result<()> {
    #[cfg(unix)]
    std::fs::set_permissions(dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    #[cfg(not(unix))]
    let _ = dir; // A user's profile folder is private on Windows as it is.
    Ok(())
}

/// Makes the names in the folder of `path` durable: a file whose entry is lost is lost with all its bytes.
pub(crate) fn sync_dir_of(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        let dir = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        File::open(dir)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path; // Windows keeps the entry with the file and cannot flush a folder.
    Ok(())
}

/// Puts `bytes` in the place of the file at once: after a crash it holds the old or the new, never a mixture.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_extension("new");
    let mut file = private().create(true).truncate(true).open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&beside, path)?;
    sync_dir_of(path)
}

/// Keeps a second writer away from the file while this handle lives. Windows' locks would keep readers
/// away too, so there the vault's own lock has to do.
pub(crate) fn lock_for_writing(file: &File) -> Result<()> {
    #[cfg(unix)]
    lock(file)?;
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

/// Takes the file's lock or says `InUse`.
pub(crate) fn lock(file: &File) -> Result<()> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(std::fs::TryLockError::WouldBlock) => Err(VaultError::InUse),
        Err(std::fs::TryLockError::Error(error)) => Err(error.into()),
    }
}
