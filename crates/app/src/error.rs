//! Why Sotto cannot run or could not finish, in words that say what to do now.

use std::path::PathBuf;

use clinic::{ClinicError, domain::job::JobReason};

/// A failure of the builder or of `sottoctl`.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Another process holds the vault.
    #[error("Another program has this vault open. Close it, or use the one that is running.")]
    VaultInUse,
    /// The clinic refused.
    #[error("{}", words(.0))]
    Clinic(#[source] ClinicError),
    /// `sotto.toml` or a variable of the environment cannot be read.
    #[error("{place} is not valid: {problem}")]
    Config {
        /// The file or the variable.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
    /// No socket on this PC.
    #[error("Port {port} of 127.0.0.1 is not free. Choose another with --port, or 0 for any.")]
    Port {
        /// The port asked for.
        port: u16,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// The file to process cannot be read.
    #[error("{} cannot be read: {source}. Check the path and that you may read it.", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A step did not succeed.
    #[error("{}", advice(*.0))]
    Step(JobReason),
    /// A speech model could not be fetched.
    #[error(
        "The model could not be fetched: {0}. Check the network and run the command again; it goes on where it ended."
    )]
    Model(#[source] speech::SpeechError),
    /// The user asked to stop.
    #[error("Stopped.")]
    Stopped,
    /// Reading or writing failed elsewhere.
    #[error("Reading or writing failed: {0}")]
    Io(#[from] std::io::Error),
}

impl From<ClinicError> for AppError {
    fn from(error: ClinicError) -> Self {
        match error {
            ClinicError::VaultInUse => Self::VaultInUse,
            other => Self::Clinic(other),
        }
    }
}

/// What happened and what to do, for errors that a person at the terminal can meet.
fn words(error: &ClinicError) -> String {
    match error {
        ClinicError::UnsupportedAudio => {
            "The file is not audio of a supported format. Use WAV, FLAC, MP3, M4A or Ogg."
                .to_owned()
        }
        ClinicError::Invalid(invalid) if invalid.field == "file" => {
            format!(
                "The audio file is {}. Check that it plays, or export it again.",
                invalid.problem
            )
        }
        ClinicError::TooLarge => {
            "The file is larger than Sotto takes. Cut it into parts.".to_owned()
        }
        ClinicError::DiskFull => "The disk is full. Make room and try again.".to_owned(),
        ClinicError::NewerDatabase { .. } => {
            "A newer version of Sotto wrote this vault. Install that version.".to_owned()
        }
        ClinicError::Invalid(invalid) => format!("{} is {}.", invalid.field, invalid.problem),
        other => format!("It could not be done: {other}. Sotto's log says more."),
    }
}

/// What to do about a step that gave up.
pub(crate) fn advice(reason: JobReason) -> &'static str {
    match reason {
        JobReason::ModelMissing => {
            "The speech model is not on this PC. Run: sottoctl models get base"
        }
        JobReason::ModelDamaged => {
            "The speech model's file is damaged. Run: sottoctl models get base"
        }
        JobReason::RecordingMissing => "The recording's file is missing.",
        JobReason::RecordingDamaged => "The recording's file is damaged.",
        JobReason::NoRecording => "There is no recording to transcribe.",
        JobReason::NoTranscript => "There is no transcript to analyse.",
        JobReason::PlaybookInvalid => "The playbook is unknown or not valid. Run: sottoctl doctor",
        JobReason::DiskFull => "The disk is full. Make room and try again.",
        JobReason::Interrupted => "The step was interrupted. Try again.",
        JobReason::Internal => "The step failed inside. Sotto's log says more.",
    }
}
