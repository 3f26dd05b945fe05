//! The speech models' files: which there are, where they lie, and how they come to this PC.

mod download;
mod known;
mod store;

pub use known::SpeechModel;
pub use store::ModelStore;
