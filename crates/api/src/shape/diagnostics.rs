//! How the program and its vault stand.

use serde::Serialize;
use utoipa::ToSchema;

use super::job::{JobKind, JobReason, JobState};

/// How many there are of one kind of thing.
#[derive(Debug, Serialize, ToSchema)]
pub struct RowCount {
    /// What is counted.
    #[schema(example = "session")]
    pub what: &'static str,
    /// How many there are.
    pub count: u64,
}

/// How many jobs stand like this.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobCount {
    /// How they stand.
    pub state: JobState,
    /// How many there are.
    pub count: u64,
}

/// A job that failed.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobFailure {
    /// What it did.
    pub kind: JobKind,
    /// Why it gave up.
    pub reason: Option<JobReason>,
    /// Tries begun.
    pub attempts: u32,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
}

/// How the program and its vault stand: counts, sizes and codes alone.
#[derive(Debug, Serialize, ToSchema)]
pub struct Diagnostics {
    /// Version of the program.
    #[schema(example = "0.1.0")]
    pub version: &'static str,
    /// Operating system.
    #[schema(example = "linux")]
    pub system: &'static str,
    /// Processor.
    #[schema(example = "x86_64")]
    pub processor: &'static str,
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
    /// How many there are of what.
    pub rows: Vec<RowCount>,
    /// How many jobs stand how.
    pub jobs: Vec<JobCount>,
    /// The latest jobs that failed.
    pub failures: Vec<JobFailure>,
    /// Sessions that are not in the search index yet.
    pub not_indexed: u64,
    /// Which recogniser is used.
    #[schema(example = "whisper.cpp")]
    pub engine: String,
    /// Which speech model.
    pub model: String,
    /// Whether the model is on this PC.
    pub model_ready: bool,
}

impl From<clinic::diagnostics::Diagnostics> for Diagnostics {
    fn from(known: clinic::diagnostics::Diagnostics) -> Self {
        let row = |(what, count)| RowCount { what, count };
        let job = |(state, count)| JobCount {
            state: JobState::from(state),
            count,
        };
        let failure = |failure: clinic::diagnostics::Failure| JobFailure {
            kind: failure.kind.into(),
            reason: failure.reason.map(JobReason::from),
            attempts: failure.attempts,
            at: failure.at,
        };
        Self {
            version: env!("CARGO_PKG_VERSION"),
            system: std::env::consts::OS,
            processor: std::env::consts::ARCH,
            schema_version: known.schema_version,
            database_bytes: known.database_bytes,
            recordings_bytes: known.recordings_bytes,
            recording_files: known.recording_files,
            free_bytes: known.free_bytes,
            rows: known.rows.into_iter().map(row).collect(),
            jobs: known.jobs.into_iter().map(job).collect(),
            failures: known.failures.into_iter().map(failure).collect(),
            not_indexed: known.not_indexed,
            engine: known.engine,
            model: known.model,
            model_ready: known.model_ready,
        }
    }
}
