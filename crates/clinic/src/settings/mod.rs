//! Settings that the clinic's people keep, in the vault: those of this PC and those of one clinic. Everybody
//! who is signed in may read them, an admin changes them, and a change counts from the next use.
//!
//! What the configuration of the PC sets (`sotto.toml`, the environment) wins over what is kept here.

mod document;
mod of_clinic;
mod pc;

pub use of_clinic::{ClinicSettings, ClinicSettingsChange, TalkChange, TalkLanguage, TalkSettings};
pub use pc::{
    PcChange, PcSettings, SignInChange, SignInSettings, SpeechChange, SpeechSettings, all_cores,
};

use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::{
    Actor, Clinic, ClinicError,
    access::OpenVault,
    domain::ClinicId,
    input::{Invalid, Problem},
    policy::{self, Action},
    store::{
        self,
        setting::{self, Scope},
    },
};
use document::Change;

impl PcChange {
    /// Holds every field that is set against its bounds; names the first that lies outside.
    pub fn check(&self) -> Result<(), Invalid> {
        Change::check(self)
    }
}

impl Clinic {
    /// The settings of this PC as they count now.
    pub fn pc_settings(&self, actor: &Actor) -> Result<Arc<PcSettings>, ClinicError> {
        policy::reach(actor, Action::ReadSettings)?;
        Ok(self.open_vault()?.pc())
    }

    /// The names of the settings that the configuration of this PC sets: they cannot be changed here.
    pub fn fixed_settings(&self) -> Result<Vec<&'static str>, ClinicError> {
        let rows = self.inner.settings.fixed.rows();
        let rows = rows.map_err(ClinicError::internal)?;
        Ok(rows.into_iter().map(|(name, _)| name).collect())
    }

    /// Changes settings of this PC. A field that the configuration sets is refused.
    pub async fn change_pc_settings(
        &self,
        actor: &Actor,
        change: &PcChange,
    ) -> Result<Arc<PcSettings>, ClinicError> {
        policy::reach(actor, Action::EditSettings)?;
        Change::check(change)?;
        let rows = change.rows().map_err(ClinicError::internal)?;
        let fixed = self.fixed_settings()?;
        if let Some((name, _)) = rows.iter().find(|(name, _)| fixed.contains(name)) {
            return Err(Invalid::new(name, Problem::NotAllowed).into());
        }
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        for (name, value) in &rows {
            setting::set(&mut tx, Scope::Pc, name, value, actor.id(), now).await?;
            let action = Action::EditSettings.as_str();
            store::audit::append(&mut tx, &actor.acting(), action, name, now).await?;
        }
        let settings = Arc::new(read_pc(&mut tx, &self.inner.settings.fixed).await?);
        tx.commit().await?;
        open.keep_pc(Arc::clone(&settings));
        Ok(settings)
    }

    /// The settings of a clinic.
    pub async fn clinic_settings(
        &self,
        actor: &Actor,
        id: ClinicId,
    ) -> Result<ClinicSettings, ClinicError> {
        let reach = policy::reach(actor, Action::ReadSettings)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        store::clinic::get_within(&mut conn, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)?;
        Ok(of_clinic(&mut conn, id).await?)
    }

    /// Changes settings of a clinic.
    pub async fn change_clinic_settings(
        &self,
        actor: &Actor,
        id: ClinicId,
        change: &ClinicSettingsChange,
    ) -> Result<ClinicSettings, ClinicError> {
        let reach = policy::reach(actor, Action::EditSettings)?;
        change.check()?;
        let rows = change.rows().map_err(ClinicError::internal)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        store::clinic::get_within(&mut tx, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)?;
        for (name, value) in &rows {
            setting::set(&mut tx, Scope::Clinic(id), name, value, actor.id(), now).await?;
        }
        let action = Action::EditSettings.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        let settings = of_clinic(&mut tx, id).await?;
        tx.commit().await?;
        Ok(settings)
    }

    /// The settings of this PC that count now, for use cases; while the vault is sealed those that can be
    /// known: the configuration's, and the defaults.
    pub(crate) fn pc(&self) -> Arc<PcSettings> {
        self.open_vault().map_or_else(
            |_| Arc::new(PcSettings::default().with(&self.inner.settings.fixed)),
            |open: Arc<OpenVault>| open.pc(),
        )
    }
}

/// The settings of this PC out of the database and the configuration.
pub(crate) async fn read_pc(
    conn: &mut SqliteConnection,
    fixed: &PcChange,
) -> sqlx::Result<PcSettings> {
    let kept = PcChange::of_rows(&setting::all(conn, Scope::Pc).await?);
    Ok(PcSettings::default().with(&kept).with(fixed))
}

/// The settings of a clinic, for use cases.
pub(crate) async fn of_clinic(
    conn: &mut SqliteConnection,
    id: ClinicId,
) -> sqlx::Result<ClinicSettings> {
    let kept = ClinicSettingsChange::of_rows(&setting::all(conn, Scope::Clinic(id)).await?);
    Ok(ClinicSettings::default().with(&kept))
}
