//! The sealed recording: 16-bit sound on one timeline, with its gaps.

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the recordings of tests are short"
)]
mod full_disk;
mod layout;
mod reader;
mod repair;
mod wav;
mod writer;

pub use reader::SealedReader;
pub use repair::close_after_crash;
pub use writer::SealedWriter;

use crate::{
    error::{Result, VaultError},
    sealed::header::Content,
};

/// Highest sample rate the format carries, in Hz.
pub const MAX_SAMPLE_RATE: u32 = 384_000;
/// Most channels the format carries.
pub const MAX_CHANNELS: u16 = 8;

/// How the samples are to be read; each is a signed 16-bit number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoundFormat {
    /// Frames a second, 1 to [`MAX_SAMPLE_RATE`].
    pub sample_rate: u32,
    /// Samples a frame, interleaved, 1 to [`MAX_CHANNELS`].
    pub channels: u16,
}

impl SoundFormat {
    fn check(self) -> Result<Self> {
        if (1..=MAX_SAMPLE_RATE).contains(&self.sample_rate)
            && (1..=MAX_CHANNELS).contains(&self.channels)
        {
            return Ok(self);
        }
        Err(VaultError::UnsupportedSound)
    }

    fn content(self) -> Content {
        Content::Sound {
            sample_rate: self.sample_rate,
            channels: self.channels,
        }
    }

    /// The format in a header; a file of bytes has none.
    fn of(content: Content) -> Result<Self> {
        match content {
            Content::Sound {
                sample_rate,
                channels,
            } => Self {
                sample_rate,
                channels,
            }
            .check(),
            Content::Blob => Err(VaultError::NotSealedFile),
        }
    }
}

/// Why time passed without sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapReason {
    /// The user paused.
    Pause,
    /// The recording was stopped and continued later.
    Stop,
    /// The program or the PC ended without stopping the recording.
    Crash,
    /// The microphone was away.
    Device,
    /// Chunks of the file are missing or damaged; in their place is silence of the same length.
    Damage,
}

impl GapReason {
    fn code(self) -> u8 {
        match self {
            Self::Pause => 1,
            Self::Stop => 2,
            Self::Crash => 3,
            Self::Device => 4,
            Self::Damage => 5,
        }
    }

    fn of(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::Pause),
            2 => Some(Self::Stop),
            3 => Some(Self::Crash),
            4 => Some(Self::Device),
            5 => Some(Self::Damage),
            _ => None,
        }
    }
}

/// A place on the timeline where the sound does not follow on without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first frame after the gap.
    pub at_frame: u64,
    /// How long the gap was by the PC's clock, in milliseconds, where known. The timeline does not hold it.
    pub wall_ms: Option<u64>,
    /// Why.
    pub reason: GapReason,
}

/// What a sealed recording holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How to read the samples.
    pub format: SoundFormat,
    /// Frames on the timeline, damaged ones included.
    pub frames: u64,
    /// The gaps, in order of time.
    pub gaps: Vec<Gap>,
    /// Whether the file had an end mark. Without one its writer was cut off, or the end was cut away.
    pub closed: bool,
    /// Bytes at the end that hold no whole chunk: what a writer that was cut off had begun.
    pub torn_bytes: u64,
    /// Chunks known to be missing, out of place or altered. Opening sees what is wrong with the layout;
    /// a chunk altered in its place is counted once it has been read (or found by
    /// [`SealedReader::verify`], which stops at the first).
    pub damaged_chunks: u64,
}

impl Summary {
    /// Seconds on the timeline.
    pub fn seconds(&self) -> f64 {
        self.frames as f64 / f64::from(self.format.sample_rate)
    }
}
