//! Collects what is needed to tell voices apart while the sound streams by, and says in the end who
//! spoke when.

use rten::RunOptions;

use super::{
    assign::best_way,
    channels::by_channel,
    cluster::{centroids, nearest},
    encoder::Encoder,
    mel::Mel,
    vector::dot,
    windows::windows,
};
use crate::{
    SpeechError,
    ears::Heard,
    time::{FRAME, Span, millis},
};

/// Cost of changing the speaker from one window to the next inside a stretch of speech …
const CHANGE_INSIDE: f32 = 0.6;
/// … across a dip of the voice too short for a pause, where a short answer may begin …
const CHANGE_AT_DIP: f32 = 0.15;
/// … and across a pause, where people change.
const CHANGE_ACROSS: f32 = 0.05;
/// The detector's probability in a dip, and for how many of its steps at least.
const DIP: f32 = 0.35;
const DIP_STEPS: usize = 2;
/// Speech shorter than this says too little of its voice to stand by itself.
const SHORTEST: usize = millis(250);
/// Centroids more alike than this are one person's.
const SAME: f32 = 0.86;
/// Clustering looks at so many windows at most, evenly spread: ten minutes of speech.
const MOST: usize = 1_500;
/// A change of speaker is moved to the quietest moment this near.
const SLACK: usize = millis(500);

/// Speech of one person without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// When.
    pub(crate) span: Span,
    /// Number of the voice, by no order.
    pub(crate) voice: usize,
}

/// The voices of a recording.
pub(crate) struct Voices {
    mel: Mel,
    encoder: Encoder,
    stretches: Vec<Breath>,
}

/// Speech without a dip and the vectors of its windows.
struct Breath {
    span: Span,
    /// Cost of another speaker than before.
    change: f32,
    windows: Vec<(Span, Vec<f32>)>,
}

impl Voices {
    /// Loads the encoder.
    pub(crate) fn new(options: RunOptions) -> Result<Self, SpeechError> {
        Ok(Self {
            mel: Mel::new(),
            encoder: Encoder::new(options)?,
            stretches: Vec::new(),
        })
    }

    /// Listens to a stretch of speech. `speech` are the detector's probabilities up to its end at least.
    pub(crate) fn hear(
        &mut self,
        stretch: Span,
        samples: &[f32],
        speech: &[f32],
    ) -> Result<(), SpeechError> {
        for (i, span) in breaths(stretch, speech).into_iter().enumerate() {
            let own = &samples[span.start - stretch.start..span.end - stretch.start];
            let (spans, seen): (Vec<_>, Vec<_>) =
                windows(&self.mel, span, own)?.into_iter().unzip();
            let vectors = self.encoder.vectors(&seen)?;
            let change = if i == 0 { CHANGE_ACROSS } else { CHANGE_AT_DIP };
            self.stretches.push(Breath {
                span,
                change,
                windows: spans.into_iter().zip(vectors).collect(),
            });
        }
        Ok(())
    }

    /// Who spoke when. `speech` are the detector's probabilities; `differences` the channels' levels
    /// where there are two; `speakers` how many voices are expected.
    pub(crate) fn told(
        self,
        speakers: usize,
        speech: &[f32],
        differences: Option<&[f32]>,
    ) -> Heard {
        let spans: Vec<Span> = self.stretches.iter().map(|s| s.span).collect();
        let channels = if speakers == 2 {
            differences.and_then(|d| by_channel(d, &spans))
        } else {
            None
        };
        let (turns, overlaps) = match channels {
            Some(sides) => {
                let turns = spans.iter().zip(&sides.louder);
                let turns = turns.flat_map(|(span, side)| pieces(*span, side)).collect();
                (turns, sides.both)
            }
            None => (self.by_voice(speakers, speech), Vec::new()),
        };
        Heard {
            turns,
            windows: self.stretches.into_iter().flat_map(|s| s.windows).collect(),
            overlaps,
        }
    }

    fn by_voice(&self, speakers: usize, speech: &[f32]) -> Vec<Turn> {
        let centroids = self.speakers(speakers);
        let windows = self.stretches.iter().flat_map(|s| &s.windows);
        let scores: Vec<Vec<f32>> = windows
            .map(|(_, vector)| centroids.iter().map(|c| dot(vector, c)).collect())
            .collect();
        let firsts: Vec<usize> = self
            .stretches
            .iter()
            .scan(0, |at, s| {
                let first = *at;
                *at += s.windows.len();
                Some(first)
            })
            .collect();
        let cost = |step| {
            firsts
                .binary_search(&step)
                .map_or(CHANGE_INSIDE, |at| self.stretches[at].change)
        };
        let way = best_way(&scores, cost);
        let own = self
            .stretches
            .iter()
            .zip(&firsts)
            .map(|(s, at)| (s, &way[*at..*at + s.windows.len()]));
        own.flat_map(|(stretch, voices)| stretch.turns(voices, speech))
            .collect()
    }

