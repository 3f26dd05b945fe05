//! Counselling meetings.

use axum::{Json, extract::State};
use clinic::{
    Actor, Clinic, ClinicError, Page,
    domain::{Confidential, CustomerId, SessionId, UserId, session::SessionStatus as DomainStatus},
    pipeline::JobFilter,
    sessions::{self, SessionFilter, SessionOrder},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    parse::{self, Removable},
    problem::{MEDIA_TYPE, Problem},
    shape::{
        analysis::AnalysisResult,
        job::Job,
        recording::Recording,
        session::{Outcome, Session, SessionDetail, SessionList, SessionStatus},
        transcript::Transcript,
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_sessions, create_session))
        .routes(routes!(get_session, update_session))
}

/// Which sessions. All filters that are given have to fit.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SessionQuery {
    /// Only those in one of these states, separated by commas.
    #[serde(default, deserialize_with = "parse::words")]
    #[param(style = Form, explode = false, required = false, example = json!(["recorded", "analyzed"]))]
    status: Vec<SessionStatus>,
    /// Only those with this customer.
    customer_id: Option<Uuid>,
    /// Only those of this counselor.
    counselor_id: Option<Uuid>,
    /// First day, `YYYY-MM-DD`.
    #[param(format = Date)]
    from: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    #[param(format = Date)]
    to: Option<String>,
    /// Only those that ended in one of these ways, separated by commas.
    #[serde(default, deserialize_with = "parse::words")]
    #[param(style = Form, explode = false, required = false)]
    outcome: Vec<Outcome>,
    /// By date, the latest first unless said otherwise.
    #[param(inline)]
    sort: Option<Sort>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// In which order sessions come.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sort {
    /// From the latest date on.
    Latest,
    /// From the earliest date on.
    Earliest,
}

/// A session to create.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSession {
    /// Whom it is with; the session belongs to the customer's clinic.
    customer_id: Uuid,
    /// The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`.
    #[schema(example = "2026-11-24T10:30")]
    session_date: String,
    /// Who holds it; the actor unless given.
    counselor_id: Option<Uuid>,
    /// The counselor's own notes.
    notes: Option<String>,
    /// Language of the talk, `en` or `ja`; left out, the recogniser decides.
    language: Option<String>,
    /// Id of the playbook that judges it; left out, the one of the settings.
    playbook: Option<String>,
}

/// What to change of a session; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionChange {
    /// The counselor's own notes; null removes them.
    #[serde(default, deserialize_with = "parse::removable")]
    #[schema(value_type = Option<String>)]
    notes: Option<Removable<String>>,
    /// How it ended; null takes that back.
    #[serde(default, deserialize_with = "parse::removable")]
    #[schema(value_type = Option<Outcome>)]
    outcome: Option<Removable<Outcome>>,
    /// The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`.
    session_date: Option<String>,
    /// Language of the talk, `en` or `ja`; null leaves it to the recogniser.
    #[serde(default, deserialize_with = "parse::removable")]
    #[schema(value_type = Option<String>, example = "ja")]
    language: Option<Removable<String>>,
    /// Id of the playbook that judges it, or blank for the one of the settings; then ask for an analysis again.
    playbook: Option<String>,
    /// People expected in the talk.
    #[schema(minimum = 1, maximum = 8)]
    speakers: Option<usize>,
    /// Only `completed`, and only by the session's counselor.
    status: Option<Completion>,
}

/// The one state that may be set.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Completion {
    /// The counselor has closed the session.
    Completed,
}

/// The sessions that the actor may see, latest date first unless asked otherwise.
#[utoipa::path(get, path = "/sessions/", tag = "sessions", params(SessionQuery),
    responses((status = 200, description = "One page", body = SessionList)))]
async fn list_sessions(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<SessionQuery>,
) -> Answer<Json<SessionList>> {
    let filter = SessionFilter {
        status: query.status.into_iter().map(SessionStatus::into).collect(),
        customer_id: query.customer_id.map(CustomerId),
        counselor_id: query.counselor_id.map(UserId),
        from: parse::optional_day("from", query.from.as_deref())?,
        to: parse::optional_day("to", query.to.as_deref())?,
        outcome: query.outcome.into_iter().map(Outcome::into).collect(),
        order: match query.sort {
            None | Some(Sort::Latest) => SessionOrder::LatestFirst,
            Some(Sort::Earliest) => SessionOrder::EarliestFirst,
        },
    };
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.list_sessions(&actor, &filter, &page).await?;
    let items = listed.items.into_iter().map(Session::from).collect();
    Ok(Json(SessionList {
        items,
        next_cursor: listed.next_cursor,
    }))
}

/// Create a session.
#[utoipa::path(post, path = "/sessions/", tag = "sessions", request_body = NewSession,
    responses((status = 201, description = "Created", body = Session)))]
async fn create_session(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewSession>,
) -> Answer<Created<Session>> {
    let new = sessions::NewSession {
        customer_id: CustomerId(new.customer_id),
        session_date: parse::session_date(&new.session_date)?,
        counselor_id: new.counselor_id.map(UserId),
        notes: Confidential::new(new.notes.unwrap_or_default()),
        language: new.language,
        playbook: new.playbook,
    };
    Ok(Created(
        api.clinic.create_session(&actor, new).await?.into(),
    ))
}

/// One session with its transcript, analysis, recordings and jobs.
#[utoipa::path(get, path = "/sessions/{id}", tag = "sessions",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The session", body = SessionDetail)))]
async fn get_session(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<SessionDetail>> {
    let clinic = &api.clinic;
    Ok(Json(SessionDetail {
        session: clinic.session(&actor, id).await?.into(),
        transcript: if_any(clinic.transcript(&actor, id, None).await)?.map(Transcript::from),
        analysis: if_any(clinic.analysis(&actor, id).await)?.map(AnalysisResult::from),
        recordings: clinic
            .recordings(&actor, id, &Page::first(Page::MAX))
            .await?
            .items
            .into_iter()
            .map(Recording::from)
            .collect(),
        jobs: jobs_of(clinic, &actor, id).await?,
    }))
}

/// What the session may not have yet.
fn if_any<T>(found: Result<T, ClinicError>) -> Result<Option<T>, ClinicError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(ClinicError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn jobs_of(clinic: &Clinic, actor: &Actor, id: SessionId) -> Result<Vec<Job>, ClinicError> {
    let filter = JobFilter {
        session_id: Some(id),
        state: None,
    };
    Ok(clinic
        .list_jobs(actor, filter, &Page::first(Page::MAX))
        .await?
        .items
        .into_iter()
        .map(Job::from)
        .collect())
}

/// Change a session: notes, outcome, date, language, or close it.
#[utoipa::path(put, path = "/sessions/{id}", tag = "sessions",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = SessionChange,
    responses(
        (status = 200, description = "The changed session", body = Session),
        (status = 409, description = "The session cannot be completed yet", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn update_session(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(change): Body<SessionChange>,
) -> Answer<Json<Session>> {
    let change = sessions::SessionChange {
        notes: change
            .notes
            .map(|Removable(notes)| Confidential::new(notes.unwrap_or_default())),
        outcome: change
            .outcome
            .map(|Removable(outcome)| outcome.map(Outcome::into)),
        session_date: change
            .session_date
            .as_deref()
            .map(parse::session_date)
            .transpose()?,
        language: change.language.map(|Removable(language)| language),
        playbook: change.playbook,
        speakers: change.speakers,
        status: change
            .status
            .map(|Completion::Completed| DomainStatus::Completed),
    };
    Ok(Json(
        api.clinic.update_session(&actor, id, change).await?.into(),
    ))
}
