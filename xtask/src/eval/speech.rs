//! `cargo xtask eval speech DIR`: how right recognition is on the talks of a folder, clean and made worse, and on
//! sounds in which nobody speaks. Prints tables and writes them, with what they do not prove, where the docs
//! and the program find them.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use crate::{bench::example, shell};

/// Read by people, and by the program, which shows it beside transcripts.
const PAGE: &str = "docs/accuracy/speech.md";
const DATA: &str = "crates/speech/accuracy.json";
/// Said wherever a figure is shown.
const WARNING: &str = "Clean, synthetic speech of machine voices: it proves that the path works and catches regressions. It says \
little of a far microphone, crying, accents or two people at once. Nothing was measured in Japanese.";

/// Figures of a talk, in the order of the table: field, head, factor.
const FIGURES: [(&str, &str, f64); 7] = [
    ("word_errors", "word errors, %", 100.0),
    ("word_errors_by_speaker", "by speaker, %", 100.0),
    ("wrong_speaker", "wrong speaker, %", 100.0),
    ("diarization_error", "diarization error, %", 100.0),
    ("word_start_error_seconds", "word start off, s", 1.0),
    ("word_start_error_p95_seconds", "95 % below, s", 1.0),
    ("talk_share_off", "talk share off, points", 100.0),
];

/// Measures all talks of `folder`; with `keep`, writes page and data.
pub fn eval(folder: &Path, variants: Option<&str>, keep: bool) -> anyhow::Result<()> {
    let folder = folder.display().to_string();
    let mut words = vec![folder.as_str()];
    words.extend(variants.iter().flat_map(|list| ["--variants", list]));
    let lines = example("speech", "measure", &words)?;
    let (quiet, talks): (Vec<Value>, Vec<Value>) = lines
        .into_iter()
        .partition(|line| line["quiet"].is_string());
    ensure!(
        !talks.is_empty() || !quiet.is_empty(),
        "no `*.flac` or `*.wav` with a `*.json` in {folder}"
    );
    let tables = format!("{}\n{}", table(&talks), quiet_table(&quiet));
    println!("{tables}");
    if keep {
        write(&talks, &quiet, &tables)?;
        eprintln!("Written to {PAGE} and {DATA}");
    }
    Ok(())
}

fn table(talks: &[Value]) -> String {
    let heads: Vec<&str> = FIGURES.iter().map(|(_, head, _)| *head).collect();
    let mut lines = vec![
        format!("| talk | made worse | {} |\n", heads.join(" | ")),
        format!("| --- | --- |{}\n", " ---: |".repeat(FIGURES.len())),
    ];
    let one = |talk: &Value| row(text(&talk["file"]), text(&talk["variant"]), talk);
    lines.extend(talks.iter().map(one));
    let all = means(talks);
    lines.extend(
        all.iter()
            .map(|(variant, mean)| row("**all**", variant, mean)),
    );
    lines.concat()
}

fn row(name: &str, variant: &str, figures: &Value) -> String {
    let cells: Vec<String> = FIGURES
        .iter()
        .map(|(field, _, factor)| {
            format!(
                "{:.2}",
                figures[field].as_f64().unwrap_or(f64::NAN) * factor
            )
        })
        .collect();
    format!("| {name} | {variant} | {} |\n", cells.join(" | "))
}

/// Means over the talks of each variant, longer talks counting more.
fn means(talks: &[Value]) -> BTreeMap<String, Value> {
    let mut variants: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for talk in talks {
        variants
            .entry(text(&talk["variant"]).to_owned())
            .or_default()
            .push(talk);
    }
    let number = |talk: &Value, field: &str| talk[field].as_f64().unwrap_or(0.0);
    let mean = |talks: Vec<&Value>| {
        let all: f64 = talks.iter().map(|t| number(t, "audio_seconds")).sum();
        let of = |field: &str| {
            let sum: f64 = talks
                .iter()
                .map(|t| number(t, field) * number(t, "audio_seconds"))
                .sum();
            json!(sum / all)
        };
        let cpu: f64 = talks.iter().map(|t| number(t, "cpu_seconds")).sum();
        let mut mean: serde_json::Map<String, Value> = FIGURES
            .iter()
            .map(|(field, _, _)| ((*field).to_owned(), of(field)))
            .collect();
        mean.insert("audio_seconds".to_owned(), json!(all));
        mean.insert("cpu_seconds_per_audio_second".to_owned(), json!(cpu / all));
        Value::Object(mean)
    };
    variants
        .into_iter()
        .map(|(variant, talks)| (variant, mean(talks)))
        .collect()
}

