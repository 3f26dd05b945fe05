//! Who speaks when: windows of every stretch of speech become vectors of the voice, which part into
//! speakers; or, where each person has a microphone, the louder channel tells.

mod assign;
mod channels;
mod cluster;
mod encoder;
mod mel;
mod prints;
mod turns;
mod vector;
mod windows;

pub(crate) use prints::prints;
pub(crate) use turns::{Turn, Voices};
