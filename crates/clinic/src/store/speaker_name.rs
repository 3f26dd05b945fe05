//! Rows of the names that people gave the speakers of a session.

use sqlx::{Row, SqliteConnection};

use super::column;
use crate::domain::{SessionId, transcript::Speaker};

/// The names given in a session.
pub(crate) async fn of_session(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Vec<(Speaker, String)>> {
    let rows = sqlx::query("select speaker, name from speaker_name where session_id = ?")
        .bind(session_id.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((column::word(row, "speaker")?, row.try_get("name")?)))
        .collect()
}

/// Gives a name; `None` goes back to the default.
pub(crate) async fn set(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    speaker: Speaker,
    name: Option<&str>,
) -> sqlx::Result<()> {
    sqlx::query("delete from speaker_name where session_id = ? and speaker = ?")
        .bind(session_id.to_string())
        .bind(column::spelled(&speaker)?)
        .execute(&mut *conn)
        .await?;
    let Some(name) = name else { return Ok(()) };
    sqlx::query("insert into speaker_name (session_id, speaker, name) values (?, ?, ?)")
        .bind(session_id.to_string())
        .bind(column::spelled(&speaker)?)
        .bind(name)
        .execute(conn)
        .await?;
    Ok(())
}
