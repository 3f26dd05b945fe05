//! Rows of recordings. A row is made before the first sample and removed only where its file holds none.

use jiff::Timestamp;
use sqlx::{FromRow, QueryBuilder, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{column, within};
use crate::{
    domain::{
        RecordingId, SessionId, UserId,
        recording::{Gap, Recording},
    },
    policy::Reach,
};

/// What was measured in a sealed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Measured {
    /// Samples a second.
    pub(crate) sample_rate: u32,
    /// One or two.
    pub(crate) channels: u16,
    /// Frames in the file.
    pub(crate) frames: u64,
    /// Interruptions, in order.
    pub(crate) gaps: Vec<Gap>,
}

impl FromRow<'_, SqliteRow> for Recording {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            state: column::word(row, "state")?,
            source: column::word(row, "source")?,
            sample_rate: column::count(row, "sample_rate")?,
            channels: column::count(row, "channels")?,
            frames: column::count(row, "frames")?,
            gaps: column::json(row, "gaps")?,
            recovered: sqlx::Row::try_get(row, "recovered")?,
            started_at: column::moment(row, "started_at")?,
            finished_at: column::optional_moment(row, "finished_at")?,
        })
    }
}

/// Adds a row as it is.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    recording: &Recording,
    started_by: UserId,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into recording (id, session_id, state, source, sample_rate, channels, frames, gaps, \
         recovered, started_by, started_at, finished_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(recording.id.to_string())
    .bind(recording.session_id.to_string())
    .bind(column::spelled(&recording.state)?)
    .bind(column::spelled(&recording.source)?)
    .bind(i64::from(recording.sample_rate))
    .bind(i64::from(recording.channels))
    .bind(column::stored_count(recording.frames)?)
    .bind(column::document(&recording.gaps)?)
    .bind(recording.recovered)
    .bind(started_by.to_string())
    .bind(recording.started_at.as_millisecond())
    .bind(recording.finished_at.map(Timestamp::as_millisecond))
    .execute(conn)
    .await?;
    Ok(())
}

/// One row, if its session lies within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: RecordingId,
    reach: Reach,
) -> sqlx::Result<Option<Recording>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from recording where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_of_sessions(&mut query, "recording", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// One row.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    id: RecordingId,
) -> sqlx::Result<Option<Recording>> {
    sqlx::query_as("select * from recording where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// Who began a recording.
pub(crate) async fn started_by(
    conn: &mut SqliteConnection,
    id: RecordingId,
) -> sqlx::Result<UserId> {
    let row = sqlx::query("select started_by from recording where id = ?")
        .bind(id.to_string())
        .fetch_one(conn)
        .await?;
    column::parsed(&row, "started_by")
}

/// All recordings of a session, oldest first.
pub(crate) async fn of_session(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    after: Option<RecordingId>,
    rows: usize,
) -> sqlx::Result<Vec<Recording>> {
    sqlx::query_as(
        "select * from recording where session_id = ?1 and (?2 is null or id > ?2) order by id limit ?3",
    )
    .bind(session_id.to_string())
    .bind(after.map(|id| id.to_string()))
    .bind(column::stored_count(rows as u64)?)
    .fetch_all(conn)
    .await
}

/// The session's current recording: the finished one that was closed last.
pub(crate) async fn current(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Recording>> {
    sqlx::query_as(
        "select * from recording where session_id = ? and state = 'finished' and frames > 0 \
         order by finished_at desc, id desc limit 1",
    )
    .bind(session_id.to_string())
    .fetch_optional(conn)
    .await
}

/// The recording of a session that is being written, or waits for recovery.
pub(crate) async fn open_of_session(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Recording>> {
    sqlx::query_as("select * from recording where session_id = ? and state = 'open' limit 1")
        .bind(session_id.to_string())
        .fetch_optional(conn)
        .await
}

/// All recordings that are not closed.
pub(crate) async fn all_open(conn: &mut SqliteConnection) -> sqlx::Result<Vec<Recording>> {
    sqlx::query_as("select * from recording where state = 'open' order by id")
        .fetch_all(conn)
        .await
}

/// Closes a row with what was measured; `false` where it was closed already or is gone.
pub(crate) async fn finish(
    conn: &mut SqliteConnection,
    id: RecordingId,
    measured: &Measured,
    recovered: bool,
    at: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update recording set state = 'finished', sample_rate = ?, channels = ?, frames = ?, gaps = ?, \
         recovered = max(recovered, ?), finished_at = ? where id = ? and state = 'open'",
    )
    .bind(i64::from(measured.sample_rate))
    .bind(i64::from(measured.channels))
    .bind(column::stored_count(measured.frames)?)
    .bind(column::document(&measured.gaps)?)
    .bind(recovered)
    .bind(at.as_millisecond())
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Opens a finished row again, to be continued; `false` where it was not finished.
pub(crate) async fn reopen(conn: &mut SqliteConnection, id: RecordingId) -> sqlx::Result<bool> {
    let done =
        sqlx::query("update recording set state = 'open' where id = ? and state = 'finished'")
            .bind(id.to_string())
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Sets the gaps of a finished recording.
pub(crate) async fn set_gaps(
    conn: &mut SqliteConnection,
    id: RecordingId,
    gaps: &[Gap],
) -> sqlx::Result<()> {
    sqlx::query("update recording set gaps = ? where id = ? and state = 'finished'")
        .bind(column::document(&gaps)?)
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes the row of a recording that holds nothing; one that ever held sound is kept by the condition.
pub(crate) async fn remove_empty(
    conn: &mut SqliteConnection,
    id: RecordingId,
) -> sqlx::Result<bool> {
    let done = sqlx::query("delete from recording where id = ? and state = 'open' and frames = 0")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
