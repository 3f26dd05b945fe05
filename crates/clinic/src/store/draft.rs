//! Rows of drafts: corrections that are kept until somebody saves them as a version.

use jiff::Timestamp;
use sqlx::SqliteConnection;

use super::column;
use crate::domain::{SessionId, UserId, edit::Edit};

/// A draft with all its corrections, those too that were undone.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) of_version: u32,
    pub(crate) revision: u32,
    /// How many of `edits` count, from the first.
    pub(crate) done: usize,
    pub(crate) edits: Vec<Edit>,
    pub(crate) updated_at: Timestamp,
}

impl Stored {
    /// The corrections that count.
    pub(crate) fn counting(&self) -> &[Edit] {
        &self.edits[..self.done.min(self.edits.len())]
    }
}

/// The draft of a session's transcript.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Stored>> {
    let row = sqlx::query("select * from transcript_draft where session_id = ?")
        .bind(session_id.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let edits =
        sqlx::query("select edit from transcript_edit where session_id = ? order by position")
            .bind(session_id.to_string())
            .fetch_all(conn)
            .await?;
    Ok(Some(Stored {
        of_version: column::count(&row, "of_version")?,
        revision: column::count(&row, "revision")?,
        done: column::count(&row, "done")?,
        edits: edits
            .iter()
            .map(|row| column::json(row, "edit"))
            .collect::<sqlx::Result<_>>()?,
        updated_at: column::moment(&row, "updated_at")?,
    }))
}

/// Writes the head of a draft.
pub(crate) async fn put(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    draft: &Stored,
    by: UserId,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into transcript_draft (session_id, of_version, revision, done, updated_by, updated_at) \
         values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (session_id) do update set of_version = ?2, \
         revision = ?3, done = ?4, updated_by = ?5, updated_at = ?6",
    )
    .bind(session_id.to_string())
    .bind(i64::from(draft.of_version))
    .bind(i64::from(draft.revision))
    .bind(column::stored_count(draft.done as u64)?)
    .bind(by.to_string())
    .bind(draft.updated_at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// Puts a correction at `position`; what stood there and behind is gone.
pub(crate) async fn set_edit(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    position: usize,
    edit: &Edit,
) -> sqlx::Result<()> {
    let position = column::stored_count(position as u64)?;
    sqlx::query("delete from transcript_edit where session_id = ? and position >= ?")
        .bind(session_id.to_string())
        .bind(position)
        .execute(&mut *conn)
        .await?;
    sqlx::query("insert into transcript_edit (session_id, position, edit) values (?, ?, ?)")
        .bind(session_id.to_string())
        .bind(position)
        .bind(column::document(edit)?)
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes a draft; `false` where there was none.
pub(crate) async fn remove(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<bool> {
    sqlx::query("delete from transcript_edit where session_id = ?")
        .bind(session_id.to_string())
        .execute(&mut *conn)
        .await?;
    let done = sqlx::query("delete from transcript_draft where session_id = ?")
        .bind(session_id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
