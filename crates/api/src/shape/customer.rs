//! Customers and what they agreed to.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{page_of, words::words};

/// The person counselled.
#[derive(Serialize, ToSchema)]
pub struct Customer {
    /// Its id.
    pub id: Uuid,
    /// Name, never empty.
    pub name: String,
    /// Telephone number as typed.
    pub phone: Option<String>,
    /// E-mail address as typed.
    pub email: Option<String>,
    /// The clinic that the customer belongs to; never changes.
    pub clinic_id: Uuid,
}

impl From<clinic::domain::customer::Customer> for Customer {
    fn from(customer: clinic::domain::customer::Customer) -> Self {
        Self {
            id: customer.id.0,
            name: customer.name.into_inner(),
            phone: customer.phone.map(clinic::domain::Confidential::into_inner),
            email: customer.email.map(clinic::domain::Confidential::into_inner),
            clinic_id: customer.clinic_id.0,
        }
    }
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

page_of! {
    /// One page of the customers that the actor may see.
    CustomerList, Customer
}

words! {
    /// What a customer was asked for.
    ConsentPurpose = clinic::domain::consent::ConsentPurpose {
        /// The talk may be recorded, transcribed and analysed.
        Recording,
    }
}

/// A customer's answer. Answers are appended, never changed: the newest of a purpose counts.
#[derive(Debug, Serialize, ToSchema)]
pub struct Consent {
    /// Its id.
    pub id: Uuid,
    /// Who answered.
    pub customer_id: Uuid,
    /// What was asked.
    pub purpose: ConsentPurpose,
    /// False is a refusal or a withdrawal.
    pub given: bool,
    /// Version of the words that were shown, for example `2026-11`.
    pub wording: String,
    /// The user who asked.
    pub recorded_by: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
}

impl From<clinic::domain::consent::Consent> for Consent {
    fn from(consent: clinic::domain::consent::Consent) -> Self {
        Self {
            id: consent.id.0,
            customer_id: consent.customer_id.0,
            purpose: consent.purpose.into(),
            given: consent.given,
            wording: consent.wording,
            recorded_by: consent.recorded_by.0,
            at: consent.at,
        }
    }
}

page_of! {
    /// One page of a customer's answers, newest first.
    ConsentList, Consent
}
