//! The tables, one file per noun. Everything here works on a connection that is handed in, so that callers
//! compose one transaction; nothing here asks who may do what, but lists select by the reach they are given.

pub(crate) mod advance;
pub(crate) mod analysis;
pub(crate) mod audit;
pub(crate) mod behind;
pub(crate) mod clinic;
pub(crate) mod column;
pub(crate) mod consent;
pub(crate) mod correction;
pub(crate) mod customer;
pub(crate) mod db;
pub(crate) mod diagnostics;
pub(crate) mod draft;
pub(crate) mod job;
pub(crate) mod job_part;
pub(crate) mod mask;
mod migrations;
pub(crate) mod missing_model;
pub(crate) mod playbook;
pub(crate) mod recording;
pub(crate) mod report;
pub(crate) mod sample;
pub(crate) mod search;
pub(crate) mod session;
pub(crate) mod setting;
pub(crate) mod sign_in;
pub(crate) mod speaker_name;
pub(crate) mod transcript;
pub(crate) mod user;
pub(crate) mod voice;
pub(crate) mod within;
