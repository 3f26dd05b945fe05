//! Tests of the writer on a disk that runs full, which no real disk does on demand.

use std::{
    io,
    path::Path,
    sync::{Arc, Mutex},
};

use crate::{
    GapReason, SealedReader, SealedWriter, SoundFormat, VaultError, VaultKey, close_after_crash,
    sealed::{disk::Disk, log::Log},
};

/// A disk with `room` bytes that may fail to flush.
#[derive(Clone, Default)]
struct SmallDisk(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    bytes: Vec<u8>,
    room: usize,
    truncating_fails: bool,
    flushing_fails: bool,
}

impl SmallDisk {
    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.lock().unwrap())
    }
}

impl Disk for SmallDisk {
    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.with(|disk| {
            let at = at as usize;
            let fits = bytes.len().min(disk.room.saturating_sub(at));
            let end = disk.bytes.len().max(at + fits);
            disk.bytes.resize(end, 0);
            disk.bytes[at..at + fits].copy_from_slice(&bytes[..fits]);
            if fits < bytes.len() {
                return Err(io::ErrorKind::StorageFull.into());
            }
            Ok(())
        })
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.with(|disk| {
            if disk.truncating_fails {
                return Err(io::ErrorKind::Other.into());
            }
            disk.bytes.truncate(len as usize);
            Ok(())
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.with(|disk| {
            if disk.flushing_fails {
                return Err(io::ErrorKind::Other.into());
            }
            Ok(())
        })
    }
}

const FORMAT: SoundFormat = SoundFormat {
    sample_rate: 20,
    channels: 1,
};

fn writer(disk: &SmallDisk, room: usize) -> (SealedWriter, crate::DataKey) {
    disk.with(|state| state.room = room);
    let key = VaultKey::from_bytes([7; 32]).recordings().fresh();
    let log = Log::start(Box::new(disk.clone()), &key, FORMAT.content()).unwrap();
    (SealedWriter::over(Path::new("disk"), log, FORMAT), key)
}

fn ramp(count: i16) -> Vec<i16> {
    (0..count).collect()
}

/// Opens what is on the disk.
fn check(disk: &SmallDisk, key: &crate::DataKey, frames: u64, closed: bool) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("disk");
    std::fs::write(&path, disk.with(|state| state.bytes.clone())).unwrap();
    let mut reader = SealedReader::open(&path, key).unwrap();
    reader.verify().unwrap();
    assert_eq!(
        (reader.summary().frames, reader.summary().closed),
        (frames, closed)
    );
    let mut samples = vec![0; frames as usize];
    assert_eq!(reader.read_at(0, &mut samples).unwrap(), samples.len());
    assert!(samples.into_iter().eq(0..i16::try_from(frames).unwrap()));
    drop(reader);
    assert_eq!(close_after_crash(&path, key).unwrap().frames, frames);
}

#[test]
fn a_full_disk_costs_nothing_that_was_sealed_and_room_lets_it_finish() {
    for truncating_fails in [false, true] {
        let disk = SmallDisk::default();
        let (mut writer, key) = writer(&disk, 500);
        disk.with(|state| state.truncating_fails = truncating_fails);
        let samples = ramp(100);
        let mut given = 0;
        let full = loop {
            let before = writer.frames();
            if let Err(error) = writer.write(&samples[given..given + 5]) {
                given += (writer.frames() - before) as usize;
                break error;
            }
            given += 5;
        };
        assert!(matches!(full, VaultError::DiskFull));
        // A disk that will not even cut the file says so in its own words.
        let full = |error| truncating_fails || matches!(error, VaultError::DiskFull);
        assert!(writer.sync().is_err_and(full));
        assert!(writer.try_finish().is_err_and(full));
        assert!(writer.gap(GapReason::Device, None).is_err_and(full));
        // Memory stays bounded: a full chunk is waiting, and nothing more is taken.
        assert!(writer.write(&samples[given..given + 5]).is_err());
        assert_eq!(writer.frames(), given as u64);
        // Three records of 116 bytes behind the header's 140.
        check(&disk, &key, 30, false);

        disk.with(|state| (state.room, state.truncating_fails) = (10_000, false));
        writer.write(&samples[given..]).unwrap();
        assert_eq!(writer.try_finish().unwrap().frames, 100);
        assert_eq!(writer.try_finish().unwrap().frames, 100);
        assert!(matches!(writer.write(&[1]), Err(VaultError::Finished)));
        check(&disk, &key, 100, true);
    }
}

#[test]
fn a_flush_that_failed_is_never_called_durable_later() {
    let disk = SmallDisk::default();
    let (mut writer, key) = writer(&disk, 10_000);
    writer.write(&ramp(10)).unwrap();
    writer.sync().unwrap();
    writer.write(&ramp(20)[10..]).unwrap();
    disk.with(|state| state.flushing_fails = true);
    assert!(matches!(writer.sync(), Err(VaultError::Io(_))));
    disk.with(|state| state.flushing_fails = false);
    assert!(matches!(writer.sync(), Err(VaultError::SyncLost)));
    assert_eq!((writer.frames(), writer.frames_durable()), (20, 10));
    assert!(matches!(writer.finish(), Err(VaultError::SyncLost)));
    check(&disk, &key, 20, false);
}
