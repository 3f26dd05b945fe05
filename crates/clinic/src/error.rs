//! The one error of this crate and its closed codes. An error holds no name, note, address or word of a
//! talk: it may be logged whole.

use vault::VaultError;

use crate::{
    domain::{session::SessionStatus, user::InvalidPassword},
    input::Invalid,
};

/// What a use case can answer instead of its result, named for what the caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum ClinicError {
    /// The key is not in memory: somebody has to sign in first.
    #[error("the vault is sealed")]
    VaultSealed,
    /// The token is missing, forged, of another vault, past its time, or of a sign-in that was ended.
    #[error("nobody is signed in")]
    Unauthenticated,
    /// E-mail and password do not belong together, or the user is unknown or inactive: never said which.
    #[error("e-mail and password do not match an active user")]
    WrongCredentials,
    /// The recovery code is not this vault's, or the e-mail is no active admin's: never said which.
    #[error("the recovery code does not match an active admin")]
    WrongRecoveryCode,
    /// The role may never do this, or it may not be done to a thing that the actor can see.
    #[error("the user may not do this")]
    Forbidden,
    /// There is no such thing, or the actor may not know of it: never said which.
    #[error("not found")]
    NotFound,
    /// The vault has its clinic already.
    #[error("the vault is already set up")]
    AlreadySetUp,
    /// Another user signs in with this e-mail.
    #[error("the e-mail address is taken")]
    EmailTaken,
    /// The customer has not agreed to be recorded, or took it back.
    #[error("the customer's consent is not on file")]
    ConsentRequired,
    /// A recording of the session is not closed yet.
    #[error("a recording of the session is open")]
    RecordingOpen,
    /// The session has no finished recording.
    #[error("the session has no recording")]
    NoRecording,
    /// The session has no transcript.
    #[error("the session has no transcript")]
    NoTranscript,
    /// The transcript or its draft changed after it was looked at.
    #[error("the transcript changed meanwhile")]
    EditConflict,
    /// The session's status does not allow this step.
    #[error("a {} session does not allow this", .from.as_str())]
    NotTransition {
        /// The status that the session has.
        from: SessionStatus,
    },
    /// There is no room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// A field of the request is not acceptable.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// A password is too short, too long or too easy to guess.
    #[error(transparent)]
    WeakPassword(#[from] InvalidPassword),
    /// The user's own password, asked for once more, is another one.
    #[error("the password is not the user's")]
    WrongPassword,
    /// Somebody else has seen the user's password: a new one comes first.
    #[error("the user has to choose a new password first")]
    PasswordChangeRequired,
    /// Without this user nobody could administrate any more.
    #[error("this is the last active admin")]
    LastAdmin,
    /// The file is of no format that can be decoded.
    #[error("the file is not audio of a supported format")]
    UnsupportedAudio,
    /// The file is larger or longer than this clinic takes.
    #[error("the file is larger or longer than allowed")]
    TooLarge,
    /// Another process holds the vault.
    #[error("another process holds the vault")]
    VaultInUse,
    /// A sealed file was changed or is damaged.
    #[error("the sealed recording is damaged")]
    RecordingDamaged,
    /// A newer version of the program wrote this vault.
    #[error(
        "the vault was written by a newer version of the program (version {found}, known {known})"
    )]
    NewerDatabase {
        /// Version of the database.
        found: i64,
        /// Newest version that this program knows.
        known: i64,
    },
    /// Anything else; the cause is for the log.
    #[error("internal error")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl ClinicError {
    /// Wraps a cause that the caller can do nothing about.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// A failure of the file system; a full disk is told apart.
    pub(crate) fn from_io(error: std::io::Error) -> Self {
        VaultError::from(error).into()
    }

    /// The code that the screen has words for.
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::VaultSealed => ErrorCode::VaultSealed,
            Self::Unauthenticated => ErrorCode::Unauthenticated,
            Self::WrongCredentials => ErrorCode::WrongCredentials,
            Self::WrongRecoveryCode => ErrorCode::WrongRecoveryCode,
            Self::Forbidden => ErrorCode::Forbidden,
            Self::NotFound => ErrorCode::NotFound,
            Self::AlreadySetUp => ErrorCode::AlreadySetUp,
            Self::EmailTaken => ErrorCode::EmailTaken,
            Self::ConsentRequired => ErrorCode::ConsentRequired,
            Self::RecordingOpen => ErrorCode::RecordingOpen,
            Self::NoRecording => ErrorCode::NoRecording,
            Self::NoTranscript => ErrorCode::NoTranscript,
            Self::EditConflict => ErrorCode::EditConflict,
            Self::NotTransition { .. } => ErrorCode::NotTransition,
            Self::DiskFull => ErrorCode::DiskFull,
            Self::Invalid(_) => ErrorCode::Invalid,
            Self::WeakPassword(_) => ErrorCode::WeakPassword,
            Self::WrongPassword => ErrorCode::WrongPassword,
            Self::PasswordChangeRequired => ErrorCode::PasswordChangeRequired,
            Self::LastAdmin => ErrorCode::LastAdmin,
            Self::UnsupportedAudio => ErrorCode::UnsupportedAudio,
            Self::TooLarge => ErrorCode::TooLarge,
            Self::VaultInUse => ErrorCode::VaultInUse,
            Self::RecordingDamaged => ErrorCode::RecordingDamaged,
            Self::NewerDatabase { .. } => ErrorCode::NewerDatabase,
            Self::Internal(_) => ErrorCode::Internal,
        }
    }
}

