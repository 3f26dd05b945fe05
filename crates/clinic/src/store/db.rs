//! The encrypted database: `SQLCipher` with the vault's raw key. One connection writes, several read;
//! what is committed has reached the disk.

use std::{io, path::Path, time::Duration};

use sqlx::{
    ConnectOptions, Sqlite, SqlitePool, Transaction,
    pool::PoolConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use vault::DatabaseKey;

use super::migrations;
use crate::error::ClinicError;

/// Connections that read at once.
const READERS: u32 = 4;
/// How long a statement waits for another connection's lock.
const BUSY: Duration = Duration::from_secs(10);

/// The open database.
pub(crate) struct Db {
    readers: SqlitePool,
    writer: SqlitePool,
}

impl Db {
    /// Opens the database, made and brought to the newest version where needed.
    pub(crate) async fn open(path: &Path, key: &DatabaseKey) -> Result<Self, ClinicError> {
        private_file(path).map_err(ClinicError::from_io)?;
        let options = options(path, key);
        migrations::migrate(&options).await?;
        let writer = pool(1).connect_with(options.clone()).await?;
        let readers = pool(READERS)
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        Ok(Self { readers, writer })
    }

    /// A connection that can only read.
    pub(crate) async fn read(&self) -> Result<PoolConnection<Sqlite>, ClinicError> {
        Ok(self.readers.acquire().await?)
    }

    /// The one transaction that can write now. Dropped without a commit it leaves nothing behind.
    pub(crate) async fn write(&self) -> Result<Transaction<'static, Sqlite>, ClinicError> {
        Ok(self.writer.begin_with("begin immediate").await?)
    }

    /// Waits for all uses to end, and lets the key go.
    pub(crate) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .idle_timeout(None)
        .max_lifetime(None)
}

fn options(path: &Path, key: &DatabaseKey) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        // A raw key skips SQLCipher's own derivation, which is for passphrases.
        .pragma("key", format!("\"x'{}'\"", *key.hex()))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        // Large sorts would spill to a plain temporary file.
        .pragma("temp_store", "memory")
        .pragma("secure_delete", "on")
        .disable_statement_logging()
}

/// Makes the file before `SQLite` does, so that no other user of the PC can read it; the files
/// beside it take over its permissions.
fn private_file(path: &Path) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
