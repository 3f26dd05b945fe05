//! Errors as they travel: RFC 9457 `application/problem+json` with a closed `code` that a screen or
//! an integrator can act on. Nothing confidential is in them; an internal cause goes to the log once,
//! the caller gets the number of the incident.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use clinic::domain::user::InvalidPassword;
use serde::Serialize;
use utoipa::ToSchema;

/// The media type of every error.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Every code with its status and its title, once.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $word:literal, $status:ident, $title:literal;)+) => {
        /// What went wrong, as a closed list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum ErrorCode {
            $($(#[$doc])* $code),+
        }

        impl ErrorCode {
            /// All codes, in the order of the document.
            pub const ALL: &[Self] = &[$(Self::$code),+];

            /// The code as it travels.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $word),+
                }
            }

            /// The code as the `type` of a problem.
            pub const fn kind(self) -> &'static str {
                match self {
                    $(Self::$code => concat!("urn:sotto:problem:", $word)),+
                }
            }

            /// The status it answers with.
            pub const fn status(self) -> StatusCode {
                match self {
                    $(Self::$code => StatusCode::$status),+
                }
            }

            /// Short words, the same for every occurrence.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$code => $title),+
                }
            }
        }
    };
}

codes! {
    /// The request is not readable as what it says it is.
    MalformedRequest = "malformed_request", BAD_REQUEST, "The request could not be read";
    /// The session has no finished recording.
    NoRecording = "no_recording", BAD_REQUEST, "The session has no recording yet";
    /// The session has no transcript.
    NoTranscript = "no_transcript", BAD_REQUEST, "The session has no transcript yet";
    /// Somebody has to sign in first, so that the vault opens.
    VaultSealed = "vault_sealed", UNAUTHORIZED, "The vault is sealed: sign in to open it";
    /// No token, or one that does not count any more.
    Unauthenticated = "unauthenticated", UNAUTHORIZED, "Sign in first";
    /// E-mail or password is wrong, or the user is inactive.
    WrongCredentials = "wrong_credentials", UNAUTHORIZED, "E-mail or password is wrong";
    /// The recovery code does not open this vault.
    WrongRecoveryCode = "wrong_recovery_code", UNAUTHORIZED, "The recovery code is wrong";
    /// The user has to choose a new password before anything else.
    PasswordChangeRequired = "password_change_required", FORBIDDEN, "Choose a new password first";
    /// The actor's role may never do this.
    Forbidden = "forbidden", FORBIDDEN, "Your role does not allow this";
    /// Set-up is for whoever sits at this PC.
    SetupLoopbackOnly = "setup_loopback_only", FORBIDDEN, "Set-up works on this PC only";
    /// The page that asks is not one of Sotto's.
    WrongOrigin = "wrong_origin", FORBIDDEN, "The request comes from another site";
    /// There is no such thing, or it is not the actor's to see.
    NotFound = "not_found", NOT_FOUND, "There is no such thing";
    /// The body did not come in time.
    RequestTimeout = "request_timeout", REQUEST_TIMEOUT, "The request took too long to arrive";
    /// The path exists, with other methods.
    MethodNotAllowed = "method_not_allowed", METHOD_NOT_ALLOWED, "The path does not take this method";
    /// The vault has its clinic already.
    AlreadySetUp = "already_set_up", CONFLICT, "This PC is set up already";
    /// Another user has the e-mail address.
    EmailTaken = "email_taken", CONFLICT, "The e-mail address is taken";
    /// Nobody could administrate any more.
    LastAdmin = "last_admin", CONFLICT, "This is the last active admin";
    /// The customer's consent to be recorded is not on file.
    ConsentRequired = "consent_required", CONFLICT, "The customer's consent to be recorded is not on file";
    /// A recording of the session is running.
    RecordingOpen = "recording_open", CONFLICT, "A recording is running";
    /// The session or the job does not go from its state to that one.
    NotTransition = "not_transition", CONFLICT, "This step is not possible in the present state";
    /// The transcript or its draft is not the one that was looked at; nothing was changed or lost.
    EditConflict = "edit_conflict", CONFLICT, "The transcript changed meanwhile; your corrections are kept";
    /// Another program has the vault open.
    VaultInUse = "vault_in_use", CONFLICT, "Another program has the vault open";
    /// A newer version of the program wrote the vault.
    NewerDatabase = "newer_database", CONFLICT, "A newer version of Sotto wrote this vault";
    /// More bytes than are taken.
    TooLarge = "too_large", PAYLOAD_TOO_LARGE, "Too large";
    /// The bytes are of no known audio format, or of a kind that is not supported.
    UnsupportedAudio = "unsupported_audio", UNSUPPORTED_MEDIA_TYPE, "The file is not audio of a supported format";
    /// The body is of another media type than the operation takes.
    UnsupportedMediaType = "unsupported_media_type", UNSUPPORTED_MEDIA_TYPE, "The operation takes another content type";
    /// The asked range lies outside the sound.
    RangeNotSatisfiable = "range_not_satisfiable", RANGE_NOT_SATISFIABLE, "The range lies outside the sound";
    /// The request names another host than this server.
    WrongHost = "wrong_host", MISDIRECTED_REQUEST, "The request names another host";
    /// A field is missing, unknown, or holds what it may not hold.
    Invalid = "invalid", UNPROCESSABLE_ENTITY, "A field is not valid";
    /// The password does not meet the rules.
    WeakPassword = "weak_password", UNPROCESSABLE_ENTITY, "The password does not meet the rules";
    /// The own password, asked for once more, is another one.
    WrongPassword = "wrong_password", UNPROCESSABLE_ENTITY, "This is not your password";
    /// Too many tries.
    RateLimited = "rate_limited", TOO_MANY_REQUESTS, "Too many tries: wait a little";
    /// The sealed sound was changed or is damaged.
    RecordingDamaged = "recording_damaged", INTERNAL_SERVER_ERROR, "The recording's file is damaged";
    /// Anything else; the log has the incident.
    Internal = "internal", INTERNAL_SERVER_ERROR, "Something failed inside";
    /// No room on the disk.
    DiskFull = "disk_full", INSUFFICIENT_STORAGE, "The disk is full";
}

