//! Ports of a clinic under test: a recogniser that says what is written here, and a decoder of plain WAV.

use std::{io::Read, sync::Arc};

use clinic::{
    Ports,
    domain::transcript::{Segment, Speaker, TranscriptBody, Word},
    ports::{
        AudioDecoder, DecodeError, Engine, PortError, Progress, ReadSeek, Sound, SoundSink,
        TranscribeOptions, Transcribed, Transcriber,
    },
};

pub(crate) fn scripted() -> Ports {
    Ports {
        transcriber: Arc::new(Scripted),
        decoder: Arc::new(PlainWav),
        models: std::sync::Arc::new(clinic::ports::NoModels),
    }
}

struct Scripted;

/// Speaker, start, text; each turn lasts four seconds.
const TALK: [(Speaker, &str); 4] = [
    (Speaker::Counselor, "What brings you here today?"),
    (Speaker::Customer, "I am worried about the pain."),
    (Speaker::Counselor, "I understand. Tell me more about it."),
    (Speaker::Customer, "Thank you, that is kind."),
];

impl Transcriber for Scripted {
    fn engine(&self) -> Engine {
        Engine {
            engine: "scripted".to_owned(),
            model: "none".to_owned(),
        }
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        _: &TranscribeOptions,
        _: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        let mut samples = vec![0; usize::from(sound.channels()) * 1024];
        while sound.read(&mut samples)? > 0 {}
        let segments = TALK
            .iter()
            .zip(0..)
            .map(|(line, index)| segment(index, line))
            .collect();
        Ok(TranscriptBody {
            language: "en".to_owned(),
            segments,
            language_detected: false,
            no_speech: false,
        }
        .into())
    }
}

fn segment(index: u32, (speaker, text): &(Speaker, &str)) -> Segment {
    let start = f64::from(index) * 4.0;
    let word = |(place, text): (u32, &str)| Word {
        text: text.to_owned(),
        start: start + f64::from(place) * 0.5,
        end: start + f64::from(place) * 0.5 + 0.4,
        confidence: 0.9,
    };
    Segment {
        index,
        speaker: *speaker,
        start,
        end: start + 4.0,
        text: (*text).to_owned(),
        words: (0..).zip(text.split(' ')).map(word).collect(),
        confidence: 0.9,
        overlap: false,
    }
}

struct PlainWav;

/// Length of the head that [`wav`] writes.
const HEAD: usize = 44;

impl AudioDecoder for PlainWav {
    fn decode(
        &self,
        mut source: Box<dyn ReadSeek>,
        sink: &mut dyn SoundSink,
    ) -> Result<(), DecodeError> {
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes)?;
        if bytes.len() < HEAD || !bytes.starts_with(b"RIFF") {
            return Err(DecodeError::UnknownFormat);
        }
        let samples: Vec<i16> = bytes[HEAD..]
            .chunks_exact(2)
            .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
            .collect();
        if samples.is_empty() {
            return Err(DecodeError::Empty);
        }
        let rate = u32::from_le_bytes(bytes[24..28].try_into().unwrap());
        let channels = u16::from_le_bytes(bytes[22..24].try_into().unwrap());
        sink.begin(rate, channels)?;
        sink.write(&samples)?;
        Ok(())
    }
}

/// A WAV file of 8 kHz with these samples.
pub(crate) fn wav_of(channels: u16, samples: &[i16]) -> Vec<u8> {
    let data = u32::try_from(samples.len() * 2).unwrap();
    let rate = 8000_u32;
    let mut wav = b"RIFF".to_vec();
    wav.extend((data + 36).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0");
    wav.extend(channels.to_le_bytes());
    wav.extend(rate.to_le_bytes());
    wav.extend((rate * 2 * u32::from(channels)).to_le_bytes());
    wav.extend((channels * 2).to_le_bytes());
    wav.extend(b"\x10\0data");
    wav.extend(data.to_le_bytes());
    wav.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    wav
}

/// A mono WAV file of so many seconds, no two neighbouring samples alike.
pub(crate) fn wav(seconds: usize) -> Vec<u8> {
    let samples: Vec<i16> = (0..seconds * 8000)
        .map(|n| i16::try_from(n * 7 % 20_011).unwrap() - 10_000)
        .collect();
    wav_of(1, &samples)
}
