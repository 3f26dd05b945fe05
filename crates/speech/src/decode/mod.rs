//! Audio files to samples: the format is told by the bytes, never by the name.

mod convert;
mod kind;
mod symphonia;

pub use symphonia::SymphoniaDecoder;
