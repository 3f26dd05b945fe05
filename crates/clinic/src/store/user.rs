//! Rows of users.

use jiff::Timestamp;
use sqlx::{
    FromRow, QueryBuilder, Row, Sqlite, SqliteConnection,
    sqlite::{SqliteQueryResult, SqliteRow},
};

use super::{column, within};
use crate::{
    domain::{
        UserId,
        user::{Email, User},
    },
    error::ClinicError,
    policy::Reach,
};

impl FromRow<'_, SqliteRow> for User {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            email: column::parsed(row, "email")?,
            name: row.try_get("name")?,
            role: column::word(row, "role")?,
            clinic_id: column::optional_parsed(row, "clinic_id")?,
            is_active: row.try_get("is_active")?,
        })
    }
}

/// One user.
pub(crate) async fn get(conn: &mut SqliteConnection, id: UserId) -> sqlx::Result<Option<User>> {
    sqlx::query_as("select * from user where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// One user, if within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: UserId,
    reach: Reach,
) -> sqlx::Result<Option<User>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from user where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_users(&mut query, reach);
    query.build_query_as().fetch_optional(conn).await
}

/// The user who signs in with an e-mail.
pub(crate) async fn by_email(
    conn: &mut SqliteConnection,
    email: &Email,
) -> sqlx::Result<Option<User>> {
    sqlx::query_as("select * from user where email = ?")
        .bind(email.as_str())
        .fetch_optional(conn)
        .await
}

/// The generation that new sign-ins belong to.
pub(crate) async fn token_generation(conn: &mut SqliteConnection, id: UserId) -> sqlx::Result<i64> {
    let row = sqlx::query("select token_generation from user where id = ?")
        .bind(id.to_string())
        .fetch_one(conn)
        .await?;
    row.try_get("token_generation")
}

/// Ends all sign-ins of a user.
pub(crate) async fn end_sign_ins(
    conn: &mut SqliteConnection,
    id: UserId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query(
        "update user set token_generation = token_generation + 1, updated_at = ? where id = ?",
    )
    .bind(now.as_millisecond())
    .bind(id.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from sign_in where user_id = ?")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends all sign-ins of everybody.
pub(crate) async fn end_all_sign_ins(
    conn: &mut SqliteConnection,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("update user set token_generation = token_generation + 1, updated_at = ?")
        .bind(now.as_millisecond())
        .execute(&mut *conn)
        .await?;
    sqlx::query("delete from sign_in").execute(conn).await?;
    Ok(())
}

/// Says whether somebody else has seen the user's password.
pub(crate) async fn set_must_change_password(
    conn: &mut SqliteConnection,
    id: UserId,
    must_change: bool,
) -> sqlx::Result<()> {
    sqlx::query("update user set must_change_password = ? where id = ?")
        .bind(must_change)
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether somebody else has seen the user's password.
pub(crate) async fn must_change_password(
    conn: &mut SqliteConnection,
    id: UserId,
) -> sqlx::Result<bool> {
    let row = sqlx::query("select must_change_password from user where id = ?")
        .bind(id.to_string())
        .fetch_one(conn)
        .await?;
    row.try_get("must_change_password")
}

/// The e-mails of all who may sign in.
pub(crate) async fn active_emails(conn: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let rows = sqlx::query("select email from user where is_active = 1")
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| row.try_get("email")).collect()
}

/// Whether an active admin is there besides this user.
pub(crate) async fn has_other_admin(conn: &mut SqliteConnection, id: UserId) -> sqlx::Result<bool> {
    let other = sqlx::query(
        "select 1 from user where role = 'admin' and is_active = 1 and id <> ? limit 1",
    )
    .bind(id.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(other.is_some())
}

/// Up to `rows` users within reach, oldest first, after `after`.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    after: Option<UserId>,
    rows: usize,
) -> sqlx::Result<Vec<User>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from user where ");
    within::push_users(&mut query, reach);
    if let Some(after) = after {
        query.push(" and id > ").push_bind(after.to_string());
    }
    query
        .push(" order by id limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}

/// Adds a user; [`ClinicError::EmailTaken`] where another has the e-mail.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    user: &User,
    now: Timestamp,
) -> Result<(), ClinicError> {
    let done = sqlx::query(
        "insert into user (id, email, name, role, clinic_id, is_active, created_at, updated_at) \
         values (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(user.id.to_string())
    .bind(user.email.as_str())
    .bind(&user.name)
    .bind(user.role.as_str())
    .bind(user.clinic_id.map(|id| id.to_string()))
    .bind(user.is_active)
    .bind(now.as_millisecond())
    .bind(now.as_millisecond())
    .execute(conn)
    .await;
    written(done)
}

/// Writes all that can change of a user; [`ClinicError::EmailTaken`] where another has the e-mail.
pub(crate) async fn update(
    conn: &mut SqliteConnection,
    user: &User,
    now: Timestamp,
) -> Result<(), ClinicError> {
    let done = sqlx::query("update user set email = ?, name = ?, role = ?, clinic_id = ?, is_active = ?, updated_at = ? where id = ?")
        .bind(user.email.as_str())
        .bind(&user.name)
        .bind(user.role.as_str())
        .bind(user.clinic_id.map(|id| id.to_string()))
        .bind(user.is_active)
        .bind(now.as_millisecond())
        .bind(user.id.to_string())
        .execute(conn)
        .await;
    written(done)
}

/// The id is the user's own, so that the only thing that can be there twice is the e-mail.
fn written(done: sqlx::Result<SqliteQueryResult>) -> Result<(), ClinicError> {
    match done {
        Ok(_) => Ok(()),
        Err(sqlx::Error::Database(cause)) if cause.is_unique_violation() => {
            Err(ClinicError::EmailTaken)
        }
        Err(error) => Err(error.into()),
    }
}
