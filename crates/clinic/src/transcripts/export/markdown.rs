//! `CommonMark`: a heading, and a paragraph for each segment. What was said is text, whatever it looks like.

use super::{Talk, clock};

pub(super) fn written(talk: &Talk<'_>) -> String {
    let mut text = format!("# {}\n", escaped(&talk.title()));
    for segment in talk.segments() {
        let (name, at) = (escaped(talk.name(segment.speaker)), clock(segment.start));
        let said = escaped(&segment.text);
        text.extend(["\n**", &name, "** (", &at, "): ", &said, "\n"]);
    }
    text
}

/// A backslash before every sign that could begin markup or HTML (`CommonMark` 0.31, 2.4). Full stops, commas and
/// the like cannot in the middle of a line.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~' | '!' | '$'
        ) {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}
