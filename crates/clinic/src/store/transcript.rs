//! Rows of transcripts: versions are added, never changed.

use sqlx::{FromRow, Row, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::domain::{SessionId, transcript::Transcript};

impl FromRow<'_, SqliteRow> for Transcript {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            recording_id: column::parsed(row, "recording_id")?,
            version: column::count(row, "version")?,
            origin: column::json(row, "origin")?,
            body: column::json(row, "body")?,
            created_at: column::moment(row, "created_at")?,
        })
    }
}

/// The number of the next version of a session's transcript. Asked in the transaction that adds it.
pub(crate) async fn next_version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<u32> {
    let row = sqlx::query(
        "select coalesce(max(version), 0) + 1 as next from transcript where session_id = ?",
    )
    .bind(session_id.to_string())
    .fetch_one(conn)
    .await?;
    column::count(&row, "next")
}

/// Adds a version.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    transcript: &Transcript,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into transcript (id, session_id, recording_id, version, origin, body, created_at) \
         values (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(transcript.id.to_string())
    .bind(transcript.session_id.to_string())
    .bind(transcript.recording_id.to_string())
    .bind(i64::from(transcript.version))
    .bind(column::document(&transcript.origin)?)
    .bind(column::document(&transcript.body)?)
    .bind(transcript.created_at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// The version that counts: the newest that a person wrote or chose, else the newest of the machine. What the
/// machine makes later does not push a person's corrections aside.
pub(crate) async fn shown(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Transcript>> {
    sqlx::query_as(
        "select * from transcript where session_id = ? \
         order by json_extract(origin, '$.kind') = 'edit' desc, version desc limit 1",
    )
    .bind(session_id.to_string())
    .fetch_optional(conn)
    .await
}

/// One version.
pub(crate) async fn version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    version: u32,
) -> sqlx::Result<Option<Transcript>> {
    sqlx::query_as("select * from transcript where session_id = ? and version = ?")
        .bind(session_id.to_string())
        .bind(i64::from(version))
        .fetch_optional(conn)
        .await
}

/// The number of the version that counts, without its text; `None` where there is none.
pub(crate) async fn shown_version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<u32>> {
    let row = sqlx::query(
        "select coalesce(max(version) filter (where json_extract(origin, '$.kind') = 'edit'), max(version)) \
         as shown from transcript where session_id = ?",
    )
    .bind(session_id.to_string())
    .fetch_one(conn)
    .await?;
    match row.try_get::<Option<i64>, _>("shown")? {
        None => Ok(None),
        Some(_) => column::count(&row, "shown").map(Some),
    }
}

/// The highest version number of a session's transcripts, whoever made it; 0 where there is none.
pub(crate) async fn highest_version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<u32> {
    let row = sqlx::query(
        "select coalesce(max(version), 0) as highest from transcript where session_id = ?",
    )
    .bind(session_id.to_string())
    .fetch_one(conn)
    .await?;
    column::count(&row, "highest")
}

/// All versions without their text, oldest first.
pub(crate) async fn versions(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Vec<crate::transcripts::TranscriptVersion>> {
    let rows = sqlx::query(
        "select version, origin, created_at from transcript where session_id = ? order by version",
    )
    .bind(session_id.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(crate::transcripts::TranscriptVersion {
                version: column::count(row, "version")?,
                origin: column::json(row, "origin")?,
                created_at: column::moment(row, "created_at")?,
            })
        })
        .collect()
}
