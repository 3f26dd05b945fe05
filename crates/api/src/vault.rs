//! The vault as a whole: sealing it, and the recovery code.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    attempts::Knock,
    auth::{guess, knock_at},
    extract::{Answer, Body, By},
    parse,
    problem::{MEDIA_TYPE, Problem},
    shape::account::Token,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(recover_access))
        .routes(routes!(seal_vault))
        .routes(routes!(renew_recovery_code))
}

/// The recovery code and what it is used for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the names are those of the api")]
pub(crate) struct Recovery {
    /// The code that set-up told; case, blanks and dashes do not matter.
    recovery_code: String,
    /// E-mail address of an admin.
    email: String,
    /// The admin's password from now on.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    new_password: String,
}

/// Open the vault with the recovery code and set a new password for an admin. All earlier sign-ins end.
#[utoipa::path(post, path = "/auth/recover", tag = "auth", security(()), request_body = Recovery,
    responses(
        (status = 200, description = "Signed in with the new password", body = Token),
        (status = 401, description = "The code is wrong", body = Problem, content_type = MEDIA_TYPE),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn recover_access(
    State(api): State<Api>,
    headers: HeaderMap,
    Body(ask): Body<Recovery>,
) -> Answer<Json<Token>> {
    let password = parse::password("new_password", ask.new_password)?;
    let recovered = api
        .clinic
        .recover_access(&ask.recovery_code, &ask.email, password);
    // The code is of the vault, not of an address: all tries are counted together.
    let knock = knock_at(&api, "recovery code", &headers);
    let signed_in = guess(&api, knock, recovered)
        .await
        .map_err(|problem| problem.of_password("recovery_code", "new_password"))?;
    Ok(Json(signed_in.into()))
}

/// Seal the vault: the key leaves the memory, and everybody has to sign in again. For admins.
#[utoipa::path(post, path = "/vault/seal", tag = "auth",
    responses((status = 204, description = "Sealed")))]
async fn seal_vault(By(actor): By, State(api): State<Api>) -> Answer<StatusCode> {
    api.clinic.seal(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The admin's own password, asked for once more.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proof {
    /// The own password.
    #[schema(format = Password)]
    password: String,
}

/// A recovery code that was just made.
#[derive(Serialize, ToSchema)]
pub(crate) struct RecoveryCode {
    /// Opens the vault when every password is forgotten. Told this once and never again.
    recovery_code: String,
}

/// Make a new recovery code; the old one opens nothing any more. For admins, who prove their own password.
#[utoipa::path(post, path = "/vault/recovery-code", tag = "auth", request_body = Proof,
    responses(
        (status = 200, description = "The new code", body = RecoveryCode),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn renew_recovery_code(
    By(actor): By,
    State(api): State<Api>,
    Body(proof): Body<Proof>,
) -> Answer<Json<RecoveryCode>> {
    let subject = actor.id().to_string();
    let knock = Knock {
        subject: &subject,
        device: None,
        is_stranger: false,
    };
    let renewed = api.clinic.renew_recovery_code(&actor, &proof.password);
    let code = guess(&api, knock, renewed)
        .await
        .map_err(|problem| problem.of_password("password", "password"))?;
    Ok(Json(RecoveryCode {
        recovery_code: code.into_inner(),
    }))
}
