//! Sealed byte files.

use std::io::{Read, Seek, SeekFrom, Write};

use proptest::{collection::vec, prelude::*};
use vault::{SealedBlob, SealedBlobWriter, SealedReader, VaultError};

use crate::support::recordings;

fn bytes(len: usize) -> Vec<u8> {
    (0..len).map(|at| (at * 31 + at / 256) as u8).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_read_and_seek_agrees_with_the_bytes(
        len in 0_usize..200_000,
        pieces in vec(1_usize..90_000, 1..6),
        reads in vec((0_u64..210_000, 0_usize..80_000), 6),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("blob");
        let key = recordings().fresh();
        let plain = bytes(len);
        let mut writer = SealedBlobWriter::create(&path, &key).unwrap();
        let mut rest = plain.as_slice();
        for piece in pieces.iter().cycle() {
            let (now, later) = rest.split_at(rest.len().min(*piece));
            writer.write_all(now).unwrap();
            rest = later;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(writer.finish().unwrap(), len as u64);
        let mut blob = SealedBlob::open(&path, &key).unwrap();
        prop_assert_eq!(blob.len(), len as u64);
        let mut all = Vec::new();
        blob.read_to_end(&mut all).unwrap();
        prop_assert_eq!(&all, &plain);
        for (at, count) in reads {
            blob.seek(SeekFrom::Start(at)).unwrap();
            let mut part = Vec::new();
            blob.by_ref().take(count as u64).read_to_end(&mut part).unwrap();
            let from = (at as usize).min(len);
            prop_assert_eq!(&part, &plain[from..(from + count).min(len)]);
        }
    }
}

fn send_and_sync<T: Send + Sync>(_: &T) {}

#[test]
fn an_unfinished_blob_and_a_recording_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("blob");
    let key = recordings().fresh();
    let mut writer = SealedBlobWriter::create(&path, &key).unwrap();
    writer.write_all(&bytes(70_000)).unwrap();
    drop(writer);
    assert!(matches!(
        SealedBlob::open(&path, &key),
        Err(VaultError::Unfinished)
    ));
    assert!(matches!(
        SealedReader::open(&path, &key),
        Err(VaultError::NotSealedFile)
    ));
    let take = crate::support::Take::new();
    let refused = SealedBlob::open(&take.path, &take.key);
    assert!(matches!(refused, Err(VaultError::NotSealedFile)));
}

#[test]
fn an_altered_blob_fails_where_it_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("blob");
    let key = recordings().fresh();
    let mut writer = SealedBlobWriter::create(&path, &key).unwrap();
    writer.write_all(&bytes(150_000)).unwrap();
    writer.finish().unwrap();
    let mut sealed = std::fs::read(&path).unwrap();
    sealed[100_000] ^= 4;
    std::fs::write(&path, &sealed).unwrap();
    let mut blob = SealedBlob::open(&path, &key).unwrap();
    send_and_sync(&blob);
    assert!(blob.read_to_end(&mut Vec::new()).is_err());
    blob.seek(SeekFrom::End(-10)).unwrap();
    let mut tail = Vec::new();
    blob.read_to_end(&mut tail).unwrap();
    assert_eq!(tail, bytes(150_000)[149_990..]);
    assert!(blob.seek(SeekFrom::End(-150_001)).is_err());
}
