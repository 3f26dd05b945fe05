//! Rows of sign-ins: one for each time that somebody signed in, until it ends.

use jiff::Timestamp;
use sqlx::{FromRow, Row, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::domain::{SignInId, UserId, user::User};

/// One sign-in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignIn {
    pub(crate) id: SignInId,
    /// How often it was refreshed.
    pub(crate) rotation: i64,
    pub(crate) started_at: Timestamp,
    /// When the newest token was given.
    pub(crate) refreshed_at: Timestamp,
}

impl FromRow<'_, SqliteRow> for SignIn {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "sign_in_id")?,
            rotation: row.try_get("rotation")?,
            started_at: column::moment(row, "started_at")?,
            refreshed_at: column::moment(row, "refreshed_at")?,
        })
    }
}

/// A sign-in with its user as both are now.
pub(crate) struct Standing {
    pub(crate) user: User,
    pub(crate) must_change_password: bool,
    pub(crate) sign_in: SignIn,
}

/// The sign-in, if it has not ended and its user is active and of that generation.
pub(crate) async fn standing(
    conn: &mut SqliteConnection,
    id: SignInId,
    user_id: UserId,
    generation: i64,
) -> sqlx::Result<Option<Standing>> {
    let row = sqlx::query(
        "select user.*, sign_in.id as sign_in_id, rotation, started_at, refreshed_at \
         from sign_in join user on user.id = sign_in.user_id \
         where sign_in.id = ? and user.id = ? and is_active = 1 and token_generation = ?",
    )
    .bind(id.to_string())
    .bind(user_id.to_string())
    .bind(generation)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Standing {
            user: User::from_row(&row)?,
            must_change_password: row.try_get("must_change_password")?,
            sign_in: SignIn::from_row(&row)?,
        })
    })
    .transpose()
}

/// One sign-in.
pub(crate) async fn get(conn: &mut SqliteConnection, id: SignInId) -> sqlx::Result<Option<SignIn>> {
    sqlx::query_as(
        "select id as sign_in_id, rotation, started_at, refreshed_at from sign_in where id = ?",
    )
    .bind(id.to_string())
    .fetch_optional(conn)
    .await
}

/// The sign-ins of a user that began after `since`, newest first, a hundred at most.
pub(crate) async fn of_user(
    conn: &mut SqliteConnection,
    user_id: UserId,
    since: Timestamp,
) -> sqlx::Result<Vec<SignIn>> {
    sqlx::query_as(
        "select id as sign_in_id, rotation, started_at, refreshed_at from sign_in \
         where user_id = ? and started_at > ? order by started_at desc, id desc limit 100",
    )
    .bind(user_id.to_string())
    .bind(since.as_millisecond())
    .fetch_all(conn)
    .await
}

/// A sign-in begins.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    id: SignInId,
    user_id: UserId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("insert into sign_in (id, user_id, started_at, refreshed_at) values (?, ?, ?, ?)")
        .bind(id.to_string())
        .bind(user_id.to_string())
        .bind(now.as_millisecond())
        .bind(now.as_millisecond())
        .execute(conn)
        .await?;
    Ok(())
}

/// A new token was given.
pub(crate) async fn rotate(
    conn: &mut SqliteConnection,
    id: SignInId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("update sign_in set rotation = rotation + 1, refreshed_at = ? where id = ?")
        .bind(now.as_millisecond())
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// A sign-in ends.
pub(crate) async fn end(conn: &mut SqliteConnection, id: SignInId) -> sqlx::Result<()> {
    sqlx::query("delete from sign_in where id = ?")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets sign-ins that began so long ago that they have ended by themselves.
pub(crate) async fn forget_before(
    conn: &mut SqliteConnection,
    start: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query("delete from sign_in where started_at < ?")
        .bind(start.as_millisecond())
        .execute(conn)
        .await?;
    Ok(())
}
