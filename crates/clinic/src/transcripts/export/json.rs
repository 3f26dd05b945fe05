//! Everything as JSON, for programs: names, segments, words with their times.

use serde::Serialize;

use super::Talk;
use crate::domain::transcript::{Speaker, TranscriptOrigin, Word};

#[derive(Serialize)]
struct File<'a> {
    date: String,
    version: u32,
    language: &'a str,
    origin: &'a TranscriptOrigin,
    segments: Vec<Said<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    speaker: Speaker,
    name: &'a str,
    start: f64,
    end: f64,
    text: &'a str,
    confidence: f32,
    words: &'a [Word],
}

pub(super) fn written(talk: &Talk<'_>) -> serde_json::Result<Vec<u8>> {
    let segments = talk.segments().iter().map(|segment| Said {
        speaker: segment.speaker,
        name: talk.name(segment.speaker),
        start: segment.start,
        end: segment.end,
        text: &segment.text,
        confidence: segment.confidence,
        words: &segment.words,
    });
    serde_json::to_vec_pretty(&File {
        date: talk.date.to_string(),
        version: talk.transcript.version,
        language: &talk.transcript.body.language,
        origin: &talk.transcript.origin,
        segments: segments.collect(),
    })
}