impl From<sqlx::Error> for ClinicError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            // Sealing closes the pools under whoever still holds them.
            sqlx::Error::PoolClosed => Self::VaultSealed,
            sqlx::Error::Database(cause) if cause.code().as_deref() == Some(SQLITE_FULL) => {
                Self::DiskFull
            }
            _ => Self::internal(error),
        }
    }
}

/// Result code of `SQLite` for a full disk, <https://sqlite.org/rescode.html#full>.
const SQLITE_FULL: &str = "13";

impl From<VaultError> for ClinicError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::InUse => Self::VaultInUse,
            VaultError::NotEmpty => Self::AlreadySetUp,
            VaultError::WrongCredentials => Self::WrongCredentials,
            VaultError::WrongRecoveryCode => Self::WrongRecoveryCode,
            VaultError::DiskFull => Self::DiskFull,
            VaultError::NotSealedFile
            | VaultError::WrongKey
            | VaultError::HeaderDamaged
            | VaultError::Damaged { .. } => Self::RecordingDamaged,
            other => Self::internal(other),
        }
    }
}

macro_rules! error_codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// The closed list of codes at the boundary: the screen has words for each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorCode { $($(#[$doc])* $name),+ }

        impl ErrorCode {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word in the API.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

error_codes! {
    /// Somebody has to sign in to open the vault.
    VaultSealed = "vault_sealed",
    /// Sign in again.
    Unauthenticated = "unauthenticated",
    /// E-mail or password is wrong.
    WrongCredentials = "wrong_credentials",
    /// The recovery code or the admin's e-mail is wrong.
    WrongRecoveryCode = "wrong_recovery_code",
    /// The user may not do this.
    Forbidden = "forbidden",
    /// Not there, or not to be seen.
    NotFound = "not_found",
    /// Set-up was done before.
    AlreadySetUp = "already_set_up",
    /// Choose another e-mail.
    EmailTaken = "email_taken",
    /// Ask the customer first.
    ConsentRequired = "consent_required",
    /// Stop the running recording first.
    RecordingOpen = "recording_open",
    /// Record or import first.
    NoRecording = "no_recording",
    /// Transcribe first.
    NoTranscript = "no_transcript",
    /// Look at the newer version first.
    EditConflict = "edit_conflict",
    /// The session's status does not allow it.
    NotTransition = "not_transition",
    /// Make room on the disk.
    DiskFull = "disk_full",
    /// Correct the field.
    Invalid = "invalid",
    /// Choose a longer or less common password.
    WeakPassword = "weak_password",
    /// Type your own password again.
    WrongPassword = "wrong_password",
    /// Choose a new password first.
    PasswordChangeRequired = "password_change_required",
    /// Name another admin first.
    LastAdmin = "last_admin",
    /// Choose another file.
    UnsupportedAudio = "unsupported_audio",
    /// The request is larger than allowed.
    TooLarge = "too_large",
    /// Wait before the next try.
    RateLimited = "rate_limited",
    /// Close the other program.
    VaultInUse = "vault_in_use",
    /// The sealed file was changed.
    RecordingDamaged = "recording_damaged",
    /// Set-up is only possible on the PC itself.
    SetupLoopbackOnly = "setup_loopback_only",
    /// Install the newer program.
    NewerDatabase = "newer_database",
    /// The log has the incident.
    Internal = "internal",
}
