//! How loud each of two channels is, step by step: two microphones tell who speaks.

use crate::time::{FRAME, RATE};

/// Energy of both channels in every 32 ms.
#[derive(Default)]
pub(crate) struct Levels {
    frames: Vec<[f32; 2]>,
    previous: [f32; 2],
}

impl Levels {
    /// Takes one frame of two channels, the `index`th of the recording at `rate`.
    pub(crate) fn push(&mut self, index: u64, rate: u32, pair: [f32; 2]) {
        let step = u64::from(rate) * FRAME as u64;
        let frame = usize::try_from(index * RATE as u64 / step).unwrap_or(usize::MAX);
        if frame >= self.frames.len() {
            self.frames.push([0.0; 2]);
        }
        if let Some(energy) = self.frames.last_mut() {
            for channel in 0..2 {
                // The difference of neighbours: hum and rumble say nothing of who speaks.
                let change = pair[channel] - self.previous[channel];
                energy[channel] += change * change;
            }
        }
        self.previous = pair;
    }

    /// Left over right in decibels for every step; the floor keeps silence from looking like a difference.
    pub(crate) fn differences(&self) -> Vec<f32> {
        const FLOOR: f32 = 1e-6;
        self.frames
            .iter()
            .map(|[left, right]| 10.0 * ((left + FLOOR) / (right + FLOOR)).log10())
            .collect()
    }
}
