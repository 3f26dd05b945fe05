//! The clinic from outside: every use case on a real vault in a folder of its own.
#![expect(clippy::unwrap_used, reason = "tests")]

mod access;
mod accounts;
mod analysis;
mod analysis_properties;
mod analysis_rules;
mod audit;
mod corrections;
mod cuts;
mod imports;
mod interruptions;
mod jobs;
mod jobs_of_others;
mod listening;
mod masking;
mod own_playbooks;
mod people;
mod pipeline;
mod playbook;
mod policy;
mod recordings;
mod recovery;
mod report_depth;
mod reports;
mod reports_at_size;
mod search;
mod sessions;
mod settings;
mod sign_ins;
mod store;
mod support;
mod takes;
mod talks;
mod tokens;
mod transcripts;
mod walls;
