//! The versions of the schema, forward only. A database of an older version is copied before it is
//! changed; one of a newer version is left alone.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use sqlx::{
    ConnectOptions, Connection, Row, SqlSafeStr, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::SqliteConnectOptions,
};

use crate::error::ClinicError;

macro_rules! migrations {
    ($($version:literal $noun:literal),+ $(,)?) => {
        /// Version, name, statements.
        const MIGRATIONS: &[(i64, &str, &str)] = &[$((
            $version,
            $noun,
            include_str!(concat!("../../../../migrations/sqlite/", $noun, ".sql")),
        )),+];
    };
}

migrations! {
    1 "0001_people",
    2 "0002_session",
    3 "0003_job",
    4 "0004_account",
    5 "0005_search",
    6 "0006_transcript_draft",
    7 "0007_correction",
    8 "0008_report",
    9 "0009_job_part",
    12 "0012_sample",
}

fn newest() -> i64 {
    MIGRATIONS
        .iter()
        .map(|(version, ..)| *version)
        .max()
        .unwrap_or_default()
}

/// Brings the database to the newest version.
pub(super) async fn migrate(options: &SqliteConnectOptions) -> Result<(), ClinicError> {
    let mut conn = options.connect().await?;
    let found = version(&mut conn).await?;
    match found {
        Some(found) if found > newest() => {
            return Err(ClinicError::NewerDatabase {
                found,
                known: newest(),
            });
        }
        Some(found) if found < newest() => {
            conn = backed_up(conn, options, found).await?;
        }
        _ => {}
    }
    let migrations = MIGRATIONS.iter().map(|(version, noun, sql)| {
        Migration::new(
            *version,
            (*noun).into(),
            MigrationType::Simple,
            sql.into_sql_str(),
            false,
        )
    });
    // `run` would do, but a future that waits for it is not `Send` for every lifetime.
    Migrator::with_migrations(migrations.collect())
        .run_direct(None, &mut conn, false)
        .await
        .map_err(ClinicError::internal)?;
    conn.close().await?;
    Ok(())
}

/// Version of the database; `None` where it is new.
async fn version(conn: &mut SqliteConnection) -> Result<Option<i64>, ClinicError> {
    let tables = sqlx::query("select 1 from sqlite_master where name = '_sqlx_migrations'")
        .fetch_optional(&mut *conn)
        .await?;
    if tables.is_none() {
        return Ok(None);
    }
    let row = sqlx::query("select max(version) as version from _sqlx_migrations")
        .fetch_one(conn)
        .await?;
    Ok(row.try_get("version")?)
}

/// Copies the database as it is, encrypted, to `NAME.before-VERSION` beside it.
async fn backed_up(
    mut conn: SqliteConnection,
    options: &SqliteConnectOptions,
    version: i64,
) -> Result<SqliteConnection, ClinicError> {
    // With all of the write-ahead log in the one file, and nobody else in this locked folder, a copy is whole.
    sqlx::query("pragma wal_checkpoint(truncate)")
        .execute(&mut conn)
        .await?;
    conn.close().await?;
    let path = options.get_filename().to_owned();
    let copied = tokio::task::spawn_blocking(move || copy(&path, version)).await;
    copied
        .map_err(ClinicError::internal)?
        .map_err(ClinicError::from_io)?;
    Ok(options.connect().await?)
}

fn copy(path: &Path, version: i64) -> io::Result<()> {
    let suffixed = |suffix: String| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let (unfinished, finished) = (
        suffixed(format!(".before-{version}.tmp")),
        suffixed(format!(".before-{version}")),
    );
    fs::copy(path, &unfinished)?;
    File::open(&unfinished)?.sync_all()?;
    fs::rename(&unfinished, &finished)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::MIGRATIONS;

    #[test]
    fn every_migration_of_the_folder_is_embedded_in_order() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations/sqlite");
        let mut files: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                entry
                    .unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        files.sort();
        let embedded: Vec<&str> = MIGRATIONS.iter().map(|(_, noun, _)| *noun).collect();
        assert_eq!(embedded, files);
        for (version, noun, _) in MIGRATIONS {
            assert!(noun.starts_with(&format!("{version:04}_")), "{noun}");
        }
    }
}
