//! The clinic's people and their clinics: users, customers, and what customers agreed to.

mod clinics;
mod consents;
mod customers;
mod passwords;
mod users;

pub use clinics::{ClinicChange, NewClinic};
pub use customers::{CustomerChange, CustomerFilter, NewCustomer};
pub use passwords::TemporaryAccess;
pub use users::{Invitation, NewUser, UserChange};

use sqlx::SqliteConnection;

use crate::{
    Actor, ClinicError,
    domain::ClinicId,
    input::{Invalid, Problem},
    store,
};

/// The clinic that something new belongs to: the one that is named, else the actor's, else the only one.
async fn clinic_for(
    conn: &mut SqliteConnection,
    actor: &Actor,
    named: Option<ClinicId>,
) -> Result<ClinicId, ClinicError> {
    let id = match named.or(actor.clinic_id()) {
        Some(id) => id,
        None => store::clinic::only(conn)
            .await?
            .ok_or(Invalid::new("clinic_id", Problem::Required))?,
    };
    // An id that nobody has is not told from one out of reach.
    store::clinic::get(conn, id)
        .await?
        .map(|clinic| clinic.id)
        .ok_or(ClinicError::NotFound)
}
