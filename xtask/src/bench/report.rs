//! The report at 10,000 sessions, beside the bare statement of its sums on the same file.

use super::{Row, example, number};

/// Sessions in the vault that is measured.
const SESSIONS: &str = "10000";

/// Runs the report through the whole router and its sums through the statement alone.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    let lines = example("app", "bench_report", &["--sessions", SESSIONS])?;
    let row = |line: &serde_json::Value| {
        Ok(Row {
            group: "report",
            what: line["what"].as_str().unwrap_or_default().to_owned(),
            value: number(line, "p50_ms")?,
            unit: "ms",
            beside: "bare statement of the sums",
            reference: number(line, "bare_p50_ms")?,
        })
    };
    lines.iter().map(row).collect()
}
