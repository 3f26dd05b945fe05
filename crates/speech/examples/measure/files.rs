//! Talks in a folder, decoded; and what the process has cost so far.

use std::{
    error::Error,
    fs::{self, File},
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use clinic::ports::{AudioDecoder, PortError, ReadSeek, Sound, SoundSink};
use speech::SymphoniaDecoder;

/// Name, sound and truth of every talk of `folder`, in order of names. A sound named `a_two_mics_…` or the like
/// whose truth is another's excerpt is found by the longest beginning that it shares with a truth.
pub(crate) fn talks(
    folder: &Path,
    only: Option<&str>,
) -> io::Result<Vec<(String, PathBuf, PathBuf)>> {
    let mut talks = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let sound = path.extension().is_some_and(|e| e == "flac" || e == "wav");
        let name = path
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned())
            .unwrap_or_default();
        if sound
            && only.is_none_or(|only| only == name)
            && let Some(truth) = truth(folder, &name)?
        {
            talks.push((name, path, truth));
        }
    }
    talks.sort();
    Ok(talks)
}

fn truth(folder: &Path, name: &str) -> io::Result<Option<PathBuf>> {
    let own = folder.join(format!("{name}.json"));
    if own.exists() {
        return Ok(Some(own));
    }
    // An excerpt `c1_…` of the talk `c1_…`.
    let first = format!("{}_", name.split('_').next().unwrap_or(name));
    let mut found = None;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let begins = path
            .file_name()
            .is_some_and(|n| n.to_string_lossy().starts_with(&first));
        if begins && path.extension().is_some_and(|e| e == "json") {
            found = Some(path);
        }
    }
    Ok(found)
}

/// Sound in memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pcm {
    pub(crate) rate: u32,
    pub(crate) channels: u16,
    pub(crate) samples: Vec<i16>,
    at: usize,
}

impl Pcm {
    pub(crate) fn mono(rate: u32, samples: impl Iterator<Item = f32>) -> Self {
        Self {
            rate,
            channels: 1,
            samples: samples.map(to_i16).collect(),
            at: 0,
        }
    }

    pub(crate) fn seconds(&self) -> f64 {
        self.frames() as f64 / f64::from(self.rate)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast stops at the ends, as a microphone does"
)]
pub(crate) fn to_i16(x: f32) -> i16 {
    (x * 32_767.0) as i16
}

impl Sound for Pcm {
    fn sample_rate(&self) -> u32 {
        self.rate
    }

    fn channels(&self) -> u16 {
        self.channels
    }

    fn frames(&self) -> u64 {
        self.samples.len() as u64 / u64::from(self.channels.max(1))
    }

    fn read(&mut self, out: &mut [i16]) -> Result<usize, PortError> {
        let n = out.len().min(self.samples.len() - self.at);
        out[..n].copy_from_slice(&self.samples[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

impl SoundSink for Pcm {
    fn begin(&mut self, rate: u32, channels: u16) -> io::Result<()> {
        (self.rate, self.channels) = (rate, channels);
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        self.samples.extend_from_slice(samples);
        Ok(())
    }
}

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
