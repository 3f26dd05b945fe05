//! Settings of this PC and of a clinic.

use axum::{Json, extract::State};
use clinic::domain::ClinicId;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Id},
    shape::settings::{ClinicSettings, ClinicSettingsChange, PcSettings, PcSettingsChange},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get_settings, update_settings))
        .routes(routes!(get_clinic_settings, update_clinic_settings))
}

/// The settings of this PC as they count now.
#[utoipa::path(get, path = "/settings", tag = "settings",
    responses((status = 200, description = "The settings", body = PcSettings)))]
async fn get_settings(By(actor): By, State(api): State<Api>) -> Answer<Json<PcSettings>> {
    let settings = api.clinic.pc_settings(&actor)?;
    Ok(Json(PcSettings::of(
        &settings,
        api.clinic.fixed_settings()?,
    )))
}

/// Change settings of this PC. For admins. What is left out stays; what `fixed` names is refused.
#[utoipa::path(put, path = "/settings", tag = "settings", request_body = PcSettingsChange,
    responses((status = 200, description = "The settings as they count now", body = PcSettings)))]
async fn update_settings(
    By(actor): By,
    State(api): State<Api>,
    Body(change): Body<PcSettingsChange>,
) -> Answer<Json<PcSettings>> {
    let settings = api
        .clinic
        .change_pc_settings(&actor, &change.into())
        .await?;
    Ok(Json(PcSettings::of(
        &settings,
        api.clinic.fixed_settings()?,
    )))
}

/// The settings of a clinic.
#[utoipa::path(get, path = "/clinics/{id}/settings", tag = "settings",
    params(("id" = Uuid, Path, description = "The clinic's id")),
    responses((status = 200, description = "The settings", body = ClinicSettings)))]
async fn get_clinic_settings(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<ClinicId>,
) -> Answer<Json<ClinicSettings>> {
    Ok(Json(api.clinic.clinic_settings(&actor, id).await?.into()))
}

/// Change settings of a clinic. For admins. What is left out stays.
#[utoipa::path(put, path = "/clinics/{id}/settings", tag = "settings",
    params(("id" = Uuid, Path, description = "The clinic's id")), request_body = ClinicSettingsChange,
    responses((status = 200, description = "The settings", body = ClinicSettings)))]
async fn update_clinic_settings(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<ClinicId>,
    Body(change): Body<ClinicSettingsChange>,
) -> Answer<Json<ClinicSettings>> {
    let settings = api
        .clinic
        .change_clinic_settings(&actor, id, &change.into())
        .await?;
    Ok(Json(settings.into()))
}
