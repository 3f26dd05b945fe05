//! Numbers for managers.

use axum::{Json, extract::State};
use clinic::{
    domain::{ClinicId, UserId},
    reports::{ReportQuery, Step as DomainStep},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Params},
    parse,
    shape::report::{Report, Step},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(clinic_report))
}

/// Over what.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ReportParams {
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
}

/// What the sessions of a period add up to. A counselor reads the own figures, a manager the clinic's.
#[utoipa::path(get, path = "/reports/clinic", tag = "reports", params(ReportParams),
    responses((status = 200, description = "The report", body = Report)))]
async fn clinic_report(
    By(actor): By,
    State(api): State<Api>,
    Params(asked): Params<ReportParams>,
) -> Answer<Json<Report>> {
    let query = ReportQuery {
        from: parse::day("from", &asked.from)?,
        to: parse::day("to", &asked.to)?,
        clinic_id: asked.clinic_id.map(ClinicId),
        counselor_id: asked.counselor_id.map(UserId),
        by: asked.by.map_or(DomainStep::Month, Step::into),
    };
    Ok(Json(api.clinic.clinic_report(&actor, query).await?.into()))
}
