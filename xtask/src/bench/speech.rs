//! Recognition and speaker split on the shipped dialogues, beside faster-whisper with the same weights and beside the
//! limits of an hour's talk.

use std::{io::Write, process::Stdio};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{Row, example, number};
use crate::{models, shell};

/// The dialogues with the truth of each: the same talks for both.
const TALKS: [&str; 4] = [
    "c1_consultation_slt_joe",
    "s1_slt_joe",
    "s3_awb_slt",
    "s5_backchannel_slt_joe",
];
const FOLDER: &str = "testdata/dialogues";
/// Limits for an hour of talk: CPU seconds and peak memory in MB of the speaker split, and peak memory of the whole job.
const SPLIT_SECONDS: f64 = 60.0;
const SPLIT_MEGABYTES: f64 = 300.0;
const JOB_MEGABYTES: f64 = 600.0;

/// One run of ours, one of the peer.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    let mut rows = hour()?;
    let ours = talks()?;
    let second = "whole job, CPU a second of audio";
    match peer() {
        Ok(peer) => {
            let beside = "faster-whisper (words alone)";
            rows.push(row(second, ours.cpu, "s", beside, peer.cpu));
            rows.push(row(
                "word errors",
                ours.errors,
                "%",
                "faster-whisper",
                peer.errors,
            ));
            rows.push(row(
                "whole job, peak memory",
                ours.megabytes,
                "MB",
                "faster-whisper",
                peer.megabytes,
            ));
        }
        Err(error) => {
            // The peer is not ours to guarantee; real time is a limit that always is at hand.
            eprintln!("    the peer is left out: {error:#}");
            rows.push(row(second, ours.cpu, "s", "real time", 1.0));
        }
    }
    Ok(rows)
}

fn row(what: &str, value: f64, unit: &'static str, beside: &'static str, reference: f64) -> Row {
    Row {
        group: "speech",
        what: what.to_owned(),
        value,
        unit,
        beside,
        reference,
    }
}

/// An hour of talk: the split alone, then all of it.
fn hour() -> anyhow::Result<Vec<Row>> {
    let long = example("speech", "long", &["decode", "voices"])?;
    let split = long.last().context("the long talk printed nothing")?;
    let whole = example("speech", "long", &["words"])?;
    let whole = whole.last().context("the long talk printed nothing")?;
    let megabytes = |line: &Value| Ok::<f64, anyhow::Error>(number(line, "peak_bytes")? / 1e6);
    Ok(vec![
        row(
            "speaker split, an hour of talk",
            number(split, "cpu_seconds")?,
            "CPU s",
            "limit",
            SPLIT_SECONDS,
        ),
        row(
            "speaker split, an hour of talk, peak memory",
            megabytes(split)?,
            "MB",
            "limit",
            SPLIT_MEGABYTES,
        ),
        row(
            "whole job, an hour of talk, peak memory",
            megabytes(whole)?,
            "MB",
            "limit",
            JOB_MEGABYTES,
        ),
    ])
}

/// What the talks together took.
struct Talks {
    /// CPU seconds for each second of sound.
    cpu: f64,
    /// Words wrong of those said, in percent.
    errors: f64,
    /// Peak memory.
    megabytes: f64,
}

impl Talks {
    /// Of lines with the cost of each talk, and its share of wrong words.
    fn of(lines: &[(Value, f64, f64)]) -> anyhow::Result<Self> {
        ensure!(
            lines.len() == TALKS.len(),
            "{} talks came back",
            lines.len()
        );
        let (mut cpu, mut audio, mut wrong, mut all, mut peak) = (0.0, 0.0, 0.0, 0.0, 0.0_f64);
        for (line, errors, words) in lines {
            cpu += number(line, "cpu_seconds")?;
            audio += number(line, "audio_seconds")?;
            wrong += errors * words;
            all += words;
            peak = peak.max(number(line, "peak_bytes")?);
        }
        Ok(Self {
            cpu: cpu / audio,
            errors: 100.0 * wrong / all,
            megabytes: peak / 1e6,
        })
    }
}

fn talks() -> anyhow::Result<Talks> {
    let lines = example("speech", "measure", &[FOLDER, "--variants", "clean"])?;
    let own = lines
        .into_iter()
        .filter(|line| TALKS.iter().any(|talk| line["file"] == *talk));
    let scored: anyhow::Result<Vec<_>> = own
        .map(|line| {
            let (errors, words) = (number(&line, "word_errors")?, number(&line, "words")?);
            Ok((line, errors, words))
        })
        .collect();
    Talks::of(&scored?)
}

/// faster-whisper in an environment of its own, on the weights that our model was made from.
fn peer() -> anyhow::Result<Talks> {
    let folder = shell::root().join("target/tools/faster-whisper");
    let python = folder.join("bin/python").display().to_string();
    if !shell::answers(&python, &["-c", "import faster_whisper"]) {
        eprintln!("    installing faster-whisper as the peer");
        let folder = folder.display().to_string();
        shell::run(&mut shell::command("python3", &["-m", "venv", &folder]))?;
        let pip = ["-m", "pip", "install", "--quiet", "faster-whisper==1.2.1"];
        shell::run(&mut shell::command(&python, &pip))?;
    }
    let weights = folder.join("base");
    models::original(&weights, &mut |words| eprintln!("    {words}"))?;
    let script = shell::root().join("xtask/peers/speech_peer.py");
    let mut words = vec![script.display().to_string(), weights.display().to_string()];
    words.extend(TALKS.iter().map(|talk| format!("{FOLDER}/{talk}.flac")));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let printed = shell::output(&mut shell::command(&python, &words))?;
    let lines: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with('{'))
        .collect();
    let scored: anyhow::Result<Vec<_>> = TALKS
        .iter()
        .zip(lines)
        .map(|(talk, line)| {
            let line: Value = serde_json::from_str(line)?;
            let (errors, words) = score(talk, &line)?;
            Ok((line, errors, words))
        })
        .collect();
    Talks::of(&scored?)
}

/// Share of wrong words in a text, and how many were said.
fn score(talk: &str, line: &Value) -> anyhow::Result<(f64, f64)> {
    let seconds = number(line, "audio_seconds")?.to_string();
    let truth = format!("{FOLDER}/{talk}.json");
    let program = shell::built("release/examples/score").display().to_string();
    let mut scoring = shell::command(&program, &[&truth, &seconds])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("the example `score` did not start")?;
    let text = line["text"].as_str().unwrap_or_default();
    let mut input = scoring.stdin.take().context("no way in")?;
    input.write_all(text.as_bytes())?;
    drop(input);
    let told = scoring.wait_with_output()?;
    let found: Value = serde_json::from_slice(&told.stdout)?;
    Ok((number(&found, "word_errors")?, number(&found, "words")?))
}
