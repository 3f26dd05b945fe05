//! The first start: an empty vault becomes a clinic's.

use std::net::SocketAddr;

use axum::{
    extract::{ConnectInfo, FromRequestParts, State},
    http::request::Parts,
};
use clinic::SetUp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api, Door,
    extract::{Answer, Body, Created},
    parse,
    problem::{ErrorCode, Problem},
    shape::user::{Clinic, User},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(set_up))
}

/// The clinic and its first user.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewVault {
    /// The clinic to create.
    clinic: FirstClinic,
    /// Its first user, an admin.
    admin: FirstAdmin,
}

/// The clinic to create at set-up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstClinic {
    /// Its name.
    #[schema(min_length = 1)]
    name: String,
}

/// The first user, an admin.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstAdmin {
    /// The name colleagues see.
    #[schema(min_length = 1)]
    name: String,
    /// Sign-in name.
    #[schema(example = "admin@example.org")]
    email: String,
    /// Opens the vault from now on.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    password: String,
}

/// What set-up made.
#[derive(Serialize, ToSchema)]
pub(crate) struct SetUpDone {
    /// Opens the vault when every password is forgotten. Told this once and never again.
    recovery_code: String,
    /// The new clinic.
    clinic: Clinic,
    /// The new admin.
    admin: User,
}

/// Proof that the request comes from this PC.
pub(crate) struct FromThisPc;

impl FromRequestParts<Api> for FromThisPc {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let loopback = peer.is_some_and(|ConnectInfo(peer)| peer.ip().to_canonical().is_loopback());
        match (api.door, loopback) {
            (Door::InProcess, _) | (Door::Http, true) => Ok(Self),
            (Door::Http, false) => Err(Problem::new(ErrorCode::SetupLoopbackOnly)),
        }
    }
}

/// Set up this PC: create the vault, the clinic and its first admin.
///
/// Works once, on an empty vault, and only from this PC. Keep the recovery code: it is not stored.
#[utoipa::path(post, path = "/setup", tag = "setup", security(()), request_body = NewVault,
    responses(
        (status = 201, description = "The vault is open", body = SetUpDone),
        (status = 403, description = "Not from this PC", body = Problem, content_type = crate::problem::MEDIA_TYPE),
        (status = 409, description = "Set up already", body = Problem, content_type = crate::problem::MEDIA_TYPE),
    ))]
async fn set_up(
    _: FromThisPc,
    State(api): State<Api>,
    Body(new): Body<NewVault>,
) -> Answer<Created<SetUpDone>> {
    let wanted = SetUp {
        clinic_name: new.clinic.name,
        admin_name: new.admin.name,
        admin_email: parse::email("admin.email", &new.admin.email)?,
        admin_password: parse::password("admin.password", new.admin.password)?,
    };
    let done =
        api.clinic.set_up(wanted).await.map_err(|error| {
            Problem::from(error).of_password("admin.password", "admin.password")
        })?;
    Ok(Created(SetUpDone {
        recovery_code: done.recovery_code.into_inner(),
        clinic: done.clinic.into(),
        admin: done.admin.into(),
    }))
}
