//! The full-text index: what is due to be cut anew, what was cut, and finding. `search_entry` gives each session a
//! place in the order of dates, so that the index itself answers page by page, latest first.

use serde::Deserialize;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};

use super::{column, session, within};
use crate::{
    domain::{ClinicId, SessionId, UserId, session::SessionDate, transcript::Speaker},
    policy::Reach,
    sessions::{SessionFilter, SessionWithRelations},
};

/// Places in the order that one second of dates has.
const PLACES: i64 = 1 << 20;

/// Up to `rows` sessions whose words are not in the index.
pub(crate) async fn due(conn: &mut SqliteConnection, rows: usize) -> sqlx::Result<Vec<SessionId>> {
    let rows = sqlx::query("select session_id from search_due limit ?")
        .bind(column::stored_count(rows as u64)?)
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| column::parsed(row, "session_id"))
        .collect()
}

/// How many sessions are not in the index.
pub(crate) async fn count_due(conn: &mut SqliteConnection) -> sqlx::Result<u64> {
    let row = sqlx::query("select count(*) as due from search_due")
        .fetch_one(conn)
        .await?;
    column::count(&row, "due")
}

/// The words of a session, cut for the index.
pub(crate) struct Cut {
    pub(crate) notes: String,
    pub(crate) talk: String,
    pub(crate) customer: String,
}

/// Puts a session's words into the index, in its place in the order.
pub(crate) async fn put(
    conn: &mut SqliteConnection,
    found: &SessionWithRelations,
    cut: Cut,
) -> sqlx::Result<()> {
    let session = &found.session;
    let first = -seconds(session.session_date) * PLACES;
    let row = sqlx::query(
        "select coalesce(min(key) - 1, ?1) as key from search_entry where key > ?1 - ?2 and key <= ?1",
    )
    .bind(first)
    .bind(PLACES)
    .fetch_one(&mut *conn)
    .await?;
    let key: i64 = row.try_get("key")?;
    sqlx::query("insert into search_entry (key, session_id) values (?, ?)")
        .bind(key)
        .bind(session.id.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into search_index (rowid, scope, notes, talk, customer) values (?, ?, ?, ?, ?)",
    )
    .bind(key)
    .bind(format!(
        "{} {}",
        of_counselor(session.counselor_id),
        of_clinic(session.clinic_id)
    ))
    .bind(cut.notes)
    .bind(cut.talk)
    .bind(cut.customer)
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from search_due where session_id = ?")
        .bind(session.id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Seconds of the wall clock since 1970.
fn seconds(date: SessionDate) -> i64 {
    let wall = date.date().to_datetime(date.time().unwrap_or_default());
    wall.duration_since(jiff::civil::date(1970, 1, 1).into())
        .as_secs()
}

fn of_counselor(id: UserId) -> String {
    format!("u{}", id.0.simple())
}

fn of_clinic(id: ClinicId) -> String {
    format!("c{}", id.0.simple())
}

/// A session that was found, with its place in the order.
pub(crate) struct Hit {
    pub(crate) key: i64,
    pub(crate) found: SessionWithRelations,
}

/// Up to `rows` sessions within reach in which `expression` is found and which pass the filter, beyond `beyond`.
pub(crate) async fn find(
    conn: &mut SqliteConnection,
    reach: Reach,
    expression: &str,
    filter: &SessionFilter,
    beyond: Option<i64>,
    rows: usize,
) -> sqlx::Result<Vec<Hit>> {
    let words = format!("{{notes talk customer}} : ({expression})");
    // The index knows the reach, for speed; the condition on the session's own row is what holds.
    let matched = match reach {
        Reach::Own(id) => format!("(scope : {}) AND ({words})", of_counselor(id)),
        Reach::Clinic(id) => format!("(scope : {}) AND ({words})", of_clinic(id)),
        Reach::All => words,
    };
    let mut query = QueryBuilder::<Sqlite>::new("select e.key as search_key, ");
    query
        .push(session::RELATIONS)
        .push(
            " from search_index cross join search_entry e on e.key = search_index.rowid \
             cross join session s on s.id = e.session_id ",
        )
        .push(session::RELATED)
        .push(" where search_index match ")
        .push_bind(matched)
        .push(" and ");
    within::push_sessions(&mut query, "s", reach);
    session::push_filter(&mut query, filter);
    if let Some(beyond) = beyond {
        query.push(" and search_index.rowid > ").push_bind(beyond);
    }
    query
        .push(" order by search_index.rowid limit ")
        .push_bind(column::stored_count(rows as u64)?);
    let rows = query.build().fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(Hit {
                key: row.try_get("search_key")?,
                found: sqlx::FromRow::from_row(row)?,
            })
        })
        .collect()
}

/// What was said, without the words one by one.
#[derive(Deserialize)]
pub(crate) struct Said {
    pub(crate) index: u32,
    pub(crate) speaker: Speaker,
    pub(crate) start: f64,
    pub(crate) text: String,
}

/// The segments of a session's newest transcript; none where it has none.
pub(crate) async fn said(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Vec<Said>> {
    #[derive(Deserialize)]
    struct Body {
        segments: Vec<Said>,
    }
    let row = sqlx::query(
        "select body from transcript where session_id = ? order by version desc limit 1",
    )
    .bind(session_id.to_string())
    .fetch_optional(conn)
    .await?;
    let body: Option<Body> = row.map(|row| column::json(&row, "body")).transpose()?;
    Ok(body.map(|body| body.segments).unwrap_or_default())
}
