//! What customers agreed to.

use axum::{Json, extract::State};
use clinic::domain::CustomerId;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, PageQuery, Params},
    parse,
    shape::customer::{Consent, ConsentList, ConsentPurpose},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list_consents, record_consent))
}

/// A customer's answer to put on file.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewConsent {
    /// What was asked.
    purpose: ConsentPurpose,
    /// False is a refusal or a withdrawal.
    given: bool,
    /// Version of the words that were shown, for example `2026-11`.
    #[schema(min_length = 1)]
    wording: String,
}

/// The answers of a customer, newest first.
#[utoipa::path(get, path = "/customers/{id}/consents", tag = "customers",
    params(("id" = Uuid, Path, description = "The customer's id"), PageQuery),
    responses((status = 200, description = "One page", body = ConsentList)))]
async fn list_consents(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<CustomerId>,
    Params(query): Params<PageQuery>,
) -> Answer<Json<ConsentList>> {
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.consents(&actor, id, &page).await?;
    Ok(Json(ConsentList {
        items: listed.items.into_iter().map(Consent::from).collect(),
        next_cursor: listed.next_cursor,
    }))
}

/// Put a customer's answer on file.
#[utoipa::path(post, path = "/customers/{id}/consents", tag = "customers",
    params(("id" = Uuid, Path, description = "The customer's id")), request_body = NewConsent,
    responses((status = 201, description = "On file", body = Consent)))]
async fn record_consent(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<CustomerId>,
    Body(new): Body<NewConsent>,
) -> Answer<Created<Consent>> {
    let purpose = new.purpose.into();
    Ok(Created(
        api.clinic
            .record_consent(&actor, id, purpose, new.given, &new.wording)
            .await?
            .into(),
    ))
}
