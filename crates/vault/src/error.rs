//! What can go wrong in the vault, closed: every caller can decide by the variant alone.

use std::io;

/// The vault's failures. None of them carries a name, an address, a key or a sample.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// Another process holds this vault, or another writer holds this file.
    #[error("the vault or file is in use")]
    InUse,
    /// The vault has been set up already.
    #[error("the vault is not empty")]
    NotEmpty,
    /// The vault has not been set up yet.
    #[error("the vault is empty")]
    Empty,
    /// E-mail or password is wrong; which of them is not told.
    #[error("wrong e-mail or password")]
    WrongCredentials,
    /// The recovery code is mistyped or belongs to another clinic.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The e-mail to rename from has no slot.
    #[error("no such key slot")]
    NoSlot,
    /// The slot file is not what this program wrote.
    #[error("the key slots are damaged")]
    SlotsDamaged,
    /// The argon2 cost is outside of what argon2 and this program allow.
    #[error("the password cost is out of bounds")]
    CostOutOfBounds,
    /// The file has no complete header of ours: it never held a sample, or is of another kind.
    #[error("not a sealed file")]
    NotSealedFile,
    /// The file was sealed under another key.
    #[error("the key does not open this file")]
    WrongKey,
    /// The header was altered.
    #[error("the header of the sealed file is damaged")]
    HeaderDamaged,
    /// A chunk is missing, out of order, or fails its tag.
    #[error("chunk {chunk} of the sealed file is damaged or missing")]
    Damaged {
        /// Number of the first damaged chunk, from 0.
        chunk: u64,
    },
    /// A later version of the program wrote this file.
    #[error("the sealed file has the newer format version {version}")]
    NewerFormat {
        /// The version in the file.
        version: u16,
    },
    /// A sealed byte file has no end mark: its writer never finished.
    #[error("the sealed file was never finished")]
    Unfinished,
    /// The writer has written its end mark and takes nothing more.
    #[error("the sealed file is finished")]
    Finished,
    /// The sample rate or the number of channels is outside of what the format carries.
    #[error("sound of this rate or number of channels is not supported")]
    UnsupportedSound,
    /// The samples given are not a whole number of frames.
    #[error("not a whole number of frames")]
    PartialFrame,
    /// More sound than the 4 GiB a WAV file can name.
    #[error("the recording is too long for a WAV file (over 4 GiB)")]
    TooLongForWav,
    /// An event to seal is longer than an event may be.
    #[error("the event is too long to seal")]
    EventTooLong,
    /// No room on the disk, or over a quota or the file system's file size.
    #[error("the disk is full")]
    DiskFull,
    /// An earlier flush to the disk failed, so what was written before it may be gone.
    #[error("an earlier write did not reach the disk")]
    SyncLost,
    /// Any other failure of the file system.
    #[error("file system: {0}")]
    Io(#[source] io::Error),
}

/// The vault's result.
pub type Result<T> = std::result::Result<T, VaultError>;

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

impl From<VaultError> for io::Error {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Io(inner) => inner,
            VaultError::DiskFull => Self::new(io::ErrorKind::StorageFull, VaultError::DiskFull),
            other => Self::new(io::ErrorKind::InvalidData, other),
        }
    }
}
