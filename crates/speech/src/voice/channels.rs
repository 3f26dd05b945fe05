//! Two microphones: the louder channel tells who speaks, where the channels really differ.

use std::ops::Range;

use super::assign::best_way;
use crate::time::{FRAME, Span};

/// Decibels between the two groups of steps below which the channels say nothing: the ears of one
/// stereo microphone differ by less.
const APART: f32 = 6.0;
/// Share of speech that each group must have.
const SHARE: f32 = 0.03;
/// Steps over which a difference is averaged, about 0.1 s each way.
const SMOOTH: usize = 3;
/// A change costs what this many decibels over one step bring.
const CHANGE: f32 = 60.0;

/// Both channels are near the middle for so many steps, about 0.3 s: two people at once.
const BOTH: usize = 9;
/// Share of the way from the middle to a group that counts as the middle.
const NEAR_MIDDLE: f32 = 0.4;

/// What two channels tell.
pub(super) struct Sides {
    /// The louder channel, for every step of every stretch.
    pub(super) louder: Vec<Vec<usize>>,
    /// Where both are loud.
    pub(super) both: Vec<Span>,
}

/// Speaker (0 where the left channel is louder, else 1) for every step of every stretch; `None` where
/// both channels carry the same.
pub(super) fn by_channel(differences: &[f32], stretches: &[Span]) -> Option<Sides> {
    let frames = |span: &Span| span.start / FRAME..(span.end / FRAME).min(differences.len());
    let speech: Vec<f32> = stretches
        .iter()
        .flat_map(|s| differences[frames(s)].iter().copied())
        .collect();
    let (middle, distance) = middle(&speech)?;
    let side = |span: &Span| {
        let scores: Vec<Vec<f32>> = frames(span)
            .map(|at| {
                let near = &differences
                    [at.saturating_sub(SMOOTH)..(at + SMOOTH + 1).min(differences.len())];
                let mean = near.iter().sum::<f32>() / near.len() as f32 - middle;
                let lead = mean.clamp(-APART, APART);
                vec![lead, -lead]
            })
            .collect();
        best_way(&scores, |_| CHANGE)
    };
    let both = |span: &Span| {
        let at_once = |at: &usize| (differences[*at] - middle).abs() < NEAR_MIDDLE * distance / 2.0;
        runs(frames(span), at_once)
    };
    Some(Sides {
        louder: stretches.iter().map(side).collect(),
        both: stretches.iter().flat_map(both).collect(),
    })
}

/// Runs of at least [`BOTH`] steps of which `is` holds.
fn runs(frames: Range<usize>, is: impl Fn(&usize) -> bool) -> Vec<Span> {
    let mut runs = Vec::new();
    let (mut start, end) = (frames.start, frames.end);
    for at in frames {
        if !is(&at) {
            start = at + 1;
        }
        let long = at + 1 - start.min(at + 1) >= BOTH;
        if long && (at + 1 == end || !is(&(at + 1))) {
            runs.push(Span::new(start * FRAME, (at + 1) * FRAME));
        }
    }
    runs
}

/// The difference half way between the two groups, and how far they are apart; `None` where there are no two.
fn middle(speech: &[f32]) -> Option<(f32, f32)> {
    let lowest = speech.iter().copied().min_by(f32::total_cmp)?;
    let highest = speech.iter().copied().max_by(f32::total_cmp)?;
    let mut groups = [lowest, highest];
    let mut shares = [0.0; 2];
    for _ in 0..20 {
        let middle = f32::midpoint(groups[0], groups[1]);
        let (low, high): (Vec<f32>, Vec<f32>) = speech.iter().partition(|d| **d < middle);
        for (i, group) in [low, high].iter().enumerate() {
            shares[i] = group.len() as f32 / speech.len() as f32;
            groups[i] = group.iter().sum::<f32>() / group.len().max(1) as f32;
        }
    }
    let middle = f32::midpoint(groups[0], groups[1]);
    let distance = groups[1] - groups[0];
    let off = |d: &f32| (d - if *d < middle { groups[0] } else { groups[1] }).abs();
    let blur = speech.iter().map(off).sum::<f32>() / speech.len() as f32;
    (distance >= APART && blur < distance / 4.0 && shares.iter().all(|s| *s >= SHARE))
        .then_some((middle, distance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_microphones_part_and_one_does_not() {
        let stretches = [
            Span::new(0, 100 * FRAME),
            Span::new(120 * FRAME, 220 * FRAME),
        ];
        let wobble = |i: usize| ((i * 37) % 7) as f32 - 3.0;
        let apart: Vec<f32> = (0..220)
            .map(|i| wobble(i) + if i < 110 { 12.0 } else { -9.0 })
            .collect();
        let sides = by_channel(&apart, &stretches).expect("they differ");
        let sides_of = &sides.louder;
        assert!(sides_of[0].iter().all(|s| *s == 0) && sides_of[1].iter().all(|s| *s == 1));
        assert!(sides.both.is_empty(), "{:?}", sides.both);
        let mut at_once = apart.clone();
        at_once[40..60].fill(1.5);
        let sides = by_channel(&at_once, &stretches).expect("they differ");
        assert_eq!(sides.both, [Span::new(40 * FRAME, 60 * FRAME)]);
        let same: Vec<f32> = (0..220).map(wobble).collect();
        assert!(by_channel(&same, &stretches).is_none());
        assert!(by_channel(&[0.0; 220], &stretches).is_none());
    }
}
