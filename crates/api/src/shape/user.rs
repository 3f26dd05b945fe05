//! Users and the clinics they belong to.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{page_of, words::words};

words! {
    /// What a user is in the clinic.
    Role = clinic::domain::user::Role {
        /// Holds sessions and sees the own ones.
        Counselor,
        /// Sees the sessions and reports of the own clinic.
        Manager,
        /// Keeps users, clinics and the PC; sees all.
        Admin,
    }
}

/// A person who signs in.
#[derive(Debug, Serialize, ToSchema)]
pub struct User {
    /// Its id.
    pub id: Uuid,
    /// Sign-in name, unique on all the clinic's PCs.
    pub email: String,
    /// The name colleagues see.
    pub name: String,
    /// What the user may do follows from this.
    pub role: Role,
    /// The clinic that the user belongs to; null only for an admin.
    pub clinic_id: Option<Uuid>,
    /// An inactive user may do nothing.
    pub is_active: bool,
}

impl From<clinic::domain::user::User> for User {
    fn from(user: clinic::domain::user::User) -> Self {
        Self {
            id: user.id.0,
            email: user.email.as_str().to_owned(),
            name: user.name,
            role: user.role.into(),
            clinic_id: user.clinic_id.map(|id| id.0),
            is_active: user.is_active,
        }
    }
}

/// A user who was just created.
#[derive(Serialize, ToSchema)]
pub struct CreatedUser {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// The password that the program made, if none was given: told this once.
    pub temporary_password: Option<String>,
}

/// A user with a password that the program made.
#[derive(Serialize, ToSchema)]
pub struct TemporaryAccess {
    /// The user.
    pub user: User,
    /// Told this once; it has to be changed at first use.
    pub temporary_password: String,
}

impl From<clinic::people::TemporaryAccess> for TemporaryAccess {
    fn from(access: clinic::people::TemporaryAccess) -> Self {
        Self {
            user: access.user.into(),
            temporary_password: access.password.into_inner(),
        }
    }
}

page_of! {
    /// One page of the users that the actor may see.
    UserList, User
}

/// The tenant.
#[derive(Debug, Serialize, ToSchema)]
pub struct Clinic {
    /// Its id.
    pub id: Uuid,
    /// Its name, never empty.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// Telephone number as typed.
    pub phone: Option<String>,
}

impl From<clinic::domain::clinic::Clinic> for Clinic {
    fn from(clinic: clinic::domain::clinic::Clinic) -> Self {
        Self {
            id: clinic.id.0,
            name: clinic.name,
            address: clinic.address,
            phone: clinic.phone,
        }
    }
}

page_of! {
    /// One page of the clinics that the actor may see.
    ClinicList, Clinic
}
