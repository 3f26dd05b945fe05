//! What the vault promises, tried from outside.
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]
#![expect(
    clippy::cast_possible_truncation,
    reason = "the recordings of tests are short"
)]

mod blob;
mod child;
mod folder;
mod havoc;
mod keys;
mod killed;
mod recovery;
mod resume;
mod round_trip;
mod slots;
mod support;
mod tamper;
mod torn;
mod wav;
