//! Two channels to one. Where each person has a microphone, the plain mean would lay the far
//! microphone's echo over the near one's voice; so each channel counts by its energy.

/// Seconds over which energy is felt: shorter than a syllable.
const FELT: f32 = 0.05;
/// Keeps silence from tipping to one side.
const FLOOR: f32 = 1e-7;

pub(super) struct Blend {
    keep: f32,
    energy: [f32; 2],
}

impl Blend {
    pub(super) fn new(rate: u32) -> Self {
        Self {
            keep: (-1.0 / (FELT * rate as f32)).exp(),
            energy: [0.0; 2],
        }
    }

    /// The pair as one sample; two equal channels stay what they are.
    pub(super) fn one(&mut self, pair: [f32; 2]) -> f32 {
        for (energy, sample) in self.energy.iter_mut().zip(pair) {
            *energy = *energy * self.keep + sample * sample * (1.0 - self.keep);
        }
        // Squared energies: at 12 dB the far microphone keeps four thousandths.
        let [left, right] = self.energy.map(|energy| (energy + FLOOR).powi(2));
        (left * pair[0] + right * pair[1]) / (left + right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_louder_channel_wins_and_equal_ones_are_kept() {
        let mut blend = Blend::new(16_000);
        let tone = |i: u16| (f32::from(i) * 0.3).sin();
        let last = (0..8_000).map(|i| blend.one([tone(i), 0.0])).last();
        assert!(
            (last.unwrap_or(0.0) - tone(7_999)).abs() < 1e-3,
            "a dead channel takes nothing away"
        );
        let mut blend = Blend::new(16_000);
        assert!((0..8_000).all(|i| (blend.one([tone(i), tone(i)]) - tone(i)).abs() < 1e-6));
    }
}
