//! Who spoke, by voice alone: three people, and a counselor who is known from another talk.

use std::{fs, sync::atomic::AtomicBool};

use clinic::{
    domain::{transcript::Speaker, voice::VoicePrint},
    ports::{Progress, TranscribeOptions, Transcribed, Transcriber},
};
use speech::{ModelStore, SpeechModel, WhisperTranscriber, score::Truth, spells};

use crate::sound::{Pcm, decoded, dialogue};

const RATE: f64 = 16_000.0;

fn truth(name: &str) -> Truth {
    let text = fs::read_to_string(dialogue(name)).expect("the truth");
    serde_json::from_str(&text).expect("well formed")
}

/// The turns of one speaker, each as samples.
fn turns(name: &str, speaker: Speaker) -> Vec<Vec<i16>> {
    let sound = decoded(&format!("{name}.flac"));
    let truth = truth(&format!("{name}.json"));
    let own = truth.turns.iter().filter(|turn| turn.speaker == speaker);
    own.map(|turn| {
        let at = |seconds: f64| (seconds * RATE) as usize;
        sound.samples[at(turn.start)..at(turn.end).min(sound.samples.len())].to_vec()
    })
    .collect()
}

#[test]
fn three_people_are_told_apart() {
    // Two of one talk, and a man of another whom the microphone heard as loudly.
    let people = [
        turns("s1_slt_joe", Speaker::Counselor),
        turns("s1_slt_joe", Speaker::Customer),
        turns("s3_awb_slt", Speaker::Counselor),
    ];
    let mut mix = Pcm::mono(16_000, std::iter::empty());
    let mut said: Vec<(usize, f64, f64)> = Vec::new();
    for round in 0..6 {
        for (person, own) in people.iter().enumerate() {
            let Some(turn) = own.get(round) else { continue };
            let start = mix.seconds();
            mix.samples.extend(turn);
            said.push((person, start, mix.seconds()));
            mix.samples.extend([0; 8000]);
        }
    }
    let found = spells(&mut mix, 3, 1).expect("told apart");
    let names = [Speaker::Counselor, Speaker::Customer, Speaker::Other];
    let overlap = |person: usize, name: Speaker| -> f64 {
        let own = said.iter().filter(|(one, ..)| *one == person);
        own.flat_map(|(_, start, end)| {
            let by = found.iter().filter(move |spell| spell.speaker == name);
            by.map(|spell| (spell.end.min(*end) - spell.start.max(*start)).max(0.0))
        })
        .sum()
    };
    for (person, name) in names.into_iter().enumerate() {
        let all: f64 = names.iter().map(|name| overlap(person, *name)).sum();
        let right = overlap(person, name);
        assert!(
            right > 0.95 * all && all > 5.0,
            "person {person}: {right:.1} of {all:.1} s"
        );
    }
}

fn heard(sound: &mut Pcm, counselor: Option<&VoicePrint>) -> Transcribed {
    let options = TranscribeOptions {
        language: Some("en".to_owned()),
        speakers: 2,
        threads: 1,
        counselor_voice: counselor.cloned(),
        ..TranscribeOptions::default()
    };
    let going = AtomicBool::new(false);
    WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base)
        .transcribe(sound, &options, &Progress::new(&|_| {}, &going))
        .expect("recognised")
}

#[test]
fn a_known_counselor_is_found_though_the_other_speaks_first() {
    let mut talk = decoded("s1_slt_joe.flac");
    talk.samples.truncate(40 * 16_000);
    let print = |told: &Transcribed, who| {
        let voice = told.voices.iter().find(|voice| voice.speaker == who);
        voice
            .map(|voice| voice.print.clone())
            .expect("enough was heard")
    };
    let before = heard(&mut talk, None);
    let second = print(&before, Speaker::Customer);
    // Another talk of the same two. Whoever opened the first is not the counselor by that alone.
    let mut other = decoded("s5_backchannel_slt_joe.flac");
    other.samples.truncate(45 * 16_000);
    let known = heard(&mut other, Some(&second));
    let first = known.body.segments.first().expect("words");
    assert_eq!(
        first.speaker,
        Speaker::Customer,
        "who opens the talk is the other: {:#?}",
        known.body
    );
    let again = print(&known, Speaker::Counselor);
    let alike: f32 = again
        .vector
        .iter()
        .zip(&second.vector)
        .map(|(a, b)| a * b)
        .sum();
    assert!(
        alike > 0.82,
        "the counselor of both talks has one voice: {alike}"
    );
}
