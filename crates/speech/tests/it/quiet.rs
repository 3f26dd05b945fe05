//! Where nobody speaks, nothing is written; and a stop is a stop.

use std::{
    f32::consts::TAU,
    sync::atomic::{AtomicBool, Ordering},
};

use clinic::ports::{PortErrorKind, Progress, TranscribeOptions, Transcriber};
use speech::{ModelStore, SpeechModel, WhisperTranscriber};

use crate::sound::{Pcm, decoded, transcribe};

const RATE: u32 = 16_000;

fn check_silent(samples: impl Fn(f32) -> f32) {
    let mut sound = Pcm::mono(
        RATE,
        (0..20 * RATE).map(|i| samples(i as f32 / RATE as f32)),
    );
    let body = transcribe(&mut sound, Some("en"));
    assert!(body.no_speech && body.segments.is_empty(), "{body:#?}");
}

/// The same noise every time, -1..1.
fn noise(t: f32) -> f32 {
    let i = (t * RATE as f32) as u32;
    let mixed = i
        .wrapping_mul(2_654_435_761)
        .rotate_left(13)
        .wrapping_mul(2_246_822_519);
    mixed as f32 / u32::MAX as f32 * 2.0 - 1.0
}

#[test]
fn silence_is_no_speech() {
    check_silent(|_| 0.0);
}

#[test]
fn noise_is_no_speech() {
    check_silent(|t| 0.2 * noise(t));
}

#[test]
fn music_is_no_speech() {
    let note = |t: f32| 220.0 * 2_f32.powf([0.0, 4.0, 7.0, 12.0][(t * 2.0) as usize % 4] / 12.0);
    check_silent(|t| {
        let fade = 1.0 - (t * 2.0).fract();
        let tone = |k: f32| (TAU * k * note(t) * t).sin() / k;
        0.2 * fade * (tone(1.0) + tone(2.0) + tone(3.0))
    });
}

#[test]
fn a_stop_ends_the_work() {
    let mut sound = decoded("s3_awb_slt.flac");
    let stopped = AtomicBool::new(false);
    let report = |share: f32| {
        if share > 0.05 {
            stopped.store(true, Ordering::Relaxed);
        }
    };
    let options = TranscribeOptions {
        language: Some("en".to_owned()),
        speakers: 2,
        threads: 1,
        ..TranscribeOptions::default()
    };
    let transcriber = WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base);
    let error = transcriber
        .transcribe(&mut sound, &options, &Progress::new(&report, &stopped))
        .expect_err("stopped in the middle");
    assert_eq!(error.kind, PortErrorKind::Cancelled);
}
