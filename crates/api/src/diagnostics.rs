//! How the program stands, for whoever keeps the PC: counts, sizes and codes, no words of anybody.

use axum::{
    Json,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By},
    problem::Problem,
    shape::diagnostics::Diagnostics,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get_diagnostics))
        .routes(routes!(get_support_file))
}

/// How the program and its vault stand. For admins.
#[utoipa::path(get, path = "/diagnostics", tag = "health",
    responses((status = 200, description = "Versions, sizes, counts, codes", body = Diagnostics)))]
async fn get_diagnostics(By(actor): By, State(api): State<Api>) -> Answer<Json<Diagnostics>> {
    Ok(Json(api.clinic.diagnostics(&actor).await?.into()))
}

/// The same as a file to send to whoever helps. No name, note, address or word of a talk is in it. For admins.
#[utoipa::path(get, path = "/diagnostics/support-file", tag = "health",
    responses((status = 200, description = "A file to download", body = Diagnostics)))]
async fn get_support_file(By(actor): By, State(api): State<Api>) -> Answer<Response> {
    let diagnostics: Diagnostics = api.clinic.diagnostics(&actor).await?.into();
    let text =
        serde_json::to_vec_pretty(&diagnostics).map_err(|error| Problem::internal(&error))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"sotto-support.json\"",
        ),
    ];
    Ok((headers, text).into_response())
}
