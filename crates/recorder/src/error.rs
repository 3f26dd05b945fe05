//! What can go wrong between a microphone and its file, named for what the caller can do about it.

use vault::VaultError;

/// Why a recording could not begin, or could not be closed.
#[derive(Debug, thiserror::Error)]
pub enum RecorderError {
    /// The PC has no microphone at all: plug one in.
    #[error("no microphone is connected")]
    NoMicrophone,
    /// The chosen microphone is not there: choose another, or plug it in.
    #[error("the microphone \"{wanted}\" is not connected")]
    DeviceMissing {
        /// The id or name that was asked for.
        wanted: String,
    },
    /// The system's sound server did not answer in time.
    #[error("the sound system does not answer")]
    SoundSystemSilent,
    /// The microphone was opened, but no sound arrived in time: unplug it and plug it in again.
    #[error("no sound arrives from \"{device}\"")]
    NoSound {
        /// Name of the microphone.
        device: String,
    },
    /// The microphone delivers samples in a form that is not sound as we know it (DSD).
    #[error("the microphone delivers {format}, which cannot be recorded")]
    UnsupportedSamples {
        /// The form, as the sound system names it.
        format: String,
    },
    /// The sound system refused.
    #[error("the sound system refused: {0}")]
    SoundSystem(#[from] cpal::Error),
    /// The sound server refused, or is gone.
    #[cfg(target_os = "linux")]
    #[error("the sound server refused: {0}")]
    SoundServer(#[from] pulseaudio::ClientError),
    /// The rates of the file and of the microphone cannot be converted into each other.
    #[error("sound cannot be converted: {0}")]
    Resampler(#[from] rubato::ResamplerConstructionError),
    /// A piece of sound could not be converted.
    #[error("sound cannot be converted: {0}")]
    Resample(#[from] rubato::ResampleError),
    /// The sealed file could not be made, written or closed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The thread that writes could not be started.
    #[error("the recorder's thread could not be started: {0}")]
    Thread(#[from] std::io::Error),
    /// The thread that writes is gone. The file holds what was durable and opens as after a crash.
    #[error("the recorder stopped unexpectedly; what was written is kept")]
    WriterGone,
}
