//! From what was typed to what the domain takes. A text that does not fit names its field.

use clinic::{
    Page,
    domain::{
        session::{InvalidSessionDate, SessionDate},
        user::{Email, Password},
    },
};
use jiff::civil;

use crate::problem::Problem;

/// An e-mail address.
pub(crate) fn email(field: &str, text: &str) -> Result<Email, Problem> {
    Email::parse(text).map_err(|error| Problem::invalid(field, error.to_string()))
}

/// A password to set.
pub(crate) fn password(field: &str, text: String) -> Result<Password, Problem> {
    Password::parse(text).map_err(|error| Problem {
        field: Some(field.into()),
        ..Problem::password(error)
    })
}

/// The date of a session.
pub(crate) fn session_date(text: &str) -> Result<SessionDate, Problem> {
    text.parse()
        .map_err(|error: InvalidSessionDate| Problem::invalid("session_date", error.to_string()))
}

/// A day of the calendar, `YYYY-MM-DD`.
pub(crate) fn day(field: &str, text: &str) -> Result<civil::Date, Problem> {
    text.trim()
        .parse()
        .map_err(|_| Problem::invalid(field, "a day has the form 2026-11-24"))
}

/// The same where it may be left out.
pub(crate) fn optional_day(
    field: &str,
    text: Option<&str>,
) -> Result<Option<civil::Date>, Problem> {
    text.map(|text| day(field, text)).transpose()
}

/// Closed words separated by commas, as a query string lists them.
pub(crate) fn words<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    let text = <String as serde::Deserialize>::deserialize(deserializer)?;
    let words = text.split(',').filter(|word| !word.is_empty());
    words
        .map(|word| T::deserialize(serde::de::value::StrDeserializer::<D::Error>::new(word)))
        .collect()
}

/// What a field is set to: null removes what is there.
pub(crate) struct Removable<T>(pub(crate) Option<T>);

/// A field that may be left out, which changes nothing, or be null.
pub(crate) fn removable<'de, D, T>(deserializer: D) -> Result<Option<Removable<T>>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    serde::Deserialize::deserialize(deserializer).map(|value| Some(Removable(value)))
}

/// Which part of a list.
pub(crate) fn page(limit: Option<u32>, cursor: Option<String>) -> Page {
    Page {
        limit: limit.unwrap_or(Page::DEFAULT),
        cursor,
    }
}
