//! Rows of sessions.

use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{column, within};
use crate::{
    domain::{
        Confidential, SessionId,
        customer::Customer,
        session::{Outcome, Session},
        user::User,
    },
    policy::Reach,
    sessions::{SessionFilter, SessionKey, SessionOrder, SessionWithRelations},
};

impl FromRow<'_, SqliteRow> for Session {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            clinic_id: column::parsed(row, "clinic_id")?,
            customer_id: column::parsed(row, "customer_id")?,
            counselor_id: column::parsed(row, "counselor_id")?,
            session_date: column::parsed(row, "session_date")?,
            duration_seconds: row.try_get("duration_seconds")?,
            status: column::word(row, "status")?,
            outcome: column::optional_word(row, "outcome")?,
            notes: Confidential::new(row.try_get("notes")?),
            language: row.try_get("language")?,
            playbook: row.try_get("playbook")?,
            speakers: column::count(row, "speakers")?,
            sample: row.try_get("sample")?,
            created_at: column::moment(row, "created_at")?,
            updated_at: column::moment(row, "updated_at")?,
        })
    }
}

/// The columns of a session with its customer and counselor.
pub(super) const RELATIONS: &str = "s.*, \
    c.clinic_id as customer_clinic_id, c.name as customer_name, c.phone as customer_phone, c.email as customer_email, \
    u.email as counselor_email, u.name as counselor_name, u.role as counselor_role, \
    u.clinic_id as counselor_clinic_id, u.is_active as counselor_is_active";

/// How both are joined. The order of the join is fixed: without it the planner may start from the few customers or
/// users of a small table, and would have to sort all sessions.
pub(super) const RELATED: &str =
    "cross join customer c on c.id = s.customer_id cross join user u on u.id = s.counselor_id";

fn with_relations_where() -> QueryBuilder<Sqlite> {
    QueryBuilder::new(format!(
        "select {RELATIONS} from session s {RELATED} where "
    ))
}

impl FromRow<'_, SqliteRow> for SessionWithRelations {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let session = Session::from_row(row)?;
        let customer = Customer {
            id: session.customer_id,
            clinic_id: column::parsed(row, "customer_clinic_id")?,
            name: Confidential::new(row.try_get("customer_name")?),
            phone: row
                .try_get::<Option<String>, _>("customer_phone")?
                .map(Confidential::new),
            email: row
                .try_get::<Option<String>, _>("customer_email")?
                .map(Confidential::new),
        };
        let counselor = User {
            id: session.counselor_id,
            email: column::parsed(row, "counselor_email")?,
            name: row.try_get("counselor_name")?,
            role: column::word(row, "counselor_role")?,
            clinic_id: column::optional_parsed(row, "counselor_clinic_id")?,
            is_active: row.try_get("counselor_is_active")?,
        };
        Ok(Self {
            session,
            customer,
            counselor,
        })
    }
}

