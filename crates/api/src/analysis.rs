//! Asking for transcripts and analyses, and reading an analysis.

use axum::{Json, extract::State, http::StatusCode};
use clinic::domain::SessionId;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By, Id},
    problem::{MEDIA_TYPE, Problem},
    shape::{analysis::AnalysisResult, job::Job},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(request_transcription))
        .routes(routes!(request_analysis))
        .routes(routes!(get_analysis))
}

/// Transcribe the session's recording.
///
/// While such a job waits or runs, the answer is that job. Afterwards a new one makes a new version.
#[utoipa::path(post, path = "/analysis/{id}/transcribe", tag = "analysis",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses(
        (status = 202, description = "The job that does it", body = Job),
        (status = 400, description = "The session has no recording", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn request_transcription(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<(StatusCode, Json<Job>)> {
    let requested = api.clinic.request_transcription(&actor, id).await?;
    Ok((StatusCode::ACCEPTED, Json(requested.job.into())))
}

/// Analyse the session's transcript.
///
/// While such a job waits or runs, the answer is that job. Afterwards a new one makes a new version.
#[utoipa::path(post, path = "/analysis/{id}/analyze", tag = "analysis",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses(
        (status = 202, description = "The job that does it", body = Job),
        (status = 400, description = "The session has no transcript", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn request_analysis(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<(StatusCode, Json<Job>)> {
    let requested = api.clinic.request_analysis(&actor, id).await?;
    Ok((StatusCode::ACCEPTED, Json(requested.job.into())))
}

/// The newest analysis of a session; 404 where there is none yet.
#[utoipa::path(get, path = "/analysis/{id}/analysis", tag = "analysis",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The result", body = AnalysisResult)))]
async fn get_analysis(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<AnalysisResult>> {
    Ok(Json(api.clinic.analysis(&actor, id).await?.into()))
}
