//! Counts over the tables.

use sqlx::{Row, SqliteConnection};

use super::column;
use crate::{diagnostics::Failure, domain::job::JobState};

/// Newest step of the schema.
pub(crate) async fn schema_version(conn: &mut SqliteConnection) -> sqlx::Result<i64> {
    let row = sqlx::query("select max(version) as version from _sqlx_migrations")
        .fetch_one(conn)
        .await?;
    row.try_get("version")
}

/// How many rows the tables have that people know of.
pub(crate) async fn rows(conn: &mut SqliteConnection) -> sqlx::Result<Vec<(&'static str, u64)>> {
    let row = sqlx::query(
        "select (select count(*) from clinic) as clinic, (select count(*) from user) as user, \
         (select count(*) from customer) as customer, (select count(*) from session) as session, \
         (select count(*) from recording) as recording, (select count(*) from transcript) as transcript, \
         (select count(*) from analysis) as analysis, (select count(*) from audit) as audit",
    )
    .fetch_one(conn)
    .await?;
    let tables = [
        "clinic",
        "user",
        "customer",
        "session",
        "recording",
        "transcript",
        "analysis",
        "audit",
    ];
    tables
        .into_iter()
        .map(|table| Ok((table, column::count(&row, table)?)))
        .collect()
}

/// How many jobs stand how.
pub(crate) async fn jobs(conn: &mut SqliteConnection) -> sqlx::Result<Vec<(JobState, u64)>> {
    let rows = sqlx::query("select state, count(*) as jobs from job group by state order by state")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((column::word(row, "state")?, column::count(row, "jobs")?)))
        .collect()
}

/// The latest jobs that failed.
pub(crate) async fn failures(conn: &mut SqliteConnection) -> sqlx::Result<Vec<Failure>> {
    let rows = sqlx::query(
        "select kind, reason, attempts, updated_at from job where state = 'failed' order by updated_at desc limit 20",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Failure {
                kind: column::word(row, "kind")?,
                reason: column::optional_word(row, "reason")?,
                attempts: column::count(row, "attempts")?,
                at: column::moment(row, "updated_at")?,
            })
        })
        .collect()
}
