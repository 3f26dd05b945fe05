//! The words of counselling as types. Nothing here reads a file, a clock or a database: a value
//! that exists is valid, and time and new ids are handed in.

pub mod analysis;
pub mod audit;
pub mod blocklist;
pub mod clinic;
pub mod confidential;
pub mod consent;
pub mod correction;
pub mod customer;
pub mod edit;
pub mod flow;
pub mod ids;
pub mod job;
pub mod playbook;
pub mod recording;
pub mod report;
pub mod session;
pub mod times;
pub mod transcript;
pub mod user;
pub mod voice;

pub use confidential::Confidential;
pub use ids::{
    AnalysisId, ClinicId, ConsentId, CorrectionId, CustomerId, JobId, MaskId, PlaybookId,
    RecordingId, SessionId, SignInId, TranscriptId, UserId,
};
