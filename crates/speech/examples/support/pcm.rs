//! Sound in memory, as 16 bits: only examples and tests hold a whole talk so.

use std::io;

use clinic::ports::{PortError, Sound, SoundSink};

/// Sound in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pcm {
    pub(crate) rate: u32,
    pub(crate) channels: u16,
    pub(crate) samples: Vec<i16>,
    /// Where reading goes on.
    pub(crate) at: usize,
}

impl Pcm {
    pub(crate) fn seconds(&self) -> f64 {
        self.frames() as f64 / f64::from(self.rate)
    }
}

impl Sound for Pcm {
    fn sample_rate(&self) -> u32 {
        self.rate
    }

    fn channels(&self) -> u16 {
        self.channels
    }

    fn frames(&self) -> u64 {
        self.samples.len() as u64 / u64::from(self.channels.max(1))
    }

    fn read(&mut self, out: &mut [i16]) -> Result<usize, PortError> {
        let n = out.len().min(self.samples.len() - self.at);
        out[..n].copy_from_slice(&self.samples[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

impl SoundSink for Pcm {
    fn begin(&mut self, rate: u32, channels: u16) -> io::Result<()> {
        (self.rate, self.channels) = (rate, channels);
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        self.samples.extend_from_slice(samples);
        Ok(())
    }
}