fn quiet_table(quiet: &[Value]) -> String {
    let line = |sound: &Value| {
        let hours = sound["audio_seconds"].as_f64().unwrap_or(0.0) / 3600.0;
        let an_hour = sound["invented_words"].as_f64().unwrap_or(0.0) / hours;
        format!(
            "| {} | {:.0} | {an_hour:.0} |\n",
            text(&sound["quiet"]),
            hours * 60.0
        )
    };
    let head =
        "| nobody speaks | minutes | invented words an hour |\n| --- | ---: | ---: |\n".to_owned();
    let lines: Vec<String> = std::iter::once(head)
        .chain(quiet.iter().map(line))
        .collect();
    lines.concat()
}

fn write(talks: &[Value], quiet: &[Value], tables: &str) -> anyhow::Result<()> {
    let day = shell::output(&mut shell::command("date", &["+%Y-%m-%d"]))?;
    let (day, machine) = (day.trim(), machine());
    let first = talks.first().context("a page needs talks")?;
    let page = format!(
        "# How right recognition is\n\nMade by `cargo xtask eval speech testdata/dialogues --keep` on {day}, {machine}, {} {}.\n\n{WARNING}\n\n\
         Word errors: words inserted, left out or changed over the words said, numbers as words, no case. By speaker: each person's \
         words compared apart, so that a word given to the other counts twice. Diarization error: NIST's `md-eval`, collar 0.25 s. \
         Word start: first word of each turn against the turn's true start.\n\n{tables}",
        text(&first["engine"]),
        text(&first["model"]),
    );
    let root = shell::root();
    fs::create_dir_all(root.join("docs/accuracy"))?;
    fs::write(root.join(PAGE), page)?;
    let figures = json!({
        "engine": first["engine"], "model": first["model"],
        "measured_on": day, "machine": machine,
        "languages": ["en"],
        "talks": talks.iter().filter(|talk| talk["variant"] == "clean").count(),
        "minutes": rounded(minutes(talks), 10.0),
        "variants": variants(talks),
        "invented_words_an_hour": rounded(invented_words_an_hour(quiet), 10.0),
    });
    let path = root.join(DATA);
    let mut all: Vec<Value> = serde_json::from_str(&fs::read_to_string(&path)?)?;
    all.retain(|other| (&other["engine"], &other["model"]) != (&first["engine"], &first["model"]));
    all.push(figures);
    fs::write(path, serde_json::to_string_pretty(&all)? + "\n")?;
    Ok(())
}

/// Length of the talks as they are.
fn minutes(talks: &[Value]) -> f64 {
    let clean = talks.iter().filter(|talk| talk["variant"] == "clean");
    clean
        .filter_map(|talk| talk["audio_seconds"].as_f64())
        .sum::<f64>()
        / 60.0
}

/// The means of each variant, in the order in which they were measured.
fn variants(talks: &[Value]) -> Vec<Value> {
    let means = means(talks);
    let mut names: Vec<&str> = Vec::new();
    for talk in talks {
        let name = text(&talk["variant"]);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let figure = |name: &str, field: &str| {
        let mean = means.get(name).and_then(|mean| mean[field].as_f64());
        rounded(mean.unwrap_or_default(), 10_000.0)
    };
    names
        .into_iter()
        .map(|name| {
            json!({
                "name": name,
                "word_errors": figure(name, "word_errors"),
                "wrong_speaker": figure(name, "wrong_speaker"),
                "diarization_error": figure(name, "diarization_error"),
                "word_start_error_seconds": figure(name, "word_start_error_seconds"),
            })
        })
        .collect()
}

fn invented_words_an_hour(quiet: &[Value]) -> f64 {
    let sum = |field: &str| -> f64 { quiet.iter().filter_map(|sound| sound[field].as_f64()).sum() };
    let seconds = sum("audio_seconds");
    if seconds > 0.0 {
        sum("invented_words") * 3600.0 / seconds
    } else {
        0.0
    }
}

fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

/// Class of this machine: never its name.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!(
        "{} cores, {} {}",
        cores,
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
