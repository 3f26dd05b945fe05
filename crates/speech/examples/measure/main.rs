//! `measure DIR [--variants a,b] [--only NAME]`: recognises every `*.flac` and `*.wav` of a folder that has a
//! `*.json` of the dialogues' form beside it, clean and made worse, and the sounds in which nobody speaks. Prints
//! one JSON line for each, and says how right it was and what it cost.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "../support/audio_file.rs"]
mod audio_file;
#[path = "../support/cost.rs"]
mod cost;
mod files;
#[path = "../support/pcm.rs"]
mod pcm;
mod quiet;
mod variants;

use std::{error::Error, fs::File, path::PathBuf, sync::atomic::AtomicBool, time::Instant};

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{Progress, TranscribeOptions, Transcriber},
};
use serde_json::json;
use speech::{ModelStore, SpeechModel, WhisperTranscriber, score::Truth};

use crate::{pcm::Pcm, variants::VARIANTS};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (mut folder, mut chosen, mut only) = (None, None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--variants" => chosen = words.next(),
            "--only" => only = words.next(),
            _ => folder = Some(PathBuf::from(word)),
        }
    }
    let folder = folder.ok_or("usage: measure DIR [--variants a,b] [--only NAME]")?;
    let wanted = |name: &str| {
        chosen
            .as_ref()
            .is_none_or(|list| list.split(',').any(|one| one == name))
    };
    let transcriber = WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base);
    for (name, sound, truth) in files::talks(&folder, only.as_deref())? {
        let truth: Truth = serde_json::from_reader(File::open(truth)?)?;
        let clean = audio_file::decoded(&sound)?;
        for (variant, worse) in VARIANTS.iter().filter(|(variant, _)| wanted(variant)) {
            let mut pcm = clean.clone();
            worse(&mut pcm);
            talk(&transcriber, &name, variant, pcm, &truth)?;
        }
    }
    if wanted("quiet") {
        for (name, pcm) in quiet::sounds() {
            quiet(&transcriber, name, pcm)?;
        }
    }
    Ok(())
}

fn talk(
    transcriber: &WhisperTranscriber,
    name: &str,
    variant: &str,
    pcm: Pcm,
    truth: &Truth,
) -> Result<(), Box<dyn Error>> {
    let seconds = pcm.seconds();
    let truth = truth.before(seconds);
    let cost = Cost::begin();
    let body = recognised(transcriber, pcm)?;
    let score = truth.score(&body);
    let times = truth.turn_times(&body);
    println!(
        "{}",
        json!({
            "file": name, "variant": variant, "audio_seconds": seconds,
            "engine": transcriber.engine().engine, "model": transcriber.engine().model,
            "words": truth.words(),
            "word_errors": score.word_errors, "word_errors_by_speaker": score.word_errors_by_speaker,
            "wrong_speaker": score.wrong_speaker, "missed": score.missed,
            "diarization_error": truth.diarization_error(&body),
            "talk_share_off": score.talk_share_off,
            "word_start_error_seconds": times.mean, "word_start_error_p95_seconds": times.p95,
            "cpu_seconds": cost.cpu(), "wall_seconds": cost.began.elapsed().as_secs_f64(),
            "peak_bytes": cost::peak_bytes(),
        })
    );
    Ok(())
}

fn quiet(transcriber: &WhisperTranscriber, name: &str, pcm: Pcm) -> Result<(), Box<dyn Error>> {
    let seconds = pcm.seconds();
    let body = recognised(transcriber, pcm)?;
    let invented: usize = body
        .segments
        .iter()
        .map(|s| s.text.split_whitespace().count())
        .sum();
    println!(
        "{}",
        json!({ "quiet": name, "audio_seconds": seconds, "invented_words": invented })
    );
    Ok(())
}

fn recognised(
    transcriber: &WhisperTranscriber,
    mut pcm: Pcm,
) -> Result<TranscriptBody, Box<dyn Error>> {
    let options = TranscribeOptions {
        language: Some("en".to_owned()),
        speakers: 2,
        threads: 1,
        ..TranscribeOptions::default()
    };
    let going = AtomicBool::new(false);
    let told = transcriber.transcribe(&mut pcm, &options, &Progress::new(&|_| {}, &going))?;
    Ok(told.body)
}

struct Cost {
    cpu: f64,
    began: Instant,
}

impl Cost {
    fn begin() -> Self {
        Self {
            cpu: cost::cpu_seconds(),
            began: Instant::now(),
        }
    }

    fn cpu(&self) -> f64 {
        cost::cpu_seconds() - self.cpu
    }
}
