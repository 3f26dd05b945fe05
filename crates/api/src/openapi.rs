//! The document of the api, made from the handlers themselves, and what every operation has in common.

use std::{collections::BTreeSet, sync::LazyLock};

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use utoipa::{OpenApi, openapi};
use utoipa_axum::router::OpenApiRouter;

use crate::{Api, document};

/// Where the api lives.
pub const PREFIX: &str = "/api/v1";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sotto",
        description = "Records, transcribes and reads counselling sessions on the clinic's own PC. \
            Sign in with `POST /auth/login`, then send the token as `Authorization: Bearer …`. \
            Every path answers with and without its trailing slash. Errors are RFC 9457 problems \
            with a closed `code`.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    components(schemas(crate::problem::Problem, crate::shape::transcript::ExportFormat)),
    tags(
        (name = "setup", description = "The first start"),
        (name = "auth", description = "Signing in and out"),
        (name = "users", description = "The people who sign in"),
        (name = "clinics", description = "The tenants"),
        (name = "customers", description = "The people counselled and what they agreed to"),
        (name = "sessions", description = "Counselling meetings"),
        (name = "recordings", description = "The sound of sessions"),
        (name = "transcripts", description = "Who said what, when"),
        (name = "analysis", description = "Asking for transcripts and analyses"),
        (name = "jobs", description = "Steps that go on after the request has answered"),
        (name = "reports", description = "Numbers for managers"),
        (name = "playbooks", description = "By what sessions are judged"),
        (name = "settings", description = "What an admin sets for this PC and for a clinic"),
        (name = "audit", description = "Who read and did what"),
        (name = "models", description = "What turns talks into words on this PC"),
        (name = "health", description = "How the program stands"),
    ),
)]
struct Sotto;

/// All routes with their description.
pub(crate) fn routes() -> OpenApiRouter<Api> {
    let nouns = OpenApiRouter::new()
        .merge(crate::setup::routes())
        .merge(crate::auth::routes())
        .merge(crate::account::routes())
        .merge(crate::vault::routes())
        .merge(crate::users::routes())
        .merge(crate::clinics::routes())
        .merge(crate::customers::routes())
        .merge(crate::consents::routes())
        .merge(crate::sessions::routes())
        .merge(crate::samples::routes())
        .merge(crate::search::routes())
        .merge(crate::recordings::routes())
        .merge(crate::sound::routes())
        .merge(crate::transcripts::routes())
        .merge(crate::drafts::routes())
        .merge(crate::speakers::routes())
        .merge(crate::analysis::routes())
        .merge(crate::accuracy::routes())
        .merge(crate::corrections::routes())
        .merge(crate::masks::routes())
        .merge(crate::job_events::routes())
        .merge(crate::jobs::routes())
        .merge(crate::reports::routes())
        .merge(crate::export::routes())
        .merge(crate::models::routes())
        .merge(crate::voice::routes())
        .merge(crate::playbooks::routes())
        .merge(crate::settings::routes())
        .merge(crate::own_playbooks::routes())
        .merge(crate::audit::routes())
        .merge(crate::diagnostics::routes())
        .merge(crate::health::routes());
    OpenApiRouter::with_openapi(Sotto::openapi()).nest(PREFIX, nouns)
}

/// The document (OpenAPI 3.1).
pub fn openapi() -> openapi::OpenApi {
    let mut document = routes().into_openapi();
    document::complete(&mut document);
    document
}

/// The document as pretty JSON, as it is served.
pub fn openapi_json() -> &'static str {
    static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
        // Maps with text keys and plain values: serialising them cannot fail.
        openapi().to_pretty_json().unwrap_or_default()
    });
    &DOCUMENT
}

/// `GET /openapi.json`.
pub(crate) async fn serve() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], openapi_json()).into_response()
}

/// Paths that the document writes with a trailing slash.
pub(crate) fn slashed_paths() -> BTreeSet<String> {
    let paths = routes().into_openapi().paths.paths;
    paths
        .into_keys()
        .filter(|path| path.ends_with('/'))
        .collect()
}
