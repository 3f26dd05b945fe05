//! Reading transcripts and putting them right. No edit overwrites what a machine or a person wrote.

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use clinic::{domain::SessionId, transcripts::ExportFile};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    problem::{MEDIA_TYPE, Problem},
    shape::{
        draft::Comparison,
        transcript::{ExportFormat, Transcript, TranscriptVersion, TranscriptVersionList},
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get_transcript))
        .routes(routes!(list_transcript_versions))
        .routes(routes!(swap_speakers))
        .routes(routes!(restore_transcript))
        .routes(routes!(compare_transcripts))
        .routes(routes!(export_transcript))
}

/// Which version.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct TranscriptQuery {
    /// From 1; the one that counts unless given: the newest edit, else the machine's newest.
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

/// A version to make the one that counts.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionToRestore {
    /// Which.
    version: u32,
    /// The highest version that was seen. Another one made meanwhile answers 409.
    newest_version: u32,
}

/// Make an earlier version, or a newer one of the machine, the one that counts: as a new version, analysed anew.
#[utoipa::path(post, path = "/sessions/{id}/transcript/restore", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = VersionToRestore,
    responses(
        (status = 201, description = "The new version", body = Transcript),
        (status = 409, description = "Another version was made meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn restore_transcript(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(wanted): Body<VersionToRestore>,
) -> Answer<Created<Transcript>> {
    let restored = api
        .clinic
        .restore_transcript(&actor, id, wanted.version, wanted.newest_version)
        .await?;
    Ok(Created(restored.into()))
}

/// Which versions to compare.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct CompareQuery {
    /// The first.
    #[param(minimum = 1)]
    from: u32,
    /// The second.
    #[param(minimum = 1)]
    to: u32,
}

/// The difference between two versions, word by word and by speaker.
#[utoipa::path(get, path = "/sessions/{id}/transcript/compare", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id"), CompareQuery),
    responses((status = 200, description = "What stayed, went and came", body = Comparison)))]
async fn compare_transcripts(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Params(query): Params<CompareQuery>,
) -> Answer<Json<Comparison>> {
    let changes = api
        .clinic
        .compare_transcripts(&actor, id, query.from, query.to)
        .await?;
    Ok(Json(changes.into()))
}

/// Which file.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ExportQuery {
    /// Its kind.
    format: ExportFormat,
    /// From 1; the one that counts unless given.
    #[param(minimum = 1)]
    version: Option<u32>,
}

/// A transcript as a file, with the names as set. The file is plain; the audit keeps who asked for it.
#[utoipa::path(get, path = "/sessions/{id}/transcript/export", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id"), ExportQuery),
    responses((status = 200, description = "The file", content(
        (Vec<u8> = "text/plain; charset=utf-8"),
        (Vec<u8> = "text/markdown; charset=utf-8"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (Vec<u8> = "application/x-subrip; charset=utf-8"),
        (Vec<u8> = "text/vtt; charset=utf-8"),
        (Vec<u8> = "application/json"),
    ))))]
async fn export_transcript(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Params(query): Params<ExportQuery>,
) -> Answer<Response> {
    let format = query.format.into();
    let file = api
        .clinic
        .export_transcript(&actor, id, format, query.version)
        .await?;
    Ok(attachment(file))
}

/// A file that a browser saves and never shows. Its name is made of digits and closed words: nothing to quote.
fn attachment(file: ExportFile) -> Response {
    let mut response = file.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(file.media_type),
    );
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    if let Ok(disposition) = HeaderValue::try_from(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}
