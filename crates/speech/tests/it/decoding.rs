//! Audio files: what is taken, and what each kind of bad file is called.

use std::{fs, path::PathBuf};

use clinic::ports::DecodeError;
use proptest::prelude::*;

use crate::sound::{Pcm, decode};

fn file(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    fs::read(path).expect("the test data")
}

/// A WAV file of 16 bits; `promised` is the length that its header names.
fn wav(channels: u16, samples: &[i16], promised: usize) -> Vec<u8> {
    let rate = 16_000_u32;
    let mut bytes = Vec::new();
    let length = u32::try_from(promised * 2).expect("short");
    bytes.extend(b"RIFF");
    bytes.extend((36 + length).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    bytes.extend(1_u16.to_le_bytes());
    bytes.extend(channels.to_le_bytes());
    bytes.extend(rate.to_le_bytes());
    bytes.extend((rate * u32::from(channels) * 2).to_le_bytes());
    bytes.extend((channels * 2).to_le_bytes());
    bytes.extend(16_u16.to_le_bytes());
    bytes.extend(b"data");
    bytes.extend(length.to_le_bytes());
    bytes.extend(samples.iter().flat_map(|s| s.to_le_bytes()));
    bytes
}

/// 440 Hz left and 660 Hz right for a second: the frequencies show that the sides did not change places.
fn check_tone(name: &str) {
    check_tone_at(name, 22_050);
}

fn check_tone_at(name: &str, rate: u32) {
    let pcm = decode(file(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!((pcm.rate, pcm.channels), (rate, 2), "{name}");
    assert!(
        (0.99..1.2).contains(&pcm.seconds()),
        "{name}: {} s",
        pcm.seconds()
    );
    let crossings = |side: usize| {
        let side: Vec<i16> = pcm.samples.iter().skip(side).step_by(2).copied().collect();
        let middle = &side[side.len() / 4..side.len() * 3 / 4];
        let count = middle
            .windows(2)
            .filter(|pair| (pair[0] < 0) != (pair[1] < 0))
            .count();
        count as f64 / 2.0 / (middle.len() as f64 / f64::from(rate))
    };
    assert!(
        (crossings(0) - 440.0).abs() < 8.0,
        "{name}: {}",
        crossings(0)
    );
    assert!(
        (crossings(1) - 660.0).abs() < 8.0,
        "{name}: {}",
        crossings(1)
    );
}

#[test]
fn the_common_formats_are_decoded() {
    for name in ["tone.flac", "tone.mp3", "tone.ogg", "tone.m4a"] {
        check_tone(name);
    }
}

#[test]
fn wav_comes_through_to_the_bit() {
    let samples: Vec<i16> = (0..4000)
        .map(|i| (i * 37 % 65_536 - 32_768) as i16)
        .collect();
    let pcm = decode(wav(2, &samples, samples.len())).expect("sound");
    assert_eq!((pcm.rate, pcm.channels), (16_000, 2));
    assert_eq!(pcm.samples, samples);
}

#[test]
fn more_channels_become_two() {
    let samples: Vec<i16> = [1000, -1000, 400].repeat(100);
    let pcm = decode(wav(3, &samples, samples.len())).expect("sound");
    assert_eq!(pcm.channels, 2);
    assert_eq!(pcm.samples, [700, -300].repeat(100));
}

#[test]
fn a_file_cut_short_is_damaged() {
    for name in ["tone.flac", "tone.ogg", "tone.m4a"] {
        let whole = file(name);
        let cut = whole[..whole.len() * 2 / 3].to_vec();
        assert!(matches!(decode(cut), Err(DecodeError::Damaged)), "{name}");
    }
    assert!(
        matches!(decode(wav(1, &[5; 1000], 3000)), Err(DecodeError::Damaged)),
        "wav"
    );
}

#[test]
fn an_absurd_table_is_damage_and_takes_no_memory() {
    for table in [&b"stts"[..], b"stsc", b"stsz", b"stco"] {
        let mut bytes = file("tone.m4a");
        let at = bytes
            .windows(4)
            .position(|w| w == table)
            .expect("every MP4 has it");
        let count = at + if table == b"stsz" { 12 } else { 8 };
        bytes[count] = 0xff;
        assert!(
            matches!(decode(bytes), Err(DecodeError::Damaged)),
            "{table:?}"
        );
    }
}

#[test]
fn what_is_no_sound_is_said_so() {
    assert!(matches!(decode(Vec::new()), Err(DecodeError::Empty)));
    assert!(matches!(decode(wav(1, &[], 0)), Err(DecodeError::Empty)));
    assert!(matches!(
        decode(b"Dear diary, today was a good day.\n".repeat(300)),
        Err(DecodeError::UnknownFormat)
    ));
    assert!(matches!(
        decode(vec![0; 100_000]),
        Err(DecodeError::UnknownFormat)
    ));
    assert!(matches!(
        decode(b"%PDF-1.7 and so on".to_vec()),
        Err(DecodeError::UnknownFormat)
    ));
}

#[test]
fn opus_and_webm_are_decoded() {
    for name in ["tone.opus", "tone.webm"] {
        check_tone_at(name, 48_000);
    }
}

#[test]
fn what_cannot_be_decoded_is_named() {
    let mut bytes = b"FORM".to_vec();
    bytes.extend([0, 0, 16, 0]);
    bytes.extend(b"AIFC");
    bytes.resize(4096, 0);
    let Err(DecodeError::Unsupported { format }) = decode(bytes) else {
        panic!("AIFF is not supported")
    };
    assert_eq!(format, "AIFF");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is broken in a file, there is an answer: an error, or sound of bounded length.
    #[test]
    fn broken_bytes_never_break_the_program(
        name in prop::sample::select(vec!["tone.flac", "tone.mp3", "tone.ogg", "tone.m4a", "tone.opus", "tone.webm"]),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = file(name);
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(pcm) = decode(bytes) {
            prop_assert!(Pcm::seconds(&pcm) < 60.0);
        }
    }
}
