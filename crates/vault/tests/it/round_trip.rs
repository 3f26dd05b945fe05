//! What was written is what is read, however it was cut into pieces.

use std::time::{Duration, Instant};

use proptest::{collection::vec, prelude::*, sample::Index};
use vault::{GapReason, SealedReader, SealedWriter, SoundFormat, close_after_crash};

use crate::support::{MONO, Take, ramp, read_all, recordings, size};

#[derive(Clone, Debug)]
enum Step {
    Write(usize),
    Sync,
    Gap(Option<u64>),
    StopAndContinue,
    CrashAndContinue,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0_usize..45).prop_map(Step::Write),
        1 => Just(Step::Sync),
        1 => proptest::option::of(any::<u64>()).prop_map(Step::Gap),
        1 => Just(Step::StopAndContinue),
        1 => Just(Step::CrashAndContinue),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_course_of_a_recording_reads_as_it_was_written(
        steps in vec(step(), 0..25),
        channels in 1_u16..=3,
        rate in 1_u32..40,
        places in vec((any::<Index>(), 1_usize..60), 5),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("take.sotto");
        let key = recordings().fresh();
        let format = SoundFormat { sample_rate: rate, channels };
        let width = usize::from(channels);
        let mut writer = SealedWriter::create(&path, &key, format).unwrap();
        let mut samples: Vec<i16> = Vec::new();
        let mut gaps = Vec::new();
        for step in steps {
            match step {
                Step::Write(frames) => {
                    let part = ramp(samples.len() as u64, frames * width);
                    writer.write(&part).unwrap();
                    samples.extend(part);
                }
                Step::Sync => {
                    writer.sync().unwrap();
                    prop_assert_eq!(writer.frames_durable(), writer.frames());
                }
                Step::Gap(wall) => {
                    writer.gap(GapReason::Pause, wall).unwrap();
                    gaps.push((samples.len() / width, GapReason::Pause));
                }
                Step::StopAndContinue => {
                    writer.finish().unwrap();
                    writer = SealedWriter::resume(&path, &key, GapReason::Stop).unwrap();
                    gaps.push((samples.len() / width, GapReason::Stop));
                }
                Step::CrashAndContinue => {
                    let durable = writer.frames_durable();
                    drop(writer);
                    let left = SealedReader::open(&path, &key).unwrap().summary().frames;
                    prop_assert!(left >= durable);
                    prop_assert!(samples.len() / width - left as usize <= format.sample_rate as usize / 2);
                    samples.truncate(left as usize * width);
                    writer = SealedWriter::resume(&path, &key, GapReason::Crash).unwrap();
                    gaps.push((left as usize, GapReason::Crash));
                }
            }
            prop_assert_eq!(writer.frames() as usize, samples.len() / width);
        }
        let finished = writer.finish().unwrap();
        let mut reader = SealedReader::open(&path, &key).unwrap();
        prop_assert_eq!(&finished, reader.summary());
        let read: Vec<_> = finished.gaps.iter().map(|gap| (gap.at_frame as usize, gap.reason)).collect();
        prop_assert_eq!(read, gaps);
        reader.verify().unwrap();
        prop_assert_eq!(&read_all(&mut reader, 7 * width).unwrap(), &samples);
        for (place, frames) in places {
            let frame = place.index(samples.len() / width + 1);
            let mut part = vec![0; frames * width];
            let count = reader.read_at(frame as u64, &mut part).unwrap();
            let expected = &samples[frame * width..(frame * width + part.len()).min(samples.len())];
            prop_assert_eq!(&part[..count], expected);
        }
    }
}

#[test]
fn three_hours_open_in_less_than_a_second() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("long.sotto");
    let key = recordings().fresh();
    let mut writer = SealedWriter::create(&path, &key, MONO).unwrap();
    let hours = ramp(0, 3 * 3600 * 20);
    writer.write(&hours).unwrap();
    writer.finish().unwrap();
    for closed in [true, false] {
        let begun = Instant::now();
        let mut reader = SealedReader::open(&path, &key).unwrap();
        assert_eq!(reader.summary().closed, closed);
        let mut last = [0; 1];
        reader.read_at(hours.len() as u64 - 1, &mut last).unwrap();
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(1), "{took:?}");
        assert_eq!(last[0], hours[hours.len() - 1]);
        // Without its end mark the file has to be walked.
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(size(&path) - 1).unwrap();
    }
}

#[test]
fn an_unfinished_recording_can_be_read_while_it_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("live.sotto");
    let key = recordings().fresh();
    let mut writer = SealedWriter::create(&path, &key, MONO).unwrap();
    writer.write(&ramp(0, 25)).unwrap();
    let mut reader = SealedReader::open(&path, &key).unwrap();
    assert!(!reader.summary().closed);
    assert_eq!(read_all(&mut reader, 4).unwrap(), ramp(0, 20));
    writer.write(&ramp(25, 5)).unwrap();
    assert_eq!(writer.finish().unwrap().frames, 30);
}

#[test]
fn closing_a_closed_recording_changes_nothing() {
    let take = Take::new();
    let before = take.bytes();
    let first = close_after_crash(&take.path, &take.key).unwrap();
    assert!(first.closed);
    assert_eq!(first.frames, 50);
    assert_eq!(close_after_crash(&take.path, &take.key).unwrap(), first);
    assert_eq!(take.bytes(), before);
}

#[test]
fn half_a_frame_is_refused_whole() {
    let dir = tempfile::tempdir().unwrap();
    let format = SoundFormat {
        sample_rate: 20,
        channels: 2,
    };
    let mut writer =
        SealedWriter::create(&dir.path().join("a"), &recordings().fresh(), format).unwrap();
    assert!(matches!(
        writer.write(&[1, 2, 3]),
        Err(vault::VaultError::PartialFrame)
    ));
    assert_eq!(writer.frames(), 0);
}

#[test]
fn the_file_holds_no_sample_in_plain() {
    let take = Take::new();
    let bytes = take.bytes();
    for window in take.samples.windows(3) {
        let plain: Vec<u8> = window
            .iter()
            .flat_map(|sample| sample.to_le_bytes())
            .collect();
        assert!(!bytes.windows(plain.len()).any(|found| found == plain));
    }
}

#[test]
fn readers_and_writers_move_between_threads() {
    fn moves<T: Send>() {}
    moves::<SealedReader>();
    moves::<SealedWriter>();
    let take = Take::new();
    let mut reader = SealedReader::open(&take.path, &take.key).unwrap();
    let read = std::thread::spawn(move || read_all(&mut reader, 8).unwrap());
    assert_eq!(read.join().unwrap(), take.samples);
}
