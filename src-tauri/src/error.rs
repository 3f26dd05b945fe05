//! What a command answers when it cannot do what was asked: the same closed codes as the api,
//! and a few of the microphone's own.

use clinic::ClinicError;
use recorder::RecorderError;
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// Why a command of the window failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DeskError {
    /// The clinic refused or failed.
    #[error(transparent)]
    Clinic(#[from] ClinicError),
    /// The microphone refused or failed.
    #[error(transparent)]
    Recorder(#[from] RecorderError),
    /// Nothing is being recorded.
    #[error("nothing is being recorded")]
    NotRecording,
    /// Another recording is running in this window.
    #[error("a recording is running already")]
    RecordingRuns,
    /// The recorder's thread ended before it answered.
    #[error("the recorder ended unexpectedly")]
    RecorderEnded,
    /// The chosen file could not be read.
    #[error("the file could not be read")]
    Unreadable(#[source] std::io::Error),
    /// The chosen place could not be written to.
    #[error("the file could not be written")]
    Unwritable(#[source] std::io::Error),
    /// The api refused what was to be saved; its code.
    #[error("the api refused: {0}")]
    Refused(String),
    /// An id or number of the request has no valid form.
    #[error("the request is not valid")]
    Invalid,
}

impl DeskError {
    fn code(&self) -> &str {
        match self {
            Self::Clinic(error) => error.code().as_str(),
            Self::Recorder(error) => recorder_code(error),
            Self::NotRecording => "not_recording",
            Self::RecordingRuns => "recording_open",
            Self::RecorderEnded => "device_gone",
            Self::Unreadable(_) => "unreadable_file",
            Self::Unwritable(_) => "unwritable_file",
            Self::Refused(code) => code,
            Self::Invalid => "invalid",
        }
    }
}

fn recorder_code(error: &RecorderError) -> &'static str {
    match error {
        RecorderError::NoMicrophone | RecorderError::DeviceMissing { .. } => "no_microphone",
        RecorderError::Vault(vault::VaultError::DiskFull) => "disk_full",
        _ => "device_gone",
    }
}

impl Serialize for DeskError {
    /// The shape of the api's problems, so that the screens have one way to read both.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tracing::warn!(code = self.code(), error = %self, "a command of the window failed");
        let mut problem = serializer.serialize_struct("Problem", 2)?;
        problem.serialize_field("code", self.code())?;
        problem.serialize_field("detail", &self.to_string())?;
        problem.end()
    }
}
