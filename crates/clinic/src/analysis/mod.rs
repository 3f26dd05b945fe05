//! What a talk shows: pure and deterministic, by the rules of a playbook.

mod columns;

pub use columns::{ReportColumns, report_columns};
