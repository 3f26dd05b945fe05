//! The index in the end mark: what records there are, so that opening a finished file reads one place
//! instead of thousands.

use crate::error::{Result, VaultError};

use super::{
    file_keys::FileKeys,
    header::HEADER,
    record::{Head, Kind, MAX_BODY, STAMP, TRAILER, number},
    scan::{Entry, Scan, whole_record},
    source::Source,
};

/// Bytes a record: kind, length of its body, frames or bytes in it.
const LINE: usize = 9;

/// The index of a file that is being written.
pub(crate) struct Index {
    /// `None` where records are missing: places no longer follow from lengths then.
    lines: Option<Vec<u8>>,
}

impl Index {
    /// Of a file without records.
    pub(crate) fn empty() -> Self {
        Self {
            lines: Some(Vec::new()),
        }
    }

    /// Of a file that is continued.
    pub(crate) fn of(scan: &Scan) -> Self {
        let mut index = Self {
            lines: (scan.damaged == 0).then(Vec::new),
        };
        for entry in &scan.entries {
            index.push(&entry.head);
        }
        index
    }

    /// Adds a record.
    pub(crate) fn push(&mut self, head: &Head) {
        if let Some(lines) = &mut self.lines {
            lines.push(head.kind.code());
            lines.extend_from_slice(&head.len.to_le_bytes());
            lines.extend_from_slice(&head.units.to_le_bytes());
        }
    }

    /// The bytes for the end mark; none when there is no index, or it would be too long (after five days).
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.lines {
            Some(lines) if lines.len() + STAMP <= MAX_BODY as usize => lines,
            _ => &[],
        }
    }
}

/// What the end mark tells of the file, if there is one in its place with an index that fits. Else the
/// records have to be walked.
pub(crate) fn read(source: &mut Source, keys: &FileKeys) -> Result<Option<Scan>> {
    let Some(end) = end_mark(source, keys)? else {
        return Ok(None);
    };
    match source.body(&end, keys) {
        Ok(body) => Ok(layout(body.data(), end)),
        Err(VaultError::Damaged { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The end mark, found by the trailer behind it.
fn end_mark(source: &mut Source, keys: &FileKeys) -> Result<Option<Entry>> {
    let Some(place) = source.len().checked_sub(TRAILER as u64) else {
        return Ok(None);
    };
    let mut trailer = [0; TRAILER];
    source.read_at(place, &mut trailer)?;
    let start = source.len().checked_sub(number(&trailer));
    let Some(at) = start.filter(|at| (HEADER as u64..place).contains(at)) else {
        return Ok(None);
    };
    let end = whole_record(source, keys, at)?;
    Ok(end.filter(|end| end.head.kind == Kind::End && at + end.head.record_len() == source.len()))
}

/// The records by the index; `None` unless they fill the file up to the end mark.
fn layout(lines: &[u8], end: Entry) -> Option<Scan> {
    let mut scan = Scan {
        good_len: HEADER as u64,
        ..Scan::default()
    };
    for line in lines.chunks(LINE) {
        let [kind, len @ ..] = line.first_chunk::<LINE>()?;
        let head = Head {
            kind: Kind::of(*kind)?,
            len: u32::try_from(number(&len[..4])).ok()?,
            units: u32::try_from(number(&len[4..])).ok()?,
            index: scan.next_index,
            first: scan.next_first,
            nonce: [0; 24],
        };
        scan.entries.push(Entry {
            head,
            at: scan.good_len,
        });
        scan.good_len += head.record_len();
        scan.next_index += 1;
        scan.next_first = head.end();
    }
    let fits = scan.good_len == end.at
        && scan.next_index == end.head.index
        && scan.next_first == end.head.first;
    scan.end = Some(end);
    fits.then_some(scan)
}
