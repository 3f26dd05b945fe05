//! The whole way: sound -> stretches of speech -> words and voices -> segments. One pass over the
//! sound; what is kept of it is one window of speech.

use clinic::{
    domain::transcript::TranscriptBody,
    ports::{Engine, PortError, Progress, Sound, TranscribeOptions, Transcribed, Transcriber},
};

use crate::{
    ModelStore, SpeechError, SpeechModel,
    ears::Ears,
    segments::segments,
    whisper::{Packer, Recogniser, without_inventions},
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
    ) -> Result<TranscriptBody, SpeechError> {
        let path = self.store.checked(self.model)?;
        let language = options.language.as_deref();
        let mut recogniser = Recogniser::load(&path, self.model, language, options.threads)?;
        let mut packer = Packer::default();
        let mut words = Vec::new();
        let going = || {
            if progress.is_cancelled() {
                Err(SpeechError::Cancelled)
            } else {
                Ok(())
            }
        };
        let turns = Ears::new(options.threads)?.listen(
            sound,
            options.speakers,
            &going,
            &mut |stretch, buffer, share| {
                let piece = packer.wanted(stretch, buffer.end());
                if let Some(pack) = packer.push(piece, buffer.get(piece)) {
                    words.extend(without_inventions(recogniser.words(&pack)?));
                    // The last window is still to come.
                    progress.report(share * 0.98);
                }
                going()
            },
        )?;
        if let Some(pack) = packer.finish() {
            words.extend(without_inventions(recogniser.words(&pack)?));
        }
        going()?;
        progress.report(1.0);
        let segments = segments(&words, &turns);
        Ok(TranscriptBody {
            language: recogniser.language(),
            language_detected: language.is_none(),
            no_speech: segments.is_empty(),
            segments,
        })
    }
}

impl Transcriber for WhisperTranscriber {
    fn is_ready(&self) -> bool {
        self.store.ready(self.model)
    }

    fn engine(&self) -> Engine {
        Engine {
            engine: "whisper.cpp".to_owned(),
            model: self.store.name(self.model).to_owned(),
        }
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        Ok(self.recognise(sound, options, progress)?.into())
    }
}
