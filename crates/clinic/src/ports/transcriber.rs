//! Recognition of speech as a port.

use std::{fmt, sync::Arc};

use super::{Measured, PortError, Progress, Sound};
use crate::domain::{
    transcript::{Speaker, TranscriptBody},
    voice::VoicePrint,
};

/// How to recognise one recording.
#[derive(Clone, Default, PartialEq)]
pub struct TranscribeOptions {
    /// `en`, `ja`, …; `None` detects it.
    pub language: Option<String>,
    /// Voices expected; 0 and 2 mean a counselor and a customer.
    pub speakers: usize,
    /// Most threads the recogniser may use.
    pub threads: usize,
    /// A clinic's own words: names, treatments. They make their spelling likelier, and are never
    /// written where they were not said. The recogniser takes as many as it has room for.
    pub hints: Vec<String>,
    /// The counselor's voice from earlier sessions; `None` takes the first to speak for the counselor.
    pub counselor_voice: Option<VoicePrint>,
}

impl fmt::Debug for TranscribeOptions {
    /// Hints are names: how many there are may be told, what they are may not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TranscribeOptions")
            .field("language", &self.language)
            .field("speakers", &self.speakers)
            .field("threads", &self.threads)
            .field("hints", &self.hints.len())
            .field("counselor_voice", &self.counselor_voice)
            .finish()
    }
}

/// What recognition found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transcribed {
    /// What was said.
    pub body: TranscriptBody,
    /// The voice of every speaker of `body` of whom enough was heard; empty where voices were not compared.
    pub voices: Vec<SpeakerVoice>,
}

impl From<TranscriptBody> for Transcribed {
    fn from(body: TranscriptBody) -> Self {
        Self {
            body,
            voices: Vec::new(),
        }
    }
}

/// The voice of one speaker of a transcript.
#[derive(Clone, Debug, PartialEq)]
pub struct SpeakerVoice {
    /// Who, as the transcript has it.
    pub speaker: Speaker,
    /// The voice.
    pub print: VoicePrint,
}

/// What a recogniser says of itself; kept with the transcript it made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    /// For example `whisper`.
    pub engine: String,
    /// For example `base-q8_0`.
    pub model: String,
}

/// Recognises speech and tells who spoke. Blocking: called on a thread of its own.
pub trait Transcriber: Send + Sync {
    /// Name of engine and model.
    fn engine(&self) -> Engine;

    /// The same recogniser with another model, by the model's word; `None` where it knows none of that word or has
    /// but one.
    fn with_model(&self, _model: &str) -> Option<Arc<dyn Transcriber>> {
        None
    }

    /// Whether it could begin now: all the files that it needs are on this PC.
    fn is_ready(&self) -> bool {
        true
    }

    /// How right its models were on talks whose words are known; empty where nothing was measured.
    fn measured(&self) -> Vec<Measured> {
        Vec::new()
    }

    /// Recognises all of `sound`. The same sound and options give the same transcript.
    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError>;
}
