//! What the clinic needs from outside, as traits: recognition of speech and decoding of audio files.
//! The rooms `speech` and `cloud` implement them; a test may bring its own.

mod measured;
mod models;
mod progress;
mod transcriber;

use std::io::{Read, Seek};

pub use measured::{Measured, MeasuredVariant};
pub use models::{Model, ModelError, ModelShelf, ModelState, ModelTrouble, NoModels};
pub use progress::Progress;
pub use transcriber::{Engine, SpeakerVoice, TranscribeOptions, Transcribed, Transcriber};

/// What a step should do about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortErrorKind {
    /// Try again later by yourself.
    Transient,
    /// A person has to do something first; trying again would not help.
    Permanent,
    /// The user asked to stop.
    Cancelled,
}

/// A failure of a port, closed: what it means for the job, and the word the screen has a sentence for.
#[derive(Debug, thiserror::Error)]
#[error("{reason:?}")]
pub struct PortError {
    /// What to do about it.
    pub kind: PortErrorKind,
    /// Why.
    pub reason: crate::domain::job::JobReason,
    /// The cause, for the log.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Sound to recognise: interleaved 16-bit frames, read from the start, in pieces.
pub trait Sound: Send {
    /// Samples a second.
    fn sample_rate(&self) -> u32;
    /// Samples a frame, 1 or 2.
    fn channels(&self) -> u16;
    /// Frames in all.
    fn frames(&self) -> u64;
    /// Fills `samples` (a multiple of `channels`) and returns how many samples were read; 0 at the end.
    fn read(&mut self, samples: &mut [i16]) -> Result<usize, PortError>;
}

/// A seekable source of bytes.
pub trait ReadSeek: Read + Seek + Send + Sync {
    /// Length in bytes.
    fn byte_len(&self) -> u64;
}

/// Takes decoded sound.
pub trait SoundSink {
    /// Called once, before any samples.
    fn begin(&mut self, sample_rate: u32, channels: u16) -> std::io::Result<()>;
    /// Interleaved 16-bit frames.
    fn write(&mut self, samples: &[i16]) -> std::io::Result<()>;
}

/// Why a file was not taken as sound.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// The bytes are of no known audio format, whatever the name says.
    #[error("the file is not audio of a known format")]
    UnknownFormat,
    /// The format is known, this variant of it is not supported.
    #[error("this kind of {format} is not supported")]
    Unsupported {
        /// Name of the container or codec.
        format: String,
    },
    /// The file begins as audio and is broken.
    #[error("the audio file is damaged")]
    Damaged,
    /// It holds no sound.
    #[error("the audio file is empty")]
    Empty,
    /// Reading or writing failed.
    #[error("reading or writing failed")]
    Io(#[from] std::io::Error),
}

/// Decodes an audio file, told by its bytes, as a stream of bounded memory. Blocking.
pub trait AudioDecoder: Send + Sync {
    /// Decodes all of `source` into `sink`; more than two channels are mixed to two.
    fn decode(
        &self,
        source: Box<dyn ReadSeek>,
        sink: &mut dyn SoundSink,
    ) -> Result<(), DecodeError>;
}
