//! How right the rules of the analysis were on labelled dialogues.

use axum::{Json, extract::State};
use clinic::analysis::Accuracy;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(analysis_accuracy))
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
