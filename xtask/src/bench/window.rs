//! The window from start to sign-in, a long list while it scrolls, and the weight of the screens.

use super::{Row, number};
use crate::shell;

/// Builds the program in release and measures it as the end-to-end tests drive it.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    shell::run(&mut shell::npm(&["run", "build"]))?;
    let packages = ["--package", "sotto", "--package", "app"];
    let build = [&["build", "--release", "--bins"], &packages[..]].concat();
    shell::run(&mut shell::command("cargo", &build))?;
    let mut bench = shell::npm(&["run", "--silent", "bench"]);
    let printed = shell::output(bench.env("SOTTO_PROFILE", "release"))?;
    let figures = printed.lines().filter(|line| line.starts_with('{'));
    figures
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line)?;
            let word = |field: &str| line[field].as_str().unwrap_or_default().to_owned();
            Ok(Row {
                group: "window",
                what: word("what"),
                value: number(&line, "value")?,
                unit: unit(&word("unit")),
                beside: beside(&word("beside")),
                reference: number(&line, "reference")?,
            })
        })
        .collect()
}

fn unit(word: &str) -> &'static str {
    match word {
        "ms" => "ms",
        "kB" => "kB",
        "rows" => "rows",
        _ => "",
    }
}

fn beside(word: &str) -> &'static str {
    match word {
        "a second" => "a second",
        "a frame of 60 a second" => "a frame of 60 a second",
        "what is felt as a stutter" => "what is felt as a stutter",
        "all of them" => "all of them",
        "good (web vitals)" => "good (web vitals)",
        _ => "limit",
    }
}
