//! What may be typed: bounds of texts, and the words that say what is wrong with a field.

use std::fmt;

use crate::domain::Confidential;

/// A field that is not acceptable. Holds the field's name and a closed word, never what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct Invalid {
    /// Name of the field as the API spells it.
    pub field: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is needed and absent or blank.
    Required,
    /// It has more than `max` characters.
    TooLong {
        /// Greatest number of characters.
        max: usize,
    },
    /// It is not of the form that it must have.
    Malformed,
    /// It is none of the known values.
    Unknown,
    /// It lies outside the bounds.
    OutOfRange,
    /// It may not be set here, or not to this value.
    NotAllowed,
    /// The file begins as audio and is broken.
    Damaged,
    /// The file holds no sound.
    Empty,
}

impl Problem {
    /// The word in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong { .. } => "too_long",
            Self::Malformed => "malformed",
            Self::Unknown => "unknown",
            Self::OutOfRange => "out_of_range",
            Self::NotAllowed => "not_allowed",
            Self::Damaged => "damaged",
            Self::Empty => "empty",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Invalid {
    /// Names a field and what is wrong with it.
    pub const fn new(field: &'static str, problem: Problem) -> Self {
        Self { field, problem }
    }
}

/// Longest name of a person or a clinic, in characters.
pub const NAME_MAX: usize = 200;
/// Longest telephone number, e-mail address or postal address of the address book, in characters.
pub const CONTACT_MAX: usize = 200;
/// Longest notes of a session, in characters.
pub const NOTES_MAX: usize = 100_000;

/// A name: trimmed, 1 to [`NAME_MAX`] characters, none of them a control character.
pub fn name(field: &'static str, text: &str) -> Result<String, Invalid> {
    line(field, text, NAME_MAX)?.ok_or(Invalid::new(field, Problem::Required))
}

/// A telephone number or address as typed: trimmed; blank means none.
pub fn contact(field: &'static str, text: Option<&str>) -> Result<Option<String>, Invalid> {
    line(field, text.unwrap_or_default(), CONTACT_MAX)
}

/// The same for a customer's.
pub fn confidential_contact(
    field: &'static str,
    text: Option<&Confidential<String>>,
) -> Result<Option<Confidential<String>>, Invalid> {
    Ok(contact(field, text.map(|text| text.expose().as_str()))?.map(Confidential::new))
}

fn line(field: &'static str, text: &str, max: usize) -> Result<Option<String>, Invalid> {
    let text = text.trim();
    if text.chars().count() > max {
        return Err(Invalid::new(field, Problem::TooLong { max }));
    }
    if text.contains(char::is_control) {
        return Err(Invalid::new(field, Problem::Malformed));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// Notes: kept as typed, up to [`NOTES_MAX`] characters.
pub fn notes(text: Confidential<String>) -> Result<Confidential<String>, Invalid> {
    if text.expose().chars().count() > NOTES_MAX {
        return Err(Invalid::new("notes", Problem::TooLong { max: NOTES_MAX }));
    }
    Ok(text)
}

/// A language that a talk can be held in; `None` lets the recogniser decide.
pub fn language(text: Option<&str>) -> Result<Option<String>, Invalid> {
    match text {
        None => Ok(None),
        Some(known @ ("en" | "ja")) => Ok(Some(known.to_owned())),
        Some(_) => Err(Invalid::new("language", Problem::Unknown)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_trimmed_and_bounded() {
        assert_eq!(name("name", "  Ada "), Ok("Ada".to_owned()));
        assert_eq!(
            name("name", " \t"),
            Err(Invalid::new("name", Problem::Required))
        );
        assert_eq!(
            name("name", &"あ".repeat(NAME_MAX)).map(|n| n.chars().count()),
            Ok(NAME_MAX)
        );
        assert_eq!(
            name("name", &"a".repeat(NAME_MAX + 1)),
            Err(Invalid::new("name", Problem::TooLong { max: NAME_MAX }))
        );
        assert_eq!(
            name("name", "a\u{0}b"),
            Err(Invalid::new("name", Problem::Malformed))
        );
    }

    #[test]
    fn a_blank_contact_is_none() {
        assert_eq!(contact("phone", Some("  ")), Ok(None));
        assert_eq!(contact("phone", None), Ok(None));
        assert!(contact("phone", Some(&"1".repeat(CONTACT_MAX + 1))).is_err());
    }

    #[test]
    fn only_known_languages_pass() {
        assert_eq!(language(Some("ja")), Ok(Some("ja".to_owned())));
        assert_eq!(language(None), Ok(None));
        assert!(language(Some("EN")).is_err());
    }
}
