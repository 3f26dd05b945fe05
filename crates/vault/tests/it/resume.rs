//! Going on in a recording.

use vault::{GapReason, SealedReader, SealedWriter, VaultError, close_after_crash};

use crate::support::{MONO, Take, ramp, read_all, recordings, size};

#[test]
fn a_gap_tells_how_long_it_was() {
    let take = Take::new();
    let writer = SealedWriter::resume(&take.path, &take.key, GapReason::Stop).unwrap();
    let gaps = writer.finish().unwrap().gaps;
    assert_eq!(gaps.len(), 2);
    assert_eq!((gaps[0].at_frame, gaps[0].wall_ms), (20, Some(1500)));
    let away = gaps[1].wall_ms.unwrap();
    assert!(away < 60_000, "{away}");
}

#[test]
fn a_recording_continued_but_without_a_new_sample_keeps_the_old() {
    let take = Take::new();
    drop(SealedWriter::resume(&take.path, &take.key, GapReason::Stop).unwrap());
    let mut reader = SealedReader::open(&take.path, &take.key).unwrap();
    assert!(!reader.summary().closed);
    assert_eq!(read_all(&mut reader, 6).unwrap(), take.samples);
}

#[cfg(unix)]
#[test]
fn a_file_has_one_writer() {
    let take = Take::new();
    let writer = SealedWriter::resume(&take.path, &take.key, GapReason::Stop).unwrap();
    let second = SealedWriter::resume(&take.path, &take.key, GapReason::Stop);
    assert!(matches!(second, Err(VaultError::InUse)));
    let closed = close_after_crash(&take.path, &take.key);
    assert!(matches!(closed, Err(VaultError::InUse)));
    assert_eq!(writer.finish().unwrap().frames, 50);
    assert!(close_after_crash(&take.path, &take.key).unwrap().closed);
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let take = Take::new();
    let before = size(&take.path);
    let refused = SealedWriter::create(&take.path, &take.key, MONO);
    let Err(VaultError::Io(error)) = refused else {
        panic!("created over a recording");
    };
    assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(size(&take.path), before);
}

#[test]
fn only_synced_frames_count_as_durable() {
    let dir = tempfile::tempdir().unwrap();
    let key = recordings().fresh();
    let mut writer = SealedWriter::create(&dir.path().join("a"), &key, MONO).unwrap();
    writer.write(&ramp(0, 34)).unwrap();
    assert_eq!((writer.frames(), writer.frames_durable()), (34, 0));
    writer.sync().unwrap();
    assert_eq!(writer.frames_durable(), 34);
    writer.write(&ramp(34, 10)).unwrap();
    assert_eq!((writer.frames(), writer.frames_durable()), (44, 34));
}

#[cfg(unix)]
#[test]
fn sealed_files_belong_to_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let take = Take::new();
    let mode = std::fs::metadata(&take.path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
