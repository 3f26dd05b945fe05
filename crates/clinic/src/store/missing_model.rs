//! Rows of jobs that gave up for want of a speech model.

use jiff::Timestamp;
use sqlx::SqliteConnection;

/// Queues again what gave up for want of a speech model, where nothing newer was asked for.
pub(crate) async fn model_came(conn: &mut SqliteConnection, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query(
        "update job set state = 'queued', attempts = 0, progress = 0, reason = null, not_before = ?1, \
         updated_at = ?1 where state = 'failed' and reason = 'model_missing' and id = (select max(newest.id) \
         from job newest where newest.session_id = job.session_id and newest.kind = job.kind)",
    )
    .bind(now.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}
