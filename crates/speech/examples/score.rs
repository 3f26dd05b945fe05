//! `score TRUTH.json SECONDS`: how many words of a text, read from the standard input, are wrong. For recognisers that
//! give nothing but text.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{error::Error, fs::File, io::Read};

use clinic::domain::transcript::{Segment, Speaker, TranscriptBody};
use serde_json::json;
use speech::score::Truth;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [truth, seconds] = words.as_slice() else {
        return Err("usage: score TRUTH.json SECONDS < TEXT".into());
    };
    let truth: Truth = serde_json::from_reader(File::open(truth)?)?;
    let seconds: f64 = seconds.parse()?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let whole = Segment {
        index: 0,
        speaker: Speaker::Counselor,
        start: 0.0,
        end: seconds,
        text,
        words: Vec::new(),
        confidence: 1.0,
        overlap: false,
    };
    let body = TranscriptBody {
        segments: vec![whole],
        ..TranscriptBody::default()
    };
    let truth = truth.before(seconds);
    println!(
        "{}",
        json!({ "word_errors": truth.score(&body).word_errors, "words": truth.words() })
    );
    Ok(())
}
