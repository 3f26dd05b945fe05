//! Rows of voices: the counselor's own, and those of sessions that are not completed yet.

use jiff::Timestamp;
use sqlx::{Row, SqliteConnection};

use super::column;
use crate::{
    domain::{SessionId, UserId, transcript::Speaker, voice::VoicePrint},
    ports::SpeakerVoice,
};

/// What is kept of somebody's voice. Where there is none, the person did not agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// When the person agreed.
    pub agreed_at: Timestamp,
    /// The voice; `None` before a session was completed.
    pub print: Option<VoicePrint>,
    /// Sessions that it was learnt from.
    pub sessions: u32,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// What is kept of a person's voice.
pub(crate) async fn kept(
    conn: &mut SqliteConnection,
    user_id: UserId,
) -> sqlx::Result<Option<Kept>> {
    let row = sqlx::query("select * from voice_print where user_id = ?")
        .bind(user_id.to_string())
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let print = match row.try_get::<Option<&str>, _>("print")? {
        None => None,
        Some(_) => Some(column::json(&row, "print")?),
    };
    Ok(Some(Kept {
        agreed_at: column::moment(&row, "agreed_at")?,
        print,
        sessions: column::count(&row, "sessions")?,
        updated_at: column::moment(&row, "updated_at")?,
    }))
}

/// Writes down that a person agreed; `false` where that stood there already.
pub(crate) async fn agree(
    conn: &mut SqliteConnection,
    user_id: UserId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "insert into voice_print (user_id, agreed_at, updated_at) values (?1, ?2, ?2) \
         on conflict (user_id) do nothing",
    )
    .bind(user_id.to_string())
    .bind(now.as_millisecond())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a newer voice in place of the one that is kept.
pub(crate) async fn learn(
    conn: &mut SqliteConnection,
    user_id: UserId,
    kept: &Kept,
) -> sqlx::Result<()> {
    sqlx::query("update voice_print set print = ?, sessions = ?, updated_at = ? where user_id = ?")
        .bind(kept.print.as_ref().map(column::document).transpose()?)
        .bind(i64::from(kept.sessions))
        .bind(kept.updated_at.as_millisecond())
        .bind(user_id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes a person's voice and the voices of that person's sessions; `false` where none was kept.
pub(crate) async fn forget(conn: &mut SqliteConnection, user_id: UserId) -> sqlx::Result<bool> {
    sqlx::query(
        "delete from session_voice where session_id in (select id from session where counselor_id = ?)",
    )
    .bind(user_id.to_string())
    .execute(&mut *conn)
    .await?;
    let done = sqlx::query("delete from voice_print where user_id = ?")
        .bind(user_id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps one voice of a session.
pub(crate) async fn set_heard(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    version: u32,
    speaker: Speaker,
    print: &VoicePrint,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert or replace into session_voice (session_id, version, speaker, print) values (?, ?, ?, ?)",
    )
    .bind(session_id.to_string())
    .bind(i64::from(version))
    .bind(column::spelled(&speaker)?)
    .bind(column::document(print)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// The voices of the newest version that has any, with that version.
pub(crate) async fn heard(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<(u32, Vec<SpeakerVoice>)>> {
    let rows = sqlx::query(
        "select * from session_voice where session_id = ?1 and version = \
         (select max(version) from session_voice where session_id = ?1)",
    )
    .bind(session_id.to_string())
    .fetch_all(conn)
    .await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let voice = |row| {
        Ok(SpeakerVoice {
            speaker: column::word(row, "speaker")?,
            print: column::json(row, "print")?,
        })
    };
    let version = column::count(first, "version")?;
    let voices = rows.iter().map(voice).collect::<sqlx::Result<_>>()?;
    Ok(Some((version, voices)))
}

/// Deletes the voices of a session.
pub(crate) async fn clear_heard(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<()> {
    sqlx::query("delete from session_voice where session_id = ?")
        .bind(session_id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
