//! `sottoctl` as a person starts it: a child process, its exit code, its words, and what it answers.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![cfg(unix)]

mod docs;
mod http;
mod process;
mod serve;
mod slow;
mod support;
