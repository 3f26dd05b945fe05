//! How right a recogniser was on talks whose words are known, as it says itself.

use serde::Deserialize;

/// The figures of one model.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// For example `whisper`.
    pub engine: String,
    /// For example `base-q8_0`.
    pub model: String,
    /// Day of the run, `YYYY-MM-DD`.
    pub measured_on: String,
    /// Class of the machine: cores, system, processor.
    pub machine: String,
    /// Languages of the talks. Of others nothing is known.
    pub languages: Vec<String>,
    /// How many talks.
    pub talks: u32,
    /// Their length together, in minutes.
    pub minutes: f64,
    /// The talks as they are, and made worse in known ways.
    pub variants: Vec<MeasuredVariant>,
    /// Words written an hour where nobody spoke: silence, noise, music.
    pub invented_words_an_hour: f64,
}

/// Means over the talks, longer talks counting more.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuredVariant {
    /// `clean`, or how the talks were made worse, for example `noise 10 dB`.
    pub name: String,
    /// Words inserted, left out or changed over the words said.
    pub word_errors: f64,
    /// Share of the time that was spoken, given to the wrong person.
    pub wrong_speaker: f64,
    /// The National Institute of Standards and Technology's error of who spoke when, collar 0.25 s.
    pub diarization_error: f64,
    /// Mean distance of a turn's first word from where it was said, in seconds.
    pub word_start_error_seconds: f64,
}
