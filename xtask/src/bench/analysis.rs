//! One hour of talk, analysed; beside it, in the same run, a second (the limit), and the text read once as JSON.

use super::{Row, example, number};

/// What the clinic accepts, in milliseconds.
const LIMIT: f64 = 1000.0;

/// Runs the example in release.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for line in &example("clinic", "bench_analysis", &[])? {
        let what = line["what"].as_str().unwrap_or_default();
        let value = number(line, "seconds")? * 1000.0;
        for (beside, reference) in [
            ("limit", LIMIT),
            (
                "reading the transcript once as JSON",
                number(line, "read_seconds")? * 1000.0,
            ),
            (
                "one pattern for words over the text",
                number(line, "words_seconds")? * 1000.0,
            ),
        ] {
            rows.push(Row {
                group: "analysis",
                what: what.to_owned(),
                value,
                unit: "ms",
                beside,
                reference,
            });
        }
    }
    Ok(rows)
}
