//! whisper.cpp on one pack at a time.

use std::path::Path;

use whisper_rs::{
    DtwMode, DtwModelPreset, DtwParameters, FullParams, SamplingStrategy, WhisperContext,
    WhisperContextParameters, WhisperSegment, WhisperState, get_lang_id, get_lang_str,
};

use super::{
    Pack,
    words::{Spoken, Token, words},
};
use crate::{
    SpeechError, SpeechModel,
    time::{RATE, millis},
};

/// A segment that the model takes for silence with this probability …
const SILENCE: f32 = 0.6;
/// … and whose words it is less sure of than this on average, was not said.
const UNSURE: f32 = 0.5;
/// Samples of a hundredth of a second, the recogniser's unit of time.
const TICK: usize = RATE / 100;
/// The recogniser refuses less than 0.1 s and is unsure below a second: silence is appended.
const SHORTEST: usize = RATE + RATE / 10;

/// Silence after the last word: what is left within a second of the end, the recogniser never hears.
const TAIL: usize = 6 * RATE / 10;
/// Ways followed at once. Over greedy search: a fifth fewer word errors on the test talks, a third more time.
const BEAM: i32 = 5;

/// The attention reaches a word a little after it has begun.
const ONSET: usize = millis(100);

/// The recogniser for one recording.
pub(crate) struct Recogniser {
    state: WhisperState,
    end_of_text: i32,
    language: Option<String>,
    threads: i32,
}

impl Recogniser {
    /// Loads the model at `path`, which was checked before. `language` `None`: the first pack decides.
    pub(crate) fn load(
        path: &Path,
        model: SpeechModel,
        language: Option<&str>,
        threads: usize,
    ) -> Result<Self, SpeechError> {
        if language.is_some_and(|l| get_lang_id(l).is_none()) {
            return Err(SpeechError::UnknownLanguage);
        }
        // Silences what the library would print to the terminal.
        whisper_rs::install_logging_hooks();
        let mut how = WhisperContextParameters::default();
        // Word times from the model's own attention: those that it writes are off by a word or two.
        how.dtw_parameters(DtwParameters {
            mode: DtwMode::ModelPreset {
                model_preset: attention(model),
            },
            ..DtwParameters::default()
        });
        let context =
            WhisperContext::new_with_params(path, how).map_err(|_| SpeechError::ModelDamaged)?;
        Ok(Self {
            state: context.create_state()?,
            end_of_text: context.token_eot(),
            language: language.map(str::to_owned),
            threads: i32::try_from(threads.max(1)).unwrap_or(1),
        })
    }

    /// The language given or found; empty before any.
    pub(crate) fn language(&self) -> String {
        self.language.clone().unwrap_or_default()
    }

    /// The words of `pack`, at their times in the recording.
    pub(crate) fn words(&mut self, pack: &Pack) -> Result<Vec<Spoken>, SpeechError> {
        let language = self.language.clone();
        let params = self.params(language.as_deref().unwrap_or("auto"));
        let mut samples = pack.samples.clone();
        samples.resize((samples.len() + TAIL).max(SHORTEST), 0.0);
        self.state.full(params, &samples)?;
        if self.language.is_none() {
            self.language = get_lang_str(self.state.full_lang_id_from_state()).map(str::to_owned);
        }
        let mut spoken = Vec::new();
        for segment in self.state.as_iter() {
            let found = words(&self.tokens(&segment)?, samples.len());
            let sure = found.iter().map(|w| w.confidence).sum::<f32>() / found.len().max(1) as f32;
            if segment.no_speech_probability() > SILENCE && sure < UNSURE {
                continue;
            }
            spoken.extend(found);
        }
        for word in &mut spoken {
            word.start = pack.in_recording(word.start);
            word.end = pack.in_recording(word.end).max(word.start);
        }
        Ok(spoken)
    }

    fn params<'p>(&self, language: &'p str) -> FullParams<'p, 'p> {
        // Where the result looks like a loop or a guess, it is tried again at a higher temperature.
        let mut params = FullParams::new(SamplingStrategy::BeamSearch {
            beam_size: BEAM,
            patience: -1.0,
        });
        params.set_language(Some(language));
        params.set_n_threads(self.threads);
        params.set_no_context(true);
        params.set_token_timestamps(true);
        params.set_suppress_blank(true);
        params.set_suppress_nst(true);
        params.set_temperature_inc(0.2);
        params.set_print_special(false);
        params.set_print_progress(false);
        params.set_print_realtime(false);
        params.set_print_timestamps(false);
        params
    }

    fn tokens(&self, segment: &WhisperSegment<'_>) -> Result<Vec<Token>, SpeechError> {
        let ticks = |t: i64| usize::try_from(t).unwrap_or(0) * TICK;
        let mut tokens = Vec::new();
        for i in 0..segment.n_tokens() {
            let Some(token) = segment.get_token(i) else {
                continue;
            };
            if token.token_id() >= self.end_of_text {
                continue; // a mark: time, language, end
            }
            let data = token.token_data();
            tokens.push(Token {
                bytes: token.to_bytes()?.to_vec(),
                start: (ticks(data.t_dtw)).saturating_sub(ONSET),
                probability: data.p,
            });
        }
        Ok(tokens)
    }
}

/// Which of the model's attention heads follow the sound.
fn attention(model: SpeechModel) -> DtwModelPreset {
    match model {
        SpeechModel::Base => DtwModelPreset::Base,
        SpeechModel::Small => DtwModelPreset::Small,
    }
}
