//! A session to explore, made of a talk that ships with the program.

use axum::{extract::State, http::StatusCode};
use clinic::{
    domain::{Confidential, SessionId},
    sessions,
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id},
    parse,
    shape::session::Session,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(add_sample))
        .routes(routes!(remove_sample))
}

/// A sample to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSample {
    /// What the invented customer is called.
    #[schema(min_length = 1, example = "Sample client")]
    customer_name: String,
    /// The wall clock that it shows: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`.
    #[schema(example = "2026-11-24T10:30")]
    session_date: String,
}

/// Make the actor's sample session, or find the one that is there.
///
/// A talk that ships with the program is taken in as any file is; transcript and analysis follow by themselves. The session
/// is marked (`sample`) and counts in no report.
#[utoipa::path(post, path = "/samples/", tag = "sessions", request_body = NewSample,
    responses((status = 201, description = "The sample", body = Session)))]
async fn add_sample(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewSample>,
) -> Answer<Created<Session>> {
    let wanted = sessions::NewSample {
        customer_name: Confidential::new(new.customer_name),
        session_date: parse::session_date(&new.session_date)?,
    };
    Ok(Created(api.clinic.add_sample(&actor, wanted).await?.into()))
}

/// Remove the actor's sample with all that grew from it. Any other session is not found.
#[utoipa::path(delete, path = "/samples/{id}", tag = "sessions",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 204, description = "Removed")))]
async fn remove_sample(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<StatusCode> {
    api.clinic.remove_sample(&actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
