//! `cargo xtask eval`: how right the program is, on talks whose truth is known.

pub mod analysis;
mod score;
pub mod speech;
