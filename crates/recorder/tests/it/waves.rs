//! Sound to play, and to find again in a recording.

use std::path::{Path, PathBuf};

/// Samples may differ by this much: the server may dither.
const TOLERANCE: u16 = 2;
/// Frames that are looked for to find where a sound begins.
const HEAD: usize = 256;

/// Noise that is different for every seed, never zero, and the same each time.
pub(crate) fn noise(seed: u32, samples: usize) -> Vec<i16> {
    let mut state = seed.wrapping_mul(0x9E37_79B9) | 1;
    (0..samples)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let sample = (state >> 18) as i16 - 8_192;
            if sample == 0 { 1 } else { sample }
        })
        .collect()
}

/// Writes a sound file for `paplay`, with a second of faint noise before and half a second after.
///
/// A sink that begins to play takes back silence that its monitor has handed out already, so the
/// first tenths of a second never reach the monitor, whoever records it.
pub(crate) fn wav(folder: &Path, name: &str, rate: u32, channels: u16, samples: &[i16]) -> PathBuf {
    let path = folder.join(format!("{name}.wav"));
    let spec = hound::WavSpec {
        channels,
        sample_rate: rate,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut writer = hound::WavWriter::create(&path, spec).unwrap();
    let second = rate as usize * usize::from(channels);
    let faint = noise(rate, second)
        .into_iter()
        .map(|sample| sample / 128 + 65);
    let (before, after) = (faint.clone(), faint.take(second / 2));
    for sample in before.chain(samples.iter().copied()).chain(after) {
        writer.write_sample(sample).unwrap();
    }
    writer.finalize().unwrap();
    path
}

/// Where `sound` begins in `recording` (both interleaved), by its first frames.
pub(crate) fn find(sound: &[i16], recording: &[i16]) -> Option<usize> {
    let head = &sound[..HEAD];
    recording
        .windows(HEAD)
        .position(|window| same(window, head))
}

/// Where `sound` begins in `recording`; fails unless all of it is there, sample for sample.
pub(crate) fn find_whole(sound: &[i16], recording: &[i16]) -> usize {
    let at = find(sound, recording).expect("the sound is not in the recording at all");
    let heard = recording
        .get(at..at + sound.len())
        .expect("the end of the sound is missing");
    let first_off = (0..sound.len()).find(|&n| heard[n].abs_diff(sound[n]) > TOLERANCE);
    assert_eq!(
        first_off,
        None,
        "of {} samples; it began at {at}",
        sound.len()
    );
    at
}

fn same(heard: &[i16], played: &[i16]) -> bool {
    heard
        .iter()
        .zip(played)
        .all(|(h, p)| h.abs_diff(*p) <= TOLERANCE)
}
