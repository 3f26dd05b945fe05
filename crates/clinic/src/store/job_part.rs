//! Rows of what a long step has finished, kept until the step ends.

use sqlx::{Row, SqliteConnection};

use super::job::Claim;
use crate::domain::{JobId, recording::Recording};

/// Keeps a part after those that are there; nothing where the claim no longer holds.
pub(crate) async fn append(
    conn: &mut SqliteConnection,
    claim: &Claim,
    heard: &Recording,
    body: &[u8],
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into job_part (job_id, position, recording_id, frames, body) \
         select id, (select coalesce(max(position), 0) + 1 from job_part where job_id = job.id), ?, ?, ? \
         from job where id = ? and state = 'running' and lease_owner = ?",
    )
    .bind(heard.id.to_string())
    .bind(i64::try_from(heard.frames).unwrap_or(i64::MAX))
    .bind(body)
    .bind(claim.job.id.to_string())
    .bind(&claim.lease)
    .execute(conn)
    .await?;
    Ok(())
}

/// The parts that earlier tries of the job made from the same sound, oldest first.
pub(crate) async fn of(
    conn: &mut SqliteConnection,
    job: JobId,
    heard: &Recording,
) -> sqlx::Result<Vec<Vec<u8>>> {
    let rows = sqlx::query(
        "select body from job_part where job_id = ? and recording_id = ? and frames = ? order by position",
    )
    .bind(job.to_string())
    .bind(heard.id.to_string())
    .bind(i64::try_from(heard.frames).unwrap_or(i64::MAX))
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| row.try_get("body")).collect()
}

/// Drops all parts of a job.
pub(crate) async fn clear(conn: &mut SqliteConnection, job: JobId) -> sqlx::Result<()> {
    sqlx::query("delete from job_part where job_id = ?")
        .bind(job.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
