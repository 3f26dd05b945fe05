//! A look over the tables of an MP4 file before the library gets it: it reserves memory for as many
//! entries as a table says it has, and a wrong figure there would end the program (ISO 14496-12, 8.5-8.7).

use std::io::{self, SeekFrom};

use clinic::ports::ReadSeek;

/// Boxes that lead to the tables.
const ON_THE_WAY: [&[u8; 4]; 5] = [b"moov", b"trak", b"mdia", b"minf", b"stbl"];

/// Whether every table fits into its box, and every box into the one around it.
pub(super) fn tables_fit(source: &mut dyn ReadSeek) -> io::Result<bool> {
    let end = source.byte_len();
    let fit = boxes_fit(source, 0, end)?;
    source.seek(SeekFrom::Start(0))?;
    Ok(fit)
}

/// Looks at the boxes from `at` to `end`. The nesting is as deep as the way is long.
fn boxes_fit(source: &mut dyn ReadSeek, mut at: u64, end: u64) -> io::Result<bool> {
    while at + 8 <= end {
        source.seek(SeekFrom::Start(at))?;
        let (size, kind) = (number::<4>(source)?, array::<4>(source)?);
        let (head, size) = match size {
            0 => (8, end - at),
            1 if at + 16 <= end => (16, number::<8>(source)?),
            size => (8, size),
        };
        let body = at + head;
        let Some(next) = at
            .checked_add(size)
            .filter(|next| (body..=end).contains(next))
        else {
            return Ok(false);
        };
        let fits = if ON_THE_WAY.contains(&&kind) {
            boxes_fit(source, body, next)?
        } else {
            table_fits(source, kind, next - body)?
        };
        if !fits {
            return Ok(false);
        }
        at = next;
    }
    Ok(true)
}

/// Whether a table's entries fit into the `length` bytes after its head; anything else fits.
fn table_fits(source: &mut dyn ReadSeek, kind: [u8; 4], length: u64) -> io::Result<bool> {
    let entry = match &kind {
        b"stco" | b"stsz" => 4,
        b"stts" | b"co64" => 8,
        b"stsc" => 12,
        _ => return Ok(true),
    };
    // Version and flags, for sizes of samples one size for all, then the count.
    let head = if &kind == b"stsz" { 12 } else { 8 };
    if length < head {
        return Ok(false);
    }
    array::<4>(source)?;
    let same_for_all = &kind == b"stsz" && number::<4>(source)? > 0;
    let count = number::<4>(source)?;
    Ok(same_for_all || count * entry <= length - head)
}

fn array<const N: usize>(source: &mut dyn ReadSeek) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// A number of N bytes, the most significant first.
fn number<const N: usize>(source: &mut dyn ReadSeek) -> io::Result<u64> {
    Ok(array::<N>(source)?
        .iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte)))
}
