//! The clinic from outside: every use case on a real vault in a folder of its own.
#![expect(clippy::unwrap_used, reason = "tests")]

mod access;
mod audit;
mod imports;
mod jobs;
mod people;
mod pipeline;
mod policy;
mod recordings;
mod recovery;
mod sessions;
mod store;
mod support;
mod takes;
mod tokens;
mod walls;
