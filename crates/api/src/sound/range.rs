//! Reading a `Range` header (RFC 9110, 14.2): one range of bytes, or the whole.

use axum::http::HeaderValue;

/// Which bytes are asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// All: no range, several, or none that can be read; a server may ignore those.
    Whole,
    /// From `first` up to and without `end`.
    Part {
        /// First byte.
        first: u64,
        /// Byte after the last.
        end: u64,
    },
    /// No byte of the range exists.
    Outside,
}

/// Reads the header of a request for something of `length` bytes.
pub(super) fn asked(header: Option<&HeaderValue>, length: u64) -> Asked {
    let range = header
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("bytes="));
    let Some((first, last)) = range.and_then(|range| range.split_once('-')) else {
        return Asked::Whole;
    };
    match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => part(first, last.saturating_add(1), length),
        (Ok(first), Err(_)) if last.trim().is_empty() => part(first, length, length),
        (Err(_), Ok(0)) if first.trim().is_empty() => Asked::Outside,
        (Err(_), Ok(suffix)) if first.trim().is_empty() => {
            part(length.saturating_sub(suffix), length, length)
        }
        _ => Asked::Whole,
    }
}

fn part(first: u64, end: u64, length: u64) -> Asked {
    if first >= length {
        Asked::Outside
    } else {
        Asked::Part {
            first,
            end: end.min(length),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_read_and_anything_else_is_the_whole() {
        let part = |first, end| Asked::Part { first, end };
        for (header, expected) in [
            ("bytes=0-0", part(0, 1)),
            ("bytes=10-19", part(10, 20)),
            ("bytes=90-", part(90, 100)),
            ("bytes=-10", part(90, 100)),
            ("bytes=-1000", part(0, 100)),
            ("bytes=90-18446744073709551615", part(90, 100)),
            ("bytes=100-", Asked::Outside),
            ("bytes=-0", Asked::Outside),
            ("bytes=5-2", Asked::Whole),
            ("bytes=0-1,5-6", Asked::Whole),
            ("bytes=x-y", Asked::Whole),
            ("lines=0-1", Asked::Whole),
        ] {
            assert_eq!(
                asked(Some(&HeaderValue::from_static(header)), 100),
                expected,
                "{header}"
            );
        }
        assert_eq!(asked(None, 100), Asked::Whole);
    }
}
