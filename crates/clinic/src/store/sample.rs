//! The mark of a sample session, and its removal with every row that names it.

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::column;
use crate::domain::{CustomerId, RecordingId, SessionId, UserId};

/// The sample that a counselor has.
pub(crate) async fn of_counselor(
    conn: &mut SqliteConnection,
    counselor: UserId,
) -> sqlx::Result<Option<SessionId>> {
    let row = sqlx::query("select id from session where sample = 1 and counselor_id = ?")
        .bind(counselor.to_string())
        .fetch_optional(conn)
        .await?;
    row.map(|row| column::parsed(&row, "id")).transpose()
}

/// Marks a session as a sample, for good.
pub(crate) async fn mark(conn: &mut SqliteConnection, id: SessionId) -> sqlx::Result<()> {
    sqlx::query("update session set sample = 1 where id = ?")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes a sample with everything that names it, in whatever table, and answers its recordings, whose files are to go.
pub(crate) async fn remove(
    conn: &mut SqliteConnection,
    id: SessionId,
) -> sqlx::Result<Vec<RecordingId>> {
    let id = id.to_string();
    let rows = sqlx::query("select id from recording where session_id = ?")
        .bind(&id)
        .fetch_all(&mut *conn)
        .await?;
    let recordings = rows.iter().map(|row| column::parsed(row, "id")).collect();
    // Rows name each other in more than one order; all of them are gone when the transaction ends.
    sqlx::query("pragma defer_foreign_keys = on")
        .execute(&mut *conn)
        .await?;
    sqlx::query("delete from analysis_stage where analysis_id in (select id from analysis where session_id = ?)")
        .bind(&id)
        .execute(&mut *conn)
        .await?;
    for table in naming_sessions(&mut *conn).await? {
        // Names of tables come from the schema itself.
        let statement = format!("delete from {table} where session_id = ?");
        sqlx::query(AssertSqlSafe(statement))
            .bind(&id)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query("delete from session where id = ? and sample = 1")
        .bind(&id)
        .execute(conn)
        .await?;
    recordings
}

/// The tables with a `session_id`: those of later versions of the schema, too. The search index follows its own triggers.
async fn naming_sessions(conn: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let rows = sqlx::query(
        "select t.name from sqlite_schema t join pragma_table_info(t.name) c \
         where t.type = 'table' and t.name not like 'search%' and c.name = 'session_id'",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| row.try_get("name")).collect()
}

/// Removes a customer with whom there is no session, and the answers kept of that one.
pub(crate) async fn remove_customer(
    conn: &mut SqliteConnection,
    id: CustomerId,
) -> sqlx::Result<()> {
    let unmet = "not exists (select 1 from session where customer_id = ?1)";
    for (table, key) in [("consent", "customer_id"), ("customer", "id")] {
        let statement = format!("delete from {table} where {key} = ?1 and {unmet}");
        sqlx::query(AssertSqlSafe(statement))
            .bind(id.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
