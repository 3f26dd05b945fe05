//! Reading typed values out of rows. A value that is not what the schema promises is a decoding
//! error that names the column, never its content.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sqlx::{Row, sqlite::SqliteRow};

/// A value written as text: an id or a date.
pub(crate) fn parsed<T>(row: &SqliteRow, name: &'static str) -> sqlx::Result<T>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    row.try_get::<&str, _>(name)?
        .parse()
        .map_err(|cause| undecodable(name, cause))
}

/// The same or null.
pub(crate) fn optional_parsed<T>(row: &SqliteRow, name: &'static str) -> sqlx::Result<Option<T>>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text = row.try_get::<Option<&str>, _>(name)?;
    text.map(|text| text.parse().map_err(|cause| undecodable(name, cause)))
        .transpose()
}

/// A closed word, spelled as serde spells it.
pub(crate) fn word<T: DeserializeOwned>(row: &SqliteRow, name: &'static str) -> sqlx::Result<T> {
    of_word(row.try_get(name)?, name)
}

/// A closed word or null.
pub(crate) fn optional_word<T: DeserializeOwned>(
    row: &SqliteRow,
    name: &'static str,
) -> sqlx::Result<Option<T>> {
    row.try_get::<Option<&str>, _>(name)?
        .map(|text| of_word(text, name))
        .transpose()
}

fn of_word<T: DeserializeOwned>(text: &str, name: &'static str) -> sqlx::Result<T> {
    serde_json::from_value(serde_json::Value::from(text)).map_err(|cause| undecodable(name, cause))
}

/// A JSON document.
pub(crate) fn json<T: DeserializeOwned>(row: &SqliteRow, name: &'static str) -> sqlx::Result<T> {
    serde_json::from_str(row.try_get(name)?).map_err(|cause| undecodable(name, cause))
}

/// A moment, stored as milliseconds since 1970.
pub(crate) fn moment(row: &SqliteRow, name: &'static str) -> sqlx::Result<Timestamp> {
    of_millis(row.try_get(name)?, name)
}

/// A moment or null.
pub(crate) fn optional_moment(
    row: &SqliteRow,
    name: &'static str,
) -> sqlx::Result<Option<Timestamp>> {
    row.try_get::<Option<i64>, _>(name)?
        .map(|millis| of_millis(millis, name))
        .transpose()
}

fn of_millis(millis: i64, name: &'static str) -> sqlx::Result<Timestamp> {
    Timestamp::from_millisecond(millis).map_err(|cause| undecodable(name, cause))
}

/// A count that is never negative.
pub(crate) fn count<T: TryFrom<i64>>(row: &SqliteRow, name: &'static str) -> sqlx::Result<T>
where
    T::Error: std::error::Error + Send + Sync + 'static,
{
    T::try_from(row.try_get(name)?).map_err(|cause| undecodable(name, cause))
}

/// The closed word of a value, as serde spells it.
pub(crate) fn spelled<T: serde::Serialize>(value: &T) -> sqlx::Result<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        Ok(_) => Err(sqlx::Error::Encode("the value is not a word".into())),
        Err(cause) => Err(sqlx::Error::Encode(Box::new(cause))),
    }
}

/// The JSON document of a value.
pub(crate) fn document<T: serde::Serialize>(value: &T) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|cause| sqlx::Error::Encode(Box::new(cause)))
}

/// A count as `SQLite` keeps it.
pub(crate) fn stored_count(count: u64) -> sqlx::Result<i64> {
    i64::try_from(count).map_err(|cause| sqlx::Error::Encode(Box::new(cause)))
}

fn undecodable(
    name: &'static str,
    cause: impl std::error::Error + Send + Sync + 'static,
) -> sqlx::Error {
    sqlx::Error::ColumnDecode {
        index: name.to_owned(),
        source: Box::new(cause),
    }
}
