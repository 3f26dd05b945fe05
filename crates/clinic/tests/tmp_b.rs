//! temporary
#![allow(missing_docs, clippy::unwrap_used, dead_code)]
#[path = "it/imports.rs"] mod imports;
#[path = "it/jobs.rs"] mod jobs;
#[path = "it/pipeline.rs"] mod pipeline;
#[path = "it/recordings.rs"] mod recordings;
#[path = "it/recovery.rs"] mod recovery;
#[path = "it/support.rs"] mod support;
#[path = "it/takes.rs"] mod takes;
