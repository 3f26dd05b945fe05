//! Finished windows, kept so that a transcription that was paused or killed does not hear them again.

use std::collections::HashMap;

use clinic::ports::{Progress, TranscribeOptions};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{time::Span, whisper::Spoken};

/// One finished window, as bytes for the pipeline.
#[derive(Deserialize, Serialize)]
struct Part {
    /// Of what made it: other settings make other words.
    key: String,
    start: usize,
    end: usize,
    language: String,
    words: Vec<Spoken>,
}

/// The windows of one recording that are finished.
pub(crate) struct Parts<'a> {
    progress: &'a Progress<'a>,
    key: String,
    kept: HashMap<(usize, usize), Part>,
}

impl<'a> Parts<'a> {
    /// Those that `progress` kept, if `model` and `options` are what they were.
    pub(crate) fn new(
        progress: &'a Progress<'a>,
        model: &str,
        options: &TranscribeOptions,
    ) -> Self {
        let mut hash = Sha256::new();
        for text in [model, options.language.as_deref().unwrap_or("?")]
            .into_iter()
            .chain(options.hints.iter().map(String::as_str))
        {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
        let key = format!("{:x}", hash.finalize());
        // A part that cannot be read is one that has to be done again.
        let parts = progress
            .kept()
            .iter()
            .filter_map(|bytes| serde_json::from_slice::<Part>(bytes).ok());
        let kept = parts
            .filter(|part| part.key == key)
            .map(|part| ((part.start, part.end), part))
            .collect();
        Self {
            progress,
            key,
            kept,
        }
    }

    /// Words and language of the window at `span`, if it was finished before.
    pub(crate) fn take(&mut self, span: Span) -> Option<(Vec<Spoken>, String)> {
        let part = self.kept.remove(&(span.start, span.end))?;
        Some((part.words, part.language))
    }

    /// Keeps a finished window.
    pub(crate) fn keep(&self, span: Span, words: &[Spoken], language: String) {
        let part = Part {
            key: self.key.clone(),
            start: span.start,
            end: span.end,
            language,
            words: words.to_vec(),
        };
        match serde_json::to_vec(&part) {
            Ok(bytes) => self.progress.keep(bytes),
            Err(error) => tracing::warn!(%error, "a finished window could not be kept"),
        }
    }
}
