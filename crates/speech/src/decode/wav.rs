//! WAV files whose writer never came back to write the length: streamed ones, and those of a recorder that was
//! killed. Their heads say 0 or "all ones"; what lies in the file is what counts.

use std::io::{self, Read, Seek, SeekFrom};

use clinic::ports::ReadSeek;

/// A chunk's name and length.
const HEAD: u64 = 8;
/// What a chunk's length says where it was not known.
const UNKNOWN: [u32; 2] = [0, u32::MAX];
/// Chunks before the sound that are looked through.
const MOST_CHUNKS: usize = 64;

/// The same file, with the length that the sound has where its head names none.
pub(super) fn with_length(mut source: Box<dyn ReadSeek>) -> io::Result<Box<dyn ReadSeek>> {
    let missing = missing_length(source.as_mut())?;
    source.seek(SeekFrom::Start(0))?;
    Ok(match missing {
        None => source,
        Some((at, length)) => {
            // The file's own length, behind its first four bytes, was not known either.
            let whole = u32::try_from(at + u64::from(length)).unwrap_or(u32::MAX - 1);
            Box::new(Mended {
                places: [(4, whole.to_le_bytes()), (at, length.to_le_bytes())],
                source,
                position: 0,
            })
        }
    })
}

/// Where the length of the sound stands and what it should be; `None` where the head can be believed.
fn missing_length(source: &mut dyn ReadSeek) -> io::Result<Option<(u64, u32)>> {
    let end = source.byte_len();
    let mut at = 12;
    for _ in 0..MOST_CHUNKS {
        let Some((name, length)) = chunk(source, at, end)? else {
            return Ok(None);
        };
        let body = at + HEAD;
        if &name == b"data" {
            let streamed = UNKNOWN.contains(&length) && body < end;
            // An empty sound with other chunks behind it is an empty sound.
            let empty = length == 0 && is_chunks(source, body, end)?;
            let whole = u32::try_from(end - body).unwrap_or(u32::MAX - 1);
            return Ok((streamed && !empty).then_some((at + 4, whole)));
        }
        at = body + u64::from(length) + u64::from(length % 2);
    }
    Ok(None)
}

fn chunk(source: &mut dyn ReadSeek, at: u64, end: u64) -> io::Result<Option<([u8; 4], u32)>> {
    if at + HEAD > end {
        return Ok(None);
    }
    source.seek(SeekFrom::Start(at))?;
    let mut head = [0; 8];
    source.read_exact(&mut head)?;
    let [a, b, c, d, length @ ..] = head;
    Ok(Some(([a, b, c, d], u32::from_le_bytes(length))))
}

/// Whether nothing but whole chunks lies from `at` to the end.
fn is_chunks(source: &mut dyn ReadSeek, mut at: u64, end: u64) -> io::Result<bool> {
    for _ in 0..MOST_CHUNKS {
        if at >= end {
            return Ok(at == end || at == end + 1);
        }
        let Some((name, length)) = chunk(source, at, end)? else {
            return Ok(false);
        };
        if !name
            .iter()
            .all(|letter| letter.is_ascii_graphic() || *letter == b' ')
        {
            return Ok(false);
        }
        at += HEAD + u64::from(length) + u64::from(length % 2);
    }
    Ok(false)
}

/// A file with other bytes in two places.
struct Mended {
    source: Box<dyn ReadSeek>,
    places: [(u64, [u8; 4]); 2],
    position: u64,
}

impl Read for Mended {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        // All but the head passes as it is.
        let last = self.places.iter().map(|(from, _)| from + 4).max();
        let untouched = last.is_none_or(|last| self.position >= last);
        let near = if untouched { 0 } else { read };
        for (byte, at) in buffer.iter_mut().take(near).zip(self.position..) {
            for (from, bytes) in &self.places {
                let offset = at.checked_sub(*from).and_then(|n| usize::try_from(n).ok());
                if let Some(mended) = offset.and_then(|offset| bytes.get(offset)) {
                    *byte = *mended;
                }
            }
        }
        self.position += read as u64;
        Ok(read)
    }
}

impl Seek for Mended {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.position = self.source.seek(to)?;
        Ok(self.position)
    }
}

impl ReadSeek for Mended {
    fn byte_len(&self) -> u64 {
        self.source.byte_len()
    }
}
