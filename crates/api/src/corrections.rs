//! A counselor's word against a label of the analysis.

use axum::{Json, extract::State};
use clinic::domain::{CorrectionId, SessionId};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id},
    shape::{
        analysis::AnalysisResult,
        correction::{Correction, Judgement},
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_corrections, correct_analysis))
        .routes(routes!(undo_correction))
}

/// What was ever said against the analyses of a session, oldest first, what was taken back too.
#[utoipa::path(get, path = "/analysis/{id}/corrections", tag = "analysis",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The corrections", body = Vec<Correction>)))]
async fn list_corrections(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<Vec<Correction>>> {
    let found = api.clinic.corrections(&actor, id).await?;
    Ok(Json(found.into_iter().map(Correction::from).collect()))
}

/// Say against a label; only the session's counselor.
///
/// The answer is a new version of the analysis, whose numbers follow; the machine's word is kept. Repeating what
/// the machine says takes an earlier correction of the label back. 422 where the talk has no such label.
#[utoipa::path(post, path = "/analysis/{id}/corrections", tag = "analysis",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = Judgement,
    responses((status = 201, description = "The new version", body = AnalysisResult)))]
async fn correct_analysis(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(judgement): Body<Judgement>,
) -> Answer<Created<AnalysisResult>> {
    let made = api.clinic.correct_analysis(&actor, id, judgement.into());
    Ok(Created(made.await?.into()))
}

/// Take a correction back; the answer is the new version of the analysis.
#[utoipa::path(delete, path = "/corrections/{id}", tag = "analysis",
    params(("id" = Uuid, Path, description = "The correction's id")),
    responses((status = 200, description = "The new version", body = AnalysisResult)))]
async fn undo_correction(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<CorrectionId>,
) -> Answer<Json<AnalysisResult>> {
    Ok(Json(api.clinic.undo_correction(&actor, id).await?.into()))
}
