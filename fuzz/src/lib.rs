//! Decoding of bytes that are held in memory, for the fuzzer. Run: `cargo +nightly fuzz run decode`, with the files of
//! `crates/speech/tests/data` as the first corpus.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use clinic::ports::{AudioDecoder, ReadSeek, SoundSink};
use speech::SymphoniaDecoder;

struct Bytes(Cursor<Vec<u8>>);

impl Read for Bytes {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.0.read(out)
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl ReadSeek for Bytes {
    fn byte_len(&self) -> u64 {
        self.0.get_ref().len() as u64
    }
}

/// Counts, and stops where a small file turns into hours.
struct Count(u64);

impl SoundSink for Count {
    fn begin(&mut self, rate: u32, channels: u16) -> io::Result<()> {
        assert!(rate > 0 && (1..=2).contains(&channels));
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        self.0 += samples.len() as u64;
        assert!(self.0 < 1 << 30, "a small file turned into hours of sound");
        Ok(())
    }
}

/// Decodes; any answer will do.
pub fn decode(bytes: Vec<u8>) {
    // Errors are answers; what must not happen is a panic, endless work or endless memory.
    drop(SymphoniaDecoder.decode(Box::new(Bytes(Cursor::new(bytes))), &mut Count(0)));
}