/// An error as it travels (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `urn:sotto:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Short words, the same for every occurrence of the code.
    pub title: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, as a closed list.
    pub code: ErrorCode,
    /// What happened this time and what to do about it.
    pub detail: String,
    /// The field that is not valid, where one is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub field: Option<Box<str>>,
    /// What is wrong with the field, as a closed word: `required`, `too_long`, `malformed`, `unknown`,
    /// `out_of_range`, `not_allowed`, `damaged`, `empty`; with passwords `too_short`, `common`, `same`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<&'static str>,
    /// The number that it must not go below or above, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Seconds until the next try; travels as `Retry-After`.
    #[serde(skip)]
    pub retry_after: Option<u16>,
    /// Number under which the log holds the cause; only with internal errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub incident: Option<Box<str>>,
}

impl Problem {
    /// A problem whose title says it all.
    pub fn new(code: ErrorCode) -> Self {
        Self::saying(code, code.title())
    }

    /// A problem with words of its own.
    pub fn saying(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self {
            kind: code.kind(),
            title: code.title(),
            status: code.status().as_u16(),
            code,
            detail: detail.into(),
            field: None,
            problem: None,
            limit: None,
            retry_after: None,
            incident: None,
        }
    }

    /// A field that is not valid.
    pub fn invalid(field: impl Into<Box<str>>, detail: impl Into<String>) -> Self {
        Self {
            field: Some(field.into()),
            ..Self::saying(ErrorCode::Invalid, detail)
        }
    }

    /// Too many tries: the next may come after a while.
    pub(crate) fn wait(left: std::time::Duration) -> Self {
        Self {
            // Rounded up, so that whoever waits for it is let in.
            retry_after: Some(u16::try_from(left.as_secs() + 1).unwrap_or(u16::MAX)),
            ..Self::new(ErrorCode::RateLimited)
        }
    }

    /// A password that may not be set.
    pub(crate) fn password(why: InvalidPassword) -> Self {
        let words = capitalised(&why.to_string());
        Self {
            problem: Some(why.as_str()),
            limit: why.limit().and_then(|limit| u16::try_from(limit).ok()),
            ..Self::saying(ErrorCode::WeakPassword, words)
        }
    }

    /// Names the fields of passwords, which a use case does not know: the one that proves and the one that is set.
    #[must_use]
    pub(crate) fn of_password(self, proof: &str, new: &str) -> Self {
        let field = match self.code {
            ErrorCode::WeakPassword => new,
            ErrorCode::WrongPassword | ErrorCode::WrongRecoveryCode => proof,
            _ => return self,
        };
        Self {
            field: Some(field.into()),
            ..self
        }
    }

    /// An internal error: its cause goes to the log, once, under a fresh number.
    pub fn internal(cause: &(dyn std::error::Error + 'static)) -> Self {
        let incident = uuid::Uuid::new_v4().simple().to_string();
        tracing::error!(%incident, cause = %chain(cause), "internal error");
        let detail = format!("Try again. If it stays, look for {incident} in Sotto's log.");
        Self {
            incident: Some(incident.into()),
            ..Self::saying(ErrorCode::Internal, detail)
        }
    }
}

/// A sentence out of an error's words.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// An error with its sources on one line.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let sources = std::iter::successors(Some(error), |error| error.source());
    sources
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.code.status();
        let unauthorised = status == StatusCode::UNAUTHORIZED;
        // A struct of strings and a closed enum: serialising it cannot fail.
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, seconds.into());
        }
        if unauthorised {
            response.headers_mut().insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static("Bearer realm=\"sotto\""),
            );
        }
        response
    }
}