/// One session.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    id: SessionId,
) -> sqlx::Result<Option<Session>> {
    sqlx::query_as("select * from session where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// One session, if it lies within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: SessionId,
    reach: Reach,
) -> sqlx::Result<Option<Session>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from session where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_sessions(&mut query, "session", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// One session with its relations, if it lies within reach.
pub(crate) async fn with_relations(
    conn: &mut SqliteConnection,
    id: SessionId,
    reach: Reach,
) -> sqlx::Result<Option<SessionWithRelations>> {
    let mut query = with_relations_where();
    query
        .push("s.id = ")
        .push_bind(id.to_string())
        .push(" and ");
    within::push_sessions(&mut query, "s", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// Up to `rows` sessions within reach that pass the filter, latest first, beyond `beyond`.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    filter: &SessionFilter,
    beyond: Option<&SessionKey>,
    rows: usize,
) -> sqlx::Result<Vec<SessionWithRelations>> {
    list_query(reach, filter, beyond, rows)?
        .build_query_as()
        .fetch_all(conn)
        .await
}

fn list_query(
    reach: Reach,
    filter: &SessionFilter,
    beyond: Option<&SessionKey>,
    rows: usize,
) -> sqlx::Result<QueryBuilder<Sqlite>> {
    let mut query = with_relations_where();
    within::push_sessions(&mut query, "s", reach);
    push_filter(&mut query, filter);
    let (beyond_is, order) = match filter.order {
        SessionOrder::LatestFirst => ("<", "desc"),
        SessionOrder::EarliestFirst => (">", "asc"),
    };
    if let Some(SessionKey { date, id }) = beyond {
        query
            .push(" and (s.session_date, s.id) ")
            .push(beyond_is)
            .push(" (")
            .push_bind(date.to_string());
        query.push(", ").push_bind(id.to_string()).push(")");
    }
    query
        .push(format!(
            " order by s.session_date {order}, s.id {order} limit "
        ))
        .push_bind(column::stored_count(rows as u64)?);
    Ok(query)
}

/// What a filter asks of `session s`.
pub(super) fn push_filter(query: &mut QueryBuilder<Sqlite>, filter: &SessionFilter) {
    push_one_of(
        query,
        "s.status",
        filter.status.iter().map(|word| word.as_str()),
    );
    push_one_of(
        query,
        "s.outcome",
        filter.outcome.iter().map(|word| word.as_str()),
    );
    if let Some(id) = filter.customer_id {
        query
            .push(" and s.customer_id = ")
            .push_bind(id.to_string());
    }
    if let Some(id) = filter.counselor_id {
        query
            .push(" and s.counselor_id = ")
            .push_bind(id.to_string());
    }
    if let Some(from) = filter.from {
        query
            .push(" and s.session_date >= ")
            .push_bind(from.to_string());
    }
    // A date with a time of day sorts after the date alone, so the last day ends where the next begins.
    if let Some(end) = filter.to.and_then(|to| to.tomorrow().ok()) {
        query
            .push(" and s.session_date < ")
            .push_bind(end.to_string());
    }
}

/// One of closed words; none at all asks for nothing.
fn push_one_of(
    query: &mut QueryBuilder<Sqlite>,
    column: &str,
    words: impl Iterator<Item = &'static str>,
) {
    let mut words = words.peekable();
    if words.peek().is_none() {
        return;
    }
    query.push(" and ").push(column).push(" in (");
    let mut listed = query.separated(", ");
    for word in words {
        listed.push_bind(word);
    }
    query.push(")");
}

/// Adds a session as it is.
pub(crate) async fn insert(conn: &mut SqliteConnection, session: &Session) -> sqlx::Result<()> {
    sqlx::query(
        "insert into session (id, clinic_id, customer_id, counselor_id, session_date, duration_seconds, status, \
         outcome, notes, language, playbook, created_at, updated_at, speakers) \
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(session.id.to_string())
    .bind(session.clinic_id.to_string())
    .bind(session.customer_id.to_string())
    .bind(session.counselor_id.to_string())
    .bind(session.session_date.to_string())
    .bind(session.duration_seconds)
    .bind(session.status.as_str())
    .bind(session.outcome.map(Outcome::as_str))
    .bind(session.notes.expose())
    .bind(&session.language)
    .bind(&session.playbook)
    .bind(session.created_at.as_millisecond())
    .bind(session.updated_at.as_millisecond())
    .bind(column::stored_count(session.speakers as u64)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what a person can change of a session.
pub(crate) async fn update(conn: &mut SqliteConnection, session: &Session) -> sqlx::Result<()> {
    sqlx::query(
        "update session set session_date = ?, status = ?, outcome = ?, notes = ?, language = ?, playbook = ?, \
         speakers = ?, updated_at = ? where id = ?",
    )
    .bind(session.session_date.to_string())
    .bind(session.status.as_str())
    .bind(session.outcome.map(Outcome::as_str))
    .bind(session.notes.expose())
    .bind(&session.language)
    .bind(&session.playbook)
    .bind(column::stored_count(session.speakers as u64)?)
    .bind(session.updated_at.as_millisecond())
    .bind(session.id.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sqlx::{Execute, Row};

    use super::*;
    use crate::{
        domain::{ClinicId, CustomerId, UserId},
        store::db::Db,
    };

    /// How the database would find a page, as one text.
    async fn plan(db: &Db, reach: Reach, filter: &SessionFilter) -> String {
        let key = SessionKey {
            date: "2026-11-24".parse().unwrap(),
            id: SessionId::generate(),
        };
        let mut explained = QueryBuilder::<Sqlite>::new("explain query plan ");
        let mut query = list_query(reach, filter, Some(&key), 21).unwrap();
        explained.push(query.build().sql().as_str());
        let mut conn = db.read().await.unwrap();
        let rows = explained.build().fetch_all(&mut *conn).await.unwrap();
        rows.iter()
            .map(|row| row.get::<String, _>("detail"))
            .collect::<Vec<_>>()
            .join("; ")
    }

    #[tokio::test]
    async fn a_page_is_read_from_an_index_in_its_order() {
        let dir = tempfile::TempDir::new().unwrap();
        let key = vault::VaultKey::generate().database();
        let db = Db::open(&dir.path().join("db"), &key).await.unwrap();
        let all = SessionFilter::default();
        let days = SessionFilter {
            from: Some(date(2026, 1, 1)),
            to: Some(date(2026, 1, 31)),
            ..all.clone()
        };
        let customer = SessionFilter {
            customer_id: Some(CustomerId::generate()),
            ..all.clone()
        };
        for (reach, filter, index) in [
            (Reach::All, &all, "session_by_date"),
            (Reach::Own(UserId::generate()), &all, "session_by_counselor"),
            (
                Reach::Clinic(ClinicId::generate()),
                &all,
                "session_by_clinic",
            ),
            (
                Reach::Clinic(ClinicId::generate()),
                &days,
                "session_by_clinic",
            ),
            (Reach::All, &customer, "session_by_customer"),
        ] {
            let plan = plan(&db, reach, filter).await;
            assert!(plan.contains(index), "{plan}");
            assert!(
                !plan.contains("TEMP B-TREE") && !plan.contains("SCAN c"),
                "{plan}"
            );
        }
    }
}
