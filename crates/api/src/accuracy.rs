//! How right the rules of the analysis and the recognition of speech were, on talks whose truth is known.

use axum::{Json, extract::State};
use clinic::{
    analysis::Accuracy,
    ports::{Measured, MeasuredVariant},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(analysis_accuracy))
        .routes(routes!(speech_accuracy))
}

/// One class on one kind of text.
#[derive(Serialize, ToSchema)]
pub(crate) struct AccuracyFigure {
    /// For example `question_open`.
    class: String,
    /// Language of the dialogues.
    language: String,
    /// `plain` (as written) or `heard` (by a recogniser).
    text: String,
    /// `seen` (read before the rules were written) or `new`.
    set: String,
    /// How many dialogues.
    dialogues: u32,
    /// How many a person labelled.
    labelled: u32,
    /// Hits of all that were raised, 0-1; null where nothing was.
    precision: Option<f64>,
    /// Hits of all that were labelled, 0-1; null where nothing was.
    recall: Option<f64>,
    /// Their harmonic mean, 0-1.
    f1: Option<f64>,
    /// 95 % interval of it; null of few dialogues.
    interval: Option<[f64; 2]>,
}

impl From<Accuracy> for AccuracyFigure {
    fn from(figure: Accuracy) -> Self {
        Self {
            class: figure.class,
            language: figure.language,
            text: figure.text,
            set: figure.set,
            dialogues: figure.dialogues,
            labelled: figure.labelled,
            precision: figure.precision,
            recall: figure.recall,
            f1: figure.f1,
            interval: figure.interval.map(|(low, high)| [low, high]),
        }
    }
}

/// How right the rules of the analysis were on the labelled dialogues that they are tested with.
#[utoipa::path(get, path = "/analysis/accuracy", tag = "analysis",
    responses((status = 200, description = "The figures", body = Vec<AccuracyFigure>)))]
async fn analysis_accuracy(
    By(actor): By,
    State(api): State<Api>,
) -> Answer<Json<Vec<AccuracyFigure>>> {
    let figures = api.clinic.analysis_accuracy(&actor);
    Ok(Json(
        figures.iter().cloned().map(AccuracyFigure::from).collect(),
    ))
}

/// How right one speech model was.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeechAccuracy {
    /// For example `whisper`.
    engine: String,
    /// For example `base-q8_0`: as a transcript names what made it.
    model: String,
    /// Day of the run, `YYYY-MM-DD`.
    measured_on: String,
    /// Class of the machine.
    machine: String,
    /// Languages of the talks. Of others nothing is known.
    languages: Vec<String>,
    /// How many talks, of machine voices.
    talks: u32,
    /// Their length together.
    minutes: f64,
    /// The talks as they are first, then made worse.
    variants: Vec<SpeechFigures>,
    /// Words written an hour where nobody spoke.
    invented_words_an_hour: f64,
}

/// Means over the talks.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeechFigures {
    /// `clean`, or how the talks were made worse.
    variant: String,
    /// Wrong, missing and added words over the words said.
    word_errors: f64,
    /// Share of the spoken time that was given to the wrong person, 0-1.
    wrong_speaker: f64,
    /// Error of who spoke when, as NIST measures it, 0-1.
    diarization_error: f64,
    /// Mean distance of a turn's first word from the truth.
    word_start_error_seconds: f64,
}

impl From<Measured> for SpeechAccuracy {
    fn from(figures: Measured) -> Self {
        Self {
            engine: figures.engine,
            model: figures.model,
            measured_on: figures.measured_on,
            machine: figures.machine,
            languages: figures.languages,
            talks: figures.talks,
            minutes: figures.minutes,
            variants: figures
                .variants
                .into_iter()
                .map(SpeechFigures::from)
                .collect(),
            invented_words_an_hour: figures.invented_words_an_hour,
        }
    }
}

impl From<MeasuredVariant> for SpeechFigures {
    fn from(figures: MeasuredVariant) -> Self {
        Self {
            variant: figures.name,
            word_errors: figures.word_errors,
            wrong_speaker: figures.wrong_speaker,
            diarization_error: figures.diarization_error,
            word_start_error_seconds: figures.word_start_error_seconds,
        }
    }
}

/// How right the speech models of this program were on talks whose words are known. A model that is not listed was not
/// measured.
#[utoipa::path(get, path = "/accuracy", tag = "models",
    responses((status = 200, description = "The figures", body = Vec<SpeechAccuracy>)))]
async fn speech_accuracy(
    By(actor): By,
    State(api): State<Api>,
) -> Answer<Json<Vec<SpeechAccuracy>>> {
    let figures = api.clinic.speech_accuracy(&actor);
    Ok(Json(
        figures.into_iter().map(SpeechAccuracy::from).collect(),
    ))
}
