//! Rows of a clinic's own playbooks. A published version is added, never changed.

use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    domain::{
        ClinicId, PlaybookId, SessionId, UserId,
        playbook::{OwnPlaybook, PublishedVersion},
    },
    policy::Reach,
};

/// A playbook with its newest published version.
const WITH_PUBLISHED: &str = "select p.*, v.version, v.body, v.published_by, v.published_at from playbook p \
     left join playbook_version v on v.playbook_id = p.id and v.version = \
     (select max(version) from playbook_version where playbook_id = p.id)";

impl FromRow<'_, SqliteRow> for OwnPlaybook {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let published = match row.try_get::<Option<i64>, _>("version")? {
            Some(_) => Some(PublishedVersion::from_row(row)?),
            None => None,
        };
        Ok(Self {
            id: column::parsed(row, "id")?,
            clinic_id: column::parsed(row, "clinic_id")?,
            name: row.try_get("name")?,
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            draft: row.try_get("draft")?,
            revision: column::count(row, "revision")?,
            published,
            updated_at: column::moment(row, "updated_at")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for PublishedVersion {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            version: column::count(row, "version")?,
            body: row.try_get("body")?,
            published_by: column::parsed(row, "published_by")?,
            published_at: column::moment(row, "published_at")?,
        })
    }
}

/// One playbook.
pub(crate) async fn get(
    conn: &mut SqliteConnection,
    id: PlaybookId,
) -> sqlx::Result<Option<OwnPlaybook>> {
    let mut query = QueryBuilder::<Sqlite>::new(WITH_PUBLISHED);
    query.push(" where p.id = ").push_bind(id.to_string());
    query.build_query_as().fetch_optional(conn).await
}

/// All within reach of clinics, by title.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
) -> sqlx::Result<Vec<OwnPlaybook>> {
    let mut query = QueryBuilder::<Sqlite>::new(WITH_PUBLISHED);
    match reach {
        // A playbook belongs to a clinic as a whole.
        Reach::Own(_) => query.push(" where false"),
        Reach::Clinic(id) => query
            .push(" where p.clinic_id = ")
            .push_bind(id.to_string()),
        Reach::All => query.push(""),
    };
    query.push(" order by p.title, p.id");
    query.build_query_as().fetch_all(conn).await
}

/// The published versions of a playbook, newest first.
pub(crate) async fn versions(
    conn: &mut SqliteConnection,
    id: PlaybookId,
) -> sqlx::Result<Vec<PublishedVersion>> {
    sqlx::query_as("select * from playbook_version where playbook_id = ? order by version desc")
        .bind(id.to_string())
        .fetch_all(conn)
        .await
}

/// The published texts of a clinic for sessions, by name and language.
pub(crate) async fn published(
    conn: &mut SqliteConnection,
    clinic_id: ClinicId,
) -> sqlx::Result<Vec<OwnPlaybook>> {
    let mut query = QueryBuilder::<Sqlite>::new(WITH_PUBLISHED);
    query
        .push(" where v.version is not null and p.clinic_id = ")
        .push_bind(clinic_id.to_string())
        .push(" order by p.title, p.id");
    query.build_query_as().fetch_all(conn).await
}

/// Adds a playbook that nobody has published; `false` where the clinic has one of that name and language.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    playbook: &OwnPlaybook,
    by: UserId,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "insert into playbook (id, clinic_id, name, language, title, draft, revision, created_by, created_at, updated_at) \
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (clinic_id, name, language) do nothing",
    )
    .bind(playbook.id.to_string())
    .bind(playbook.clinic_id.to_string())
    .bind(&playbook.name)
    .bind(&playbook.language)
    .bind(&playbook.title)
    .bind(&playbook.draft)
    .bind(playbook.revision)
    .bind(by.to_string())
    .bind(playbook.updated_at.as_millisecond())
    .bind(playbook.updated_at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes the draft where nobody changed it meanwhile; `false` where somebody did, or where another playbook of the
/// clinic has that name and language.
pub(crate) async fn save_draft(
    conn: &mut SqliteConnection,
    playbook: &OwnPlaybook,
    was: u32,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update or ignore playbook set name = ?, language = ?, title = ?, draft = ?, revision = ?, updated_at = ? \
         where id = ? and revision = ?",
    )
    .bind(&playbook.name)
    .bind(&playbook.language)
    .bind(&playbook.title)
    .bind(&playbook.draft)
    .bind(playbook.revision)
    .bind(playbook.updated_at.as_millisecond())
    .bind(playbook.id.to_string())
    .bind(was)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Adds a published version.
pub(crate) async fn publish(
    conn: &mut SqliteConnection,
    id: PlaybookId,
    version: &PublishedVersion,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into playbook_version (playbook_id, version, body, published_by, published_at) values (?, ?, ?, ?, ?)",
    )
    .bind(id.to_string())
    .bind(version.version)
    .bind(&version.body)
    .bind(version.published_by.to_string())
    .bind(version.published_at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(())
}

/// The clinic's sessions whose newest analysis was made by this playbook in another version.
pub(crate) async fn analyzed_by_others(
    conn: &mut SqliteConnection,
    clinic_id: ClinicId,
    name: &str,
    version: &str,
) -> sqlx::Result<Vec<SessionId>> {
    let rows = sqlx::query(
        "select s.id from session s join analysis a on a.session_id = s.id \
         and a.version = (select max(version) from analysis where session_id = s.id) \
         where s.clinic_id = ? and json_extract(a.body, '$.playbook') = ? \
         and json_extract(a.body, '$.playbook_version') <> ? order by s.session_date desc",
    )
    .bind(clinic_id.to_string())
    .bind(name)
    .bind(version)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| column::parsed(row, "id")).collect()
}
