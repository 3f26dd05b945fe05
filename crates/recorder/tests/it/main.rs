//! The recorder with a real sound server: what is played must be in the sealed file, whatever
//! happens to the server, the microphone, the disk or the process.
//!
//! Each test starts a sound server of its own and runs the `record` example against it.

#![cfg(target_os = "linux")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "the harness is a test too: it fails by panicking, and its numbers are small"
)]

mod recorder;
mod sound_server;
mod waves;

mod ends;
mod microphones;
mod sound;
