//! What is in memory while the vault is open, and the ways in and out of that state.

use std::sync::{Arc, PoisonError, RwLock};

use tokio::task;
use vault::{Vault, VaultError, VaultKey};

use super::{Acting, Clinic, Inner, activity::Activity, password};
use crate::{
    Actor,
    domain::user::{Email, Password, Role, User},
    error::ClinicError,
    policy::{self, Action},
    recordings::Outlines,
    settings::{self, PcChange, PcSettings},
    store::{self, db::Db},
};

/// The vault's key and its database. Whoever holds this while the vault is sealed finds the database closed.
pub(crate) struct OpenVault {
    pub(crate) key: VaultKey,
    pub(crate) db: Db,
    /// Outlines of recordings that were drawn lately; they go when the vault is sealed.
    pub(crate) outlines: Outlines,
    /// The settings of this PC as they count now.
    pc: RwLock<Arc<PcSettings>>,
    /// When sign-ins were last used.
    pub(super) activity: Activity,
}

/// Somebody who may come in, and the vault that is open now.
pub(super) struct Admitted {
    pub(super) user: User,
    pub(super) open: Arc<OpenVault>,
    /// The slot whose password was proved; `None` where the recovery code was.
    pub(super) tag: Option<[u8; 32]>,
}

/// Who may come in.
#[derive(Clone, Copy)]
pub(super) enum Entry<'a> {
    /// Any active user.
    Anybody,
    /// An active admin, who is given this password.
    Admin(&'a Password),
}

impl OpenVault {
    pub(super) async fn open(
        vault: &Vault,
        key: VaultKey,
        fixed: &PcChange,
    ) -> Result<Self, ClinicError> {
        let db = Db::open(&vault.database_path(), &key.database()).await?;
        let pc = settings::read_pc(&mut *db.read().await?, fixed).await?;
        Ok(Self {
            key,
            db,
            outlines: Outlines::default(),
            pc: RwLock::new(Arc::new(pc)),
            activity: Activity::default(),
        })
    }

    /// The settings of this PC as they count now.
    pub(crate) fn pc(&self) -> Arc<PcSettings> {
        Arc::clone(&self.pc.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on these count.
    pub(crate) fn keep_pc(&self, settings: Arc<PcSettings>) {
        *self.pc.write().unwrap_or_else(PoisonError::into_inner) = settings;
    }
}

impl Clinic {
    /// Seals the vault: the key leaves the memory, and all that needs it waits for the next sign-in.
    /// Waits for uses of the database to end. Refused with [`ClinicError::RecordingOpen`] while this
    /// process records.
    pub async fn seal(&self, actor: &Actor) -> Result<(), ClinicError> {
        policy::reach(actor, Action::SealVault)?;
        if self.inner.running.is_any_recording() {
            return Err(ClinicError::RecordingOpen);
        }
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let vault_id = self.inner.vault.vault_id();
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::SealVault.as_str(),
            vault_id,
            self.now(),
        )
        .await?;
        tx.commit().await?;
        self.quit().await;
        Ok(())
    }

    /// Seals the vault because the program ends; nobody is asked. A recording that still runs stays whole in
    /// its file and is closed by recovery at the next sign-in.
    pub async fn quit(&self) {
        let _turning = self.inner.turning.lock().await;
        self.inner.opened.send_replace(false);
        // The step at hand goes back to its queue while the database still takes it.
        self.pipeline_rests().await;
        let open = self
            .inner
            .open
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(open) = open {
            open.db.close().await;
        }
    }

    /// Opens the vault, if it is sealed, for somebody who may come in. Somebody who is not let in leaves it as
    /// it was.
    pub(super) async fn admit(
        &self,
        key: VaultKey,
        email: &Email,
        entry: Entry<'_>,
    ) -> Result<Admitted, ClinicError> {
        let _turning = self.inner.turning.lock().await;
        let tag = None;
        if let Ok(open) = self.open_vault() {
            let user = admitted(&open, email, entry).await?;
            return Ok(Admitted { user, open, tag });
        }
        let open =
            Arc::new(OpenVault::open(&self.inner.vault, key, &self.inner.settings.fixed).await?);
        match self.admit_first(&open, email, entry).await {
            Ok(user) => {
                self.publish(Arc::clone(&open));
                Ok(Admitted { user, open, tag })
            }
            Err(error) => {
                open.db.close().await;
                Err(error)
            }
        }
    }

    async fn admit_first(
        &self,
        open: &OpenVault,
        email: &Email,
        entry: Entry<'_>,
    ) -> Result<User, ClinicError> {
        let user = admitted(open, email, entry).await?;
        self.join_sealed_events(open).await?;
        self.keep_slots_of_active(open).await?;
        Ok(user)
    }

    /// A crash may have left a slot behind: of a user who was deactivated or renamed, or who was never made. It
    /// goes as soon as the vault opens.
    async fn keep_slots_of_active(&self, open: &OpenVault) -> Result<(), ClinicError> {
        let mut conn = open.db.read().await?;
        let emails = store::user::active_emails(&mut conn).await?;
        let emails = emails.iter().map(String::as_str);
        let gone = self.inner.vault.keep_slots(&open.key, emails)?;
        if gone > 0 {
            tracing::warn!(gone, "slots without an active user were taken away");
        }
        Ok(())
    }

    /// Events of the sealed time join the audit, once: a crash between the two lines repeats an entry
    /// rather than losing it.
    async fn join_sealed_events(&self, open: &OpenVault) -> Result<(), ClinicError> {
        let events = self.inner.vault.take_sealed(&open.key)?;
        let mut tx = open.db.write().await?;
        for event in &events {
            store::audit::append_sealed(&mut tx, event).await?;
        }
        let vault_id = self.inner.vault.vault_id();
        store::audit::append(
            &mut tx,
            &Acting::Nobody(None),
            "vault.open",
            vault_id,
            self.now(),
        )
        .await?;
        tx.commit().await?;
        self.inner.vault.clear_sealed()?;
        Ok(())
    }

    /// From now on the vault is open.
    pub(super) fn publish(&self, open: Arc<OpenVault>) {
        *self
            .inner
            .open
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some(open);
        self.inner.opened.send_replace(true);
    }

    /// Derives a key from a password, off the threads that answer requests and a few at a time.
    pub(crate) async fn derive<T, F>(&self, work: F) -> Result<T, ClinicError>
    where
        T: Send + 'static,
        F: FnOnce(&Vault) -> Result<T, VaultError> + Send + 'static,
    {
        let _permit = self
            .inner
            .derivations
            .acquire()
            .await
            .map_err(ClinicError::internal)?;
        let inner: Arc<Inner> = Arc::clone(&self.inner);
        let done = task::spawn_blocking(move || work(&inner.vault))
            .await
            .map_err(ClinicError::internal)?;
        Ok(done?)
    }
}

async fn admitted(open: &OpenVault, email: &Email, entry: Entry<'_>) -> Result<User, ClinicError> {
    let mut conn = open.db.read().await?;
    let user = store::user::by_email(&mut conn, email).await?;
    let user = user
        .filter(|user| user.is_active)
        .ok_or(ClinicError::WrongCredentials)?;
    if let Entry::Admin(password) = entry {
        if user.role != Role::Admin {
            return Err(ClinicError::WrongCredentials);
        }
        password::check(&mut conn, &open.pc(), password, &user).await?;
    }
    Ok(user)
}
