//! From the recording to what the models hear: one channel at 16 kHz, as a stream of bounded memory.

mod blend;
mod buffer;
mod levels;
mod resample;
mod stream;

pub(crate) use buffer::Buffer;
pub(crate) use levels::Levels;
pub(crate) use stream::Stream;
