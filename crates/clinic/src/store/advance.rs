//! How a session moves along its walk. Its status only ever rises.

use jiff::Timestamp;
use sqlx::SqliteConnection;

use crate::domain::{SessionId, session::SessionStatus};

/// Raises the status to `status`; one that is as far or further stays.
pub(crate) async fn raise(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    status: SessionStatus,
    at: Timestamp,
) -> sqlx::Result<()> {
    // The place of a word in the list is its place in the walk.
    sqlx::query(
        "with walk (words) as (values ('scheduled recorded transcribed analyzed completed')) \
         update session set status = ?1, updated_at = ?2 where id = ?3 \
         and (select instr(words, session.status) < instr(words, ?1) from walk)",
    )
    .bind(status.as_str())
    .bind(at.as_millisecond())
    .bind(session_id.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets the length of the session: that of its current recording, in seconds.
pub(crate) async fn set_duration(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    seconds: f64,
    at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("update session set duration_seconds = ?, updated_at = ? where id = ?")
        .bind(seconds)
        .bind(at.as_millisecond())
        .bind(session_id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
