//! What the clinic needs from outside, as traits: recognition of speech and decoding of audio files.
//! The rooms `speech` and `cloud` implement them; a test may bring its own.

use std::{
    io::{Read, Seek},
    sync::atomic::{AtomicBool, Ordering},
};

use crate::domain::transcript::TranscriptBody;

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

/// How to recognise one recording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranscribeOptions {
    /// `en`, `ja`, …; `None` detects it.
    pub language: Option<String>,
    /// Voices expected; 2 unless the user set another number.
    pub speakers: usize,
    /// Most threads the recogniser may use.
    pub threads: usize,
}

/// Told about the way of a long step; also asked whether to go on.
pub struct Progress<'a> {
    report: &'a (dyn Fn(f32) + Send + Sync),
    cancelled: &'a AtomicBool,
}

impl<'a> Progress<'a> {
    /// `report` gets the share done, 0-1, rising.
    pub fn new(report: &'a (dyn Fn(f32) + Send + Sync), cancelled: &'a AtomicBool) -> Self {
        Self { report, cancelled }
    }

    /// Says how far the step is.
    pub fn report(&self, share: f32) {
        (self.report)(share);
    }

    /// Whether the user asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// What a recogniser says of itself; kept with the transcript it made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    /// For example `whisper.cpp`.
    pub engine: String,
    /// For example `base-q8_0`.
    pub model: String,
}

/// Recognises speech and tells who spoke. Blocking: called on a thread of its own.
pub trait Transcriber: Send + Sync {
    /// Name of engine and model.
    fn engine(&self) -> Engine;

    /// Whether it could begin now: all the files that it needs are on this PC.
    fn is_ready(&self) -> bool {
        true
    }

    /// Recognises all of `sound`. The same sound and options give the same transcript.
    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<TranscriptBody, PortError>;
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
