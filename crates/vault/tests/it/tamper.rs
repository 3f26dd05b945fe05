//! A file altered by whoever: seen, and what is still good can be had.

use vault::{GapReason, RecordingsKey, SealedReader, VaultError, VaultKey};

use crate::support::{MONO, Take, ramp, read_all, recordings};

/// Whether reader or summary tell that the file is not as its writer left it.
fn seen(opened: Result<SealedReader, VaultError>) -> bool {
    opened.is_err_and(|error| !matches!(error, VaultError::Io(_)))
}

/// Whether an altered file is told from an intact one; samples that are read at all must be true.
fn told(take: &Take, bytes: &[u8]) -> bool {
    let mut reader = match take.open_altered(bytes) {
        Ok(reader) => reader,
        refused => return seen(refused),
    };
    if let Ok(samples) = read_all(&mut reader, 8) {
        assert!(take.samples.starts_with(&samples));
    }
    let summary = reader.summary().clone();
    let damaged = matches!(reader.verify(), Err(VaultError::Damaged { .. }));
    assert_eq!(
        damaged,
        reader.export_wav(std::io::Cursor::new(Vec::new())).is_err() || damaged
    );
    damaged || !summary.closed
}

#[test]
fn every_flipped_bit_is_seen() {
    let take = Take::new();
    let bytes = take.bytes();
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 1 << (at % 8);
        assert!(told(&take, &altered), "byte {at}");
        // Not even the end mark's loss passes for a mere cut.
        let refused = match take.open_altered(&altered) {
            Ok(mut reader) => reader.verify().is_err(),
            Err(_) => true,
        };
        assert!(refused, "byte {at}");
    }
}

#[test]
fn dropped_doubled_and_moved_chunks_are_seen() {
    let take = Take::new();
    let records = take.records();
    let last = records.len() - 1;
    for one in 1..last {
        let mut dropped = records.clone();
        dropped.remove(one);
        assert!(told(&take, &dropped.concat()), "dropped {one}");
        for other in 1..=last {
            let mut doubled = records.clone();
            doubled.insert(other + 1, records[one].clone());
            assert!(told(&take, &doubled.concat()), "{one} again after {other}");
            if one != other {
                let mut swapped = records.clone();
                swapped.swap(one, other);
                assert!(told(&take, &swapped.concat()), "swapped {one}, {other}");
            }
        }
    }
}

#[test]
fn bytes_put_in_or_behind_are_seen() {
    let take = Take::new();
    let records = take.records();
    for place in 1..=records.len() {
        let mut altered = records.clone();
        altered.insert(place, vec![0x5A; 100]);
        let mut reader = take.open_altered(&altered.concat()).unwrap();
        assert!(matches!(reader.verify(), Err(VaultError::Damaged { .. })));
        reader.read_damage_as_silence();
        assert_eq!(read_all(&mut reader, 9).unwrap(), take.samples, "{place}");
    }
}

#[test]
fn a_chunk_of_another_file_is_seen() {
    let take = Take::new();
    let other = Take::new();
    let (own, foreign) = (take.records(), other.records());
    for place in 1..own.len() {
        let mut altered = own.clone();
        altered[place].clone_from(&foreign[place]);
        let mut reader = take.open_altered(&altered.concat()).unwrap();
        assert!(reader.verify().is_err(), "{place}");
        reader.read_damage_as_silence();
        read_all(&mut reader, 10).unwrap();
        assert!(reader.summary().damaged_chunks > 0, "{place}");
    }
}

#[test]
fn a_chunk_of_another_file_under_the_same_data_key_is_seen() {
    let take = Take::new();
    let path = take.dir.path().join("second.sotto");
    let mut writer = vault::SealedWriter::create(&path, &take.key, MONO).unwrap();
    writer.write(&ramp(500, 10)).unwrap();
    writer.finish().unwrap();
    let second = std::fs::read(&path).unwrap();
    let mut altered = take.records();
    let from = altered[0].len();
    altered[1] = second[from..from + altered[1].len()].to_vec();
    let mut reader = take.open_altered(&altered.concat()).unwrap();
    assert!(reader.verify().is_err());
}

#[test]
fn damage_reads_as_silence_of_the_same_length_when_asked() {
    let take = Take::new();
    let mut records = take.records();
    // Record 2 is the second chunk: its body. Record 4 is the third chunk: all of it.
    records[2][100] ^= 1;
    records.remove(4);
    let mut reader = take.open_altered(&records.concat()).unwrap();
    assert_eq!(reader.summary().frames, 50);
    let mut part = [0; 10];
    assert_eq!(reader.read_at(0, &mut part).unwrap(), 10);
    assert!(matches!(
        reader.read_at(10, &mut part),
        Err(VaultError::Damaged { chunk: 1 })
    ));
    assert!(matches!(
        reader.read_at(25, &mut part),
        Err(VaultError::Damaged { chunk: 3 })
    ));

    reader.read_damage_as_silence();
    let mut expected = take.samples.clone();
    expected[10..30].fill(0);
    assert_eq!(read_all(&mut reader, 4).unwrap(), expected);
    assert_eq!(reader.summary().damaged_chunks, 2);
    let torn: Vec<u64> = reader
        .summary()
        .gaps
        .iter()
        .filter(|gap| gap.reason == GapReason::Damage)
        .map(|gap| gap.at_frame)
        .collect();
    assert_eq!(torn, [10, 20]);
}

#[test]
fn a_length_that_lies_is_not_believed() {
    let take = Take::new();
    let mut bytes = take.bytes();
    let head = take.ends[1].0 as usize;
    bytes[head + 8..head + 12].copy_from_slice(&u32::MAX.to_le_bytes());
    // With the end mark its index leads over the damage, without it the next good head is searched.
    for cut in [0, 1] {
        let mut reader = take.open_altered(&bytes[..bytes.len() - cut]).unwrap();
        reader.read_damage_as_silence();
        let mut expected = take.samples.clone();
        expected[10..20].fill(0);
        assert_eq!(read_all(&mut reader, 50).unwrap(), expected);
        assert_eq!(reader.summary().damaged_chunks, 1);
    }
}

#[test]
fn another_vaults_key_opens_nothing() {
    let take = Take::new();
    let other: RecordingsKey = VaultKey::generate().recordings();
    assert!(matches!(
        other.of_file(&take.path),
        Err(VaultError::WrongKey)
    ));
    let strange = recordings().fresh();
    let refused = SealedReader::open(&take.path, &strange);
    assert!(matches!(refused, Err(VaultError::WrongKey)));
    let own = recordings().of_file(&take.path).unwrap();
    assert_eq!(
        SealedReader::open(&take.path, &own)
            .unwrap()
            .summary()
            .frames,
        50
    );
}

#[test]
fn a_newer_format_is_named() {
    let take = Take::new();
    let mut bytes = take.bytes();
    bytes[8] = 2;
    let refused = take.open_altered(&bytes);
    assert!(matches!(
        refused,
        Err(VaultError::NewerFormat { version: 2 })
    ));
    let strange = take.open_altered(b"RIFF not ours, but long enough to be looked at all the same, is it not? It is by far long enough to be read as a header, so here it is.....");
    assert!(matches!(strange, Err(VaultError::NotSealedFile)));
}
