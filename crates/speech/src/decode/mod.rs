//! Audio files to samples: the format is told by the bytes, never by the name.

mod convert;
mod kind;
mod mp4;
mod opus;
mod symphonia;
mod wav;

pub use symphonia::SymphoniaDecoder;
