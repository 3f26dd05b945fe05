//! Ports that do what the test says.

use std::{
    collections::VecDeque,
    io::{Read, Seek},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use clinic::{
    domain::{
        job::JobReason,
        transcript::{Segment, Speaker, TranscriptBody},
    },
    ports::{
        AudioDecoder, DecodeError, Engine, PortError, PortErrorKind, Progress, ReadSeek, Sound,
        SoundSink, SpeakerVoice, TranscribeOptions, Transcribed, Transcriber,
    },
};

/// What the scripted transcriber does next.
pub(crate) type Script = Result<TranscriptBody, (PortErrorKind, JobReason)>;

/// What happens while the transcriber is at work.
type Meanwhile = Box<dyn FnOnce(&Progress<'_>) + Send>;

/// Reads the whole sound, then does what the script says next; at its end, the talk of [`talk`].
#[derive(Default)]
pub(crate) struct ScriptedTranscriber {
    script: Mutex<VecDeque<Script>>,
    meanwhile: Mutex<VecDeque<Meanwhile>>,
    deaf: AtomicBool,
    heard: Mutex<Vec<u64>>,
    asked: Mutex<Vec<TranscribeOptions>>,
    voices: Mutex<Vec<SpeakerVoice>>,
}

impl ScriptedTranscriber {
    pub(crate) fn then(&self, next: Script) {
        self.script.lock().unwrap().push_back(next);
    }

    /// Lets `act` happen in the middle of the next call.
    pub(crate) fn meanwhile(&self, act: impl FnOnce(&Progress<'_>) + Send + 'static) {
        self.meanwhile.lock().unwrap().push_back(Box::new(act));
    }

    /// From now on it does not look at the wish to stop.
    pub(crate) fn turn_deaf(&self) {
        self.deaf.store(true, Ordering::SeqCst);
    }

    /// From now on the talk of [`talk`] is heard in these voices.
    pub(crate) fn speak_in(&self, voices: Vec<SpeakerVoice>) {
        *self.voices.lock().unwrap() = voices;
    }

    /// What the last call was asked for.
    pub(crate) fn asked(&self) -> TranscribeOptions {
        self.asked.lock().unwrap().last().cloned().unwrap()
    }

    /// Samples of each call, in order.
    pub(crate) fn heard(&self) -> Vec<u64> {
        self.heard.lock().unwrap().clone()
    }
}

impl Transcriber for ScriptedTranscriber {
    fn engine(&self) -> Engine {
        Engine {
            engine: "script".to_owned(),
            model: "test".to_owned(),
        }
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        self.asked.lock().unwrap().push(options.clone());
        let cancelled = || PortError {
            kind: PortErrorKind::Cancelled,
            reason: JobReason::Internal,
            source: None,
        };
        let stops = || progress.is_cancelled() && !self.deaf.load(Ordering::SeqCst);
        let mut buffer = vec![0; 4096 * usize::from(sound.channels())];
        let mut samples = 0;
        loop {
            if stops() {
                return Err(cancelled());
            }
            match sound.read(&mut buffer)? {
                0 => break,
                read => samples += read as u64,
            }
        }
        progress.report(0.5);
        let meanwhile = self.meanwhile.lock().unwrap().pop_front();
        if let Some(act) = meanwhile {
            act(progress);
        }
        if stops() {
            return Err(cancelled());
        }
        self.heard.lock().unwrap().push(samples);
        match self.script.lock().unwrap().pop_front() {
            None => Ok(Transcribed {
                body: talk(),
                voices: self.voices.lock().unwrap().clone(),
            }),
            Some(Ok(body)) => Ok(body.into()),
            Some(Err((kind, reason))) => Err(PortError {
                kind,
                reason,
                source: None,
            }),
        }
    }
}

/// A short talk of two.
pub(crate) fn talk() -> TranscriptBody {
    let lines = [
        (Speaker::Counselor, "What brings you here today?"),
        (Speaker::Customer, "I am worried about the pain."),
        (Speaker::Counselor, "I understand. Tell me more about it."),
    ];
    let segment = |(index, (speaker, text)): (usize, (Speaker, &str))| {
        let start = index as f64 * 4.0;
        let index = u32::try_from(index).unwrap();
        Segment {
            index,
            speaker,
            start,
            end: start + 3.0,
            text: text.to_owned(),
            words: vec![],
            confidence: 0.9,
            overlap: false,
        }
    };
    let segments = lines.into_iter().enumerate().map(segment).collect();
    TranscriptBody {
        language: "en".to_owned(),
        segments,
        language_detected: false,
        no_speech: false,
    }
}

/// Decodes WAV of 16 bits, and nothing else.
pub(crate) struct WavDecoder;

impl AudioDecoder for WavDecoder {
    fn decode(
        &self,
        mut source: Box<dyn ReadSeek>,
        sink: &mut dyn SoundSink,
    ) -> Result<(), DecodeError> {
        let mut head = [0; 4];
        source
            .read_exact(&mut head)
            .map_err(|_| DecodeError::UnknownFormat)?;
        if &head != b"RIFF" {
            return Err(DecodeError::UnknownFormat);
        }
        source.rewind()?;
        let mut wav = hound::WavReader::new(source).map_err(|_| DecodeError::Damaged)?;
        let spec = wav.spec();
        if wav.duration() == 0 {
            return Err(DecodeError::Empty);
        }
        sink.begin(spec.sample_rate, spec.channels)?;
        let samples: Result<Vec<i16>, _> = wav.samples::<i16>().collect();
        sink.write(&samples.map_err(|_| DecodeError::Damaged)?)?;
        Ok(())
    }
}
