//! `cargo run --release -p clinic --example bench_analysis`: one hour of talk, analysed; beside it, in the same run,
//! the text read once as JSON and once by a plain pattern for words. Prints JSON lines.
#![expect(clippy::print_stdout, reason = "it prints its figures")]

use std::{fs, hint::black_box, path::Path, time::Instant};

use anyhow::Context;
use clinic::{
    analysis::{analyze, playbook},
    domain::transcript::{Segment, Speaker, TranscriptBody},
};
use regex::Regex;

/// Length of the talk in seconds.
const HOUR: f64 = 3600.0;
/// Runs of which the median is told.
const RUNS: usize = 9;

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/talks");
    let words = Regex::new(r"\b\w+\b")?;
    for (id, language) in [
        ("consultation", "en"),
        ("motivational", "en"),
        ("consultation", "ja"),
    ] {
        let talk = hour(&folder, id, language)?;
        let playbook = playbook::for_language(playbook::shipped(), id, language)
            .context("a shipped playbook is gone")?;
        let json = serde_json::to_string(&talk)?;
        let analysed = median(|| {
            black_box(analyze(&talk, &[], HOUR, playbook));
        });
        let read = median(|| {
            black_box(
                serde_json::from_str::<TranscriptBody>(&json)
                    .map(|body| body.segments.len())
                    .ok(),
            );
        });
        let counted = median(|| {
            black_box(
                talk.segments
                    .iter()
                    .map(|one| words.find_iter(&one.text).count())
                    .sum::<usize>(),
            );
        });
        println!(
            "{}",
            serde_json::json!({
                "what": format!("one hour of talk, {id} {language}"), "seconds": analysed, "read_seconds": read,
                "words_seconds": counted, "segments": talk.segments.len(),
            })
        );
    }
    Ok(())
}

/// The dialogues of a playbook, one after the other, until an hour is full.
fn hour(folder: &Path, id: &str, language: &str) -> anyhow::Result<TranscriptBody> {
    let mut turns = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    for path in paths
        .iter()
        .filter(|path| path.extension().is_some_and(|kind| kind == "talk"))
    {
        let text = fs::read_to_string(path)?;
        let (head, talk) = text.split_once("---\n").context("no head")?;
        if head.contains(&format!("playbook: {id}\n"))
            && head.contains(&format!("language: {language}\n"))
        {
            let said = talk.lines().filter_map(|line| line.split_once(": "));
            let spoken = said.filter(|(who, _)| ["counselor", "customer"].contains(who));
            turns.extend(spoken.map(|(who, text)| (who == "counselor", text.to_owned())));
        }
    }
    let mut segments = Vec::new();
    let mut now = 0.0;
    for (index, (counselor, text)) in (0..).zip(turns.iter().cycle()) {
        let end = now + text.len() as f64 * 0.06;
        if end > HOUR {
            break;
        }
        segments.push(Segment {
            index,
            speaker: if *counselor {
                Speaker::Counselor
            } else {
                Speaker::Customer
            },
            start: now,
            end,
            text: text.clone(),
            words: Vec::new(),
            confidence: 0.9,
            overlap: false,
        });
        now = end + 0.5;
    }
    Ok(TranscriptBody {
        language: language.to_owned(),
        language_detected: false,
        segments,
        no_speech: false,
    })
}

fn median(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
