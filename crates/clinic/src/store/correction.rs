//! Rows of corrections: added, and at most taken back.

use jiff::Timestamp;
use sqlx::{FromRow, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::domain::{CorrectionId, SessionId, correction::Correction};

impl FromRow<'_, SqliteRow> for Correction {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            machine: column::json(row, "machine")?,
            person: column::json(row, "person")?,
            by: column::parsed(row, "made_by")?,
            at: column::moment(row, "at")?,
            undone_at: column::optional_moment(row, "undone_at")?,
        })
    }
}

/// Adds one.
pub(crate) async fn insert(conn: &mut SqliteConnection, one: &Correction) -> sqlx::Result<()> {
    sqlx::query(
        "insert into correction (id, session_id, machine, person, made_by, at) values (?, ?, ?, ?, ?, ?)",
    )
    .bind(one.id.to_string())
    .bind(one.session_id.to_string())
    .bind(column::document(&one.machine)?)
    .bind(column::document(&one.person)?)
    .bind(one.by.to_string())
    .bind(one.at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// One that counts.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    id: CorrectionId,
) -> sqlx::Result<Option<Correction>> {
    sqlx::query_as("select * from correction where id = ? and undone_at is null")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// Takes one back; whether there was one to take back.
pub(crate) async fn undo(
    conn: &mut SqliteConnection,
    id: CorrectionId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done =
        sqlx::query("update correction set undone_at = ? where id = ? and undone_at is null")
            .bind(now.as_millisecond())
            .bind(id.to_string())
            .execute(conn)
            .await?;
    Ok(done.rows_affected() > 0)
}

/// All of a session, oldest first, those that were taken back too.
pub(crate) async fn of_session(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Vec<Correction>> {
    sqlx::query_as("select * from correction where session_id = ? order by at, id")
        .bind(session_id.to_string())
        .fetch_all(conn)
        .await
}

/// Those that count, oldest first.
pub(crate) async fn active(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Vec<Correction>> {
    let mut all = of_session(conn, session_id).await?;
    all.retain(|one| one.undone_at.is_none());
    Ok(all)
}
