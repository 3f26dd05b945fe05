//! The api over its real router and a real clinic in a temporary folder.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod attacks;
mod document;
mod doors;
mod matrix;
mod people;
mod sessions;
mod settings;
mod sound;
mod support;
mod walk;
