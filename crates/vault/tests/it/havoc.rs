//! Files altered in any way at all: whatever is read was once written.

use proptest::{collection::vec, prelude::*, sample::Index};
use vault::{GapReason, SealedReader, SealedWriter, close_after_crash};

use crate::support::{Take, read_all};

#[derive(Clone, Debug)]
enum Blow {
    Overwrite(Index, Vec<u8>),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Repeat(Index, usize, Index),
    Cut(Index),
}

fn blow() -> impl Strategy<Value = Blow> {
    let bytes = || {
        prop_oneof![
            vec(any::<u8>(), 1..150),
            (1_usize..300).prop_map(|zeros| vec![0; zeros]),
        ]
    };
    prop_oneof![
        (any::<Index>(), bytes()).prop_map(|(at, bytes)| Blow::Overwrite(at, bytes)),
        (any::<Index>(), bytes()).prop_map(|(at, bytes)| Blow::Insert(at, bytes)),
        (any::<Index>(), 1_usize..250).prop_map(|(at, count)| Blow::Remove(at, count)),
        (any::<Index>(), 1_usize..400, any::<Index>())
            .prop_map(|(from, count, to)| Blow::Repeat(from, count, to)),
        any::<Index>().prop_map(Blow::Cut),
    ]
}

fn strike(file: &mut Vec<u8>, blow: &Blow) {
    let len = file.len();
    match blow {
        Blow::Overwrite(at, bytes) => {
            let at = at.index(len + 1);
            let end = len.min(at + bytes.len());
            file[at..end].copy_from_slice(&bytes[..end - at]);
        }
        Blow::Insert(at, bytes) => {
            let at = at.index(len + 1);
            file.splice(at..at, bytes.iter().copied());
        }
        Blow::Remove(at, count) => {
            let at = at.index(len + 1);
            file.drain(at..len.min(at + count));
        }
        Blow::Repeat(from, count, to) => {
            let from = from.index(len + 1);
            let part = file[from..len.min(from + count)].to_vec();
            let to = to.index(len + 1);
            file.splice(to..to, part);
        }
        Blow::Cut(at) => file.truncate(at.index(len + 1)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_ever_invented(blows in vec(blow(), 1..4)) {
        let take = Take::new();
        let mut bytes = take.bytes();
        for blow in &blows {
            strike(&mut bytes, blow);
        }
        let path = take.put(&bytes);
        if let Ok(mut reader) = SealedReader::open(&path, &take.key) {
            if let Ok(samples) = read_all(&mut reader, 6) {
                prop_assert!(take.samples.starts_with(&samples));
            }
            let found = reader.summary().clone();
            if bytes != take.bytes() {
                prop_assert!(reader.verify().is_err() || !found.closed);
            }
            reader.read_damage_as_silence();
            let salvaged = read_all(&mut reader, 6).unwrap();
            prop_assert_eq!(salvaged.len() as u64, found.frames);
            prop_assert!(salvaged.len() <= take.samples.len());
            prop_assert!(salvaged.iter().zip(&take.samples).all(|(had, was)| had == was || *had == 0));
            drop(reader);

            prop_assert_eq!(close_after_crash(&path, &take.key).unwrap().frames, found.frames);
            let mut writer = SealedWriter::resume(&path, &take.key, GapReason::Crash).unwrap();
            writer.write(&[5; 15]).unwrap();
            prop_assert_eq!(writer.finish().unwrap().frames, found.frames + 15);
            let mut reader = SealedReader::open(&path, &take.key).unwrap();
            reader.read_damage_as_silence();
            let all = read_all(&mut reader, 6).unwrap();
            prop_assert_eq!(&all[..salvaged.len()], &salvaged[..]);
            prop_assert_eq!(&all[salvaged.len()..], &[5; 15]);
        }
    }
}
