//! The own voice of whoever is signed in: kept with the own consent, deleted at once.

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get_voice, keep_voice, forget_voice))
}

/// How the own voice is kept. The voice itself is never handed out.
#[derive(Serialize, ToSchema)]
pub(crate) struct Voice {
    /// When the person agreed; null where the voice is not kept.
    #[schema(value_type = Option<String>, format = DateTime)]
    agreed_at: Option<jiff::Timestamp>,
    /// Completed sessions that it was learnt from.
    sessions: u32,
    /// When it last changed.
    #[schema(value_type = Option<String>, format = DateTime)]
    updated_at: Option<jiff::Timestamp>,
}

impl From<Option<clinic::voices::KeptVoice>> for Voice {
    fn from(kept: Option<clinic::voices::KeptVoice>) -> Self {
        Self {
            agreed_at: kept.as_ref().map(|kept| kept.agreed_at),
            sessions: kept.as_ref().map_or(0, |kept| kept.sessions),
            updated_at: kept.map(|kept| kept.updated_at),
        }
    }
}

/// How the own voice is kept.
#[utoipa::path(get, path = "/voice", tag = "auth",
    responses((status = 200, description = "How it is kept", body = Voice)))]
async fn get_voice(By(actor): By, State(api): State<Api>) -> Answer<Json<Voice>> {
    Ok(Json(api.clinic.own_voice(&actor).await?.into()))
}

/// Agree that the own voice is kept, to be told from the customer's. It is learnt from sessions that are completed.
#[utoipa::path(put, path = "/voice", tag = "auth",
    responses((status = 200, description = "Agreed", body = Voice)))]
async fn keep_voice(By(actor): By, State(api): State<Api>) -> Answer<Json<Voice>> {
    let kept = api.clinic.agree_to_voice(&actor).await?;
    Ok(Json(Some(kept).into()))
}

/// Delete all that is kept of the own voice, at once.
#[utoipa::path(delete, path = "/voice", tag = "auth",
    responses((status = 204, description = "Gone")))]
async fn forget_voice(By(actor): By, State(api): State<Api>) -> Answer<StatusCode> {
    api.clinic.forget_voice(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}
