//! One correction after the other.

use super::{align::retimed, words_of};
use crate::{
    domain::{
        edit::Edit,
        transcript::{Segment, TranscriptBody, Word},
    },
    input::{Invalid, Problem},
    transcripts::swap::swapped,
};

/// Longest text of one segment, in characters: an hour of talk has about sixty thousand.
const SEGMENT_MAX: usize = 20_000;

/// The text after all of `edits`, in their order.
pub(crate) fn replayed(body: TranscriptBody, edits: &[Edit]) -> Result<TranscriptBody, Invalid> {
    edits.iter().try_fold(body, applied)
}

/// The text after one correction. A place that is not there, or a join of two speakers, is [`Invalid`].
pub(crate) fn applied(mut body: TranscriptBody, edit: &Edit) -> Result<TranscriptBody, Invalid> {
    match edit {
        Edit::Words { segment, text } => reword(&mut body.segments, *segment, text)?,
        Edit::Split { segment, word } => split(&mut body.segments, *segment, *word)?,
        Edit::Join { segment } => join(&mut body.segments, *segment)?,
        Edit::Speaker { segment, speaker } => {
            let at = place(&body.segments, *segment)?;
            body.segments[at].speaker = *speaker;
        }
        Edit::Swap => body = swapped(body),
    }
    for (index, segment) in (0..).zip(&mut body.segments) {
        segment.index = index;
    }
    Ok(body)
}

fn place(segments: &[Segment], segment: u32) -> Result<usize, Invalid> {
    let at = usize::try_from(segment).unwrap_or(usize::MAX);
    (at < segments.len())
        .then_some(at)
        .ok_or(Invalid::new("segment", Problem::OutOfRange))
}

fn reword(segments: &mut Vec<Segment>, segment: u32, text: &str) -> Result<(), Invalid> {
    let at = place(segments, segment)?;
    let text = tidy(text)?;
    if text.is_empty() {
        segments.remove(at);
        return Ok(());
    }
    let segment = &mut segments[at];
    segment.words = retimed(segment, &text);
    segment.confidence = mean(&segment.words);
    segment.text = text;
    Ok(())
}

/// One line with single blanks; other control characters have no place in a talk.
fn tidy(text: &str) -> Result<String, Invalid> {
    if text.chars().count() > SEGMENT_MAX {
        return Err(Invalid::new("text", Problem::TooLong { max: SEGMENT_MAX }));
    }
    let tidy = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if tidy.contains(char::is_control) {
        return Err(Invalid::new("text", Problem::Malformed));
    }
    Ok(tidy)
}

fn split(segments: &mut Vec<Segment>, segment: u32, word: u32) -> Result<(), Invalid> {
    let at = place(segments, segment)?;
    let whole = &segments[at];
    let words = words_of(whole);
    let word = usize::try_from(word).unwrap_or(usize::MAX);
    if word == 0 || word >= words.len() {
        return Err(Invalid::new("word", Problem::OutOfRange));
    }
    let (first, second) = texts(&whole.text, &words, word);
    let (before, after) = words.split_at(word);
    let turn = after[0].start.clamp(whole.start, whole.end);
    let end = before[word - 1].end.clamp(whole.start, turn);
    let first = Segment {
        end,
        text: first,
        confidence: mean(before),
        words: before.to_vec(),
        ..whole.clone()
    };
    let second = Segment {
        start: turn,
        text: second,
        confidence: mean(after),
        words: after.to_vec(),
        ..whole.clone()
    };
    segments.splice(at..=at, [first, second]);
    Ok(())
}

/// The text up to and from a word, with the blanks as they were.
fn texts(text: &str, words: &[Word], word: usize) -> (String, String) {
    let mut rest = text;
    for said in &words[..word] {
        let Some(left) = rest.trim_start().strip_prefix(said.text.as_str()) else {
            return (joined(&words[..word]), joined(&words[word..]));
        };
        rest = left;
    }
    let first = &text[..text.len() - rest.len()];
    (first.trim().to_owned(), rest.trim().to_owned())
}

fn joined(words: &[Word]) -> String {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    texts.join(" ")
}

fn join(segments: &mut Vec<Segment>, segment: u32) -> Result<(), Invalid> {
    let at = place(segments, segment)?;
    if at + 1 >= segments.len() {
        return Err(Invalid::new("segment", Problem::OutOfRange));
    }
    if segments[at].speaker != segments[at + 1].speaker {
        return Err(Invalid::new("segment", Problem::NotAllowed));
    }
    let next = segments.remove(at + 1);
    let first = &mut segments[at];
    first.words = words_of(first);
    first.words.extend(words_of(&next));
    first.confidence = mean(&first.words);
    first.end = first.end.max(next.end);
    first.overlap |= next.overlap;
    if !(first.text.is_empty() || next.text.is_empty() || unspaced(&first.text, &next.text)) {
        first.text.push(' ');
    }
    first.text.push_str(&next.text);
    Ok(())
}

/// Whether no blank belongs between two texts: both sides are of a script that is written without.
fn unspaced(first: &str, next: &str) -> bool {
    let wide = |letter: Option<char>| {
        letter.is_some_and(|letter| matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff9f}'))
    };
    wide(first.chars().next_back()) && wide(next.chars().next())
}

fn mean(words: &[Word]) -> f32 {
    let count = u16::try_from(words.len()).unwrap_or(u16::MAX).max(1);
    words.iter().map(|word| word.confidence).sum::<f32>() / f32::from(count)
}

impl Edit {
    /// Whether `next` goes on with what this one began: more typing in the same segment.
    pub(crate) fn is_continued_by(&self, next: &Self) -> bool {
        let typed = |edit: &Self| match edit {
            Self::Words { segment, text } if !text.trim().is_empty() => Some(*segment),
            _ => None,
        };
        // A text that was emptied took its segment out: the number now names another.
        typed(self).is_some() && typed(self) == typed(next)
    }
}
