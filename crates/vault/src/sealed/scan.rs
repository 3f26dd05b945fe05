//! The walk over all record heads of a file that has no index to go by: sees what is missing, doubled, out
//! of order, foreign or torn. Bodies are checked when they are read.

use crate::{
    error::{Result, VaultError},
    secret::TAG,
};

use super::{
    file_keys::FileKeys,
    header::HEADER,
    record::{HEAD, Head, Kind, MARKER, TRAILER, number},
    source::Source,
};

/// A record and its place in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) head: Head,
    pub(crate) at: u64,
}

/// Records that should be there and are not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hole {
    /// First missing record.
    pub(crate) index: u64,
    /// First missing frame or byte.
    pub(crate) first: u64,
    /// First frame or byte that is there again.
    pub(crate) end: u64,
}

/// What the walk found.
#[derive(Default)]
pub(crate) struct Scan {
    /// The good records in order, without the end mark.
    pub(crate) entries: Vec<Entry>,
    /// The end mark.
    pub(crate) end: Option<Entry>,
    pub(crate) holes: Vec<Hole>,
    /// Records lost or out of place.
    pub(crate) damaged: u64,
    /// Number of the first of them.
    pub(crate) first_damage: Option<u64>,
    /// Where a writer goes on: after the last good record, before the end mark.
    pub(crate) good_len: u64,
    /// Bytes after `good_len` that hold no whole record (an end mark does not count).
    pub(crate) torn_bytes: u64,
    /// Number of the next record.
    pub(crate) next_index: u64,
    /// Frames or bytes so far, holes included.
    pub(crate) next_first: u64,
}

/// What stands at a place.
enum Found {
    Record(Head),
    /// The start of a record, or zeros where one should be: a writer or the power was cut off.
    Torn,
    /// Something no cut explains.
    Foreign,
}

impl Scan {
    /// Walks the file.
    pub(crate) fn run(source: &mut Source, keys: &FileKeys) -> Result<Self> {
        let mut scan = Self {
            good_len: HEADER as u64,
            ..Self::default()
        };
        let mut at = scan.good_len;
        while at < source.len() && scan.end.is_none() {
            at = scan.step(source, keys, at)?;
        }
        if let Some(end) = scan.end {
            match source.body(&end, keys) {
                Err(VaultError::Damaged { chunk }) => scan.note_damage(1, chunk),
                other => drop(other?),
            }
            scan.torn_bytes = source.len() - end.at - end.head.record_len();
            if scan.torn_bytes > 0 {
                scan.note_damage(1, end.head.index + 1);
            }
        } else {
            scan.drop_unwritten_tail(source)?;
            scan.torn_bytes = source.len().saturating_sub(scan.good_len);
        }
        Ok(scan)
    }

    /// Takes the record at `at`, or finds the next one after damage; returns where to go on.
    fn step(&mut self, source: &mut Source, keys: &FileKeys, at: u64) -> Result<u64> {
        let found = look(source, keys, at)?;
        if let Found::Record(head) = found {
            self.take(Entry { head, at });
            return Ok(at + head.record_len());
        }
        if let Some(next) = search(source, keys, at + 1)? {
            if next.head.index == self.next_index {
                self.note_damage(1, self.next_index);
            }
            self.take(next);
            return Ok(next.at + next.head.record_len());
        }
        if matches!(found, Found::Foreign) {
            self.note_damage(1, self.next_index);
        }
        Ok(source.len())
    }

    fn take(&mut self, entry: Entry) {
        let head = entry.head;
        if head.index < self.next_index || head.first < self.next_first {
            self.note_damage(1, head.index);
            return;
        }
        if head.index > self.next_index {
            self.note_damage(head.index - self.next_index, self.next_index);
            self.holes.push(Hole {
                index: self.next_index,
                first: self.next_first,
                end: head.first,
            });
        }
        self.next_first = head.end();
        if head.kind == Kind::End {
            self.end = Some(entry);
            self.next_index = head.index;
            self.good_len = entry.at;
        } else {
            self.entries.push(entry);
            self.next_index = head.index + 1;
            self.good_len = entry.at + head.record_len();
        }
    }

    /// Counts records lost or altered.
    pub(crate) fn note_damage(&mut self, records: u64, index: u64) {
        self.damaged += records;
        self.first_damage = Some(self.first_damage.map_or(index, |known| known.min(index)));
    }

    /// A power cut can leave a whole record of which the last blocks are zeros: that one is torn too.
    fn drop_unwritten_tail(&mut self, source: &mut Source) -> Result<()> {
        while let Some(last) = self.entries.last() {
            if !unwritten(source, last.at + last.head.record_len())? {
                return Ok(());
            }
            let gone = last.head;
            self.good_len = last.at;
            self.next_index = gone.index;
            self.next_first = gone.first;
            self.entries.pop();
        }
        Ok(())
    }
}

/// Whether the bytes before `end` never reached the disk: a power cut leaves zeros there, and no tag is zero.
fn unwritten(source: &mut Source, end: u64) -> Result<bool> {
    let mut tag = [0; TAG];
    source.read_at(end - TAG as u64, &mut tag)?;
    Ok(tag == [0; TAG])
}

/// What stands at `at`.
fn look(source: &mut Source, keys: &FileKeys, at: u64) -> Result<Found> {
    let rest = source.len() - at;
    if rest < HEAD as u64 {
        return Ok(Found::Torn);
    }
    let mut bytes = [0; HEAD];
    source.read_at(at, &mut bytes)?;
    Ok(match Head::decode(&bytes, keys) {
        Some(head) if head.record_len() > rest => Found::Torn,
        Some(head) if trailer_fits(source, &head, at)? => Found::Record(head),
        None if unwritten(source, source.len())? => Found::Torn,
        Some(_) | None => Found::Foreign,
    })
}

/// The whole record at `at`, if one is there.
pub(crate) fn whole_record(source: &mut Source, keys: &FileKeys, at: u64) -> Result<Option<Entry>> {
    Ok(match look(source, keys, at)? {
        Found::Record(head) => Some(Entry { head, at }),
        Found::Torn | Found::Foreign => None,
    })
}

/// Whether the end mark's trailer tells its length; other records have none.
fn trailer_fits(source: &mut Source, head: &Head, at: u64) -> Result<bool> {
    if head.kind != Kind::End {
        return Ok(true);
    }
    let mut trailer = [0; TRAILER];
    source.read_at(at + head.record_len() - TRAILER as u64, &mut trailer)?;
    Ok(number(&trailer) == head.record_len())
}

/// The next whole record from `from` on.
fn search(source: &mut Source, keys: &FileKeys, from: u64) -> Result<Option<Entry>> {
    const BLOCK: u64 = 64 << 10;
    let overlap = MARKER.len() as u64 - 1;
    let mut block = Vec::new();
    let mut start = from;
    while start + HEAD as u64 <= source.len() {
        let len = BLOCK.min(source.len() - start);
        block.resize(usize::try_from(len).unwrap_or(0), 0);
        source.read_at(start, &mut block)?;
        for (offset, _) in block
            .windows(MARKER.len())
            .enumerate()
            .filter(|(_, window)| window == MARKER)
        {
            let at = start + offset as u64;
            if let Some(entry) = whole_record(source, keys, at)? {
                return Ok(Some(entry));
            }
        }
        if len < BLOCK {
            break;
        }
        start += BLOCK - overlap;
    }
    Ok(None)
}
