//! What may go wrong between sound and words, and what that means for the job that asked.

use clinic::{
    domain::job::JobReason,
    ports::{PortError, PortErrorKind},
};

/// A failure of this crate. Carries no word that was spoken.
#[derive(Debug, thiserror::Error)]
pub enum SpeechError {
    /// The speech model is not in the model folder: fetch it.
    #[error("the speech model is missing")]
    ModelMissing,
    /// The model file is not what it should be: fetch it again.
    #[error("the speech model's file is damaged")]
    ModelDamaged,
    /// The file is no Whisper model in the ggml format, or of none of the published sizes.
    #[error("the file is no speech model")]
    NotAModel,
    /// The model could not be fetched: the network or the other side; the part already here is kept.
    #[error("the speech model could not be fetched")]
    Fetch(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The other side refused to give the model.
    #[error("the model's address answered with status {0}")]
    Refused(u16),
    /// Reading or writing a file failed.
    #[error("a file could not be read or written")]
    Io(#[from] std::io::Error),
    /// The sound's rate or number of channels is beyond what can be resampled.
    #[error("sound of {channels} channels at {rate} Hz cannot be resampled")]
    Format {
        /// Samples a second.
        rate: u32,
        /// Samples a frame.
        channels: u16,
    },
    /// The sound could not be read; the port's own error is handed on.
    #[error("the sound could not be read")]
    Sound(#[source] PortError),
    /// The language asked for is none that the model knows.
    #[error("the language is unknown to the model")]
    UnknownLanguage,
    /// The recogniser failed.
    #[error("the recogniser failed")]
    Recogniser(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// One of the embedded voice models failed.
    #[error("a voice model failed")]
    VoiceModel(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The user asked to stop.
    #[error("stopped by the user")]
    Cancelled,
}

impl SpeechError {
    /// Wraps a failure of the recogniser's network.
    pub(crate) fn network(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Recogniser(Box::new(cause))
    }

    /// Wraps a failure of `rten`.
    pub(crate) fn voice(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::VoiceModel(Box::new(cause))
    }
}

impl From<SpeechError> for PortError {
    fn from(error: SpeechError) -> Self {
        let (kind, reason) = match &error {
            SpeechError::Sound(_) => {
                let SpeechError::Sound(inner) = error else {
                    unreachable!("matched above")
                };
                return inner;
            }
            SpeechError::ModelMissing => (PortErrorKind::Permanent, JobReason::ModelMissing),
            SpeechError::ModelDamaged | SpeechError::NotAModel => {
                (PortErrorKind::Permanent, JobReason::ModelDamaged)
            }
            SpeechError::Cancelled => (PortErrorKind::Cancelled, JobReason::Interrupted),
            SpeechError::Io(cause) if cause.kind() == std::io::ErrorKind::StorageFull => {
                (PortErrorKind::Permanent, JobReason::DiskFull)
            }
            SpeechError::Fetch(_) | SpeechError::Refused(_) | SpeechError::Io(_) => {
                (PortErrorKind::Transient, JobReason::Internal)
            }
            SpeechError::Format { .. }
            | SpeechError::UnknownLanguage
            | SpeechError::Recogniser(_)
            | SpeechError::VoiceModel(_) => (PortErrorKind::Permanent, JobReason::Internal),
        };
        Self {
            kind,
            reason,
            source: Some(Box::new(error)),
        }
    }
}
