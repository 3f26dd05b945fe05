//! The list of sessions at 10,000 sessions, beside the bare prepared statement on the same file.

use super::{Row, example, number};

/// Sessions in the vault that is measured.
const SESSIONS: &str = "10000";

/// Runs the list through the whole router and through the statement alone.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    let lines = example("app", "bench_list", &["--sessions", SESSIONS])?;
    let mut rows = Vec::new();
    for line in &lines {
        let what = line["what"].as_str().unwrap_or_default().to_owned();
        rows.push(Row {
            group: "api",
            what,
            value: number(line, "p50_ms")?,
            unit: "ms",
            beside: "bare prepared statement",
            reference: number(line, "bare_p50_ms")?,
        });
    }
    Ok(rows)
}
