//! Words: speech is packed into windows without the silence, each window is recognised by itself, and
//! the words' times are mapped back to the recording.

mod guard;
mod pack;
mod recogniser;
mod words;

pub(crate) use guard::without_inventions;
pub(crate) use pack::{Pack, Packer};
pub(crate) use recogniser::Recogniser;
pub(crate) use words::Spoken;
