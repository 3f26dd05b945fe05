//! Rows of analyses: versions are added, never changed. What reports add up stands in columns beside the body.

use sqlx::{FromRow, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    analysis::report_columns,
    domain::{SessionId, analysis::Analysis},
};

impl FromRow<'_, SqliteRow> for Analysis {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            transcript_version: column::count(row, "transcript_version")?,
            version: column::count(row, "version")?,
            body: column::json(row, "body")?,
            created_at: column::moment(row, "created_at")?,
        })
    }
}

/// The number of the next version of a session's analysis. Asked in the transaction that adds it.
pub(crate) async fn next_version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<u32> {
    let row = sqlx::query(
        "select coalesce(max(version), 0) + 1 as next from analysis where session_id = ?",
    )
    .bind(session_id.to_string())
    .fetch_one(conn)
    .await?;
    column::count(&row, "next")
}

/// Adds a version, with its report columns.
pub(crate) async fn insert(conn: &mut SqliteConnection, analysis: &Analysis) -> sqlx::Result<()> {
    let columns = report_columns(&analysis.body);
    sqlx::query(
        "insert into analysis (id, session_id, transcript_version, version, body, counselor_share, \
         open_questions, closed_questions, worries, worries_met, flags, satisfaction, advice, created_at) \
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(analysis.id.to_string())
    .bind(analysis.session_id.to_string())
    .bind(i64::from(analysis.transcript_version))
    .bind(i64::from(analysis.version))
    .bind(column::document(&analysis.body)?)
    .bind(columns.counselor_share)
    .bind(columns.open_questions)
    .bind(columns.closed_questions)
    .bind(columns.worries)
    .bind(columns.worries_met)
    .bind(columns.flags)
    .bind(columns.satisfaction)
    .bind(column::document(&columns.advice)?)
    .bind(analysis.created_at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// The version that is shown: the highest.
pub(crate) async fn newest(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Analysis>> {
    sqlx::query_as("select * from analysis where session_id = ? order by version desc limit 1")
        .bind(session_id.to_string())
        .fetch_optional(conn)
        .await
}
