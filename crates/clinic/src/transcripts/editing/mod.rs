//! What a correction does to a text. Pure: from a body to a body, times in order and inside their segment.

mod align;
mod apply;

pub(super) use align::words_of;
pub(crate) use apply::{applied, replayed};

#[cfg(test)]
mod tests;
