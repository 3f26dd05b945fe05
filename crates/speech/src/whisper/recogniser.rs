//! The network on one pack of speech at a time.

use std::path::Path;

use super::{
    Pack,
    words::{Spoken, Token, words},
};
use crate::{
    SpeechError,
    network::{
        Decoder, Encoder, Found, Heard, Kernels, Search, Spectrum, Tokens, WeightFile, is_language,
        starts,
    },
    time::{RATE, millis},
};

/// A pack that the model takes for silence with this probability …
const SILENCE: f32 = 0.6;
/// … and is less sure of than this on average (a logarithm), was not said.
const UNSURE: f32 = -0.7;
/// A text less sure than this is looked for again, more widely. The model's authors' own limit.
const DOUBTFUL: f32 = -1.0;
/// Ways followed at first: with one the work is least, and the test talks have no more errors than with five.
const WAYS: usize = 1;
/// Ways followed where that is in doubt.
const WIDE: usize = 5;
/// Samples of a row of the encoder, 20 ms.
const ROW: usize = RATE / 50;
/// The attention reaches a word a little after it has begun.
const ONSET: usize = millis(100);
/// Tokens of hints: a fifth of what the decoder has room for, so that text is never short of it.
const HINTS: usize = 90;

/// Asked whether to go on.
pub(crate) type Going<'a> = &'a dyn Fn() -> Result<(), SpeechError>;

/// The recogniser of one recording.
pub(crate) struct Recogniser {
    kernels: Kernels,
    spectrum: Spectrum,
    encoder: Encoder,
    decoder: Decoder,
    tokens: Tokens,
    language: Option<String>,
    hints: Vec<usize>,
    /// The hints as they would be heard, to know an echo of them.
    hinted: Vec<String>,
}

impl Recogniser {
    /// Loads the model at `path`, which was checked before. `language` `None`: the first pack decides.
    pub(crate) fn load(
        path: &Path,
        language: Option<&str>,
        hints: &[String],
    ) -> Result<Self, SpeechError> {
        if language.is_some_and(|l| !is_language(l)) {
            return Err(SpeechError::UnknownLanguage);
        }
        let mut file = WeightFile::read(path)?;
        let kernels = Kernels::new();
        let tokens = Tokens::read(&mut file);
        let filters = std::mem::take(&mut file.filters);
        let mut own = Self {
            spectrum: Spectrum::new(filters, file.sizes.mels)?,
            encoder: Encoder::read(&kernels, &mut file)?,
            decoder: Decoder::read(&kernels, &mut file)?,
            kernels,
            tokens,
            language: language.map(str::to_owned),
            hints: Vec::new(),
            hinted: Vec::new(),
        };
        own.take_hints(hints);
        Ok(own)
    }

    /// The language given or found; empty before any.
    pub(crate) fn language(&self) -> String {
        self.language.clone().unwrap_or_default()
    }

    /// The language that an earlier try found, unless there is one.
    pub(crate) fn remember_language(&mut self, language: &str) {
        if self.language.is_none() && is_language(language) {
            self.language = Some(language.to_owned());
        }
    }

    /// The words of `pack`, at their times in the recording. `going` is asked many times a second.
    pub(crate) fn words(
        &mut self,
        pack: &Pack,
        going: Going<'_>,
    ) -> Result<Vec<Spoken>, SpeechError> {
        let mut spoken = self.heard(pack, going)?;
        for word in &mut spoken {
            word.start = pack.in_recording(word.start);
            word.end = pack.in_recording(word.end).max(word.start);
        }
        Ok(spoken)
    }

    /// The words at their times in the pack.
    fn heard(&mut self, pack: &Pack, going: Going<'_>) -> Result<Vec<Spoken>, SpeechError> {
        going()?;
        let columns = self.spectrum.columns(&pack.samples)?;
        let rows = self.encoder.hear(&mut self.kernels, &columns, going)?;
        let heard = self.decoder.prepare(&mut self.kernels, &rows)?;
        drop((columns, rows));
        let found = self.text(&heard, going)?;
        if !found.ended
            && let Some((first, second)) = pack.halves()
        {
            // Even the wider search ran in circles: less at a time.
            let mut words = self.heard(&first, going)?;
            let later = self.heard(&second, going)?;
            let by = first.samples.len();
            words.extend(later.into_iter().map(|word| word.moved(by)));
            return Ok(words);
        }
        if found.silence > SILENCE && found.sureness < UNSURE {
            return Ok(Vec::new());
        }
        let spoken = self.spoken(&found, &heard, pack.samples.len());
        Ok(if self.echoes(&spoken, &found) {
            Vec::new()
        } else {
            spoken
        })
    }

    fn text(&mut self, heard: &Heard, going: Going<'_>) -> Result<Found, SpeechError> {
        let mut search = Search {
            decoder: &self.decoder,
            tokens: &self.tokens,
            ways: WAYS,
            going,
        };
        let language = match &self.language {
            Some(language) => language.clone(),
            None => search.language(&mut self.kernels, heard)?.to_owned(),
        };
        let found = search.text(&mut self.kernels, heard, &language, &self.hints)?;
        self.language = Some(language.clone());
        if found.ended && found.sureness >= DOUBTFUL {
            return Ok(found);
        }
        search.ways = WIDE;
        let wider = search.text(&mut self.kernels, heard, &language, &[])?;
        let better = (wider.ended, wider.sureness) > (found.ended, found.sureness);
        Ok(if better { wider } else { found })
    }

    fn spoken(&self, found: &Found, heard: &Heard, samples: usize) -> Vec<Spoken> {
        let starts = starts(&found.looks, heard.rows, samples / ROW);
        let tokens: Vec<Token> = found
            .tokens
            .iter()
            .zip(&starts)
            .map(|((token, probability), start)| Token {
                bytes: self.tokens.bytes(*token).to_vec(),
                start: (start * ROW).saturating_sub(ONSET),
                probability: *probability,
            })
            .collect();
        words(&tokens, samples)
    }

    fn take_hints(&mut self, hints: &[String]) {
        for hint in hints
            .iter()
            .map(|hint| hint.trim())
            .filter(|hint| !hint.is_empty())
        {
            let more = self.tokens.of(&format!(" {hint},"));
            if self.hints.len() + more.len() > HINTS {
                break;
            }
            self.hints.extend(more);
            self.hinted.extend(hint.split_whitespace().map(bare));
        }
    }

    /// Whether a text is nothing but hints, written where the sound gave no reason to.
    fn echoes(&self, spoken: &[Spoken], found: &Found) -> bool {
        let unfounded = found.silence > SILENCE / 2.0 || found.sureness < UNSURE / 2.0;
        unfounded
            && spoken.len() > 1
            && !self.hinted.is_empty()
            && spoken
                .iter()
                .all(|word| self.hinted.contains(&bare(&word.text)))
    }
}

fn bare(word: &str) -> String {
    word.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
