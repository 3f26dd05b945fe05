//! The sound as the recogniser was trained to see it: 30 s of 80 mel bands (128 in the largest models),
//! 25 ms every 10 ms, logarithms within 80 dB of the loudest.

use std::sync::Arc;

use realfft::{RealFftPlanner, RealToComplex, num_complex::Complex32};

use crate::SpeechError;

const FFT: usize = 400;
const BINS: usize = FFT / 2 + 1;
const HOP: usize = 160;
/// Columns of a window of 30 s.
pub(super) const COLUMNS: usize = 3000;

/// Computes the columns.
pub(crate) struct Spectrum {
    transform: Arc<dyn RealToComplex<f32>>,
    hann: Vec<f32>,
    filters: Vec<f32>,
    bands: usize,
}

impl Spectrum {
    /// `filters`: `bands` rows, as the model's file has them.
    pub(crate) fn new(filters: Vec<f32>, bands: usize) -> Result<Self, SpeechError> {
        if filters.len() != bands * BINS {
            return Err(SpeechError::ModelDamaged);
        }
        let turn = std::f32::consts::TAU / FFT as f32;
        Ok(Self {
            transform: RealFftPlanner::new().plan_fft_forward(FFT),
            hann: (0..FFT)
                .map(|i| 0.5 - 0.5 * (turn * i as f32).cos())
                .collect(),
            filters,
            bands,
        })
    }

    /// [`COLUMNS`] columns of all bands, column by column; `samples` are at most 30 s, silence follows.
    pub(crate) fn columns(&self, samples: &[f32]) -> Result<Vec<f32>, SpeechError> {
        let mut frame = vec![0.0; FFT];
        let mut spectrum = vec![Complex32::default(); BINS];
        let mut power = vec![0.0_f32; BINS];
        // Mirrored at the start, as the training had it.
        let at = |i: usize| samples.get(i.abs_diff(FFT / 2)).copied().unwrap_or(0.0);
        let filled = (samples.len() + FFT / 2).div_ceil(HOP).min(COLUMNS);
        let mut columns = Vec::with_capacity(COLUMNS * self.bands);
        for column in 0..filled {
            for (i, value) in frame.iter_mut().enumerate() {
                *value = at(column * HOP + i) * self.hann[i];
            }
            self.transform
                .process(&mut frame, &mut spectrum)
                .map_err(SpeechError::network)?;
            for (p, s) in power.iter_mut().zip(&spectrum) {
                *p = s.norm_sqr();
            }
            for row in self.filters.chunks_exact(BINS) {
                let sum: f32 = row.iter().zip(&power).map(|(w, p)| w * p).sum();
                columns.push(sum.max(1e-10).log10());
            }
        }
        columns.resize(COLUMNS * self.bands, -10.0);
        let loudest = columns.iter().copied().fold(f32::MIN, f32::max);
        for value in &mut columns {
            *value = value.max(loudest - 8.0) / 4.0 + 1.0;
        }
        Ok(columns)
    }
}
