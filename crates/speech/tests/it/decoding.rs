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

/// The same file with the index first, as it is written for the web.
fn with_index_first(whole: &[u8]) -> Vec<u8> {
    let (mut boxes, mut at) = (Vec::new(), 0);
    while at < whole.len() {
        let size = u32::from_be_bytes(whole[at..at + 4].try_into().expect("four")) as usize;
        boxes.push(&whole[at..at + size]);
        at += size;
    }
    let is_index = |one: &[u8]| &one[4..8] == b"moov";
    let index = boxes.iter().find(|one| is_index(one));
    let mut index = index.expect("an index").to_vec();
    let by = u32::try_from(index.len()).expect("short");
    // Every place of a piece of sound moves by the length of the index: `stco` has a count and the places.
    let table = index.windows(4).position(|w| w == b"stco").expect("places") + 8;
    let number = |bytes: &[u8]| u32::from_be_bytes(bytes.try_into().expect("four"));
    for entry in 0..number(&index[table..table + 4]) as usize {
        let place = table + 4 + entry * 4;
        let moved = number(&index[place..place + 4]) + by;
        index[place..place + 4].copy_from_slice(&moved.to_be_bytes());
    }
    let rest = boxes.iter().filter(|one| !is_index(one)).skip(1);
    [boxes[0], &index]
        .into_iter()
        .chain(rest.copied())
        .flatten()
        .copied()
        .collect()
}

#[test]
fn the_index_of_an_m4a_may_stand_first_or_last() {
    let last = file("tone.m4a");
    let place = |bytes: &[u8], name: &[u8]| bytes.windows(4).position(|w| w == name);
    assert!(
        place(&last, b"moov") > place(&last, b"mdat"),
        "the test file has it last"
    );
    let first = with_index_first(&last);
    assert!(place(&first, b"moov") < place(&first, b"mdat"));
    assert_eq!(decode(first).expect("sound"), decode(last).expect("sound"));
}

#[test]
fn a_wav_whose_writer_never_came_back_is_as_long_as_it_is() {
    let samples: Vec<i16> = (0..4000).map(|i| i * 7).collect();
    let whole = wav(2, &samples, samples.len());
    for unknown in [0_u32, u32::MAX] {
        let mut bytes = whole.clone();
        for at in [4, 40] {
            bytes[at..at + 4].copy_from_slice(&unknown.to_le_bytes());
        }
        let pcm = decode(bytes.clone()).unwrap_or_else(|error| panic!("{unknown}: {error}"));
        assert_eq!(pcm.samples, samples, "{unknown}");
        // Killed in the middle of a frame: what is whole of it counts.
        bytes.truncate(bytes.len() - 3);
        let cut = decode(bytes).unwrap_or_else(|error| panic!("{unknown}, cut: {error}"));
        assert_eq!(cut.samples, samples[..samples.len() - 2], "{unknown}");
    }
    let mut empty = wav(1, &[], 0);
    empty.extend(b"LIST\x04\0\0\0INFO");
    assert!(
        matches!(decode(empty), Err(DecodeError::Empty)),
        "a list of names is no sound"
    );
}

#[test]
fn an_mp3_cut_short_gives_what_is_there_or_says_that_it_is_damaged() {
    let whole = file("tone.mp3");
    for part in [3, 10, 30, 60, 90] {
        match decode(whole[..whole.len() * part / 100].to_vec()) {
            // An MP3 names no length: a shorter one is a whole one.
            Ok(pcm) => assert!(pcm.seconds() < 1.2 && pcm.seconds() > 0.0, "{part} %"),
            Err(error) => assert!(
                matches!(error, DecodeError::Damaged | DecodeError::Empty),
                "{part} %: {error}"
            ),
        }
    }
    let half = decode(whole[..whole.len() / 2].to_vec()).expect("half of the sound");
    assert!((0.3..0.8).contains(&half.seconds()), "{} s", half.seconds());
}

#[test]
fn silence_is_sound() {
    let pcm = decode(wav(1, &vec![0; 16_000], 16_000)).expect("a second of silence");
    assert_eq!(
        (pcm.samples.len(), pcm.samples.iter().any(|s| *s != 0)),
        (16_000, false)
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
