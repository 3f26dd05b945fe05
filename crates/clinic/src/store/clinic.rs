//! Rows of clinics.

use jiff::Timestamp;
use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{column, within};
use crate::{
    domain::{ClinicId, clinic::Clinic},
    policy::Reach,
};

impl FromRow<'_, SqliteRow> for Clinic {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            name: row.try_get("name")?,
            address: row.try_get("address")?,
            phone: row.try_get("phone")?,
        })
    }
}

/// One clinic.
pub(crate) async fn get(conn: &mut SqliteConnection, id: ClinicId) -> sqlx::Result<Option<Clinic>> {
    sqlx::query_as("select * from clinic where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// One clinic, if within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: ClinicId,
    reach: Reach,
) -> sqlx::Result<Option<Clinic>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from clinic where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_clinic(&mut query, "id", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// The clinic, where there is exactly one.
pub(crate) async fn only(conn: &mut SqliteConnection) -> sqlx::Result<Option<ClinicId>> {
    let rows = sqlx::query("select id from clinic limit 2")
        .fetch_all(conn)
        .await?;
    match rows.as_slice() {
        [one] => column::parsed(one, "id").map(Some),
        _ => Ok(None),
    }
}

/// Up to `rows` clinics within reach, oldest first, after `after`.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    after: Option<ClinicId>,
    rows: usize,
) -> sqlx::Result<Vec<Clinic>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from clinic where ");
    within::push_clinic(&mut query, "id", reach);
    if let Some(after) = after {
        query.push(" and id > ").push_bind(after.to_string());
    }
    query
        .push(" order by id limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}

/// Adds a clinic.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    clinic: &Clinic,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("insert into clinic (id, name, address, phone, created_at, updated_at) values (?, ?, ?, ?, ?, ?)")
        .bind(clinic.id.to_string())
        .bind(&clinic.name)
        .bind(&clinic.address)
        .bind(&clinic.phone)
        .bind(now.as_millisecond())
        .bind(now.as_millisecond())
        .execute(conn)
        .await?;
    Ok(())
}

/// Writes all that can change of a clinic.
pub(crate) async fn update(
    conn: &mut SqliteConnection,
    clinic: &Clinic,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("update clinic set name = ?, address = ?, phone = ?, updated_at = ? where id = ?")
        .bind(&clinic.name)
        .bind(&clinic.address)
        .bind(&clinic.phone)
        .bind(now.as_millisecond())
        .bind(clinic.id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
