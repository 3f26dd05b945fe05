//! A clinic's own playbooks: write, check, try, publish.

use axum::{Json, extract::State, http::StatusCode};
use clinic::{
    domain::{ClinicId, PlaybookId, SessionId},
    playbooks::{Beginning, Draft},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id},
    problem::{MEDIA_TYPE, Problem},
    shape::playbook::{OwnPlaybook, OwnPlaybookDetail, PlaybookPreview, PlaybookTrouble},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_own_playbooks, create_own_playbook))
        .routes(routes!(get_own_playbook, save_own_playbook))
        .routes(routes!(check_playbook))
        .routes(routes!(preview_own_playbook))
        .routes(routes!(publish_own_playbook))
        .routes(routes!(analyze_again))
}

/// A shipped playbook to begin from.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shipped {
    /// For example `consultation`.
    id: String,
    /// For example `en`.
    language: String,
}

/// A playbook to begin: a copy of a shipped one, or the text of a file.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewPlaybook {
    /// For which clinic; the actor's own unless given.
    clinic_id: Option<Uuid>,
    /// The shipped playbook to copy.
    from: Option<Shipped>,
    /// Or the text of a file.
    text: Option<String>,
}

/// A draft, as text or as a form.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaybookDraft {
    /// The revision that was changed.
    revision: u32,
    /// The draft as TOML.
    text: Option<String>,
    /// Or as a form, as it was answered.
    form: Option<serde_json::Value>,
}

/// A text to look over.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaybookText {
    /// The text.
    text: String,
}

/// What was found in a text.
#[derive(Serialize, ToSchema)]
pub(crate) struct PlaybookChecked {
    /// The first fault; null where there is none.
    trouble: Option<PlaybookTrouble>,
}

/// Which session to try a draft on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewOf {
    /// The session's id.
    session_id: Uuid,
}

/// Which revision to publish.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Publish {
    /// The revision that was looked at.
    revision: u32,
}

/// What publishing did.
#[derive(Serialize, ToSchema)]
pub(crate) struct Published {
    /// The playbook as it is now.
    playbook: OwnPlaybook,
    /// Sessions whose newest analysis is of an earlier version of it.
    sessions_before: u32,
}

/// What was queued.
#[derive(Serialize, ToSchema)]
pub(crate) struct Queued {
    /// New jobs.
    jobs: u32,
}

/// The own playbooks of the clinics in reach.
#[utoipa::path(get, path = "/playbooks/own", tag = "playbooks",
    responses((status = 200, description = "The playbooks, by title", body = Vec<OwnPlaybook>)))]
async fn list_own_playbooks(
    By(actor): By,
    State(api): State<Api>,
) -> Answer<Json<Vec<OwnPlaybook>>> {
    let own = api.clinic.own_playbooks(&actor).await?;
    Ok(Json(own.into_iter().map(Into::into).collect()))
}

/// Begins a playbook. A copy keeps the id of what it was copied from: once published, it judges in its place.
#[utoipa::path(post, path = "/playbooks/own", tag = "playbooks", request_body = NewPlaybook,
    responses((status = 201, description = "The playbook, a draft", body = OwnPlaybookDetail)))]
async fn create_own_playbook(
    By(actor): By,
    State(api): State<Api>,
    Body(wanted): Body<NewPlaybook>,
) -> Answer<Created<OwnPlaybookDetail>> {
    let from = match (wanted.from, wanted.text) {
        (Some(Shipped { id, language }), None) => Beginning::Shipped { id, language },
        (None, Some(text)) => Beginning::Text(text),
        _ => return Err(Problem::invalid("from", "Give either `from` or `text`.")),
    };
    let clinic_id = wanted.clinic_id.map(ClinicId);
    let made = api.clinic.create_playbook(&actor, clinic_id, from).await?;
    Ok(Created(made.into()))
}

