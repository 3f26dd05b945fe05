//! The one clock of recognition: samples at 16 kHz from the start of the recording.

/// Samples a second of everything after resampling.
pub(crate) const RATE: usize = 16_000;

/// Samples of one step of the voice activity detector, 32 ms.
pub(crate) const FRAME: usize = 512;

/// A stretch of time, in samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// First sample.
    pub(crate) start: usize,
    /// One past the last.
    pub(crate) end: usize,
}

impl Span {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    pub(crate) fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }
}

/// Samples of so many milliseconds.
pub(crate) const fn millis(ms: usize) -> usize {
    ms * RATE / 1000
}

/// Seconds of so many samples.
pub(crate) fn seconds(samples: usize) -> f64 {
    samples as f64 / RATE as f64
}
