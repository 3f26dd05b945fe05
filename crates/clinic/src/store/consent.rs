//! Rows of consents: appended, never changed.

use sqlx::{FromRow, Row, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::domain::{
    ConsentId, CustomerId,
    consent::{Consent, ConsentPurpose},
};

impl FromRow<'_, SqliteRow> for Consent {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            customer_id: column::parsed(row, "customer_id")?,
            purpose: column::word(row, "purpose")?,
            given: row.try_get("given")?,
            wording: row.try_get("wording")?,
            recorded_by: column::parsed(row, "recorded_by")?,
            at: column::moment(row, "at")?,
        })
    }
}

/// Up to `rows` answers of a customer, newest first, before `before`. Ids sort by the time they were made.
pub(crate) async fn of_customer(
    conn: &mut SqliteConnection,
    customer_id: CustomerId,
    before: Option<ConsentId>,
    rows: usize,
) -> sqlx::Result<Vec<Consent>> {
    sqlx::query_as(
        "select * from consent where customer_id = ?1 and (?2 is null or id < ?2) order by id desc limit ?3",
    )
    .bind(customer_id.to_string())
    .bind(before.map(|id| id.to_string()))
    .bind(column::stored_count(rows as u64)?)
    .fetch_all(conn)
    .await
}

/// The newest answer of a customer, which is the one that counts.
pub(crate) async fn newest(
    conn: &mut SqliteConnection,
    customer_id: CustomerId,
    purpose: ConsentPurpose,
) -> sqlx::Result<Option<Consent>> {
    sqlx::query_as(
        "select * from consent where customer_id = ? and purpose = ? order by at desc, rowid desc limit 1",
    )
    .bind(customer_id.to_string())
    .bind(column::spelled(&purpose)?)
    .fetch_optional(conn)
    .await
}

/// Appends an answer.
pub(crate) async fn insert(conn: &mut SqliteConnection, consent: &Consent) -> sqlx::Result<()> {
    sqlx::query(
        "insert into consent (id, customer_id, purpose, given, wording, recorded_by, at) values (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(consent.id.to_string())
    .bind(consent.customer_id.to_string())
    .bind(column::spelled(&consent.purpose)?)
    .bind(consent.given)
    .bind(&consent.wording)
    .bind(consent.recorded_by.to_string())
    .bind(consent.at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}
