//! Steps of the pipeline: look, try again, stop.

use axum::{Json, extract::State};
use clinic::{
    domain::{JobId, SessionId},
    pipeline::JobFilter,
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Id, Params},
    parse,
    problem::{MEDIA_TYPE, Problem},
    shape::job::{Job, JobList, JobState},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_jobs))
        .routes(routes!(get_job))
        .routes(routes!(retry_job))
        .routes(routes!(cancel_job))
        .routes(routes!(pause_job))
        .routes(routes!(resume_job))
}

/// Which jobs.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct JobQuery {
    /// Only those of this session.
    session_id: Option<Uuid>,
    /// Only those in this state.
    state: Option<JobState>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// The jobs that the actor may see, newest first.
#[utoipa::path(get, path = "/jobs", tag = "jobs", params(JobQuery),
    responses((status = 200, description = "One page", body = JobList)))]
async fn list_jobs(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<JobQuery>,
) -> Answer<Json<JobList>> {
    let filter = JobFilter {
        session_id: query.session_id.map(SessionId),
        state: query.state.map(JobState::into),
    };
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.list_jobs(&actor, filter, &page).await?;
    Ok(Json(JobList {
        items: listed.items.into_iter().map(Job::from).collect(),
        next_cursor: listed.next_cursor,
    }))
}

/// One job. Ask again to follow its progress.
#[utoipa::path(get, path = "/jobs/{id}", tag = "jobs", params(("id" = Uuid, Path, description = "The job's id")),
    responses((status = 200, description = "The job", body = Job)))]
async fn get_job(By(actor): By, State(api): State<Api>, Id(id): Id<JobId>) -> Answer<Json<Job>> {
    Ok(Json(api.clinic.job(&actor, id).await?.into()))
}

/// Try a job again that failed or was stopped.
#[utoipa::path(post, path = "/jobs/{id}/retry", tag = "jobs",
    params(("id" = Uuid, Path, description = "The job's id")),
    responses(
        (status = 200, description = "The job, waiting again", body = Job),
        (status = 409, description = "The job is not one to try again", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn retry_job(By(actor): By, State(api): State<Api>, Id(id): Id<JobId>) -> Answer<Json<Job>> {
    Ok(Json(api.clinic.retry_job(&actor, id).await?.into()))
}

/// Stop a job that waits or runs.
#[utoipa::path(post, path = "/jobs/{id}/cancel", tag = "jobs",
    params(("id" = Uuid, Path, description = "The job's id")),
    responses(
        (status = 200, description = "The job; a running one stops at its next pause", body = Job),
        (status = 409, description = "The job has ended", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn cancel_job(By(actor): By, State(api): State<Api>, Id(id): Id<JobId>) -> Answer<Json<Job>> {
    Ok(Json(api.clinic.cancel_job(&actor, id).await?.into()))
}

/// Put a job off that waits or runs; what it has finished is kept.
#[utoipa::path(post, path = "/jobs/{id}/pause", tag = "jobs",
    params(("id" = Uuid, Path, description = "The job's id")),
    responses(
        (status = 200, description = "The job; a running one rests within a second or so", body = Job),
        (status = 409, description = "The job has ended or rests already", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn pause_job(By(actor): By, State(api): State<Api>, Id(id): Id<JobId>) -> Answer<Json<Job>> {
    Ok(Json(api.clinic.pause_job(&actor, id).await?.into()))
}

/// Let a paused job go on where it was.
#[utoipa::path(post, path = "/jobs/{id}/resume", tag = "jobs",
    params(("id" = Uuid, Path, description = "The job's id")),
    responses(
        (status = 200, description = "The job, waiting for its turn", body = Job),
        (status = 409, description = "The job is not paused", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn resume_job(By(actor): By, State(api): State<Api>, Id(id): Id<JobId>) -> Answer<Json<Job>> {
    Ok(Json(api.clinic.resume_job(&actor, id).await?.into()))
}
