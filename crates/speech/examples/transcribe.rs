//! `transcribe FILE [--json] [--language en] [--threads N] [--speakers N] [--truth FILE.json]`:
//! recognises one audio file and says what it cost. With `--json`, the transcript is one line
//! and the cost the last.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "support/audio_file.rs"]
mod audio_file;
#[path = "support/cost.rs"]
mod cost;
#[path = "support/pcm.rs"]
mod pcm;

use std::{fs::File, path::PathBuf, sync::atomic::AtomicBool, time::Instant};

use clinic::ports::{Progress, TranscribeOptions, Transcriber};
use serde_json::json;
use speech::{ModelStore, SpeechModel, WhisperTranscriber, score::Truth};

/// What was asked for.
struct Arguments {
    file: PathBuf,
    json: bool,
    truth: Option<PathBuf>,
    options: TranscribeOptions,
}

fn arguments() -> Result<Arguments, Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let (mut file, mut json, mut truth) = (None, false, None);
    let mut options = TranscribeOptions {
        language: None,
        speakers: 2,
        threads: 1,
        ..TranscribeOptions::default()
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or("a value is missing");
        match word.as_str() {
            "--json" => json = true,
            "--language" => options.language = Some(value()?),
            "--threads" => options.threads = value()?.parse()?,
            "--speakers" => options.speakers = value()?.parse()?,
            "--truth" => truth = Some(PathBuf::from(value()?)),
            _ => file = Some(PathBuf::from(word)),
        }
    }
    let usage = "usage: transcribe FILE [--json] [--language L] [--threads N] [--speakers N] [--truth FILE.json]";
    Ok(Arguments {
        file: file.ok_or(usage)?,
        json,
        truth,
        options,
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Arguments {
        file,
        json: as_json,
        truth,
        options,
    } = arguments()?;
    let mut sound = audio_file::decoded(&file)?;
    let (seconds, began, cpu) = (sound.seconds(), Instant::now(), cost::cpu_seconds());
    let cancelled = AtomicBool::new(false);
    let transcriber = WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base);
    let body = transcriber
        .transcribe(&mut sound, &options, &Progress::new(&|_| {}, &cancelled))?
        .body;
    let (used, wall) = (cost::cpu_seconds() - cpu, began.elapsed().as_secs_f64());
    let score = match truth {
        Some(path) => {
            let truth: Truth = serde_json::from_reader(File::open(path)?)?;
            Some(truth.before(seconds).score(&body))
        }
        None => None,
    };
    sound.at = 0;
    let split = cost::cpu_seconds();
    let spells = speech::spells(&mut sound, options.speakers, options.threads)?.len();
    let split = cost::cpu_seconds() - split;
    let stats = json!({
        "engine": transcriber.engine().engine, "model": transcriber.engine().model,
        "audio_seconds": seconds, "cpu_seconds": used, "wall_seconds": wall,
        "cpu_seconds_per_audio_second": used / seconds, "audio_seconds_per_cpu_second": seconds / used,
        "speakers_cpu_seconds": split, "spells": spells,
        "peak_bytes": cost::peak_bytes(),
        "score": score.map(|s| json!({
            "word_errors": s.word_errors, "word_errors_by_speaker": s.word_errors_by_speaker,
            "wrong_speaker": s.wrong_speaker, "missed": s.missed, "talk_share_off": s.talk_share_off,
        })),
    });
    if as_json {
        println!("{}", serde_json::to_string(&body)?);
        println!("{}", serde_json::to_string(&stats)?);
        return Ok(());
    }
    for s in &body.segments {
        println!("{:7.2} {:7.2} {:?}: {}", s.start, s.end, s.speaker, s.text);
    }
    println!("{}", serde_json::to_string_pretty(&stats)?);
    Ok(())
}
