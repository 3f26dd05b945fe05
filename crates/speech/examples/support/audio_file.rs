//! An audio file, decoded into memory.

use std::{
    error::Error,
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::Path,
};

use clinic::ports::{AudioDecoder, ReadSeek};
use speech::SymphoniaDecoder;

use crate::pcm::Pcm;

/// All of an audio file.
pub(crate) fn decoded(path: &Path) -> Result<Pcm, Box<dyn Error>> {
    let mut pcm = Pcm::default();
    SymphoniaDecoder.decode(Box::new(Whole(BufReader::new(File::open(path)?))), &mut pcm)?;
    Ok(pcm)
}

struct Whole(BufReader<File>);

impl Read for Whole {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for Whole {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl ReadSeek for Whole {
    fn byte_len(&self) -> u64 {
        self.0.get_ref().metadata().map_or(0, |m| m.len())
    }
}
