//! Lists in pages. A cursor names the last row that was shown, so that rows added meanwhile neither
//! repeat nor hide any; to the caller it is opaque.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use crate::input::{Invalid, Problem};

/// Which part of a list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Rows at most, 1 to [`Page::MAX`].
    pub limit: u32,
    /// `next_cursor` of the page before; `None` for the first.
    pub cursor: Option<String>,
}

impl Page {
    /// Rows of a page unless the caller says otherwise.
    pub const DEFAULT: u32 = 20;
    /// Most rows of a page.
    pub const MAX: u32 = 100;

    /// The first page of `limit` rows.
    pub const fn first(limit: u32) -> Self {
        Self {
            limit,
            cursor: None,
        }
    }

    /// The page after `cursor`, of the same size.
    #[must_use]
    pub fn after(&self, cursor: String) -> Self {
        Self {
            limit: self.limit,
            cursor: Some(cursor),
        }
    }

    /// Rows asked for, checked.
    pub(crate) fn rows(&self) -> Result<usize, Invalid> {
        match self.limit {
            1..=Self::MAX => Ok(self.limit as usize),
            _ => Err(Invalid::new("limit", Problem::OutOfRange)),
        }
    }

    /// The key of the last row shown, if this is not the first page.
    pub(crate) fn key<K: CursorKey>(&self) -> Result<Option<K>, Invalid> {
        self.cursor.as_deref().map(decoded).transpose()
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::first(Self::DEFAULT)
    }
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Cursor of the next page; `None` where this is the last.
    pub next_cursor: Option<String>,
}

impl<T> Listed<T> {
    /// Makes a page of `limit` rows out of up to `limit + 1`: one row more than asked for tells
    /// whether another page follows.
    pub(crate) fn of<K: CursorKey>(mut rows: Vec<T>, limit: usize, key: impl Fn(&T) -> K) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_cursor = rows.last().filter(|_| more).map(|last| encoded(&key(last)));
        Self {
            items: rows,
            next_cursor,
        }
    }
}

/// The values that a list is ordered by, as one text.
pub(crate) trait CursorKey: Sized {
    /// Writes the key.
    fn write(&self) -> String;
    /// Reads it; `None` where the text is no such key.
    fn read(text: &str) -> Option<Self>;
}

macro_rules! plain_keys {
    ($($key:ty),+) => {$(
        impl CursorKey for $key {
            fn write(&self) -> String {
                self.to_string()
            }

            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )+};
}

plain_keys!(
    i64,
    crate::domain::ClinicId,
    crate::domain::ConsentId,
    crate::domain::CustomerId,
    crate::domain::JobId,
    crate::domain::RecordingId,
    crate::domain::UserId
);

fn encoded(key: &impl CursorKey) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(key.write())
}

fn decoded<K: CursorKey>(cursor: &str) -> Result<K, Invalid> {
    BASE64_URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| K::read(&text))
        .ok_or(Invalid::new("cursor", Problem::Malformed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_beyond_the_page_makes_the_cursor() {
        let listed = Listed::of(vec![5_i64, 4, 3], 2, |row| *row);
        assert_eq!(listed.items, [5, 4]);
        let next = Page::first(2).after(listed.next_cursor.unwrap());
        assert_eq!(next.key::<i64>(), Ok(Some(4)));
        assert_eq!(Listed::of(vec![5_i64, 4], 2, |row| *row).next_cursor, None);
    }

    #[test]
    fn a_forged_cursor_is_refused() {
        for cursor in ["", "!", "bm90IGEgbnVtYmVy"] {
            let page = Page {
                limit: 2,
                cursor: Some(cursor.to_owned()),
            };
            assert_eq!(
                page.key::<i64>(),
                Err(Invalid::new("cursor", Problem::Malformed)),
                "{cursor}"
            );
        }
    }

    #[test]
    fn the_size_of_a_page_is_bounded() {
        assert!(Page::first(0).rows().is_err());
        assert!(Page::first(101).rows().is_err());
        assert_eq!(Page::default().rows(), Ok(20));
    }
}
