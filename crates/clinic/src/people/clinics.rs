//! Clinics: everybody sees the own one, an admin keeps them all.

use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{ClinicId, clinic},
    input,
    policy::{self, Action},
    store,
};

/// A clinic to add.
#[derive(Clone, Debug, Default)]
pub struct NewClinic {
    /// Its name.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// What to change of a clinic; `None` leaves a part as it is, a blank address or number removes it.
#[derive(Clone, Debug, Default)]
pub struct ClinicChange {
    /// Its name.
    pub name: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

impl Clinic {
    /// The clinics that the actor may see, oldest first.
    pub async fn list_clinics(
        &self,
        actor: &Actor,
        page: &Page,
    ) -> Result<Listed<clinic::Clinic>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadClinic)?;
        let (rows, after) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let found = store::clinic::list(&mut conn, reach, after, rows + 1).await?;
        Ok(Listed::of(found, rows, |clinic| clinic.id))
    }

    /// One clinic.
    pub async fn clinic(&self, actor: &Actor, id: ClinicId) -> Result<clinic::Clinic, ClinicError> {
        let reach = policy::reach(actor, Action::ReadClinic)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        store::clinic::get_within(&mut conn, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)
    }

    /// Adds a clinic.
    pub async fn create_clinic(
        &self,
        actor: &Actor,
        wanted: NewClinic,
    ) -> Result<clinic::Clinic, ClinicError> {
        policy::reach(actor, Action::CreateClinic)?;
        let clinic = clinic::Clinic {
            id: ClinicId::generate(),
            name: input::name("name", &wanted.name)?,
            address: input::contact("address", wanted.address.as_deref())?,
            phone: input::contact("phone", wanted.phone.as_deref())?,
        };
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        store::clinic::insert(&mut tx, &clinic, now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::CreateClinic.as_str(),
            clinic.id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(clinic)
    }

    /// Changes a clinic.
    pub async fn update_clinic(
        &self,
        actor: &Actor,
        id: ClinicId,
        change: ClinicChange,
    ) -> Result<clinic::Clinic, ClinicError> {
        let reach = policy::reach(actor, Action::EditClinic)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let mut clinic = store::clinic::get_within(&mut tx, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)?;
        if let Some(name) = change.name {
            clinic.name = input::name("name", &name)?;
        }
        if let Some(address) = change.address {
            clinic.address = input::contact("address", Some(&address))?;
        }
        if let Some(phone) = change.phone {
            clinic.phone = input::contact("phone", Some(&phone))?;
        }
        store::clinic::update(&mut tx, &clinic, now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::EditClinic.as_str(),
            id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(clinic)
    }
}
