//! The speech models' files: which there are, where they lie, and how they come to this PC.

mod download;
mod known;
mod own;
mod shape;
mod store;

pub use known::{OwnModel, SpeechModel};
pub use store::ModelStore;
