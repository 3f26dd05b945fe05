//! A talk in two tries: stopped in the middle, gone on with later, as after a kill.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{PortError, PortErrorKind, Progress, TranscribeOptions, Transcriber},
};
use speech::{ModelStore, SpeechModel, WhisperTranscriber};

use crate::sound::{Pcm, decoded};

/// A stop is looked at between layers and tokens; on a busy machine a layer may take a while.
const STOPS_WITHIN: Duration = Duration::from_secs(20);

fn options(hints: &[&str]) -> TranscribeOptions {
    TranscribeOptions {
        language: Some("en".to_owned()),
        speakers: 2,
        threads: 1,
        hints: hints.iter().map(|&hint| hint.to_owned()).collect(),
        ..TranscribeOptions::default()
    }
}

/// One try: what it found, and the windows that it finished.
fn attempt(
    sound: &mut Pcm,
    options: &TranscribeOptions,
    kept: &[Vec<u8>],
    stop_after: usize,
) -> (Result<TranscriptBody, PortError>, Vec<Vec<u8>>) {
    let (stopped, done) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    let when = Mutex::new(None);
    let keep = |part: Vec<u8>| {
        let mut done = done.lock().expect("one thread");
        done.push(part);
        if done.len() == stop_after {
            stopped.store(true, Ordering::Relaxed);
            *when.lock().expect("one thread") = Some(Instant::now());
        }
    };
    let progress = Progress::new(&|_| {}, &stopped).resuming(kept, &keep);
    let transcriber = WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base);
    let told = transcriber.transcribe(sound, options, &progress);
    if let Some(when) = *when.lock().expect("one thread") {
        assert!(
            when.elapsed() < STOPS_WITHIN,
            "a stop took {:?}",
            when.elapsed()
        );
    }
    let done = done.into_inner().expect("one thread");
    (told.map(|told| told.body), done)
}

#[test]
fn what_was_finished_is_not_heard_again() {
    // Words that nobody says: they must not turn up either.
    let options = options(&["Sottozumab", "Quillfeather"]);
    let mut sound = decoded("s3_awb_slt.flac");
    // Two windows.
    sound.samples.truncate(50 * 16_000);
    let (stopped, first) = attempt(&mut sound.clone(), &options, &[], 1);
    let stopped = stopped.expect_err("stopped after the first window");
    assert_eq!((stopped.kind, first.len()), (PortErrorKind::Cancelled, 1));
    let (gone_on, second) = attempt(&mut sound.clone(), &options, &first, usize::MAX);
    let gone_on = gone_on.expect("the rest");
    assert!(
        !second.is_empty() && !second.contains(&first[0]),
        "only the rest was heard"
    );
    // With all windows at hand nothing is heard any more, and the same comes out.
    let all: Vec<Vec<u8>> = first.into_iter().chain(second).collect();
    let (again, third) = attempt(&mut sound.clone(), &options, &all, usize::MAX);
    assert!(third.is_empty(), "every window was finished");
    assert_eq!(again.expect("all of it"), gone_on);
    let text: String = gone_on
        .segments
        .iter()
        .map(|segment| segment.text.as_str())
        .collect();
    assert!(
        !text.contains("Sottozumab") && !text.contains("Quillfeather"),
        "{text}"
    );
    // Other hints are another question: nothing of the old answer is taken.
    let mut short = sound.clone();
    short.samples.truncate(4 * 16_000);
    let (_, other) = attempt(
        &mut short,
        &TranscribeOptions {
            hints: Vec::new(),
            ..options
        },
        &all,
        1,
    );
    assert_eq!(other.len(), 1, "heard anew");
}

#[test]
fn hints_are_not_written_where_nobody_speaks() {
    let hints = options(&["Sottozumab", "Dr. Ishikawa", "veneers"]);
    // Breath-like noise that comes and goes, below and above what the detector takes for a voice.
    let mut state = 1_u32;
    let mut rush = Pcm::mono(
        16_000,
        (0..30 * 16_000).map(|i| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = f64::from(state >> 8) / f64::from(1 << 23) - 1.0;
            let swell = (f64::from(i) / 16_000.0).sin().max(0.0);
            (noise * swell * 0.3) as f32
        }),
    );
    let (body, _) = attempt(&mut rush, &hints, &[], usize::MAX);
    let body = body.expect("heard");
    assert!(body.no_speech && body.segments.is_empty(), "{body:#?}");
}
