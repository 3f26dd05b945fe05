//! From the clinic's error to what travels: one exhaustive match.

use clinic::ClinicError;

use crate::problem::{ErrorCode, Problem, capitalised};

impl From<ClinicError> for Problem {
    fn from(error: ClinicError) -> Self {
        let code = match &error {
            ClinicError::VaultSealed => ErrorCode::VaultSealed,
            ClinicError::Unauthenticated => ErrorCode::Unauthenticated,
            ClinicError::WrongCredentials => ErrorCode::WrongCredentials,
            ClinicError::WrongRecoveryCode => ErrorCode::WrongRecoveryCode,
            ClinicError::Forbidden => ErrorCode::Forbidden,
            ClinicError::NotFound => ErrorCode::NotFound,
            ClinicError::AlreadySetUp => ErrorCode::AlreadySetUp,
            ClinicError::EmailTaken => ErrorCode::EmailTaken,
            ClinicError::ConsentRequired => ErrorCode::ConsentRequired,
            ClinicError::RecordingOpen => ErrorCode::RecordingOpen,
            ClinicError::NoRecording => ErrorCode::NoRecording,
            ClinicError::NoTranscript => ErrorCode::NoTranscript,
            ClinicError::EditConflict => ErrorCode::EditConflict,
            ClinicError::DiskFull => ErrorCode::DiskFull,
            ClinicError::UnsupportedAudio => ErrorCode::UnsupportedAudio,
            ClinicError::TooLarge => ErrorCode::TooLarge,
            ClinicError::VaultInUse => ErrorCode::VaultInUse,
            ClinicError::RecordingDamaged => ErrorCode::RecordingDamaged,
            ClinicError::NotTransition { .. } => {
                return Self::saying(ErrorCode::NotTransition, capitalised(&error.to_string()));
            }
            ClinicError::WrongPassword => ErrorCode::WrongPassword,
            ClinicError::PasswordChangeRequired => ErrorCode::PasswordChangeRequired,
            ClinicError::LastAdmin => ErrorCode::LastAdmin,
            ClinicError::WeakPassword(why) => return Self::password(*why),
            ClinicError::NewerDatabase { .. } => {
                let detail = "Install the newer version of Sotto on this PC.";
                return Self::saying(ErrorCode::NewerDatabase, detail);
            }
            ClinicError::Invalid(invalid) => {
                let detail = format!(
                    "`{}` is {}.",
                    invalid.field,
                    invalid.problem.as_str().replace('_', " ")
                );
                let problem = Some(invalid.problem.as_str());
                return Self {
                    problem,
                    ..Self::invalid(invalid.field, detail)
                };
            }
            ClinicError::Internal(_) => return Self::internal(&error),
        };
        Self::new(code)
    }
}
