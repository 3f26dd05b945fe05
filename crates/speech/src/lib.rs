#![doc = include_str!("../README.md")]

mod decode;
mod ears;
mod error;
mod measured;
mod model;
mod network;
mod parts;
mod quiet_threads;
pub mod score;
mod segments;
mod sound;
mod spells;
mod time;
mod transcriber;
mod vad;
mod voice;
mod whisper;

pub use decode::SymphoniaDecoder;
pub use error::SpeechError;
pub use model::{ModelStore, OwnModel, SpeechModel};
pub use spells::{Spell, spells};
pub use transcriber::WhisperTranscriber;
