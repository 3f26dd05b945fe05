//! A transcript made ready for the rules: turns and sentences, each with the place it came from.

use std::ops::Range;

use super::{language::Language, questions, sentences};
use crate::domain::{
    analysis::{Evidence, QuestionForm},
    transcript::{Segment, Speaker, TranscriptBody},
};

/// A pause between two words that ends a sentence where the recogniser wrote no punctuation, in seconds.
const SENTENCE_PAUSE: f64 = 0.7;

/// Consecutive segments of one speaker, joined when no other speaker is between.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) speaker: Speaker,
    pub(crate) start: f64,
    pub(crate) end: f64,
    pub(crate) words: usize,
    /// Words, or characters in a language without blanks: what a pace counts.
    pub(crate) units: usize,
    /// Speaking time without longer pauses, in seconds.
    pub(crate) seconds: f64,
    /// Its sentences in [`Talk::sentences`].
    pub(crate) sentences: Range<usize>,
    /// A sign of listening ("mm-hm"), no contribution of its own.
    pub(crate) backchannel: bool,
}

/// What is matched, counted and quoted.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) turn: usize,
    pub(crate) speaker: Speaker,
    pub(crate) segment: u32,
    pub(crate) start: f64,
    pub(crate) quote: String,
    /// Lower case, contractions written out, no mark at the end.
    pub(crate) matching: String,
    pub(crate) words: usize,
    /// Ends with a question mark.
    pub(crate) asked: bool,
    /// The recogniser wrote marks in this turn, so that a missing question mark says something.
    pub(crate) punctuated: bool,
    /// How it asks; `None` where it does not. Whoever says it.
    pub(crate) question: Option<QuestionForm>,
}

impl Sentence {
    pub(crate) fn evidence(&self) -> Evidence {
        Evidence {
            segment: self.segment,
            start: self.start,
            quote: self.quote.clone(),
        }
    }

    /// Whether this is the sentence that a finding quotes.
    pub(crate) fn is_at(&self, evidence: &Evidence) -> bool {
        self.segment == evidence.segment
            && (self.start - evidence.start).abs() < 1e-6
            && self.quote == evidence.quote
    }
}

/// The whole talk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Talk {
    pub(crate) turns: Vec<Turn>,
    pub(crate) sentences: Vec<Sentence>,
}

impl Talk {
    /// Joins segments to turns and splits turns to sentences.
    pub(crate) fn of(body: &TranscriptBody, language: &Language) -> Self {
        let spoken: Vec<&Segment> = body
            .segments
            .iter()
            .filter(|segment| !segment.text.trim().is_empty())
            .collect();
        let mut talk = Self::default();
        for segments in spoken.chunk_by(|a, b| a.speaker == b.speaker) {
            talk.add_turn(segments, language);
        }
        talk
    }

    fn add_turn(&mut self, segments: &[&Segment], language: &Language) {
        let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
            return;
        };
        let text = TurnText::of(segments, language);
        let punctuated = sentences::has_marks(&text.text);
        let ranges = if punctuated {
            tags_joined(&text.text, sentences::split(&text.text, language), language)
        } else {
            sentences::split_without_marks(&text.text, &text.pauses(SENTENCE_PAUSE), language)
        };
        let begin = self.sentences.len();
        for range in ranges {
            let quote = text.text[range.clone()].trim();
            let at = range.start
                + (text.text[range.clone()].len() - text.text[range].trim_start().len());
            let (segment, start) = text.place(at);
            let matching = language.matching(quote);
            let mut sentence = Sentence {
                turn: self.turns.len(),
                speaker: first.speaker,
                segment,
                start,
                quote: quote.to_owned(),
                words: language.count_words(&matching),
                matching,
                asked: quote
                    .trim_end_matches(['"', '\'', ')', '”', '」'])
                    .ends_with(['?', '？']),
                punctuated,
                question: None,
            };
            sentence.question = questions::form(&sentence, language);
            self.sentences.push(sentence);
        }
        let sentences = begin..self.sentences.len();
        let words = self.sentences[sentences.clone()]
            .iter()
            .map(|sentence| sentence.words)
            .sum();
        let seconds: f64 = segments.iter().map(|segment| spoken_seconds(segment)).sum();
        self.turns.push(Turn {
            speaker: first.speaker,
            start: finite(first.start),
            end: finite(last.end).max(finite(first.start)),
            words,
            units: language.count_units(&text.text),
            seconds: (seconds - text.pause_seconds(SENTENCE_PAUSE)).max(0.0),
            backchannel: language.is_backchannel(&text.text, words, seconds),
            sentences,
        });
    }

    /// Sentences of one speaker, in order.
    pub(crate) fn said_by(&self, speaker: Speaker) -> impl Iterator<Item = &Sentence> {
        self.sentences
            .iter()
            .filter(move |sentence| sentence.speaker == speaker)
    }

    /// Sentences of one turn.
    pub(crate) fn in_turn(&self, turn: usize) -> &[Sentence] {
        self.turns
            .get(turn)
            .map_or(&[], |turn| &self.sentences[turn.sentences.clone()])
    }

    /// Turns of a speaker that are no back-channels.
    pub(crate) fn turns_of(&self, speaker: Speaker) -> impl Iterator<Item = (usize, &Turn)> {
        self.turns
            .iter()
            .enumerate()
            .filter(move |(_, turn)| turn.speaker == speaker && !turn.backchannel)
    }

    /// Words of a speaker.
    pub(crate) fn words_of(&self, speaker: Speaker) -> usize {
        self.turns
            .iter()
            .filter(|turn| turn.speaker == speaker)
            .map(|turn| turn.words)
            .sum()
    }
}

