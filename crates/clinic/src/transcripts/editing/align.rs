//! Keeping the times of words when their wording changes: words that stay keep their own, words that changed
//! share the span of those they replace.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::domain::transcript::{Segment, Word};

/// Confidence of a word that a person wrote: nobody guessed.
const WRITTEN: f32 = 1.0;

/// The words of `segment` after somebody wrote `text` in their place. `text` has single blanks and none around.
pub(super) fn retimed(segment: &Segment, text: &str) -> Vec<Word> {
    let old = Old::of(segment);
    let new: Vec<&str> = text.split(' ').filter(|token| !token.is_empty()).collect();
    let tokens: Vec<&str> = old.tokens.iter().map(|token| token.text.as_str()).collect();
    let mut made = Making::new(segment, &old.words);
    let mut changed = Changed::default();
    for op in capture_diff_slices(Algorithm::Myers, &tokens, &new) {
        match op {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } => {
                made.changed(&old, &new, std::mem::take(&mut changed));
                for token in &old.tokens[old_index..old_index + len] {
                    made.kept(token.words.clone());
                }
                changed = Changed::after(old_index + len, new_index + len);
            }
            other => changed.take(other.old_range(), other.new_range()),
        }
    }
    made.changed(&old, &new, changed);
    made.words
}

/// The words as they are, or, where an earlier program left none, the text's words spread over its time.
pub(in crate::transcripts) fn words_of(segment: &Segment) -> Vec<Word> {
    if !segment.words.is_empty() {
        return segment.words.clone();
    }
    let tokens = segment.text.split_whitespace().map(str::to_owned).collect();
    spread(tokens, segment.start, segment.end, segment.confidence)
}

/// What stands between two blanks: one word, or several where the language writes none between them.
struct Token {
    text: String,
    words: Range<usize>,
}

struct Old {
    words: Vec<Word>,
    tokens: Vec<Token>,
}

impl Old {
    fn of(segment: &Segment) -> Self {
        let words = words_of(segment);
        let mut tokens: Vec<Token> = Vec::new();
        let mut rest = segment.text.as_str();
        for (at, word) in words.iter().enumerate() {
            let stripped = rest.trim_start();
            let blank = stripped.len() != rest.len();
            // A text that does not say how its words are joined has blanks between them.
            let (joined, left) = match stripped.strip_prefix(word.text.as_str()) {
                Some(left) => (!blank, left),
                None => (false, ""),
            };
            rest = left;
            match tokens.last_mut() {
                Some(token) if joined => {
                    token.text.push_str(&word.text);
                    token.words.end = at + 1;
                }
                _ => tokens.push(Token {
                    text: word.text.clone(),
                    words: at..at + 1,
                }),
            }
        }
        Self { words, tokens }
    }
}

/// Neighbouring tokens that differ, on both sides.
#[derive(Default)]
struct Changed {
    old: Range<usize>,
    new: Range<usize>,
}

impl Changed {
    const fn after(old: usize, new: usize) -> Self {
        Self {
            old: old..old,
            new: new..new,
        }
    }

    fn take(&mut self, old: Range<usize>, new: Range<usize>) {
        // Where nothing came or went, the place that the difference names may be off.
        if !old.is_empty() {
            self.old.end = self.old.end.max(old.end);
        }
        if !new.is_empty() {
            self.new.end = self.new.end.max(new.end);
        }
    }
}

/// The words so far, and the place in the old ones.
struct Making<'a> {
    segment: &'a Segment,
    old: &'a [Word],
    words: Vec<Word>,
    next: usize,
}

impl<'a> Making<'a> {
    const fn new(segment: &'a Segment, old: &'a [Word]) -> Self {
        Self {
            segment,
            old,
            words: Vec::new(),
            next: 0,
        }
    }

    fn kept(&mut self, words: Range<usize>) {
        self.next = words.end;
        self.words.extend_from_slice(&self.old[words]);
    }

