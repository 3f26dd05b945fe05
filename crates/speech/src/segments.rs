//! Words and turns to segments: every word goes to the person who was speaking at its time, and a
//! segment is what one person says until the other speaks or a long pause comes.

use std::cmp::Reverse;

use clinic::domain::transcript::{Segment, Speaker, Word};

use crate::{
    ears::Heard,
    time::{Span, millis, seconds},
    voice::Turn,
    whisper::Spoken,
};

/// A pause longer than this ends a segment, so that talk times hold no silence.
const PAUSE: usize = millis(800);

/// A change of speaker is moved by so many words at most.
const NEAR: usize = 1;

/// This far into a word, surely somebody speaks.
const INSIDE: usize = millis(50);

/// The first to make a sound this long holds the session, though the recogniser may not have caught a word.
const FIRST: usize = millis(250);

/// Builds the segments, and says who is who: the counselor is the voice given, else the first that is heard.
pub(crate) fn segments(
    words: &[Spoken],
    heard: &Heard,
    counselor: Option<usize>,
) -> (Vec<Segment>, Roles) {
    let turns = heard.turns.as_slice();
    let mut place: Vec<usize> = words
        .iter()
        .filter_map(|word| turn_of(word, turns))
        .collect();
    // Words come in their order; so do turns.
    for i in 1..place.len() {
        place[i] = place[i].max(place[i - 1]);
    }
    snap_to_sentences(words, turns, &mut place);
    let mut said: Vec<Vec<&Spoken>> = vec![Vec::new(); turns.len()];
    for (word, turn) in words.iter().zip(place) {
        said[turn].push(word);
    }
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (turn, words) in turns.iter().zip(said) {
        match parts.last_mut() {
            Some(part) if part.voice == turn.voice && turn.span.start <= part.span.end + PAUSE => {
                part.span.end = turn.span.end;
                part.words.extend(words);
            }
            _ => parts.push(Part {
                voice: turn.voice,
                span: turn.span,
                words,
            }),
        }
    }
    parts.retain(|part| !part.words.is_empty());
    let spoke = |turn: &&Turn| {
        turn.span.len() >= FIRST && parts.iter().any(|part| part.voice == turn.voice)
    };
    let first = counselor.or_else(|| turns.iter().find(spoke).map(|turn| turn.voice));
    let roles = Roles::in_order(first.into_iter().chain(parts.iter().map(|part| part.voice)));
    let segments = (0..).zip(&parts).map(|(index, part)| Segment {
        overlap: heard.overlaps.iter().any(|both| part.holds(*both)),
        ..part.segment(index, roles.of(part.voice))
    });
    (segments.collect(), roles)
}

/// The person of each voice.
pub(crate) struct Roles(Vec<usize>);

impl Roles {
    /// Who comes first holds the session.
    pub(crate) fn in_order(voices: impl Iterator<Item = usize>) -> Self {
        let mut order: Vec<usize> = Vec::new();
        for voice in voices {
            if !order.contains(&voice) {
                order.push(voice);
            }
        }
        Self(order)
    }

    /// The person of `voice`.
    pub(crate) fn of(&self, voice: usize) -> Speaker {
        match self.0.iter().position(|v| *v == voice) {
            Some(0) => Speaker::Counselor,
            Some(1) => Speaker::Customer,
            _ => Speaker::Other,
        }
    }
}

struct Part<'w> {
    voice: usize,
    span: Span,
    words: Vec<&'w Spoken>,
}

impl Part<'_> {
    fn holds(&self, both: Span) -> bool {
        both.start < self.span.end && both.end > self.span.start
    }

    fn segment(&self, index: u32, speaker: Speaker) -> Segment {
        let within = |at: usize| seconds(at.clamp(self.span.start, self.span.end));
        let mut text = String::new();
        for word in &self.words {
            if word.spaced && !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word.text);
        }
        let confidence =
            self.words.iter().map(|w| w.confidence).sum::<f32>() / self.words.len().max(1) as f32;
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
            overlap: false,
        }
    }
}

/// The recogniser's word times may be off by a word around a pause. Where another person begins, the
/// change is moved to the end of a sentence so near, if there is one.
fn snap_to_sentences(words: &[Spoken], turns: &[Turn], place: &mut [usize]) {
    let mut at = 1;
    while at < place.len() {
        let (before, after) = (place[at - 1], place[at]);
        if turns[before].voice == turns[after].voice {
            at += 1;
            continue;
        }
        // Neither person's words may be used up.
        let voice = |turn: &usize| turns[*turn].voice;
        let first = place[..at]
            .iter()
            .rposition(|t| voice(t) != voice(&before))
            .map_or(0, |i| i + 1);
        let last = place[at..]
            .iter()
            .position(|t| voice(t) != voice(&after))
            .map_or(place.len(), |i| at + i);
        let fits = |cut: &usize| *cut > first && *cut < last && ends_sentence(&words[cut - 1].text);
        let near = at.saturating_sub(NEAR)..=at + NEAR;
        if let Some(cut) = near
            .filter(fits)
            .min_by_key(|cut| (cut.abs_diff(at), Reverse(*cut)))
        {
            place[cut.min(at)..at].fill(after);
            place[at..cut.max(at)].fill(before);
            at = cut.max(at);
        }
        at += 1;
    }
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', '”', '’', '」'])
        .ends_with(['.', '?', '!', '…', '。', '？', '！'])
}

