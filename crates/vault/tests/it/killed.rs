//! A writer killed without warning.

use vault::{GapReason, SealedReader, SealedWriter, close_after_crash};

use crate::{
    child::{hear, start},
    support::{ramp, read_all, recordings},
};

#[test]
fn what_a_killed_writer_called_durable_is_there() {
    for round in 0..4 {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("killed.sotto");
        let (mut child, mut lines) = start("child::record_until_killed", &path);
        let mut durable = 0;
        while durable < 20_000 + round * 7001 {
            durable = hear(&mut lines).unwrap().parse().unwrap();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        while let Some(word) = hear(&mut lines) {
            durable = word.parse().unwrap();
        }

        let key = recordings().of_file(&path).unwrap();
        let mut reader = SealedReader::open(&path, &key).unwrap();
        let summary = reader.summary().clone();
        assert!(!summary.closed);
        assert!(summary.frames >= durable, "{} < {durable}", summary.frames);
        reader.verify().unwrap();
        let samples = read_all(&mut reader, 4096).unwrap();
        assert_eq!(samples, ramp(0, usize::try_from(summary.frames).unwrap()));
        drop(reader);

        assert_eq!(close_after_crash(&path, &key).unwrap(), summary);
        assert!(close_after_crash(&path, &key).unwrap().closed);
        let mut writer = SealedWriter::resume(&path, &key, GapReason::Crash).unwrap();
        writer.write(&ramp(0, 100)).unwrap();
        assert_eq!(writer.finish().unwrap().frames, summary.frames + 100);
    }
}
