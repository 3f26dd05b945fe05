//! Changes the rate to 16 kHz, keeping every sample's time: the filter's delay is cut off at the start.

use rubato::{FftFixedIn, Resampler as _};

use crate::{SpeechError, time::RATE};

/// Frames a step takes in.
const STEP: usize = 1024;

pub(super) struct Resampler {
    filter: FftFixedIn<f32>,
    waiting: Vec<f32>,
    out: Vec<Vec<f32>>,
    /// Samples of the filter's delay that are still to be cut.
    delay: usize,
}

impl Resampler {
    pub(super) fn new(rate: u32) -> Result<Self, SpeechError> {
        let refused = |_| SpeechError::Format { rate, channels: 1 };
        let filter = FftFixedIn::new(rate as usize, RATE, STEP, 2, 1).map_err(refused)?;
        let out = filter.output_buffer_allocate(true);
        let delay = filter.output_delay();
        Ok(Self {
            filter,
            waiting: Vec::new(),
            out,
            delay,
        })
    }

    /// Takes samples, appends what is ready.
    pub(super) fn push(
        &mut self,
        samples: &[f32],
        ready: &mut Vec<f32>,
    ) -> Result<(), SpeechError> {
        self.waiting.extend_from_slice(samples);
        let mut used = 0;
        while self.waiting.len() - used >= self.filter.input_frames_next() {
            let input = &self.waiting[used..];
            let (read, written) = self
                .filter
                .process_into_buffer(&[input], &mut self.out, None)
                .map_err(SpeechError::voice)?;
            used += read;
            let skip = self.delay.min(written);
            self.delay -= skip;
            ready.extend_from_slice(&self.out[0][skip..written]);
        }
        self.waiting.drain(..used);
        Ok(())
    }
}
