//! Sound for the tests.

use std::{
    fs::File,
    io::{Cursor, Read, Seek, SeekFrom},
    path::PathBuf,
    sync::atomic::AtomicBool,
};

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{AudioDecoder, DecodeError, Progress, ReadSeek, TranscribeOptions, Transcriber},
};
use speech::{ModelStore, SpeechModel, SymphoniaDecoder, WhisperTranscriber};

pub(crate) use crate::pcm::Pcm;

impl Pcm {
    /// One channel of samples -1..1.
    pub(crate) fn mono(rate: u32, samples: impl Iterator<Item = f32>) -> Self {
        let samples = samples.map(|s| (s * 32_767.0) as i16).collect();
        Self {
            rate,
            channels: 1,
            samples,
            at: 0,
        }
    }
}

struct Bytes(Cursor<Vec<u8>>);

impl Read for Bytes {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(out)
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

impl ReadSeek for Bytes {
    fn byte_len(&self) -> u64 {
        self.0.get_ref().len() as u64
    }
}

pub(crate) fn decode(bytes: Vec<u8>) -> Result<Pcm, DecodeError> {
    let mut pcm = Pcm::default();
    SymphoniaDecoder.decode(Box::new(Bytes(Cursor::new(bytes))), &mut pcm)?;
    Ok(pcm)
}

/// A file of `testdata/dialogues`.
pub(crate) fn dialogue(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("../../testdata/dialogues").join(name)
}

pub(crate) fn decoded(name: &str) -> Pcm {
    let mut bytes = Vec::new();
    File::open(dialogue(name))
        .expect("the test data")
        .read_to_end(&mut bytes)
        .expect("readable");
    decode(bytes).expect("sound")
}

/// Recognises with the model of this PC.
pub(crate) fn transcribe(sound: &mut Pcm, language: Option<&str>) -> TranscriptBody {
    let store = ModelStore::of_user();
    assert!(
        store.ready(SpeechModel::Base),
        "the speech model is not in {}: run `cargo xtask test`, or `cargo xtask models` alone",
        store.folder().display()
    );
    let options = TranscribeOptions {
        language: language.map(str::to_owned),
        speakers: 2,
        threads: 1,
        ..TranscribeOptions::default()
    };
    let going = AtomicBool::new(false);
    let progress = Progress::new(&|share| assert!((0.0..=1.0).contains(&share)), &going);
    WhisperTranscriber::new(store, SpeechModel::Base)
        .transcribe(sound, &options, &progress)
        .expect("recognised")
        .body
}
