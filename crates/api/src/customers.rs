//! The people counselled.

use axum::{Json, extract::State};
use clinic::{
    domain::{ClinicId, Confidential, CustomerId},
    people::{self, CustomerFilter},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    parse,
    shape::customer::{Customer, CustomerList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_customers, create_customer))
        .routes(routes!(get_customer, update_customer))
}

/// Which customers.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct CustomerQuery {
    /// Part of the name, the telephone number or the e-mail address.
    search: Option<String>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// A customer to create.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewCustomer {
    /// Name.
    #[schema(min_length = 1)]
    name: String,
    /// Telephone number.
    phone: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// The actor's own clinic unless given; an admin of several clinics has to give it.
    clinic_id: Option<Uuid>,
}

/// What to change of a customer; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CustomerChange {
    /// Name.
    #[schema(min_length = 1)]
    name: Option<String>,
    /// Telephone number; an empty text removes it.
    phone: Option<String>,
    /// E-mail address; an empty text removes it.
    email: Option<String>,
}

/// The customers that the actor may see.
#[utoipa::path(get, path = "/customers/", tag = "customers", params(CustomerQuery),
    responses((status = 200, description = "One page", body = CustomerList)))]
async fn list_customers(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<CustomerQuery>,
) -> Answer<Json<CustomerList>> {
    let filter = CustomerFilter {
        search: query.search.map(Confidential::new),
    };
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.list_customers(&actor, &filter, &page).await?;
    let items = listed.items.into_iter().map(Customer::from).collect();
    Ok(Json(CustomerList {
        items,
        next_cursor: listed.next_cursor,
    }))
}

/// Create a customer.
#[utoipa::path(post, path = "/customers/", tag = "customers", request_body = NewCustomer,
    responses((status = 201, description = "Created", body = Customer)))]
async fn create_customer(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewCustomer>,
) -> Answer<Created<Customer>> {
    let new = people::NewCustomer {
        name: Confidential::new(new.name),
        phone: new.phone.map(Confidential::new),
        email: new.email.map(Confidential::new),
        clinic_id: new.clinic_id.map(ClinicId),
    };
    Ok(Created(
        api.clinic.create_customer(&actor, new).await?.into(),
    ))
}

/// One customer.
#[utoipa::path(get, path = "/customers/{id}", tag = "customers",
    params(("id" = Uuid, Path, description = "The customer's id")),
    responses((status = 200, description = "The customer", body = Customer)))]
async fn get_customer(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<CustomerId>,
) -> Answer<Json<Customer>> {
    Ok(Json(api.clinic.customer(&actor, id).await?.into()))
}

/// Change a customer.
#[utoipa::path(put, path = "/customers/{id}", tag = "customers",
    params(("id" = Uuid, Path, description = "The customer's id")), request_body = CustomerChange,
    responses((status = 200, description = "The changed customer", body = Customer)))]
async fn update_customer(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<CustomerId>,
    Body(change): Body<CustomerChange>,
) -> Answer<Json<Customer>> {
    let change = people::CustomerChange {
        name: change.name.map(Confidential::new),
        phone: change.phone.map(Confidential::new),
        email: change.email.map(Confidential::new),
    };
    Ok(Json(
        api.clinic.update_customer(&actor, id, change).await?.into(),
    ))
}
