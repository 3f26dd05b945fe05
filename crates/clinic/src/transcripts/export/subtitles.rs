//! Subtitles: long segments are cut at words into pieces that can be read.

use super::{Talk, parts};
use crate::{
    domain::transcript::{Segment, Word},
    transcripts::editing::words_of,
};

/// Most letters of one piece: two lines of 42, as broadcasters use.
const MOST_LETTERS: usize = 84;
/// Longest piece in seconds.
const LONGEST: f64 = 7.0;

/// `SubRip`. It has no way to escape: angle brackets, which players read as markup, become the typographic ones.
pub(super) fn srt(talk: &Talk<'_>) -> String {
    let mut file = String::new();
    for (number, cue) in (1_u32..).zip(cues(talk)) {
        let text = format!("{}: {}", cue.name, cue.text)
            .replace('<', "‹")
            .replace('>', "›");
        let (start, end) = (at(cue.start, ','), at(cue.end, ','));
        let number = number.to_string();
        file.extend([&number, "\n", &start, " --> ", &end, "\n", &text, "\n\n"]);
    }
    file
}

/// `WebVTT`, with the speaker as the voice of each piece.
pub(super) fn vtt(talk: &Talk<'_>) -> String {
    let mut file = "WEBVTT\n\n".to_owned();
    for cue in cues(talk) {
        let (start, end) = (at(cue.start, '.'), at(cue.end, '.'));
        let (name, text) = (escaped(cue.name), escaped(&cue.text));
        file.extend([&start, " --> ", &end, "\n<v ", &name, ">", &text, "\n\n"]);
    }
    file
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

struct Cue<'a> {
    name: &'a str,
    start: f64,
    end: f64,
    text: String,
}

fn cues<'a>(talk: &'a Talk<'_>) -> Vec<Cue<'a>> {
    let of = |segment: &Segment| {
        let name = talk.name(segment.speaker);
        pieces(segment)
            .into_iter()
            .map(move |(start, end, text)| Cue {
                name,
                start,
                end: end.max(start),
                text,
            })
    };
    talk.segments().iter().flat_map(of).collect()
}

fn pieces(segment: &Segment) -> Vec<(f64, f64, String)> {
    let mut pieces: Vec<(f64, f64, String)> = Vec::new();
    let mut rest = segment.text.as_str();
    for word in words_of(segment) {
        let (blank, left) = joined(rest, &word);
        rest = left;
        match pieces.last_mut() {
            Some((start, end, text))
                if text.chars().count() + word.text.chars().count() < MOST_LETTERS
                    && word.end - *start <= LONGEST =>
            {
                if blank {
                    text.push(' ');
                }
                text.push_str(&word.text);
                *end = end.max(word.end);
            }
            _ => pieces.push((word.start, word.end, word.text)),
        }
    }
    pieces
}

/// Whether a blank stands before `word`, and what follows it. Words that are not in the text have blanks.
fn joined<'t>(rest: &'t str, word: &Word) -> (bool, &'t str) {
    let stripped = rest.trim_start();
    match stripped.strip_prefix(word.text.as_str()) {
        Some(left) => (stripped.len() != rest.len(), left),
        None => (true, ""),
    }
}

fn at(seconds: f64, point: char) -> String {
    let (hours, minutes, seconds, millis) = parts(seconds);
    format!("{hours:02}:{minutes:02}:{seconds:02}{point}{millis:03}")
}
