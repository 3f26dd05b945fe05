//! Rows of customers.

use jiff::Timestamp;
use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{column, within};
use crate::{
    domain::{Confidential, CustomerId, customer::Customer},
    policy::Reach,
};

impl FromRow<'_, SqliteRow> for Customer {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            clinic_id: column::parsed(row, "clinic_id")?,
            name: Confidential::new(row.try_get("name")?),
            phone: row
                .try_get::<Option<String>, _>("phone")?
                .map(Confidential::new),
            email: row
                .try_get::<Option<String>, _>("email")?
                .map(Confidential::new),
        })
    }
}

/// One customer, if within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: CustomerId,
    reach: Reach,
) -> sqlx::Result<Option<Customer>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from customer where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_clinic(&mut query, "clinic_id", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// Up to `rows` customers within reach, newest first, before `before`; `search` is looked for in name,
/// telephone number and e-mail.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    search: Option<&str>,
    before: Option<CustomerId>,
    rows: usize,
) -> sqlx::Result<Vec<Customer>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from customer where ");
    within::push_clinic(&mut query, "clinic_id", reach);
    if let Some(search) = search {
        let pattern = contains(search);
        query
            .push(" and (name like ")
            .push_bind(pattern.clone())
            .push(" escape '\\' or phone like ");
        query
            .push_bind(pattern.clone())
            .push(" escape '\\' or email like ")
            .push_bind(pattern);
        query.push(" escape '\\')");
    }
    if let Some(before) = before {
        query.push(" and id < ").push_bind(before.to_string());
    }
    query
        .push(" order by id desc limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}

/// The `like` pattern for texts that contain `text`, whose own `%` and `_` count as themselves.
fn contains(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// Adds a customer.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    customer: &Customer,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into customer (id, clinic_id, name, phone, email, created_at, updated_at) \
         values (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(customer.id.to_string())
    .bind(customer.clinic_id.to_string())
    .bind(customer.name.expose())
    .bind(customer.phone.as_ref().map(Confidential::expose))
    .bind(customer.email.as_ref().map(Confidential::expose))
    .bind(now.as_millisecond())
    .bind(now.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes all that can change of a customer.
pub(crate) async fn update(
    conn: &mut SqliteConnection,
    customer: &Customer,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("update customer set name = ?, phone = ?, email = ?, updated_at = ? where id = ?")
        .bind(customer.name.expose())
        .bind(customer.phone.as_ref().map(Confidential::expose))
        .bind(customer.email.as_ref().map(Confidential::expose))
        .bind(now.as_millisecond())
        .bind(customer.id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
