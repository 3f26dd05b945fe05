//! The audit: appended in the same transaction as what it tells of. Ids and closed words, never names,
//! addresses or the words of a talk.

use std::fmt::Display;

use jiff::{
    SignedDuration, Timestamp,
    civil::{self, Date},
};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    access::Acting,
    audit::AuditFilter,
    domain::{UserId, audit::AuditEntry, user::Email},
};

/// Opening the same thing again within this time is one reading.
const ONE_READING: SignedDuration = SignedDuration::from_mins(1);

/// Something that happened while the vault was sealed. Kept encrypted; the e-mail becomes an id when it
/// joins the audit.
#[derive(Serialize, Deserialize)]
struct SealedEvent {
    at_ms: i64,
    action: String,
    /// `None` where what was typed is no address: it could be anything, a password too.
    email: Option<String>,
}

impl Acting {
    const fn parts(self) -> (&'static str, Option<UserId>) {
        match self {
            Self::User(id) => ("user", Some(id)),
            Self::Worker(id) => ("worker", id),
            Self::Nobody(id) => ("nobody", id),
        }
    }
}

impl FromRow<'_, SqliteRow> for AuditEntry {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let acting = match row.try_get("acting")? {
            "user" => "user",
            "worker" => "worker",
            _ => "nobody",
        };
        Ok(Self {
            sequence: row.try_get("sequence")?,
            at: column::moment(row, "at")?,
            user_id: column::optional_parsed(row, "user_id")?,
            user_name: row.try_get("user_name")?,
            acting,
            action: row.try_get("action")?,
            resource_id: row.try_get("resource_id")?,
        })
    }
}

/// Appends an entry.
pub(crate) async fn append(
    conn: &mut SqliteConnection,
    acting: &Acting,
    action: &str,
    resource_id: impl Display,
    now: Timestamp,
) -> sqlx::Result<()> {
    insert(conn, now, *acting, action, Some(resource_id.to_string())).await
}

async fn insert(
    conn: &mut SqliteConnection,
    at: Timestamp,
    acting: Acting,
    action: &str,
    resource_id: Option<String>,
) -> sqlx::Result<()> {
    let (acting, user_id) = acting.parts();
    sqlx::query(
        "insert into audit (at, user_id, acting, action, resource_id) values (?, ?, ?, ?, ?)",
    )
    .bind(at.as_millisecond())
    .bind(user_id.map(|id| id.to_string()))
    .bind(acting)
    .bind(action)
    .bind(resource_id)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the same user opened the same thing just before.
pub(crate) async fn was_just_read(
    conn: &mut SqliteConnection,
    now: Timestamp,
    user_id: UserId,
    action: &str,
    resource_id: &str,
) -> sqlx::Result<bool> {
    let row = sqlx::query(
        "select 1 from audit where resource_id = ? and action = ? and user_id = ? and at between ? and ? limit 1",
    )
    .bind(resource_id)
    .bind(action)
    .bind(user_id.to_string())
    .bind((now - ONE_READING).as_millisecond())
    .bind(now.as_millisecond())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Appends a refused try; the user whose e-mail was used is named by id, if there is one.
pub(crate) async fn append_refusal(
    conn: &mut SqliteConnection,
    email: &str,
    action: &str,
    at: Timestamp,
) -> sqlx::Result<()> {
    let user = match Email::parse(email) {
        Ok(email) => super::user::by_email(conn, &email).await?,
        Err(_) => None,
    };
    insert(
        conn,
        at,
        Acting::Nobody(user.map(|user| user.id)),
        action,
        None,
    )
    .await
}

/// What is kept of a refused try while the vault is sealed.
pub(crate) fn sealed_event(email: &str, action: &str, at: Timestamp) -> sqlx::Result<Vec<u8>> {
    let event = SealedEvent {
        at_ms: at.as_millisecond(),
        action: action.to_owned(),
        email: Email::parse(email)
            .ok()
            .map(|email| email.as_str().to_owned()),
    };
    serde_json::to_vec(&event).map_err(|cause| sqlx::Error::Encode(Box::new(cause)))
}

/// Appends an event of the sealed time.
pub(crate) async fn append_sealed(conn: &mut SqliteConnection, event: &[u8]) -> sqlx::Result<()> {
    let event: SealedEvent =
        serde_json::from_slice(event).map_err(|cause| sqlx::Error::Decode(Box::new(cause)))?;
    let at = Timestamp::from_millisecond(event.at_ms)
        .map_err(|cause| sqlx::Error::Decode(Box::new(cause)))?;
    append_refusal(
        conn,
        event.email.as_deref().unwrap_or_default(),
        &event.action,
        at,
    )
    .await
}

/// Up to `rows` entries that pass the filter, newest first, older than `before`, with the names of their users.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    filter: &AuditFilter,
    before: Option<i64>,
    rows: usize,
) -> sqlx::Result<Vec<AuditEntry>> {
    let mut query = QueryBuilder::<Sqlite>::new(
        "select audit.*, user.name as user_name from audit left join user on user.id = audit.user_id \
         where audit.sequence < ",
    );
    query.push_bind(before.unwrap_or(i64::MAX));
    if let Some(id) = filter.user_id {
        query
            .push(" and audit.user_id = ")
            .push_bind(id.to_string());
    }
    if let Some(id) = &filter.resource_id {
        query.push(" and audit.resource_id = ").push_bind(id);
    }
    if let Some(action) = &filter.action {
        // All of a noun lie between "session." and "session/", the sign after the dot.
        query
            .push(" and (audit.action = ")
            .push_bind(action)
            .push(" or (audit.action > ");
        query
            .push_bind(format!("{action}."))
            .push(" and audit.action < ")
            .push_bind(format!("{action}/"))
            .push("))");
    }
    if let Some(from) = filter.from {
        query.push(" and audit.at >= ").push_bind(midnight(from));
    }
    if let Some(end) = filter.to.and_then(|to| to.tomorrow().ok()) {
        query.push(" and audit.at < ").push_bind(midnight(end));
    }
    query
        .push(" order by audit.sequence desc limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}

/// The first moment of a day (UTC), in milliseconds since 1970.
fn midnight(day: Date) -> i64 {
    day.duration_since(civil::date(1970, 1, 1)).as_secs() * 1000
}
