//! The whole way: sound -> stretches of speech -> words and voices -> segments. One pass over the
//! sound; what is kept of it is one window of speech.

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{Engine, PortError, Progress, Sound, TranscribeOptions, Transcriber},
};
use rten::{RunOptions, ThreadPool};

use crate::{
    ModelStore, SpeechError, SpeechModel,
    segments::segments,
    sound::{Buffer, Stream},
    time::{FRAME, Span, millis},
    vad::{Detector, Stretches},
    voice::Voices,
    whisper::{Pack, Packer, Recogniser, Spoken, without_inventions},
};

/// Sound kept before a stretch that may begin: a pack wants a little of it.
const BEFORE: usize = millis(500);

/// Recognises on this PC, with a model from the model folder.
#[derive(Clone, Debug)]
pub struct WhisperTranscriber {
    store: ModelStore,
    model: SpeechModel,
}

impl WhisperTranscriber {
    /// Recognises with `model` of `store`, which may still be missing: every recognition looks anew.
    pub fn new(store: ModelStore, model: SpeechModel) -> Self {
        Self { store, model }
    }

    fn recognise(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<TranscriptBody, SpeechError> {
        let path = self.store.checked(self.model)?;
        let threads = ThreadPool::with_num_threads(options.threads.max(1));
        let mut run = RunOptions::default();
        run.thread_pool = Some(threads.into());
        let mut listener = Listener {
            recogniser: Recogniser::load(&path, options.language.as_deref(), options.threads)?,
            detector: Detector::new(run.clone())?,
            voices: Voices::new(run)?,
            stretches: Stretches::default(),
            buffer: Buffer::default(),
            packer: Packer::default(),
            words: Vec::new(),
            heard: 0,
        };
        let mut stream = Stream::new(sound)?;
        let mut more = true;
        while more {
            if progress.is_cancelled() {
                return Err(SpeechError::Cancelled);
            }
            more = stream.next(listener.buffer.tail())?;
            let share = stream.share();
            listener.listen(!more, &mut || {
                progress.report(share * 0.98);
                if progress.is_cancelled() {
                    Err(SpeechError::Cancelled)
                } else {
                    Ok(())
                }
            })?;
        }
        let differences = stream.into_levels().map(|levels| levels.differences());
        let speakers = if options.speakers == 0 {
            2
        } else {
            options.speakers
        };
        let body = listener.finish(speakers, differences.as_deref());
        progress.report(1.0);
        Ok(body)
    }
}

impl Transcriber for WhisperTranscriber {
    fn engine(&self) -> Engine {
        Engine {
            engine: "whisper.cpp".to_owned(),
            model: self.store.name(self.model).to_owned(),
        }
    }

    fn is_ready(&self) -> bool {
        self.store.ready(self.model)
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<TranscriptBody, PortError> {
        Ok(self.recognise(sound, options, progress)?)
    }
}

/// What listens while the sound streams by.
struct Listener {
    recogniser: Recogniser,
    detector: Detector,
    voices: Voices,
    stretches: Stretches,
    buffer: Buffer,
    packer: Packer,
    words: Vec<Spoken>,
    /// Samples that the detector has heard.
    heard: usize,
}

impl Listener {
    /// Works through what is new in the buffer; `last` closes what is open. `between` is asked after
    /// every window whether to go on.
    fn listen(
        &mut self,
        last: bool,
        between: &mut dyn FnMut() -> Result<(), SpeechError>,
    ) -> Result<(), SpeechError> {
        while self.heard + FRAME <= self.buffer.end() {
            let frame = Span::new(self.heard, self.heard + FRAME);
            let probability = self.detector.probability(self.buffer.get(frame))?;
            self.heard += FRAME;
            if let Some(stretch) = self.stretches.push(probability) {
                self.take(stretch, between)?;
            }
        }
        if last {
            if let Some(stretch) = self.stretches.finish() {
                self.take(stretch, between)?;
            }
            if let Some(pack) = std::mem::take(&mut self.packer).finish() {
                self.recognise(&pack)?;
                between()?;
            }
        }
        self.buffer
            .forget_before(self.stretches.earliest().saturating_sub(BEFORE));
        Ok(())
    }

    fn take(
        &mut self,
        stretch: Span,
        between: &mut dyn FnMut() -> Result<(), SpeechError>,
    ) -> Result<(), SpeechError> {
        self.voices.hear(
            stretch,
            self.buffer.get(stretch),
            self.stretches.probabilities(),
        )?;
        let piece = self.packer.wanted(stretch, self.buffer.end());
        if let Some(pack) = self.packer.push(piece, self.buffer.get(piece)) {
            self.recognise(&pack)?;
            between()?;
        }
        Ok(())
    }

    fn recognise(&mut self, pack: &Pack) -> Result<(), SpeechError> {
        let words = self.recogniser.words(pack)?;
        self.words.extend(without_inventions(words));
        Ok(())
    }

    fn finish(self, speakers: usize, differences: Option<&[f32]>) -> TranscriptBody {
        let turns = self
            .voices
            .turns(speakers, self.stretches.probabilities(), differences);
        let segments = segments(&self.words, &turns);
        TranscriptBody {
            language: self.recogniser.language(),
            no_speech: segments.is_empty(),
            segments,
        }
    }
}
