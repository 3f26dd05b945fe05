//! `cargo xtask eval analysis FOLDER`: how right the rules of the analysis are on labelled dialogues, on plain and on
//! speech-recognised text, each figure with an interval. Nothing here passes or fails.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};

use super::score::{self, Count, Figure};
use crate::{bench::example, shell};

/// What the example prints for one text of one dialogue.
#[derive(Deserialize)]
struct Line {
    language: String,
    text: String,
    seen: bool,
    classes: BTreeMap<String, Count>,
}

/// One class on one kind of text.
#[derive(Serialize)]
struct Row {
    /// For example `question_open`.
    class: String,
    /// `en` or `ja`.
    language: String,
    /// `plain` or `heard`.
    text: String,
    /// `seen`: dialogues that were read before the rules were written; `new`: written and labelled afterwards.
    set: &'static str,
    /// How many dialogues.
    dialogues: usize,
    #[serde(flatten)]
    figure: Figure,
}

/// Scores the dialogues of a folder, prints the table, writes the JSON.
pub fn eval(folder: &Path, json: &Path) -> anyhow::Result<()> {
    let folder = shell::root().join(folder);
    let folder = folder.to_str().context("the folder's name is no text")?;
    let lines = example("clinic", "eval_analysis", &[folder])?;
    let lines: Vec<Line> = lines
        .into_iter()
        .map(|line| {
            serde_json::from_value(line).context("a line of the example is not as expected")
        })
        .collect::<anyhow::Result<_>>()?;
    ensure!(
        !lines.is_empty(),
        "there is no labelled dialogue in the folder"
    );
    let rows = rows(&lines);
    print(&rows);
    let path = shell::root().join(json);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&rows)?))?;
    eprintln!("\nWritten to {}", json.display());
    Ok(())
}

fn rows(lines: &[Line]) -> Vec<Row> {
    let mut groups: BTreeMap<(&str, &str, bool), Vec<&Line>> = BTreeMap::new();
    for line in lines {
        groups
            .entry((&line.language, &line.text, line.seen))
            .or_default()
            .push(line);
    }
    let mut rows = Vec::new();
    for ((language, text, seen), lines) in groups {
        let mut classes: BTreeMap<&str, Vec<Count>> = BTreeMap::new();
        for line in &lines {
            for (class, count) in &line.classes {
                classes.entry(class).or_default().push(*count);
            }
        }
        for (class, counts) in classes {
            rows.push(Row {
                class: class.to_owned(),
                language: language.to_owned(),
                text: text.to_owned(),
                set: if seen { "seen" } else { "new" },
                dialogues: lines.len(),
                figure: score::figure(&counts),
            });
        }
    }
    rows
}

fn print(rows: &[Row]) {
    println!(
        "\n| class | language | text | set | dialogues | labelled | precision | recall | F1 | 95 % interval |"
    );
    println!("| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |");
    for row in rows {
        let Figure {
            labelled,
            precision,
            recall,
            f1,
            interval,
        } = &row.figure;
        let number =
            |value: &Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.2}"));
        let interval = interval.map_or("-".to_owned(), |(low, high)| format!("{low:.2}-{high:.2}"));
        println!(
            "| {} | {} | {} | {} | {} | {labelled} | {} | {} | {} | {interval} |",
            row.class,
            row.language,
            row.text,
            row.set,
            row.dialogues,
            number(precision),
            number(recall),
            number(f1),
        );
    }
}
