//! The folder of one PC: who may open it, and where everything lies.

mod cost;
mod email;
mod events;
mod hex;
mod public_key;
mod recovery_code;
mod slot_file;
mod slots;

pub use cost::{Cost, SignInKey};
pub use recovery_code::RecoveryCode;

use std::{
    fmt,
    fs::File,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError, atomic::AtomicU64},
};

use uuid::Uuid;

use crate::{
    error::{Result, VaultError},
    keys::VaultKey,
    private_files,
};
use slot_file::SlotFile;

/// A vault's folder, held by this process alone until dropped.
pub struct Vault {
    dir: PathBuf,
    /// Held, not read: the system frees it when the process ends, however it ends.
    _lock: File,
    state: Mutex<State>,
    /// The id a vault gets that is empty yet.
    fresh_id: Uuid,
    derivations: AtomicU64,
    work: AtomicU64,
}

/// What changes while the folder is held.
struct State {
    slots: Option<SlotFile>,
    /// Bytes of the event file handed out by `take_sealed`.
    taken: u64,
}

impl Vault {
    /// Takes the folder, and creates it when missing (0700 on Unix). A folder that existed keeps its
    /// permissions unless it is empty or a vault.
    ///
    /// # Errors
    /// `InUse` when another process holds it; `SlotsDamaged`; `Io`.
    pub fn claim(dir: &Path) -> Result<Self> {
        private_files::create_dir(dir)?;
        if SlotFile::present(dir) || dir.read_dir()?.next().is_none() {
            private_files::keep_to_owner(dir)?;
        }
        let lock = private_files::open_or_create(&dir.join("lock"))?;
        private_files::lock(&lock)?;
        let vault = Self {
            dir: dir.to_path_buf(),
            _lock: lock,
            state: Mutex::new(State {
                slots: SlotFile::load(dir)?,
                taken: 0,
            }),
            fresh_id: Uuid::new_v4(),
            derivations: AtomicU64::new(0),
            work: AtomicU64::new(0),
        };
        private_files::create_dir(&vault.recordings_dir())?;
        private_files::create_dir(&vault.spool_dir())?;
        private_files::sync_dir_of(&vault.recordings_dir())?;
        Ok(vault)
    }

    /// Whether nobody has set the vault up yet.
    pub fn is_empty(&self) -> bool {
        self.state().slots.is_none()
    }

    /// The vault's id, plain, the same for as long as it exists. An empty vault has one for this process;
    /// it becomes the lasting one in [`Vault::create`].
    pub fn vault_id(&self) -> Uuid {
        self.state()
            .slots
            .as_ref()
            .map_or(self.fresh_id, SlotFile::vault_id)
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where the database lies. Its owner creates it.
    pub fn database_path(&self) -> PathBuf {
        self.dir.join("sotto.db")
    }

    /// The folder of the sealed recordings.
    pub fn recordings_dir(&self) -> PathBuf {
        self.dir.join("recordings")
    }

    /// The file of one recording.
    pub fn recording_path(&self, id: Uuid) -> PathBuf {
        self.recordings_dir().join(format!("{id}.sotto"))
    }

    /// The folder of sealed files in progress.
    pub fn spool_dir(&self) -> PathBuf {
        self.dir.join("spool")
    }

    /// Seals an event to the vault's public key and keeps it until the vault opens. For what happens while it
    /// is sealed. Only the newest half megabyte is kept.
    ///
    /// # Errors
    /// `Empty`, `EventTooLong` (over 1024 bytes), `DiskFull`, `Io`.
    pub fn note_sealed(&self, event: &[u8]) -> Result<()> {
        let mut state = self.state();
        let public = *state
            .slots
            .as_ref()
            .ok_or(VaultError::Empty)?
            .events_public();
        let dropped = events::note(&self.events_path(), &public, event)?;
        state.taken = state.taken.saturating_sub(dropped);
        Ok(())
    }

    /// The events noted, oldest first; they stay until [`Vault::clear_sealed`]. Anyone who can write to the
    /// folder can add to the file, so what does not open was not noted by this program and is left out.
    pub fn take_sealed(&self, key: &VaultKey) -> Result<Vec<Vec<u8>>> {
        let mut state = self.state();
        let (events, taken) = events::take(&self.events_path(), key)?;
        state.taken = taken;
        Ok(events)
    }

    /// Removes the events handed out by the last [`Vault::take_sealed`]; newer ones stay.
    pub fn clear_sealed(&self) -> Result<()> {
        let mut state = self.state();
        events::clear(&self.events_path(), state.taken)?;
        state.taken = 0;
        Ok(())
    }

    /// How often this vault has stretched a password since it was claimed. An unknown e-mail costs one too.
    pub fn derivations(&self) -> u64 {
        self.derivations.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// The work of these derivations, in KiB of memory times passes: what the time of a try follows from.
    pub fn work(&self) -> u64 {
        self.work.load(std::sync::atomic::Ordering::Relaxed)
    }

    fn events_path(&self) -> PathBuf {
        self.dir.join("events.sealed")
    }

    /// A panic elsewhere leaves the state whole: it is only ever replaced.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Vault")
            .field("id", &self.vault_id())
            .finish_non_exhaustive()
    }
}
