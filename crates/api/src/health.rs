//! How the program stands; tells nothing about anybody.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{Api, shape::words::words};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(health))
}

words! {
    /// How the vault stands.
    VaultState = clinic::VaultState {
        /// Nobody has set it up.
        Empty,
        /// The key is not in memory: somebody has to sign in.
        Sealed,
        /// The key is in memory.
        Open,
    }
}

/// The speech model.
#[derive(Serialize, ToSchema)]
pub(crate) struct Model {
    /// Its name.
    name: String,
    /// Whether it is on this PC.
    ready: bool,
}

/// How the program stands.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// Always `ok`: an answer is the proof.
    #[schema(example = "ok")]
    status: &'static str,
    /// How the vault stands.
    vault: VaultState,
    /// Version of the program.
    version: &'static str,
    /// The speech model.
    model: Model,
}

/// How the program stands.
#[utoipa::path(get, path = "/health", tag = "health", security(()),
    responses((status = 200, description = "The program answers", body = Health)))]
async fn health(State(api): State<Api>) -> Json<Health> {
    let transcriber = api.clinic.transcriber();
    Json(Health {
        status: "ok",
        vault: api.clinic.state().into(),
        version: env!("CARGO_PKG_VERSION"),
        model: Model {
            name: transcriber.engine().model,
            ready: transcriber.is_ready(),
        },
    })
}
