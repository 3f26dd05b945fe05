//! What the speakers of a session are called, in every version and every export.

use axum::{Json, extract::State};
use clinic::domain::{Confidential, SessionId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Id},
    shape::transcript::Speaker,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get_speakers, name_speakers))
}

/// Name of one speaker.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeakerName {
    /// Who.
    speaker: Speaker,
    /// What they are called; null for a further voice that nobody named.
    name: Option<String>,
    /// Whether somebody gave the name; else it is the counselor's or customer's own.
    given: bool,
}

/// The names of a session's speakers.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeakerNames {
    /// One for each speaker.
    items: Vec<SpeakerName>,
}

impl From<Vec<clinic::transcripts::SpeakerName>> for SpeakerNames {
    fn from(names: Vec<clinic::transcripts::SpeakerName>) -> Self {
        let name = |named: clinic::transcripts::SpeakerName| SpeakerName {
            speaker: named.speaker.into(),
            name: named.name.map(Confidential::into_inner),
            given: named.given,
        };
        Self {
            items: names.into_iter().map(name).collect(),
        }
    }
}

/// Names to give; a speaker that is left out keeps the name, null or blank goes back to the own one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSpeakerNames {
    /// One for each speaker to name.
    items: Vec<NewSpeakerName>,
}

/// A name for one speaker.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSpeakerName {
    /// Who.
    speaker: Speaker,
    /// The name, up to 200 characters.
    #[schema(max_length = 200)]
    name: Option<String>,
}

/// What the speakers of a session are called.
#[utoipa::path(get, path = "/sessions/{id}/speakers", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The names", body = SpeakerNames)))]
async fn get_speakers(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<SpeakerNames>> {
    Ok(Json(api.clinic.speaker_names(&actor, id).await?.into()))
}

/// Name the speakers, in every version at once.
#[utoipa::path(put, path = "/sessions/{id}/speakers", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = NewSpeakerNames,
    responses((status = 200, description = "The names", body = SpeakerNames)))]
async fn name_speakers(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(new): Body<NewSpeakerNames>,
) -> Answer<Json<SpeakerNames>> {
    let given = new.items.into_iter().map(|new| {
        let name = new.name.map(Confidential::new);
        (new.speaker.into(), name)
    });
    let names = api.clinic.name_speakers(&actor, id, given.collect());
    Ok(Json(names.await?.into()))
}
