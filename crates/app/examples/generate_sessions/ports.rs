//! Ports that invent: a "file" is a seed, a manner and nothing else; its sound is silence of the talk's length with both
//! in its first samples, and the "recogniser" makes the talk again from these.

use std::io::Read;

use clinic::{
    domain::{job::JobReason, transcript::TranscriptBody},
    ports::{
        AudioDecoder, DecodeError, Engine, PortError, PortErrorKind, Progress, ReadSeek, Sound,
        SoundSink, TranscribeOptions, Transcribed, Transcriber,
    },
};

use crate::talk::{Manner, invented};

/// Samples a second: the sound is silence, so few will do.
const RATE: u32 = 100;

/// The bytes of an invented file.
pub(crate) fn file(seed: u16, careful: u8) -> Vec<u8> {
    [&seed.to_le_bytes()[..], &[careful]].concat()
}

/// Makes silence out of a seed.
pub(crate) struct SilentDecoder;

impl AudioDecoder for SilentDecoder {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a talk of minutes"
    )]
    fn decode(
        &self,
        mut source: Box<dyn ReadSeek>,
        sink: &mut dyn SoundSink,
    ) -> Result<(), DecodeError> {
        let mut bytes = [0; 3];
        source.read_exact(&mut bytes)?;
        let [low, high, careful] = bytes;
        let seed = i16::from_le_bytes([low, high]);
        let (_, seconds) = talk(seed, careful);
        sink.begin(RATE, 1)?;
        let mut samples = vec![0; (seconds * f64::from(RATE)) as usize];
        for (place, value) in samples.iter_mut().zip([seed, i16::from(careful)]) {
            *place = value;
        }
        sink.write(&samples)?;
        Ok(())
    }
}

/// Says again what the silence was made of.
pub(crate) struct SilentTranscriber;

impl Transcriber for SilentTranscriber {
    fn engine(&self) -> Engine {
        Engine {
            engine: "invented".to_owned(),
            model: "none".to_owned(),
        }
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        _options: &TranscribeOptions,
        _progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        let mut samples = [0; 2];
        sound.read(&mut samples)?;
        let careful = u8::try_from(samples[1]).map_err(|_| PortError {
            kind: PortErrorKind::Permanent,
            reason: JobReason::Internal,
            source: None,
        })?;
        Ok(talk(samples[0], careful).0.into())
    }
}

fn talk(seed: i16, careful: u8) -> (TranscriptBody, f64) {
    let seed = u64::from(seed.cast_unsigned());
    invented(
        seed,
        Manner {
            careful: u64::from(careful),
        },
    )
}
