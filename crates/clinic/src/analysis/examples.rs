//! Short talks for the tests of this room.

use super::{language, talk::Talk};
use crate::domain::transcript::{Segment, Speaker, TranscriptBody};

/// A transcript of (speaker, start, end, text) without word times.
pub(super) fn body(lines: &[(&str, f64, f64, &str)]) -> TranscriptBody {
    let segments = lines
        .iter()
        .zip(0..)
        .map(|((speaker, start, end, text), index)| Segment {
            index,
            speaker: match *speaker {
                "counselor" => Speaker::Counselor,
                "customer" => Speaker::Customer,
                _ => Speaker::Other,
            },
            start: *start,
            end: *end,
            text: (*text).to_owned(),
            words: vec![],
            confidence: 1.0,
            overlap: false,
        });
    TranscriptBody {
        language: "en".to_owned(),
        segments: segments.collect(),
        language_detected: false,
        no_speech: false,
    }
}

/// The same, ready for the rules.
pub(super) fn talk(lines: &[(&str, f64, f64, &str)]) -> Talk {
    Talk::of(&body(lines), language::shipped("en").unwrap())
}
