//! Cuts a stretch of speech into the windows that the encoder hears.

use super::{
    encoder::COLUMNS,
    mel::{HOP, Mel},
};
use crate::{SpeechError, time::Span};

/// Samples of a window, 1.6 s.
pub(super) const WINDOW: usize = COLUMNS * HOP;
/// Samples from one window to the next, 0.4 s.
const STEP: usize = WINDOW / 4;
/// The encoder was trained on speech of -30 dBFS; its input is power, so the level matters.
const POWER: f32 = 1e-3;

/// The windows of a stretch: where each lies in the recording, and its columns.
pub(super) fn windows(
    mel: &Mel,
    stretch: Span,
    samples: &[f32],
) -> Result<Vec<(Span, Vec<f32>)>, SpeechError> {
    let columns = mel.columns(samples)?;
    let offsets = offsets(samples.len());
    let window = |offset: usize| {
        let end = (offset + WINDOW).min(samples.len());
        let gain = POWER / mean_power(&samples[offset..end]).max(1e-9);
        let have = &columns[offset / HOP..(end / HOP).max(offset / HOP + 1)];
        // A stretch shorter than a window is heard again and again: silence would change the voice.
        let seen = have
            .iter()
            .cycle()
            .take(COLUMNS)
            .flatten()
            .map(|power| power * gain);
        (
            Span::new(stretch.start + offset, stretch.start + end),
            seen.collect::<Vec<f32>>(),
        )
    };
    Ok(offsets.into_iter().map(window).collect())
}

/// Starts of the windows: every [`STEP`], and one that ends with the stretch.
fn offsets(length: usize) -> Vec<usize> {
    let Some(last) = length.checked_sub(WINDOW) else {
        return vec![0];
    };
    let mut offsets: Vec<usize> = (0..=last).step_by(STEP).collect();
    if offsets.last().is_some_and(|end| last - end >= STEP / 2) {
        offsets.push(last / HOP * HOP);
    }
    offsets
}

fn mean_power(samples: &[f32]) -> f32 {
    samples.iter().map(|x| x * x).sum::<f32>() / samples.len().max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_reach_the_end() {
        assert_eq!(offsets(WINDOW / 2), [0]);
        assert_eq!(offsets(WINDOW), [0]);
        assert_eq!(
            offsets(WINDOW + STEP + STEP / 2 + 7),
            [0, STEP, STEP + STEP / 2]
        );
    }
}
