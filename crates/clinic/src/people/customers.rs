//! Customers: walled by clinic.

use sqlx::SqliteConnection;

use super::clinic_for;
use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{ClinicId, Confidential, CustomerId, customer::Customer},
    input::{self, Invalid, Problem},
    policy::{self, Action},
    store,
};

/// Which customers are looked for. It only narrows what the actor may see.
#[derive(Clone, Debug, Default)]
pub struct CustomerFilter {
    /// Part of a name, telephone number or e-mail.
    pub search: Option<Confidential<String>>,
}

/// A customer to add.
#[derive(Clone, Debug, Default)]
pub struct NewCustomer {
    /// Name.
    pub name: Confidential<String>,
    /// Telephone number.
    pub phone: Option<Confidential<String>>,
    /// E-mail address.
    pub email: Option<Confidential<String>>,
    /// The clinic, for good; the actor's unless another is named.
    pub clinic_id: Option<ClinicId>,
}

/// What to change of a customer; `None` leaves a part as it is, a blank number or address removes it.
#[derive(Clone, Debug, Default)]
pub struct CustomerChange {
    /// Name.
    pub name: Option<Confidential<String>>,
    /// Telephone number.
    pub phone: Option<Confidential<String>>,
    /// E-mail address.
    pub email: Option<Confidential<String>>,
}

impl Clinic {
    /// The customers that the actor may see, newest first.
    pub async fn list_customers(
        &self,
        actor: &Actor,
        filter: &CustomerFilter,
        page: &Page,
    ) -> Result<Listed<Customer>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadCustomer)?;
        let (rows, before) = (page.rows()?, page.key()?);
        let search = searched(filter)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let found = store::customer::list(&mut conn, reach, search, before, rows + 1).await?;
        Ok(Listed::of(found, rows, |customer| customer.id))
    }

    /// One customer.
    pub async fn customer(&self, actor: &Actor, id: CustomerId) -> Result<Customer, ClinicError> {
        policy::reach(actor, Action::ReadCustomer)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let customer = reached(&mut conn, actor, Action::ReadCustomer, id).await?;
        drop(conn);
        self.note_reading(&open, actor, Action::ReadCustomer, id)
            .await?;
        Ok(customer)
    }

    /// Adds a customer to a clinic within the actor's reach.
    pub async fn create_customer(
        &self,
        actor: &Actor,
        wanted: NewCustomer,
    ) -> Result<Customer, ClinicError> {
        let reach = policy::reach(actor, Action::CreateCustomer)?;
        let (open, now) = (self.open_vault()?, self.now());
        let name = input::name("name", wanted.name.expose())?;
        let phone = input::confidential_contact("phone", wanted.phone.as_ref())?;
        let email = input::confidential_contact("email", wanted.email.as_ref())?;
        let mut tx = open.db.write().await?;
        let clinic_id = clinic_for(&mut tx, actor, wanted.clinic_id).await?;
        if !reach.covers_clinic(clinic_id) {
            return Err(ClinicError::NotFound);
        }
        let customer = Customer {
            id: CustomerId::generate(),
            clinic_id,
            name: Confidential::new(name),
            phone,
            email,
        };
        store::customer::insert(&mut tx, &customer, now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::CreateCustomer.as_str(),
            customer.id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(customer)
    }

    /// Changes a customer.
    pub async fn update_customer(
        &self,
        actor: &Actor,
        id: CustomerId,
        change: CustomerChange,
    ) -> Result<Customer, ClinicError> {
        policy::reach(actor, Action::EditCustomer)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let mut customer = reached(&mut tx, actor, Action::EditCustomer, id).await?;
        if let Some(name) = &change.name {
            customer.name = Confidential::new(input::name("name", name.expose())?);
        }
        if change.phone.is_some() {
            customer.phone = input::confidential_contact("phone", change.phone.as_ref())?;
        }
        if change.email.is_some() {
            customer.email = input::confidential_contact("email", change.email.as_ref())?;
        }
        store::customer::update(&mut tx, &customer, now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::EditCustomer.as_str(),
            id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(customer)
    }
}

/// The customer, if within the actor's reach.
pub(super) async fn reached(
    conn: &mut SqliteConnection,
    actor: &Actor,
    action: Action,
    id: CustomerId,
) -> Result<Customer, ClinicError> {
    let reach = policy::reach(actor, action)?;
    store::customer::get_within(conn, id, reach)
        .await?
        .ok_or(ClinicError::NotFound)
}

fn searched(filter: &CustomerFilter) -> Result<Option<&str>, Invalid> {
    let text = filter
        .search
        .as_ref()
        .map(|text| text.expose().trim())
        .filter(|text| !text.is_empty());
    if text.is_some_and(|text| text.chars().count() > input::NAME_MAX) {
        return Err(Invalid::new(
            "search",
            Problem::TooLong {
                max: input::NAME_MAX,
            },
        ));
    }
    Ok(text)
}
