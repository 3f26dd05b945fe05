//! The playbooks that sessions can be judged by.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list_playbooks))
}

/// A declarative file by which a kind of counselling is judged.
#[derive(Serialize, ToSchema)]
pub(crate) struct Playbook {
    /// Its id, for example `consultation`.
    id: String,
    /// Its version.
    version: String,
    /// The language that it can judge.
    language: String,
    /// Its name for people.
    title: String,
}

/// The playbooks of this PC.
#[utoipa::path(get, path = "/playbooks", tag = "playbooks",
    responses((status = 200, description = "The playbooks", body = Vec<Playbook>)))]
async fn list_playbooks(By(actor): By, State(api): State<Api>) -> Answer<Json<Vec<Playbook>>> {
    let playbooks = api.clinic.playbooks(&actor).await?;
    Ok(Json(
        playbooks
            .into_iter()
            .map(|known| Playbook {
                id: known.id,
                version: known.version,
                language: known.language,
                title: known.title,
            })
            .collect(),
    ))
}