    /// New words in the place of the old ones up to `until`.
    fn written(&mut self, tokens: Vec<String>, until: usize) {
        let replaced = &self.old[self.next..until];
        self.next = until;
        if tokens.len() == replaced.len() {
            // One for one, as where spelling is put right: each keeps its time.
            self.words
                .extend(tokens.into_iter().zip(replaced).map(|(text, word)| Word {
                    text,
                    confidence: WRITTEN,
                    ..word.clone()
                }));
            return;
        }
        let (start, end) = match (replaced.first(), replaced.last()) {
            (Some(first), Some(last)) => (first.start, last.end),
            _ => self.gap(until),
        };
        self.words
            .extend(spread(tokens, start, end.max(start), WRITTEN));
    }

    /// The time between the word before and the word after, which may be none.
    fn gap(&self, next: usize) -> (f64, f64) {
        let before = self.words.last();
        let end = self
            .old
            .get(next)
            .map_or(self.segment.end, |word| word.start);
        let (start, least) = before.map_or((self.segment.start, self.segment.start), |word| {
            (word.end, word.start)
        });
        (start.min(end).max(least), end.max(least))
    }

    fn changed(&mut self, old: &Old, new: &[&str], changed: Changed) {
        let (replaced, written) = (&old.tokens[changed.old], &new[changed.new]);
        let last = replaced.last().map_or(self.next, |token| token.words.end);
        if replaced.len() == last - self.next {
            let tokens = written.iter().map(|&token| token.to_owned()).collect();
            return self.written(tokens, last);
        }
        // Several words without a blank between them: what stayed is found letter by letter.
        for anchor in anchors(&self.old[self.next..last], self.next, replaced, written) {
            self.written(tokens_of(&anchor.before), anchor.word);
            self.kept(anchor.word..anchor.word + 1);
            if anchor.last {
                self.written(tokens_of(&anchor.after), last);
                return;
            }
        }
        let tokens = written.iter().map(|&token| token.to_owned()).collect();
        self.written(tokens, last);
    }
}

/// An old word that stands unchanged in the new text.
struct Anchor {
    word: usize,
    /// New text since the anchor before.
    before: String,
    /// New text after it, for the last.
    after: String,
    last: bool,
}

/// Letters with the place of each word among them; a blank counts as a letter, so that words which were parted
/// or run together are not taken for the same.
fn anchors(words: &[Word], first: usize, replaced: &[Token], written: &[&str]) -> Vec<Anchor> {
    let mut old: Vec<char> = Vec::new();
    let mut places: Vec<Range<usize>> = Vec::new();
    for token in replaced {
        if !old.is_empty() {
            old.push(' ');
        }
        for at in token.words.clone() {
            let start = old.len();
            old.extend(words[at - first].text.chars());
            places.push(start..old.len());
        }
    }
    let new: Vec<char> = written.join(" ").chars().collect();
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        else {
            continue;
        };
        let inside =
            |place: &Range<usize>| place.start >= old_index && place.end <= old_index + len;
        for (at, place) in places.iter().enumerate().filter(|(_, place)| inside(place)) {
            let from = place.start - old_index + new_index;
            let to = from + place.len();
            if parted(&old, place) == parted(&new, &(from..to)) {
                found.push((first + at, from..to));
            }
        }
    }
    let mut since = 0;
    let count = found.len();
    let anchor = |(at, (word, place)): (usize, (usize, Range<usize>))| {
        let before = new[since..place.start].iter().collect();
        since = place.end;
        Anchor {
            word,
            before,
            after: new[place.end..].iter().collect(),
            last: at + 1 == count,
        }
    };
    found.into_iter().enumerate().map(anchor).collect()
}

/// Whether a blank stands before and after a place.
fn parted(letters: &[char], place: &Range<usize>) -> (bool, bool) {
    let blank = |at: Option<usize>| at.and_then(|at| letters.get(at)) == Some(&' ');
    (blank(place.start.checked_sub(1)), blank(Some(place.end)))
}

fn tokens_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Words over a span, each as long as it has letters.
fn spread(tokens: Vec<String>, start: f64, end: f64, confidence: f32) -> Vec<Word> {
    let length = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let all: f64 = tokens.iter().map(|text| f64::from(length(text))).sum();
    let at = |letters: f64| start + (end - start) * (letters / all.max(1.0)).min(1.0);
    let mut letters = 0.0;
    tokens
        .into_iter()
        .map(|text| {
            let from = letters;
            letters += f64::from(length(&text));
            Word {
                text,
                start: at(from),
                end: at(letters),
                confidence,
            }
        })
        .collect()
}
