//! What stands behind the placeholders of masked transcripts. It never leaves the vault.

use jiff::Timestamp;
use sqlx::SqliteConnection;

use super::column;
use crate::domain::{MaskId, SessionId, UserId};

/// A mask as it is kept.
pub(crate) struct KeptMask<'a> {
    pub(crate) id: MaskId,
    pub(crate) session_id: SessionId,
    pub(crate) transcript_version: u32,
    pub(crate) entries: &'a [(String, String)],
    pub(crate) by: UserId,
    pub(crate) at: Timestamp,
}

/// Adds one.
pub(crate) async fn insert(conn: &mut SqliteConnection, mask: &KeptMask<'_>) -> sqlx::Result<()> {
    sqlx::query(
        "insert into mask (id, session_id, transcript_version, entries, made_by, created_at) \
         values (?, ?, ?, ?, ?, ?)",
    )
    .bind(mask.id.to_string())
    .bind(mask.session_id.to_string())
    .bind(i64::from(mask.transcript_version))
    .bind(column::document(&mask.entries)?)
    .bind(mask.by.to_string())
    .bind(mask.at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// The session of a mask, and its pairs of placeholder and words.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    id: MaskId,
) -> sqlx::Result<Option<(SessionId, Vec<(String, String)>)>> {
    let row = sqlx::query("select session_id, entries from mask where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok((
            column::parsed(&row, "session_id")?,
            column::json(&row, "entries")?,
        ))
    })
    .transpose()
}
