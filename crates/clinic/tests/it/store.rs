//! The database on disk: nothing of it can be read without the key, and no version of it is lost.

use clinic::{ClinicError, VaultState};
use sqlx::{Connection, SqliteConnection};

use crate::support::{self, PASSWORD, TestClinic, secret};

#[tokio::test]
async fn no_file_of_the_vault_can_be_read() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Canary-Wren").await;
    let wanted = clinic::sessions::NewSession {
        notes: secret("canary notes about fear"),
        ..support::new_session(kay.id, "2026-11-24")
    };
    here.clinic.create_session(&admin, wanted).await.unwrap();
    let check = |state: &str| {
        let files = support::files(here.dir());
        assert!(
            files.iter().any(|(_, bytes)| bytes.len() > 4096),
            "there is a database"
        );
        for (path, bytes) in files {
            for text in [
                "SQLite format 3",
                "Canary-Wren",
                "canary notes",
                "ada@north",
                "create table",
                PASSWORD,
            ] {
                assert!(
                    !support::holds(&bytes, text),
                    "{text:?} in {} ({state})",
                    path.display()
                );
            }
        }
    };
    check("open");
    here.clinic.quit().await;
    check("sealed");
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_own_user_of_the_pc_can_open_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let here = TestClinic::start().await;
    here.customer(&here.admin().await, "Kay").await;
    for (path, _) in support::files(here.dir()) {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} has {mode:o}", path.display());
    }
}

#[tokio::test]
async fn a_newer_database_is_left_alone() {
    let stopped = TestClinic::start().await.stop().await;
    let mut conn = stopped.by_hand().await;
    sqlx::query(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
         values (999, 'later', 1, x'00', 0)",
    )
    .execute(&mut conn)
    .await
    .unwrap();
    conn.close().await.unwrap();
    let clinic = stopped.open();
    let answer = clinic.sign_in("ada@north.example", PASSWORD).await;
    assert!(
        matches!(answer, Err(ClinicError::NewerDatabase { found: 999, .. })),
        "{answer:?}"
    );
    assert_eq!(clinic.state(), VaultState::Sealed);
}

/// The same clinic and user in the tables that version 2 had.
async fn back_to_version_2(conn: &mut SqliteConnection) {
    let run = async |conn: &mut SqliteConnection, statement: String| {
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement))
            .execute(conn)
            .await
            .unwrap();
    };
    let columns = [
        ("clinic", "id, name, created_at, updated_at"),
        (
            "user",
            "id, email, name, role, clinic_id, is_active, token_generation, created_at, updated_at",
        ),
    ];
    run(conn, "pragma foreign_keys = off".to_owned()).await;
    for (table, columns) in columns {
        let kept = format!("create temp table kept_{table} as select {columns} from {table}");
        run(conn, kept).await;
    }
    let tables = sqlx::query_scalar::<_, String>(
        "select 'drop ' || type || ' if exists ' || quote(name) from main.sqlite_master where type in ('table', 'view') \
         and name not like 'sqlite_%' and name <> '_sqlx_migrations' order by sql like 'create virtual%' desc",
    );
    for drop in tables.fetch_all(&mut *conn).await.unwrap() {
        run(conn, drop).await;
    }
    let before = [
        include_str!("../../../../migrations/sqlite/0001_people.sql"),
        include_str!("../../../../migrations/sqlite/0002_session.sql"),
        "delete from _sqlx_migrations where version > 2",
    ];
    for statements in before {
        run(conn, statements.to_owned()).await;
    }
    for (table, columns) in columns {
        let back = format!("insert into {table} ({columns}) select {columns} from kept_{table}");
        run(conn, back).await;
    }
}

#[tokio::test]
async fn an_older_database_is_copied_before_it_is_changed() {
    let stopped = TestClinic::start().await.stop().await;
    let mut conn = stopped.by_hand().await;
    back_to_version_2(&mut conn).await;
    conn.close().await.unwrap();

    let clinic = stopped.open();
    clinic.sign_in("ada@north.example", PASSWORD).await.unwrap();
    clinic.quit().await;
    drop(clinic);

    let copy = stopped.database_path().with_added_extension("before-2");
    assert!(!support::holds(
        &std::fs::read(&copy).unwrap(),
        "SQLite format 3"
    ));
    for (path, has_jobs) in [(copy, false), (stopped.database_path(), true)] {
        let mut conn = stopped.by_hand_at(&path).await;
        let users = sqlx::query("select 1 from user")
            .fetch_all(&mut conn)
            .await
            .unwrap();
        assert_eq!(users.len(), 1);
        assert_eq!(
            sqlx::query("select 1 from job")
                .fetch_all(&mut conn)
                .await
                .is_ok(),
            has_jobs
        );
    }
    let again = stopped.open();
    again.sign_in("ada@north.example", PASSWORD).await.unwrap();
}
