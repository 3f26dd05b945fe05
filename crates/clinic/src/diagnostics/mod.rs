//! How the program and its vault stand: counts, sizes, codes. Nothing in here is confidential, so that it can be handed
//! to whoever helps.

use std::{io, path::Path};

use jiff::Timestamp;

use crate::{
    access::{Actor, Clinic},
    domain::job::{JobKind, JobReason, JobState},
    error::ClinicError,
    policy::{self, Action},
    recordings::blocking,
    store,
};

/// Everything that is known without opening anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostics {
    /// Newest step of the database's schema.
    pub schema_version: i64,
    /// Bytes of the database with its write-ahead log.
    pub database_bytes: u64,
    /// Bytes of the sealed recordings.
    pub recordings_bytes: u64,
    /// Files of sealed recordings.
    pub recording_files: u64,
    /// Bytes that are free on the vault's disk.
    pub free_bytes: u64,
    /// How many there are of each kind of row, by the name of the table.
    pub rows: Vec<(&'static str, u64)>,
    /// How many jobs stand how.
    pub jobs: Vec<(JobState, u64)>,
    /// The latest jobs that failed.
    pub failures: Vec<Failure>,
    /// Sessions that are not in the search index yet.
    pub not_indexed: u64,
    /// Which recogniser is used.
    pub engine: String,
    /// Which model.
    pub model: String,
    /// Whether the model is on this PC.
    pub model_ready: bool,
}

/// A job that failed: codes and a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// What it did.
    pub kind: JobKind,
    /// Why it gave up.
    pub reason: Option<JobReason>,
    /// Tries begun.
    pub attempts: u32,
    /// When.
    pub at: Timestamp,
}

impl Clinic {
    /// How the program and its vault stand. Reading it is written down in the audit.
    pub async fn diagnostics(&self, actor: &Actor) -> Result<Diagnostics, ClinicError> {
        policy::reach(actor, Action::ReadDiagnostics)?;
        let open = self.open_vault()?;
        let (sizes, free_bytes) = self.sizes().await?;
        let mut conn = open.db.read().await?;
        let engine = self.inner.ports.transcriber.engine();
        let diagnostics = Diagnostics {
            schema_version: store::diagnostics::schema_version(&mut conn).await?,
            database_bytes: sizes.database,
            recordings_bytes: sizes.recordings,
            recording_files: sizes.files,
            free_bytes,
            rows: store::diagnostics::rows(&mut conn).await?,
            jobs: store::diagnostics::jobs(&mut conn).await?,
            failures: store::diagnostics::failures(&mut conn).await?,
            not_indexed: store::search::count_due(&mut conn).await?,
            engine: engine.engine,
            model: engine.model,
            model_ready: self.inner.ports.transcriber.is_ready(),
        };
        drop(conn);
        let vault_id = self.inner.vault.vault_id();
        self.note_reading(&open, actor, Action::ReadDiagnostics, vault_id)
            .await?;
        Ok(diagnostics)
    }

    async fn sizes(&self) -> Result<(Sizes, u64), ClinicError> {
        let vault = &self.inner.vault;
        let (dir, database) = (vault.dir().to_owned(), vault.database_path());
        let recordings = vault.recording_path(uuid::Uuid::nil());
        blocking(move || {
            let free = fs4::available_space(&dir).map_err(ClinicError::from_io)?;
            let sizes = measure(&database, &recordings).map_err(ClinicError::from_io)?;
            Ok::<_, ClinicError>((sizes, free))
        })
        .await
    }
}

#[derive(Default)]
struct Sizes {
    database: u64,
    recordings: u64,
    files: u64,
}

/// Adds up the files; `recording` is where any recording would lie.
fn measure(database: &Path, recording: &Path) -> io::Result<Sizes> {
    let mut sizes = Sizes::default();
    for suffix in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        sizes.database += std::fs::metadata(&name).map_or(0, |file| file.len());
    }
    let folder = match recording.parent().map(std::fs::read_dir) {
        Some(Ok(folder)) => folder,
        // Nothing was recorded yet.
        Some(Err(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(sizes),
        Some(Err(error)) => return Err(error),
        None => return Ok(sizes),
    };
    for entry in folder {
        let entry = entry?.metadata()?;
        if entry.is_file() {
            sizes.files += 1;
            sizes.recordings += entry.len();
        }
    }
    Ok(sizes)
}
