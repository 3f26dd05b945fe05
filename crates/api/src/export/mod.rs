//! A report as a file: a table for spreadsheets, a document for paper. Both are made from the same report that the
//! screen shows; taking one out is written down in the audit.

mod csv;
mod paper;
mod pdf;
mod words;
mod writing;

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Params},
    problem::Problem,
    reports::over,
    shape::figures::Step,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(export_report))
}

/// What kind of file.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Format {
    /// A table for spreadsheets (RFC 4180, UTF-8 with a byte order mark).
    Csv,
    /// A document for paper (A4).
    Pdf,
}

/// In which language the file speaks.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Language {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
}

/// Which report, and as what.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ExportParams {
    /// First day, `YYYY-MM-DD`.
    from: String,
    /// Last day, `YYYY-MM-DD`.
    to: String,
    /// Only this clinic; a manager's own anyway.
    clinic_id: Option<Uuid>,
    /// Only this counselor.
    counselor_id: Option<Uuid>,
    /// How to cut the period; by month unless given.
    by: Option<Step>,
    /// What kind of file.
    #[param(inline)]
    format: Format,
    /// In which language; English unless given.
    #[param(inline)]
    language: Option<Language>,
}

/// The report as a file. Who may read a report may take it out; that is written down as an export.
#[utoipa::path(get, path = "/reports/clinic/export", tag = "reports", params(ExportParams),
    responses((status = 200, description = "The file, with its name in `Content-Disposition`",
        content((Vec<u8> = "application/pdf"), (Vec<u8> = "text/csv; charset=utf-8")))))]
async fn export_report(
    By(actor): By,
    State(api): State<Api>,
    Params(asked): Params<ExportParams>,
) -> Answer<Response> {
    let query = over(
        &asked.from,
        &asked.to,
        asked.clinic_id,
        asked.counselor_id,
        asked.by,
    )?;
    let report = api.clinic.export_report(&actor, query).await?;
    let words = words::of(asked.language.unwrap_or_default());
    let name = format!("sotto-report-{}-{}", query.from, query.to);
    match asked.format {
        Format::Csv => Ok(file(
            "text/csv; charset=utf-8",
            &format!("{name}.csv"),
            csv::written(&report, words).into_bytes(),
        )),
        Format::Pdf => {
            let made = tokio::task::spawn_blocking(move || pdf::made(&report, words)).await;
            let bytes = made
                .map_err(|fallen| Problem::internal(&fallen))?
                .map_err(|error| Problem::internal(&error))?;
            Ok(file("application/pdf", &format!("{name}.pdf"), bytes))
        }
    }
}

/// An answer that a browser saves under a name; the name is made of days alone.
fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
        .unwrap_or(HeaderValue::from_static("attachment"));
    (
        [
            (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        bytes,
    )
        .into_response()
}
