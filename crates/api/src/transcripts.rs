//! Reading transcripts and putting them right. No edit overwrites what a machine or a person wrote.

use axum::{Json, extract::State};
use clinic::domain::SessionId;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By, Created, Id, Params},
    problem::{MEDIA_TYPE, Problem},
    shape::transcript::{Transcript, TranscriptVersion, TranscriptVersionList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get_transcript))
        .routes(routes!(list_transcript_versions))
        .routes(routes!(swap_speakers))
}

/// Which version.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct TranscriptQuery {
    /// From 1; the newest unless given.
    #[param(minimum = 1)]
    version: Option<u32>,
}

/// A transcript of a session; 404 where there is none yet.
#[utoipa::path(get, path = "/sessions/{id}/transcript", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id"), TranscriptQuery),
    responses((status = 200, description = "The transcript", body = Transcript)))]
async fn get_transcript(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Params(query): Params<TranscriptQuery>,
) -> Answer<Json<Transcript>> {
    Ok(Json(
        api.clinic
            .transcript(&actor, id, query.version)
            .await?
            .into(),
    ))
}

/// All versions of a session's transcript, without their words.
#[utoipa::path(get, path = "/sessions/{id}/transcript/versions", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The versions, oldest first", body = TranscriptVersionList)))]
async fn list_transcript_versions(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<TranscriptVersionList>> {
    let versions = api.clinic.transcript_versions(&actor, id).await?;
    let items = versions.into_iter().map(TranscriptVersion::from).collect();
    Ok(Json(TranscriptVersionList {
        items,
        next_cursor: None,
    }))
}

/// Swap the two speakers: makes a new version and a job that analyses it.
#[utoipa::path(post, path = "/sessions/{id}/transcript/swap-speakers", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses(
        (status = 201, description = "The new version", body = Transcript),
        (status = 400, description = "The session has no transcript", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn swap_speakers(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Created<Transcript>> {
    Ok(Created(api.clinic.swap_speakers(&actor, id).await?.into()))
}
