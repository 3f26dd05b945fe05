//! Talks in a folder, and sound made by reckoning.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::pcm::Pcm;

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

impl Pcm {
    pub(crate) fn mono(rate: u32, samples: impl Iterator<Item = f32>) -> Self {
        Self {
            rate,
            channels: 1,
            samples: samples.map(to_i16).collect(),
            at: 0,
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast stops at the ends, as a microphone does"
)]
pub(crate) fn to_i16(x: f32) -> i16 {
    (x * 32_767.0) as i16
}
