//! A file cut at any byte: never a panic, never an invented sample, never a whole chunk lost.

use vault::{GapReason, SealedReader, SealedWriter, VaultError, close_after_crash};

use crate::support::{Take, ramp, read_all, size};

#[test]
fn a_file_cut_anywhere_gives_all_whole_chunks() {
    let take = Take::new();
    let bytes = take.bytes();
    for len in 0..=bytes.len() {
        let opened = take.open_altered(&bytes[..len]);
        let Some((whole, frames)) = take.ends.iter().rfind(|(end, _)| *end <= len as u64) else {
            assert!(matches!(opened, Err(VaultError::NotSealedFile)), "{len}");
            continue;
        };
        let mut reader = opened.unwrap();
        let summary = reader.summary().clone();
        assert_eq!(summary.frames, *frames, "cut at {len}");
        assert_eq!(summary.closed, len == bytes.len());
        assert_eq!(summary.torn_bytes, len as u64 - whole);
        assert_eq!(summary.damaged_chunks, 0, "a cut is no damage, at {len}");
        reader.verify().unwrap();
        assert_eq!(
            read_all(&mut reader, 7).unwrap(),
            take.samples[..*frames as usize]
        );
    }
}

#[test]
fn a_cut_file_is_closed_once_and_continued() {
    let take = Take::new();
    let bytes = take.bytes();
    for len in (take.ends[0].0 as usize..bytes.len()).step_by(11) {
        let path = take.put(&bytes[..len]);
        let found = close_after_crash(&path, &take.key).unwrap();
        assert!(!found.closed);
        let closed = size(&path);
        let again = close_after_crash(&path, &take.key).unwrap();
        assert!(again.closed);
        assert_eq!((again.frames, again.torn_bytes), (found.frames, 0));
        assert_eq!(size(&path), closed);

        let mut writer = SealedWriter::resume(&path, &take.key, GapReason::Crash).unwrap();
        assert_eq!(writer.frames_durable(), found.frames);
        writer.write(&ramp(1000, 13)).unwrap();
        let end = writer.finish().unwrap();
        assert_eq!(end.frames, found.frames + 13);
        let gap = end.gaps.last().unwrap();
        assert_eq!((gap.at_frame, gap.reason), (found.frames, GapReason::Crash));
        let mut reader = SealedReader::open(&path, &take.key).unwrap();
        reader.verify().unwrap();
        let expected = [&take.samples[..found.frames as usize], &ramp(1000, 13)].concat();
        assert_eq!(read_all(&mut reader, 5).unwrap(), expected);
    }
}

#[test]
fn zeros_that_a_power_cut_left_are_torn_not_damaged() {
    let take = Take::new();
    let bytes = take.bytes();
    let (third, frames) = take.ends[2];
    let (fourth, _) = take.ends[3];
    for written in third..fourth - 16 {
        let mut cut = bytes[..written as usize].to_vec();
        cut.resize(fourth as usize, 0);
        let reader = take.open_altered(&cut).unwrap();
        assert_eq!(reader.summary().frames, frames, "{written}");
        assert_eq!(reader.summary().damaged_chunks, 0, "{written}");
        assert_eq!(reader.summary().torn_bytes, fourth - third);
    }
}

#[test]
fn a_header_that_never_reached_the_disk_is_no_recording() {
    let take = Take::new();
    let path = take.put(&[]);
    let closed = close_after_crash(&path, &take.key);
    assert!(matches!(closed, Err(VaultError::NotSealedFile)));
    assert_eq!(size(&path), 0);
}
