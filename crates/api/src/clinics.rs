//! The tenants.

use axum::{Json, extract::State};
use clinic::{domain::ClinicId, people};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    parse,
    shape::user::{Clinic, ClinicList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_clinics, create_clinic))
        .routes(routes!(get_clinic, update_clinic))
}

/// Which clinics.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ClinicQuery {
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// A clinic to create.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewClinic {
    /// Its name.
    #[schema(min_length = 1)]
    name: String,
    /// Postal address.
    address: Option<String>,
    /// Telephone number.
    phone: Option<String>,
}

/// What to change of a clinic; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClinicChange {
    /// Its name.
    #[schema(min_length = 1)]
    name: Option<String>,
    /// Postal address; an empty text removes it.
    address: Option<String>,
    /// Telephone number; an empty text removes it.
    phone: Option<String>,
}

/// The clinics that the actor may see.
#[utoipa::path(get, path = "/clinics/", tag = "clinics", params(ClinicQuery),
    responses((status = 200, description = "One page", body = ClinicList)))]
async fn list_clinics(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<ClinicQuery>,
) -> Answer<Json<ClinicList>> {
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.list_clinics(&actor, &page).await?;
    let items = listed.items.into_iter().map(Clinic::from).collect();
    Ok(Json(ClinicList {
        items,
        next_cursor: listed.next_cursor,
    }))
}

/// Create a clinic. For admins.
#[utoipa::path(post, path = "/clinics/", tag = "clinics", request_body = NewClinic,
    responses((status = 201, description = "Created", body = Clinic)))]
async fn create_clinic(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewClinic>,
) -> Answer<Created<Clinic>> {
    let new = people::NewClinic {
        name: new.name,
        address: new.address,
        phone: new.phone,
    };
    Ok(Created(api.clinic.create_clinic(&actor, new).await?.into()))
}

/// One clinic.
#[utoipa::path(get, path = "/clinics/{id}", tag = "clinics",
    params(("id" = Uuid, Path, description = "The clinic's id")),
    responses((status = 200, description = "The clinic", body = Clinic)))]
async fn get_clinic(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<ClinicId>,
) -> Answer<Json<Clinic>> {
    Ok(Json(api.clinic.clinic(&actor, id).await?.into()))
}

/// Change a clinic. For admins.
#[utoipa::path(put, path = "/clinics/{id}", tag = "clinics",
    params(("id" = Uuid, Path, description = "The clinic's id")), request_body = ClinicChange,
    responses((status = 200, description = "The changed clinic", body = Clinic)))]
async fn update_clinic(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<ClinicId>,
    Body(change): Body<ClinicChange>,
) -> Answer<Json<Clinic>> {
    let change = people::ClinicChange {
        name: change.name,
        address: change.address,
        phone: change.phone,
    };
    Ok(Json(
        api.clinic.update_clinic(&actor, id, change).await?.into(),
    ))
}