/// One own playbook, with its draft and its versions.
#[utoipa::path(get, path = "/playbooks/own/{id}", tag = "playbooks",
    params(("id" = Uuid, Path, description = "The playbook's id")),
    responses((status = 200, description = "The playbook", body = OwnPlaybookDetail)))]
async fn get_own_playbook(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<PlaybookId>,
) -> Answer<Json<OwnPlaybookDetail>> {
    Ok(Json(api.clinic.own_playbook(&actor, id).await?.into()))
}

/// Writes the draft. One with a fault is kept, too; `trouble` names the line.
#[utoipa::path(put, path = "/playbooks/own/{id}", tag = "playbooks", request_body = PlaybookDraft,
    params(("id" = Uuid, Path, description = "The playbook's id")),
    responses((status = 200, description = "The playbook", body = OwnPlaybookDetail)))]
async fn save_own_playbook(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<PlaybookId>,
    Body(wanted): Body<PlaybookDraft>,
) -> Answer<Json<OwnPlaybookDetail>> {
    let draft = match (wanted.text, wanted.form) {
        (Some(text), None) => Draft::Text(text),
        (None, Some(form)) => Draft::Form(form),
        _ => return Err(Problem::invalid("text", "Give either `text` or `form`.")),
    };
    let saved = api
        .clinic
        .save_playbook(&actor, id, wanted.revision, draft)
        .await?;
    Ok(Json(saved.into()))
}

/// What is wrong with a text, by its line. Nothing is stored.
#[utoipa::path(post, path = "/playbooks/validate", tag = "playbooks", request_body = PlaybookText,
    responses((status = 200, description = "The first fault, or null", body = PlaybookChecked)))]
async fn check_playbook(
    By(actor): By,
    State(api): State<Api>,
    Body(wanted): Body<PlaybookText>,
) -> Answer<Json<PlaybookChecked>> {
    let trouble = api.clinic.check_playbook(&actor, &wanted.text)?;
    Ok(Json(PlaybookChecked {
        trouble: trouble.map(Into::into),
    }))
}

/// What the draft would find in a past session, beside what its analysis says. Nothing is stored.
#[utoipa::path(post, path = "/playbooks/own/{id}/preview", tag = "playbooks", request_body = PreviewOf,
    params(("id" = Uuid, Path, description = "The playbook's id")),
    responses((status = 200, description = "Both beside each other", body = PlaybookPreview),
        (status = 400, description = "The session has no transcript", body = Problem, content_type = MEDIA_TYPE)))]
async fn preview_own_playbook(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<PlaybookId>,
    Body(wanted): Body<PreviewOf>,
) -> Answer<Json<PlaybookPreview>> {
    let session = SessionId(wanted.session_id);
    let preview = api.clinic.preview_playbook(&actor, id, session).await?;
    Ok(Json(preview.into()))
}

/// Publishes the draft: new analyses of the clinic's sessions are made by it from now on.
#[utoipa::path(post, path = "/playbooks/own/{id}/publish", tag = "playbooks", request_body = Publish,
    params(("id" = Uuid, Path, description = "The playbook's id")),
    responses((status = 200, description = "The playbook as it is now", body = Published)))]
async fn publish_own_playbook(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<PlaybookId>,
    Body(wanted): Body<Publish>,
) -> Answer<Json<Published>> {
    let done = api
        .clinic
        .publish_playbook(&actor, id, wanted.revision)
        .await?;
    Ok(Json(Published {
        playbook: done.playbook.into(),
        sessions_before: done.sessions_before,
    }))
}

/// Has the sessions that an earlier version judged analysed again, as jobs.
#[utoipa::path(post, path = "/playbooks/own/{id}/analyze-again", tag = "playbooks",
    params(("id" = Uuid, Path, description = "The playbook's id")),
    responses((status = 202, description = "How many were queued", body = Queued)))]
async fn analyze_again(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<PlaybookId>,
) -> Answer<(StatusCode, Json<Queued>)> {
    let jobs = api.clinic.analyze_again(&actor, id).await?;
    Ok((StatusCode::ACCEPTED, Json(Queued { jobs })))
}
