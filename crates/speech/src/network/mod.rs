//! The Whisper network in Rust: weights as bytes, products of whole numbers, so that a PC without a
//! graphics card recognises in a fraction of the time of the talk. Built on `rten`'s kernels, which pick the
//! instructions of the processor at hand.

mod align;
mod attention;
mod decoder;
mod encoder;
mod file;
mod linear;
mod mel;
mod search;
mod tokens;

pub(crate) use align::starts;
pub(crate) use decoder::{Decoder, Heard};
pub(crate) use encoder::Encoder;
pub(crate) use file::WeightFile;
pub(crate) use linear::Kernels;
pub(crate) use mel::Spectrum;
pub(crate) use search::{Found, Search};
pub(crate) use tokens::{Tokens, is_language};
