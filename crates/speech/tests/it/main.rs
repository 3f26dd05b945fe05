//! The room as its callers see it: files in, words and people out.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and its numbers are small"
)]

mod decoding;
mod dialogues;
mod models;
#[path = "../../examples/support/pcm.rs"]
mod pcm;
mod quiet;
mod resuming;
mod sound;
mod voices;
