//! The tenant.

use super::ClinicId;

/// A clinic. Names and addresses of clinics are not confidential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clinic {
    /// Its id.
    pub id: ClinicId,
    /// Its name, never empty.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// Telephone number as typed.
    pub phone: Option<String>,
}
