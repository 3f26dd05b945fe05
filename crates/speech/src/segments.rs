//! Words and turns to segments: every word goes to the person who was speaking at its time, and a
//! segment is what one person says until the other speaks or a long pause comes.

use clinic::domain::transcript::{Segment, Speaker, Word};

use crate::{
    time::{Span, millis, seconds},
    voice::Turn,
    whisper::Spoken,
};

/// A pause longer than this ends a segment, so that talk times hold no silence.
const PAUSE: usize = millis(800);

/// Builds the segments. `turns` are in order of time; the first voice that says a word is the counselor's.
pub(crate) fn segments(words: &[Spoken], turns: &[Turn]) -> Vec<Segment> {
    let mut said: Vec<Vec<&Spoken>> = vec![Vec::new(); turns.len()];
    for word in words {
        if let Some(turn) = turn_of(word, turns) {
            said[turn].push(word);
        }
    }
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (turn, words) in turns.iter().zip(said) {
        match parts.last_mut() {
            Some(part) if part.voice == turn.voice && turn.span.start <= part.span.end + PAUSE => {
                part.span.end = turn.span.end;
                part.words.extend(words);
            }
            _ => parts.push(Part { voice: turn.voice, span: turn.span, words }),
        }
    }
    parts.retain(|part| !part.words.is_empty());
    let mut order: Vec<usize> = Vec::new();
    for part in &parts {
        if !order.contains(&part.voice) {
            order.push(part.voice);
        }
    }
    let speaker = |voice| match order.iter().position(|v| *v == voice) {
        Some(0) => Speaker::Counselor,
        Some(1) => Speaker::Customer,
        _ => Speaker::Other,
    };
    (0..).zip(&parts).map(|(index, part)| part.segment(index, speaker(part.voice))).collect()
}

struct Part<'w> {
    voice: usize,
    span: Span,
    words: Vec<&'w Spoken>,
}

impl Part<'_> {
    fn segment(&self, index: u32, speaker: Speaker) -> Segment {
        let within = |at: usize| seconds(at.clamp(self.span.start, self.span.end));
        let mut text = String::new();
        for word in &self.words {
            if word.spaced && !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word.text);
        }
        let confidence = self.words.iter().map(|w| w.confidence).sum::<f32>() / self.words.len().max(1) as f32;
        let words = self.words.iter().map(|word| Word {
            text: word.text.clone(),
            start: within(word.start),
            end: within(word.end),
            confidence: word.confidence,
        });
        Segment {
            index,
            speaker,
            start: seconds(self.span.start),
            end: seconds(self.span.end),
            text,
            words: words.collect(),
            confidence,
        }
    }
}

/// The turn that holds most of the word, else the nearest.
fn turn_of(word: &Spoken, turns: &[Turn]) -> Option<usize> {
    let span = Span::new(word.start, word.end.max(word.start + 1));
    let distance = |turn: &Turn| {
        turn.span.start.saturating_sub(span.end).max(span.start.saturating_sub(turn.span.end))
    };
    (0..turns.len()).min_by_key(|i| {
        let turn = &turns[*i];
        (distance(turn), usize::MAX - turn.span.overlap(span))
    })
}
