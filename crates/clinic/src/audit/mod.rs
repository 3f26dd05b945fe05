//! Reading the audit, and writing down that something was read.

use std::fmt::Display;

use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    access::OpenVault,
    domain::audit::AuditEntry,
    policy::{self, Action},
    store,
};

impl Clinic {
    /// What was done, by whom, newest first.
    pub async fn list_audit(
        &self,
        actor: &Actor,
        page: &Page,
    ) -> Result<Listed<AuditEntry>, ClinicError> {
        policy::reach(actor, Action::ReadAudit)?;
        let (rows, before) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let entries = store::audit::list(&mut conn, before, rows + 1).await?;
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
