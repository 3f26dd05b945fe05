//! The whole way: sound -> stretches of speech -> words and voices -> segments. One pass over the
//! sound; what is kept of it is one window of speech.

use std::sync::Arc;

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{
        Engine, Measured, PortError, Progress, Sound, TranscribeOptions, Transcribed, Transcriber,
    },
};

use crate::{
    ModelStore, SpeechError, SpeechModel,
    ears::{Ears, Heard},
    measured::measured,
    parts::Parts,
    quiet_threads::quiet_threads,
    segments::segments,
    voice::prints,
    whisper::{Pack, Packer, Recogniser, Spoken, without_inventions},
};

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
    ) -> Result<Transcribed, SpeechError> {
        let path = self.store.checked(self.model)?;
        let language = options.language.as_deref();
        let going = || {
            if progress.is_cancelled() {
                Err(SpeechError::Cancelled)
            } else {
                Ok(())
            }
        };
        let mut hearing = Hearing {
            recogniser: Recogniser::load(&path, language, &options.hints)?,
            parts: Parts::new(progress, &self.store.name(self.model), options),
            words: Vec::new(),
        };
        let mut packer = Packer::default();
        let heard = Ears::new(options.threads)?.listen(
            sound,
            options.speakers,
            &going,
            &mut |stretch, buffer, share| {
                let piece = packer.wanted(stretch, buffer.end());
                if let Some(pack) = packer.push(piece, buffer.get(piece)) {
                    hearing.pack(&pack, &going)?;
                    // The last window is still to come.
                    progress.report(share * 0.98);
                }
                going()
            },
        )?;
        if let Some(pack) = packer.finish() {
            hearing.pack(&pack, &going)?;
        }
        going()?;
        progress.report(1.0);
        Ok(hearing.told(&heard, options))
    }
}

/// What becomes of the packs.
struct Hearing<'a> {
    recogniser: Recogniser,
    parts: Parts<'a>,
    words: Vec<Spoken>,
}

impl Hearing<'_> {
    fn pack(
        &mut self,
        pack: &Pack,
        going: &dyn Fn() -> Result<(), SpeechError>,
    ) -> Result<(), SpeechError> {
        if let Some((words, language)) = self.parts.take(pack.span()) {
            self.recogniser.remember_language(&language);
            self.words.extend(words);
            return Ok(());
        }
        let words = without_inventions(self.recogniser.words(pack, going)?);
        self.parts
            .keep(pack.span(), &words, self.recogniser.language());
        self.words.extend(words);
        Ok(())
    }

    fn told(self, heard: &Heard, options: &TranscribeOptions) -> Transcribed {
        let prints = prints(heard);
        let counselor = options
            .counselor_voice
            .as_ref()
            .and_then(|voice| prints.likest(voice));
        let (segments, roles) = segments(&self.words, heard, counselor);
        Transcribed {
            voices: prints.of_speakers(&roles, &segments),
            body: TranscriptBody {
                language: self.recogniser.language(),
                language_detected: options.language.is_none(),
                no_speech: segments.is_empty(),
                segments,
            },
        }
    }
}

impl Transcriber for WhisperTranscriber {
    fn with_model(&self, model: &str) -> Option<Arc<dyn Transcriber>> {
        let model = SpeechModel::of_id(model)?;
        Some(Arc::new(Self::new(self.store.clone(), model)))
    }

    fn is_ready(&self) -> bool {
        self.store.ready(self.model)
    }

    fn engine(&self) -> Engine {
        Engine {
            engine: "whisper".to_owned(),
            model: self.store.name(self.model),
        }
    }

    fn measured(&self) -> Vec<Measured> {
        measured()
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        let threads = quiet_threads(options.threads)?;
        Ok(threads.install(|| self.recognise(sound, options, progress))?)
    }
}
