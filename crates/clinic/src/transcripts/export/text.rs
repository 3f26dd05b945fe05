//! Lines of text: time, name, what was said.

use super::{Talk, clock};

pub(super) fn written(talk: &Talk<'_>) -> String {
    let mut text = talk.title() + "\n\n";
    for segment in talk.segments() {
        let (name, at) = (talk.name(segment.speaker), clock(segment.start));
        text.extend(["[", &at, "] ", name, ": ", &segment.text, "\n"]);
    }
    text
}
