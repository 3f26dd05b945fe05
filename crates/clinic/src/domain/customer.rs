//! The person counselled.

use super::{ClinicId, Confidential, CustomerId};

/// A customer of a clinic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// The clinic that the customer belongs to; never changes.
    pub clinic_id: ClinicId,
    /// Name, never empty.
    pub name: Confidential<String>,
    /// Telephone number as typed.
    pub phone: Option<Confidential<String>>,
    /// E-mail address as typed.
    pub email: Option<Confidential<String>>,
}
