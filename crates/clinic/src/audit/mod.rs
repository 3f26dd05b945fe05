//! Reading the audit, and writing down that something was read.

use std::fmt::Display;

use jiff::civil::Date;

use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    access::OpenVault,
    domain::{UserId, audit::AuditEntry},
    input::{Invalid, Problem},
    policy::{self, Action},
    store,
};

/// Which entries are looked for; every part that is set must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// What this user did, or what went on for this user.
    pub user_id: Option<UserId>,
    /// What was done to this.
    pub resource_id: Option<String>,
    /// An action, `session.read`, or all of a noun, `session`.
    pub action: Option<String>,
    /// First day (UTC).
    pub from: Option<Date>,
    /// Last day (UTC), included.
    pub to: Option<Date>,
}

/// Longest name of an action, in characters.
const ACTION_MAX: usize = 60;

impl AuditFilter {
    /// Words alone: a noun, or a noun and a verb.
    fn checked(&self) -> Result<&Self, Invalid> {
        let action = self.action.as_deref().unwrap_or_default();
        if action.chars().count() > ACTION_MAX {
            return Err(Invalid::new("action", Problem::TooLong { max: ACTION_MAX }));
        }
        let plain = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '.' | '_');
        if !action.chars().all(plain) {
            return Err(Invalid::new("action", Problem::Malformed));
        }
        Ok(self)
    }
}

impl Clinic {
    /// What was read and done, by whom, newest first.
    pub async fn list_audit(
        &self,
        actor: &Actor,
        page: &Page,
    ) -> Result<Listed<AuditEntry>, ClinicError> {
        self.filtered_audit(actor, &AuditFilter::default(), page)
            .await
    }

    /// The entries that pass a filter, newest first. Reading them is an entry of its own.
    pub async fn filtered_audit(
        &self,
        actor: &Actor,
        filter: &AuditFilter,
        page: &Page,
    ) -> Result<Listed<AuditEntry>, ClinicError> {
        policy::reach(actor, Action::ReadAudit)?;
        let (rows, before) = (page.rows()?, page.key()?);
        let filter = filter.checked()?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let entries = store::audit::list(&mut conn, filter, before, rows + 1).await?;
        drop(conn);
        let vault_id = self.inner.vault.vault_id();
        self.note_reading(&open, actor, Action::ReadAudit, vault_id)
            .await?;
        Ok(Listed::of(entries, rows, |entry| entry.sequence))
    }

    /// Writes down that the actor opened something confidential. Opening it again within a minute is
    /// one reading, so that a screen which looks again and again does not drown the audit.
    pub(crate) async fn note_reading(
        &self,
        open: &OpenVault,
        actor: &Actor,
        action: Action,
        resource_id: impl Display,
    ) -> Result<(), ClinicError> {
        let (now, action, resource_id) = (self.now(), action.as_str(), resource_id.to_string());
        let mut conn = open.db.read().await?;
        if store::audit::was_just_read(&mut conn, now, actor.id(), action, &resource_id).await? {
            return Ok(());
        }
        drop(conn);
        let mut tx = open.db.write().await?;
        store::audit::append(&mut tx, &actor.acting(), action, resource_id, now).await?;
        tx.commit().await?;
        Ok(())
    }
}