    /// One centroid a voice: as many as expected, unless they turn out to be the same person's.
    fn speakers(&self, expected: usize) -> Vec<Vec<f32>> {
        let all: Vec<&[f32]> = self
            .stretches
            .iter()
            .flat_map(|s| &s.windows)
            .map(|(_, vector)| vector.as_slice())
            .collect();
        let step = all.len().div_ceil(MOST).max(1);
        let some: Vec<&[f32]> = all.iter().copied().step_by(step).collect();
        let found = centroids(&some, expected);
        let mut sizes = vec![0_usize; found.len()];
        for vector in &some {
            sizes[nearest(vector, &found)] += 1;
        }
        let pairs = (0..found.len()).flat_map(|i| (0..i).map(move |j| (i, j)));
        let likeness = pairs
            .map(|(i, j)| dot(&found[i], &found[j]))
            .fold(0.0, f32::max);
        tracing::debug!(windows = all.len(), likeness, ?sizes, "voices parted");
        if likeness > SAME {
            centroids(&some, 1)
        } else {
            found
        }
    }
}

impl Breath {
    /// Joins the windows' voices to turns; a change falls on the quietest moment near the middle
    /// between two windows.
    fn turns(&self, voices: &[usize], speech: &[f32]) -> Vec<Turn> {
        let mut turns = Vec::new();
        let mut start = self.span.start;
        for (i, pair) in voices
            .windows(2)
            .enumerate()
            .filter(|(_, pair)| pair[0] != pair[1])
        {
            let (before, after) = (self.windows[i].0, self.windows[i + 1].0);
            let middle = (before.start + before.end + after.start + after.end) / 4;
            let cut = quietest(
                speech,
                middle,
                Span::new(start + FRAME, self.span.end - FRAME),
            );
            turns.push(Turn {
                span: Span::new(start, cut),
                voice: pair[0],
            });
            start = cut;
        }
        let voice = voices.last().copied().unwrap_or(0);
        turns.push(Turn {
            span: Span::new(start, self.span.end),
            voice,
        });
        turns
    }
}

/// Parts a stretch where the voice dips for a moment; what is too short stays with what follows, or,
/// at the end, with what was before.
fn breaths(stretch: Span, speech: &[f32]) -> Vec<Span> {
    let mut breaths: Vec<Span> = Vec::new();
    let (mut start, mut dip) = (stretch.start, 0);
    let frames = stretch.start / FRAME..(stretch.end / FRAME).min(speech.len());
    for (frame, probability) in frames.clone().zip(&speech[frames]) {
        if *probability < DIP {
            dip += 1;
            continue;
        }
        let at = frame * FRAME - dip * FRAME / 2;
        if dip >= DIP_STEPS && at.saturating_sub(start) >= SHORTEST {
            breaths.push(Span::new(start, at));
            start = at;
        }
        dip = 0;
    }
    let rest = Span::new(start, stretch.end);
    match breaths.last_mut() {
        Some(last) if rest.len() < SHORTEST => last.end = rest.end,
        _ => breaths.push(rest),
    }
    breaths
}

/// The step least like speech within [`SLACK`] of `near` and inside `within`.
fn quietest(speech: &[f32], near: usize, within: Span) -> usize {
    let from = near.saturating_sub(SLACK).max(within.start) / FRAME;
    let to = ((near + SLACK).min(within.end) / FRAME).min(speech.len());
    let least = (from..to).min_by(|a, b| speech[*a].total_cmp(&speech[*b]));
    least
        .map_or(near, |frame| frame * FRAME)
        .clamp(within.start, within.end.max(within.start))
}

/// Runs of one side as turns, one side for each step of `span`.
fn pieces(span: Span, sides: &[usize]) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (i, side) in sides.iter().enumerate() {
        let start = span.start + i * FRAME;
        let step = Span::new(start, (start + FRAME).min(span.end));
        match turns.last_mut() {
            Some(turn) if turn.voice == *side => turn.span.end = step.end,
            _ => turns.push(Turn {
                span: step,
                voice: *side,
            }),
        }
    }
    turns
}
