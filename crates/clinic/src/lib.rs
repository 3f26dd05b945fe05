//! The application: what the clinic's people may do with sessions, recordings, transcripts, analyses
//! and reports, and everything that goes on by itself once the vault is open.
//!
//! Every use case is a method of [`Clinic`] and takes who acts first. Then the policy is asked, then
//! the store, whose tables nobody outside this crate can name.

pub mod access;
pub mod analyses;
pub mod analysis;
pub mod audit;
pub mod diagnostics;
pub mod domain;
pub mod error;
pub mod input;
pub mod masking;
pub mod models;
pub mod page;
pub mod people;
pub mod pipeline;
pub mod playbooks;
pub mod policy;
pub mod ports;
pub mod recordings;
pub mod reports;
pub mod search;
pub mod sessions;
pub mod settings;
mod store;
pub mod transcripts;
pub mod voices;

pub use access::{
    Actor, Call, Clinic, Clock, OwnSignIn, OwnStanding, Ports, SetUp, SetUpDone, Settings,
    SignedIn, VaultState, Worker,
};
pub use error::{ClinicError, ErrorCode};
pub use page::{Listed, Page};
