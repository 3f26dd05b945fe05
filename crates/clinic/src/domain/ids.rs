//! Typed ids: a session's id cannot be passed where a customer's is meant.
//! All are UUID version 7, so that ids sort by the time they were made.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id; unique without asking anyone.
            pub fn generate() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

typed_id! {
    /// A tenant.
    ClinicId,
    /// A person who signs in.
    UserId,
    /// A person counselled.
    CustomerId,
    /// A counselling meeting.
    SessionId,
    /// The sealed audio of a session.
    RecordingId,
    /// One version of a session's transcript.
    TranscriptId,
    /// One version of a session's analysis.
    AnalysisId,
    /// A step of the pipeline.
    JobId,
    /// A customer's answer to a request for consent.
    ConsentId,
    /// A clinic's own playbook.
    PlaybookId,
    /// One time that somebody signed in.
    SignInId,
    /// A person's word against a label of an analysis.
    CorrectionId,
    /// The names and numbers behind the placeholders of a masked transcript.
    MaskId,
}
