//! Export.

use std::io::Cursor;

use vault::{SealedReader, SealedWriter, SoundFormat};

use crate::support::{Take, ramp, recordings};

#[test]
fn the_wav_holds_the_samples() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("stereo.sotto");
    let key = recordings().fresh();
    let format = SoundFormat {
        sample_rate: 16_000,
        channels: 2,
    };
    let samples = ramp(0, 100_002);
    let mut writer = SealedWriter::create(&path, &key, format).unwrap();
    writer.write(&samples).unwrap();
    writer.finish().unwrap();
    let mut wav = Cursor::new(Vec::new());
    let mut reader = SealedReader::open(&path, &key).unwrap();
    reader.export_wav(&mut wav).unwrap();
    let read = hound::WavReader::new(Cursor::new(wav.into_inner())).unwrap();
    let spec = read.spec();
    assert_eq!(
        (spec.sample_rate, spec.channels, spec.bits_per_sample),
        (16_000, 2, 16)
    );
    let back: Vec<i16> = read.into_samples().map(Result::unwrap).collect();
    assert_eq!(back, samples);
}

#[test]
fn an_empty_recording_is_an_empty_wav() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("empty.sotto");
    let key = recordings().fresh();
    let writer = SealedWriter::create(&path, &key, crate::support::MONO).unwrap();
    assert_eq!(writer.finish().unwrap().frames, 0);
    let mut wav = Cursor::new(Vec::new());
    SealedReader::open(&path, &key)
        .unwrap()
        .export_wav(&mut wav)
        .unwrap();
    let read = hound::WavReader::new(Cursor::new(wav.into_inner())).unwrap();
    assert_eq!(read.len(), 0);
}

#[test]
fn damage_is_not_exported_unasked() {
    let take = Take::new();
    let mut records = take.records();
    records.remove(2);
    let mut reader = take.open_altered(&records.concat()).unwrap();
    assert!(reader.export_wav(Cursor::new(Vec::new())).is_err());
    reader.read_damage_as_silence();
    let mut wav = Cursor::new(Vec::new());
    reader.export_wav(&mut wav).unwrap();
    let read = hound::WavReader::new(Cursor::new(wav.into_inner())).unwrap();
    assert_eq!(read.len(), 50);
}
