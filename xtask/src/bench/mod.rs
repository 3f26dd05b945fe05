//! `cargo xtask bench`: speed and memory, each beside a named peer or limit of the same run, as a
//! table for people and as JSON for comparing runs. Nothing here passes or fails: machines are noisy.

mod analysis;
mod api;
mod capture;
mod report;
mod speech;
mod window;

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use serde::Serialize;

use crate::{setup, shell};

/// One measured figure.
#[derive(Serialize)]
pub struct Row {
    /// For example `speech`.
    pub group: &'static str,
    /// What was measured.
    pub what: String,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// The peer or limit it stands beside.
    pub beside: &'static str,
    /// The peer's figure, or the limit, in the same unit.
    pub reference: f64,
}

impl Row {
    /// Value to reference: 1 where both are zero, infinite where only the reference is.
    fn ratio(&self) -> f64 {
        let ratio = self.value / self.reference;
        if ratio.is_nan() { 1.0 } else { ratio }
    }
}

/// What each group measures; it is given the server that is measured beside ours, if one is named.
type Measure = fn(Option<&str>) -> anyhow::Result<Vec<Row>>;

const GROUPS: &[(&str, Measure)] = &[
    ("analysis", |_| analysis::measure()),
    ("api", api::measure),
    ("report", |_| report::measure()),
    ("speech", |_| speech::measure()),
    ("capture", |_| capture::measure()),
    ("window", |_| window::measure()),
];

/// Measures one group, or all; prints the table and writes the JSON.
pub fn bench(what: Option<&str>, json: &Path, peer: Option<&str>) -> anyhow::Result<()> {
    setup::for_testing()?;
    let groups = GROUPS
        .iter()
        .filter(|(name, _)| what.is_none_or(|wanted| wanted == *name));
    let mut rows = Vec::new();
    for (name, measure) in groups {
        shell::step(name, || {
            rows.extend(measure(peer)?);
            Ok(())
        })?;
    }
    ensure!(
        !rows.is_empty(),
        "there is no such group: analysis, api, report, speech, capture or window"
    );
    print(&rows);
    let path = shell::root().join(json);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, serde_json::to_string_pretty(&rows)?).context("could not write the JSON")?;
    eprintln!("\nWritten to {}", json.display());
    Ok(())
}

fn print(rows: &[Row]) {
    println!("\n| group | what | value | beside | reference | ratio |");
    println!("| --- | --- | ---: | --- | ---: | ---: |");
    for row in rows {
        let Row {
            group,
            what,
            value,
            unit,
            beside,
            reference,
        } = row;
        println!(
            "| {group} | {what} | {value:.3} {unit} | {beside} | {reference:.3} | {:.2} |",
            row.ratio()
        );
    }
}

/// Builds and runs an example in release, and reads the JSON lines that it prints.
pub fn example(
    package: &str,
    name: &str,
    arguments: &[&str],
) -> anyhow::Result<Vec<serde_json::Value>> {
    let words = [
        "run",
        "--release",
        "--quiet",
        "--package",
        package,
        "--example",
        name,
        "--",
    ];
    let printed = shell::output(&mut shell::command(
        "cargo",
        &[&words[..], arguments].concat(),
    ))?;
    let lines = printed.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| serde_json::from_str(line).context("a line of the example is not JSON"))
        .collect()
}

/// A number of a JSON line.
fn number(line: &serde_json::Value, field: &str) -> anyhow::Result<f64> {
    line[field]
        .as_f64()
        .with_context(|| format!("`{field}` is missing in {line}"))
}
