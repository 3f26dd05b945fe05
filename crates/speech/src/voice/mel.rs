//! The sound as the voice encoder was trained to see it: 40 mel bands, 25 ms every 10 ms, power and
//! not decibels (librosa's `melspectrogram` with its defaults: Slaney bands, periodic Hann, centred).

use std::sync::Arc;

use realfft::{RealFftPlanner, RealToComplex, num_complex::Complex32};

use crate::{SpeechError, time::RATE};

const FFT: usize = 400;
const BINS: usize = FFT / 2 + 1;

/// Samples from one column to the next.
pub(super) const HOP: usize = 160;
/// Numbers a column.
pub(super) const BANDS: usize = 40;

/// Computes the columns.
pub(super) struct Mel {
    transform: Arc<dyn RealToComplex<f32>>,
    hann: Vec<f32>,
    /// [`BANDS`] rows of [`BINS`].
    filters: Vec<f32>,
}

impl Mel {
    pub(super) fn new() -> Self {
        let transform = RealFftPlanner::new().plan_fft_forward(FFT);
        let turn = std::f32::consts::TAU / FFT as f32;
        let hann = (0..FFT)
            .map(|i| 0.5 - 0.5 * (turn * i as f32).cos())
            .collect();
        Self {
            transform,
            hann,
            filters: filters(),
        }
    }

    /// A column for every [`HOP`] of `samples`, and one for the end; beyond both ends lies silence.
    pub(super) fn columns(&self, samples: &[f32]) -> Result<Vec<[f32; BANDS]>, SpeechError> {
        let mut frame = vec![0.0; FFT];
        let mut spectrum = vec![Complex32::default(); BINS];
        let count = samples.len() / HOP + 1;
        let mut columns = Vec::with_capacity(count);
        for column in 0..count {
            for (i, value) in frame.iter_mut().enumerate() {
                let at = (column * HOP + i).checked_sub(FFT / 2);
                *value = at.and_then(|at| samples.get(at)).unwrap_or(&0.0) * self.hann[i];
            }
            self.transform
                .process(&mut frame, &mut spectrum)
                .map_err(SpeechError::voice)?;
            let power: Vec<f32> = spectrum.iter().map(Complex32::norm_sqr).collect();
            columns.push(std::array::from_fn(|band| {
                let row = &self.filters[band * BINS..(band + 1) * BINS];
                row.iter().zip(&power).map(|(w, p)| w * p).sum()
            }));
        }
        Ok(columns)
    }
}

/// Triangles of equal area, linear below 1 kHz and logarithmic above.
fn filters() -> Vec<f32> {
    let step = 6.4_f32.ln() / 27.0;
    let top = 15.0 + (RATE as f32 / 2000.0).ln() / step;
    let hertz = |mel: f32| {
        if mel < 15.0 {
            mel * 200.0 / 3.0
        } else {
            1000.0 * (step * (mel - 15.0)).exp()
        }
    };
    let edges: Vec<f32> = (0..BANDS + 2)
        .map(|i| hertz(top * i as f32 / (BANDS + 1) as f32))
        .collect();
    let row = |edge: &[f32]| {
        let (low, mid, high) = (edge[0], edge[1], edge[2]);
        let weight = move |bin| {
            let f = bin as f32 * RATE as f32 / FFT as f32;
            ((f - low) / (mid - low))
                .min((high - f) / (high - mid))
                .max(0.0)
                * 2.0
                / (high - low)
        };
        (0..BINS).map(weight)
    };
    edges.windows(3).flat_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_lights_its_band() {
        let tone: Vec<f32> = (0..RATE)
            .map(|i| (std::f32::consts::TAU * 1000.0 * i as f32 / RATE as f32).sin())
            .collect();
        let columns = Mel::new().columns(&tone).expect("a second of tone");
        assert_eq!(columns.len(), 101);
        let loudest =
            |column: &[f32; BANDS]| (0..BANDS).max_by(|a, b| column[*a].total_cmp(&column[*b]));
        // 1 kHz is mel 15 of 45.2: the 14th of 41 edges.
        assert_eq!(loudest(&columns[50]), Some(13));
    }
}
