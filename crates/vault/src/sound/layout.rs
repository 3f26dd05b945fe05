//! What the records of a sound file mean: its format, its gaps, its totals.

use crate::{
    error::{Result, VaultError},
    sealed::{
        Opened,
        record::{Kind, number},
        scan::Entry,
    },
};

use super::{Gap, GapReason, SoundFormat, Summary};

/// Bytes of a gap record after the stamp: reason, whether the length is known, length in milliseconds.
const GAP: usize = 10;

/// The body of a gap record.
pub(super) fn encode_gap(reason: GapReason, wall_ms: Option<u64>, body: &mut Vec<u8>) {
    body.push(reason.code());
    body.push(u8::from(wall_ms.is_some()));
    body.extend_from_slice(&wall_ms.unwrap_or(0).to_le_bytes());
}

fn decode_gap(at_frame: u64, body: &[u8]) -> Option<Gap> {
    if body.len() != GAP {
        return None;
    }
    Some(Gap {
        at_frame,
        wall_ms: (body[1] == 1).then(|| number(&body[2..])),
        reason: GapReason::of(body[0])?,
    })
}

/// The summary of an opened sound file.
pub(super) fn summarize(opened: &mut Opened) -> Result<Summary> {
    let format = SoundFormat::of(opened.header.content)?;
    let mut gaps: Vec<Gap> = opened
        .scan
        .holes
        .iter()
        .filter(|hole| hole.end > hole.first)
        .map(|hole| damage(hole.first))
        .collect();
    let marked: Vec<Entry> = of_kind(opened, Kind::Gap).collect();
    for entry in marked {
        match opened.source.body(&entry, &opened.keys) {
            Ok(body) => gaps.extend(decode_gap(entry.head.first, body.data())),
            Err(VaultError::Damaged { chunk }) => {
                opened.scan.note_damage(1, chunk);
                gaps.push(damage(entry.head.first));
            }
            Err(other) => return Err(other),
        }
    }
    gaps.sort_by_key(|gap| gap.at_frame);
    Ok(Summary {
        format,
        frames: opened.scan.next_first,
        gaps,
        closed: opened.scan.end.is_some(),
        torn_bytes: opened.scan.torn_bytes,
        damaged_chunks: opened.scan.damaged,
    })
}

/// A gap that damage tore.
pub(super) fn damage(at_frame: u64) -> Gap {
    Gap {
        at_frame,
        wall_ms: None,
        reason: GapReason::Damage,
    }
}

/// The records of one kind.
pub(super) fn of_kind(opened: &Opened, kind: Kind) -> impl Iterator<Item = Entry> + '_ {
    opened
        .scan
        .entries
        .iter()
        .filter(move |entry| entry.head.kind == kind)
        .copied()
}
