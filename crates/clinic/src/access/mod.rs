//! The way in: the vault's states, set-up, sign-in, tokens, and who acts.

mod acting;
mod activity;
mod clock;
mod device;
mod opened;
mod password;
mod recover;
mod set_up;
mod settings;
mod sign_in;
mod sign_ins;
mod token;

use std::{
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use jiff::Timestamp;
use tokio::sync::{Mutex, Notify, Semaphore, broadcast, watch};
use vault::Vault;

pub(crate) use acting::Acting;
pub use acting::{Actor, Worker};
pub use clock::Clock;
pub(crate) use opened::OpenVault;
pub(crate) use password::check as check_password;
pub use set_up::{SetUp, SetUpDone};
pub use settings::{Ports, Settings};
pub use sign_in::SignedIn;
pub(crate) use sign_ins::managed;
pub use sign_ins::{OwnSignIn, OwnStanding};
pub use token::Call;
pub(crate) use token::Proof;

use crate::{
    domain::job::JobKind, error::ClinicError, pipeline::AtWork, recordings::running::Running,
};

/// How one PC's vault stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultState {
    /// Nobody set it up yet.
    Empty,
    /// The key is not in memory.
    Sealed,
    /// The key is in memory; whether anybody is signed in is a matter of tokens.
    Open,
}

/// The application on one vault. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub struct Clinic {
    pub(crate) inner: Arc<Inner>,
}

/// What all clones share.
pub(crate) struct Inner {
    pub(crate) vault: Vault,
    pub(crate) ports: Ports,
    pub(crate) settings: Settings,
    /// Which files this process is writing now.
    pub(crate) running: Running,
    /// Which jobs this process works on now.
    pub(crate) at_work: AtWork,
    /// Wakes the pipeline when a job was queued, changed or cancelled.
    pub(crate) wake: Notify,
    /// Tells the pipeline when the vault opens and is sealed.
    pub(crate) opened: watch::Sender<bool>,
    /// Tells whoever listens which steps of the pipeline are done.
    pub(crate) finished: broadcast::Sender<JobKind>,
    open: RwLock<Option<Arc<OpenVault>>>,
    /// Held while the vault goes from one state to another.
    turning: Mutex<()>,
    /// Bounds the memory and the cores that key derivations may take at once.
    derivations: Semaphore,
}

/// Finished steps that a slow listener may be behind.
const FINISHED: usize = 64;
/// Key derivations that run at once.
const DERIVATIONS: usize = 2;

impl Clinic {
    /// Claims the vault in `dir` for this process; the folder is made if it is not there.
    /// Fails with [`ClinicError::VaultInUse`] while another process holds it.
    pub fn open_folder(dir: &Path, ports: Ports, settings: Settings) -> Result<Self, ClinicError> {
        let inner = Inner {
            vault: Vault::claim(dir)?,
            ports,
            settings,
            running: Running::default(),
            at_work: AtWork::default(),
            wake: Notify::new(),
            opened: watch::Sender::new(false),
            finished: broadcast::Sender::new(FINISHED),
            open: RwLock::new(None),
            turning: Mutex::new(()),
            derivations: Semaphore::new(DERIVATIONS),
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// How the vault stands.
    pub fn state(&self) -> VaultState {
        match self.open_vault() {
            Ok(_) => VaultState::Open,
            Err(_) if self.inner.vault.is_empty() => VaultState::Empty,
            Err(_) => VaultState::Sealed,
        }
    }

    /// The right to let go on what users began; `None` while the vault is not open.
    pub fn worker(&self) -> Option<Worker> {
        self.open_vault().ok().map(|_| Worker::of_open_vault())
    }

    /// The settings that this clinic was opened with.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The work of all password derivations so far, in KiB of memory times passes: what the time of a sign-in
    /// follows from.
    pub fn derivation_work(&self) -> u64 {
        self.inner.vault.work()
    }

    /// Where sealed files lie while they are being made; nothing in it counts until a row says so.
    pub fn spool_dir(&self) -> std::path::PathBuf {
        self.inner.vault.spool_dir()
    }

    /// The ports that this clinic was opened with.
    pub fn ports(&self) -> &Ports {
        &self.inner.ports
    }

    /// The key and the database, or [`ClinicError::VaultSealed`].
    pub(crate) fn open_vault(&self) -> Result<Arc<OpenVault>, ClinicError> {
        let open = self
            .inner
            .open
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or(ClinicError::VaultSealed)
    }

    /// The time by the clock of the settings.
    pub(crate) fn now(&self) -> Timestamp {
        self.inner.settings.clock.now()
    }
}
