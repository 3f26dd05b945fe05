//! Loudness of samples that were written: root mean square and peak, in dB relative to full scale.

/// What digital silence is shown as. Below the quietest that sixteen bits can hold (-90.3 dBFS for
/// one step), and a number that JSON can carry, which minus infinity is not.
pub const LEVEL_FLOOR_DBFS: f32 = -120.0;

/// Full scale of a sixteen-bit sample.
const FULL_SCALE: f64 = 32_768.0;

/// Gathers samples until it is read.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    sum_of_squares: f64,
    peak: u16,
    samples: u64,
}

impl Meter {
    pub(crate) fn add(&mut self, samples: &[i16]) {
        for &sample in samples {
            self.sum_of_squares += f64::from(sample) * f64::from(sample);
            self.peak = self.peak.max(sample.unsigned_abs());
        }
        self.samples += samples.len() as u64;
    }

    /// (root mean square, peak) in dBFS since the last reading; `None` if nothing was written.
    pub(crate) fn take(&mut self) -> Option<(f32, f32)> {
        let gathered = std::mem::take(self);
        if gathered.samples == 0 {
            return None;
        }
        let rms = (gathered.sum_of_squares / gathered.samples as f64).sqrt();
        Some((dbfs(rms), dbfs(f64::from(gathered.peak))))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a level in dB fits a float of any width"
)]
fn dbfs(amplitude: f64) -> f32 {
    if amplitude <= 0.0 {
        return LEVEL_FLOOR_DBFS;
    }
    ((20.0 * (amplitude / FULL_SCALE).log10()) as f32).max(LEVEL_FLOOR_DBFS)
}

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    reason = "numbers in tests are small"
)]
mod tests {
    use super::*;

    fn level_of(samples: &[i16]) -> Option<(f32, f32)> {
        let mut meter = Meter::default();
        meter.add(samples);
        meter.take()
    }

    #[test]
    fn a_square_wave_at_half_scale_is_six_db_down_in_both() {
        let (rms, peak) = level_of(&[16_384, -16_384, 16_384, -16_384]).unwrap();
        assert!((rms + 6.02).abs() < 0.01, "{rms}");
        assert!((peak + 6.02).abs() < 0.01, "{peak}");
    }

    #[test]
    fn a_sine_has_three_db_between_peak_and_rms() {
        let sine: Vec<i16> = (0..48_000)
            .map(|n| (f64::from(n) * 0.13).sin() * 20_000.0)
            .map(|x| x.round() as i16)
            .collect();
        let (rms, peak) = level_of(&sine).unwrap();
        assert!((peak - rms - 3.01).abs() < 0.02, "{peak} {rms}");
    }

    #[test]
    fn silence_is_the_floor_and_nothing_is_nothing() {
        assert_eq!(
            level_of(&[0; 480]),
            Some((LEVEL_FLOOR_DBFS, LEVEL_FLOOR_DBFS))
        );
        assert_eq!(level_of(&[]), None);
    }

    #[test]
    fn the_most_negative_sample_is_full_scale() {
        let (_, peak) = level_of(&[i16::MIN]).unwrap();
        assert!(peak.abs() < f32::EPSILON, "{peak}");
    }
}