/// The turn in which the word begins, else the nearest.
fn turn_of(word: &Spoken, turns: &[Turn]) -> Option<usize> {
    let at = word.start + INSIDE;
    let distance = |turn: &Turn| {
        turn.span
            .start
            .saturating_sub(at)
            .max((at + 1).saturating_sub(turn.span.end))
    };
    (0..turns.len()).min_by_key(|turn| distance(&turns[*turn]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::RATE;

    /// Words of half a second one after the other, from so many half seconds.
    fn words(halves: usize, text: &str) -> Vec<Spoken> {
        let at = |i: usize| (halves + i) * RATE / 2;
        let word = |(i, text): (usize, &str)| Spoken {
            text: text.to_owned(),
            spaced: true,
            start: at(i),
            end: at(i + 1),
            confidence: 0.8,
        };
        text.split(' ').enumerate().map(word).collect()
    }

    fn turn(start: usize, end: usize, voice: usize) -> Turn {
        Turn {
            span: Span::new(start * RATE, end * RATE),
            voice,
        }
    }

    fn check(words: &[Spoken], turns: &[Turn], expected: &[(Speaker, f64, f64, &str)]) {
        let heard = Heard {
            turns: turns.to_vec(),
            windows: Vec::new(),
            overlaps: Vec::new(),
        };
        let (segments, _) = segments(words, &heard, None);
        let found: Vec<_> = segments
            .iter()
            .map(|s| (s.speaker, s.start, s.end, s.text.as_str()))
            .collect();
        assert_eq!(found, expected);
        for (index, segment) in (0..).zip(&segments) {
            assert_eq!(segment.index, index);
            assert!(
                segment
                    .words
                    .iter()
                    .all(|w| segment.start <= w.start && w.end <= segment.end)
            );
        }
    }

    #[test]
    fn the_first_to_speak_is_the_counselor_and_segments_end_at_turns() {
        let said = words(0, "how are you I am well thanks");
        let turns = [turn(0, 2, 1), turn(2, 4, 0)];
        let expected = [
            (Speaker::Counselor, 0.0, 2.0, "how are you I"),
            (Speaker::Customer, 2.0, 4.0, "am well thanks"),
        ];
        check(&said, &turns, &expected);
    }

    #[test]
    fn a_change_moves_to_the_end_of_a_sentence_nearby() {
        let said = words(0, "how are you? I am well thanks");
        let expected = [
            (Speaker::Counselor, 0.0, 2.0, "how are you?"),
            (Speaker::Customer, 2.0, 4.0, "I am well thanks"),
        ];
        check(&said, &[turn(0, 2, 1), turn(2, 4, 0)], &expected);
        let late = words(1, "how are you today? I am well");
        let expected = [
            (Speaker::Counselor, 0.0, 2.0, "how are you today?"),
            (Speaker::Customer, 2.0, 4.0, "I am well"),
        ];
        check(&late, &[turn(0, 2, 1), turn(2, 4, 0)], &expected);
    }

    #[test]
    fn a_long_pause_ends_a_segment_and_a_short_one_does_not() {
        let mut said = words(0, "one two");
        said.extend(words(3, "three four"));
        said.extend(words(12, "five six"));
        let half = |start: usize, end: usize| Turn {
            span: Span::new(start * RATE / 2, end * RATE / 2),
            voice: 0,
        };
        let expected = [
            (Speaker::Counselor, 0.0, 2.5, "one two three four"),
            (Speaker::Counselor, 6.0, 7.0, "five six"),
        ];
        check(&said, &[half(0, 2), half(3, 5), half(12, 14)], &expected);
    }

    #[test]
    fn a_known_voice_is_the_counselor_and_two_at_once_are_marked() {
        let heard = Heard {
            turns: vec![turn(0, 2, 1), turn(2, 4, 0)],
            windows: Vec::new(),
            overlaps: vec![Span::new(3 * RATE, 4 * RATE)],
        };
        let (segments, _) = segments(&words(0, "how are you I am well"), &heard, Some(0));
        let found: Vec<_> = segments.iter().map(|s| (s.speaker, s.overlap)).collect();
        assert_eq!(
            found,
            [(Speaker::Customer, false), (Speaker::Counselor, true)]
        );
    }

    #[test]
    fn a_turn_without_words_is_no_segment() {
        let expected = [(Speaker::Counselor, 2.0, 3.0, "hello there")];
        check(
            &words(4, "hello there"),
            &[turn(0, 1, 0), turn(2, 3, 1)],
            &expected,
        );
        check(&[], &[turn(0, 1, 0)], &[]);
    }

    #[test]
    fn scripts_without_blanks_are_joined_without_them() {
        let mut said = words(0, "今日 は");
        for word in &mut said {
            word.spaced = false;
        }
        check(
            &said,
            &[turn(0, 1, 0)],
            &[(Speaker::Counselor, 0.0, 1.0, "今日は")],
        );
    }
}
