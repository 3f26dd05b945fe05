//! Rows of settings: one a field, its value as JSON.

use jiff::Timestamp;
use serde_json::Value;
use sqlx::{Row, SqliteConnection};

use super::column;
use crate::domain::{ClinicId, UserId};

/// What a setting is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// This PC.
    Pc,
    /// One clinic.
    Clinic(ClinicId),
}

impl Scope {
    fn word(self) -> String {
        match self {
            Self::Pc => "pc".to_owned(),
            Self::Clinic(id) => id.to_string(),
        }
    }
}

/// All that somebody set: name and value.
pub(crate) async fn all(
    conn: &mut SqliteConnection,
    scope: Scope,
) -> sqlx::Result<Vec<(String, Value)>> {
    let rows = sqlx::query("select name, value from setting where scope = ? order by name")
        .bind(scope.word())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("name")?, column::json(row, "value")?)))
        .collect()
}

/// Sets one.
pub(crate) async fn set(
    conn: &mut SqliteConnection,
    scope: Scope,
    name: &str,
    value: &Value,
    by: UserId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into setting (scope, name, value, updated_at, updated_by) values (?, ?, ?, ?, ?) \
         on conflict (scope, name) do update set value = excluded.value, \
         updated_at = excluded.updated_at, updated_by = excluded.updated_by",
    )
    .bind(scope.word())
    .bind(name)
    .bind(column::document(value)?)
    .bind(now.as_millisecond())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