/// Joins "You are not in a hurry." and "Are you?", which a recogniser wrote as two sentences.
fn tags_joined(text: &str, ranges: Vec<Range<usize>>, language: &Language) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        let own = text[range.clone()].trim();
        let tag = own.ends_with('?')
            && language
                .questions
                .tag_alone
                .is_match(&language.matching(own));
        match joined.last_mut() {
            Some(last) if tag && !text[last.clone()].trim_end().ends_with('?') => {
                last.end = range.end;
            }
            _ => joined.push(range),
        }
    }
    joined
}

/// Seconds of a segment; an edit may leave times that make no sense, which count as nothing.
pub(crate) fn spoken_seconds(segment: &Segment) -> f64 {
    (finite(segment.end) - finite(segment.start)).max(0.0)
}

/// The number, or 0 where it is none.
pub(crate) fn finite(seconds: f64) -> f64 {
    if seconds.is_finite() { seconds } else { 0.0 }
}

/// Where a word stands in the text of a turn.
struct Mark {
    at: usize,
    segment: u32,
    start: f64,
    end: f64,
}

/// The text of a turn with the times of its words.
struct TurnText {
    text: String,
    marks: Vec<Mark>,
}

impl TurnText {
    fn of(segments: &[&Segment], language: &Language) -> Self {
        let mut turn = Self {
            text: String::new(),
            marks: Vec::new(),
        };
        for segment in segments {
            if !turn.text.is_empty() && language.spaces() {
                turn.text.push(' ');
            }
            let base = turn.text.len();
            let text = segment.text.trim();
            turn.text.push_str(text);
            turn.mark_words(base, text, segment);
        }
        turn
    }

    /// Marks the words by their own times, or, after an edit, spread evenly over the segment.
    fn mark_words(&mut self, base: usize, text: &str, segment: &Segment) {
        let mut marks = Vec::new();
        let mut cursor = 0;
        for word in &segment.words {
            let Some(found) = text[cursor..].find(word.text.trim()) else {
                continue;
            };
            let at = cursor + found;
            marks.push((at, finite(word.start), finite(word.end)));
            cursor = at + word.text.trim().len();
        }
        if marks.len() * 2 < segment.words.len() || marks.is_empty() {
            let per_byte = spoken_seconds(segment) / text.len().max(1) as f64;
            marks = sentences::word_starts(text)
                .map(|(at, len)| {
                    let start = finite(segment.start) + at as f64 * per_byte;
                    (at, start, start + len as f64 * per_byte)
                })
                .collect();
        }
        if marks.first().is_none_or(|first| first.0 > 0) {
            let start = finite(segment.start);
            marks.insert(0, (0, start, start));
        }
        self.marks
            .extend(marks.into_iter().map(|(at, start, end)| Mark {
                at: base + at,
                segment: segment.index,
                start,
                end,
            }));
    }

    /// Segment and time of the word at a byte.
    fn place(&self, at: usize) -> (u32, f64) {
        let after = self.marks.partition_point(|mark| mark.at <= at);
        self.marks
            .get(after.saturating_sub(1))
            .map_or((0, 0.0), |mark| (mark.segment, mark.start))
    }

    /// Seconds of the pauses within segments that last at least so long.
    fn pause_seconds(&self, at_least: f64) -> f64 {
        let pairs = self.marks.iter().zip(self.marks.iter().skip(1));
        pairs
            .filter(|(a, b)| a.segment == b.segment)
            .map(|(a, b)| b.start - a.end)
            .filter(|pause| *pause >= at_least)
            .sum()
    }

    /// Bytes before which the speaker paused.
    fn pauses(&self, at_least: f64) -> Vec<usize> {
        let pairs = self.marks.iter().zip(self.marks.iter().skip(1));
        pairs
            .filter(|(a, b)| b.start - a.end >= at_least)
            .map(|(_, b)| b.at)
            .collect()
    }
}
