//! Reads a recording once, from start to end.

use clinic::ports::Sound;

use super::{Levels, blend::Blend, resample::Resampler};
use crate::{SpeechError, time::RATE};

/// The recording as 16 kHz, one channel.
pub(crate) struct Stream<'a> {
    sound: &'a mut dyn Sound,
    resampler: Option<Resampler>,
    raw: Vec<i16>,
    mixed: Vec<f32>,
    levels: Option<Levels>,
    blend: Blend,
    frames_read: u64,
    given: u64,
}

impl<'a> Stream<'a> {
    /// Prepares the way from the sound's own form.
    pub(crate) fn new(sound: &'a mut dyn Sound) -> Result<Self, SpeechError> {
        let (rate, channels) = (sound.sample_rate(), sound.channels());
        if !(4_000..=384_000).contains(&rate) || !(1..=2).contains(&channels) {
            return Err(SpeechError::Format { rate, channels });
        }
        let resampler = if rate as usize == RATE {
            None
        } else {
            Some(Resampler::new(rate)?)
        };
        // A quarter of a second at a time.
        let raw = vec![0; rate as usize / 4 * usize::from(channels)];
        let levels = (channels == 2).then(Levels::default);
        Ok(Self {
            sound,
            resampler,
            raw,
            mixed: Vec::new(),
            levels,
            blend: Blend::new(rate),
            frames_read: 0,
            given: 0,
        })
    }

    /// Share of the recording read, 0-1.
    pub(crate) fn share(&self) -> f32 {
        self.frames_read as f32 / self.sound.frames().max(self.frames_read).max(1) as f32
    }

    /// Appends the next samples; `false` once all have been given.
    pub(crate) fn next(&mut self, out: &mut Vec<f32>) -> Result<bool, SpeechError> {
        let read = self.sound.read(&mut self.raw).map_err(SpeechError::Sound)?;
        if read == 0 {
            return self.flush(out);
        }
        self.mix(read);
        let before = out.len();
        match &mut self.resampler {
            Some(resampler) => resampler.push(&self.mixed, out)?,
            None => out.extend_from_slice(&self.mixed),
        }
        self.given += (out.len() - before) as u64;
        Ok(true)
    }

    /// The channels' levels, where there are two.
    pub(crate) fn into_levels(self) -> Option<Levels> {
        self.levels
    }

    fn mix(&mut self, read: usize) {
        let scale = |sample: i16| f32::from(sample) / 32_768.0;
        let samples = &self.raw[..read];
        self.mixed.clear();
        if let Some(levels) = &mut self.levels {
            for (i, pair) in samples.chunks_exact(2).enumerate() {
                let pair = [scale(pair[0]), scale(pair[1])];
                levels.push(self.frames_read + i as u64, self.sound.sample_rate(), pair);
                self.mixed.push(self.blend.one(pair));
            }
        } else {
            self.mixed.extend(samples.iter().map(|s| scale(*s)));
        }
        self.frames_read += self.mixed.len() as u64;
    }

    /// Pushes silence until the filter has let go of the last real sample.
    fn flush(&mut self, out: &mut Vec<f32>) -> Result<bool, SpeechError> {
        let due = self.frames_read * RATE as u64 / u64::from(self.sound.sample_rate());
        let before = out.len();
        let missing = usize::try_from(due.saturating_sub(self.given)).unwrap_or(0);
        if let Some(resampler) = &mut self.resampler {
            while out.len() - before < missing {
                resampler.push(&[0.0; 1024], out)?;
            }
            out.truncate(before + missing);
        }
        self.given = due;
        Ok(false)
    }
}
