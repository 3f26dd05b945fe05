//! Signing in and out, the way back with the recovery code, and sealing the vault.

use std::time::Instant;

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
};
use clinic::ClinicError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, read},
    parse,
    problem::{ErrorCode, MEDIA_TYPE, Problem},
    shape::user::User,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(login))
        .routes(routes!(recover_access))
        .routes(routes!(me))
        .routes(routes!(test_token))
        .routes(routes!(logout))
        .routes(routes!(seal_vault))
}

/// E-mail and password, as OAuth 2.0's password grant sends them.
#[derive(Deserialize, ToSchema)]
pub(crate) struct Login {
    /// The e-mail address.
    username: String,
    /// The password.
    #[schema(format = Password)]
    password: String,
}

/// A fresh token. Send it as `Authorization: Bearer …`.
#[derive(Serialize, ToSchema)]
#[expect(
    clippy::struct_field_names,
    reason = "the names are those of RFC 6749, 5.1"
)]
pub(crate) struct Token {
    /// The token (a JWT).
    access_token: String,
    /// Always `bearer`.
    #[schema(example = "bearer")]
    token_type: &'static str,
    /// Seconds until it ends.
    expires_in: u64,
}

impl From<clinic::SignedIn> for Token {
    fn from(signed_in: clinic::SignedIn) -> Self {
        Self {
            access_token: signed_in.token,
            token_type: "bearer",
            expires_in: signed_in.expires_in,
        }
    }
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

/// Sign in. Opens the vault if it is sealed.
///
/// Takes a form, as OAuth 2.0's password grant does; further fields of the grant are ignored.
#[utoipa::path(post, path = "/auth/login", tag = "auth", security(()),
    request_body(content = Login, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "Signed in", body = Token),
        (status = 401, description = "E-mail or password is wrong", body = Problem, content_type = MEDIA_TYPE),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn login(State(api): State<Api>, request: Request) -> Answer<Json<Token>> {
    let Login { username, password } = form(request).await?;
    let signed_in = guess(&api, &username, api.clinic.sign_in(&username, &password)).await?;
    Ok(Json(signed_in.into()))
}

/// Lets somebody prove who he is, unless there were too many wrong proofs of late.
async fn guess(
    api: &Api,
    email: &str,
    proof: impl Future<Output = Result<clinic::SignedIn, ClinicError>>,
) -> Result<clinic::SignedIn, Problem> {
    if !api.attempts.may_try(email, Instant::now()) {
        return Err(Problem::new(ErrorCode::RateLimited));
    }
    let proved = proof.await;
    match &proved {
        Ok(_) => api.attempts.was_right(email),
        Err(ClinicError::WrongCredentials | ClinicError::WrongRecoveryCode) => {
            api.attempts.was_wrong(email, Instant::now());
        }
        Err(_) => {}
    }
    Ok(proved?)
}

async fn form(request: Request) -> Result<Login, Problem> {
    let content_type = request.headers().get(axum::http::header::CONTENT_TYPE);
    let is_form = content_type
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .to_ascii_lowercase()
                .starts_with("application/x-www-form-urlencoded")
        });
    if !is_form {
        let detail = "Send username and password as application/x-www-form-urlencoded.";
        return Err(Problem::saying(ErrorCode::UnsupportedMediaType, detail));
    }
    let bytes = read(request, &()).await?;
    serde_urlencoded::from_bytes(&bytes)
        .map_err(|_| Problem::invalid("body", "The form needs the fields username and password."))
}

/// Open the vault with the recovery code and set a new password for an admin.
#[utoipa::path(post, path = "/auth/recover", tag = "auth", security(()), request_body = Recovery,
    responses(
        (status = 200, description = "Signed in with the new password", body = Token),
        (status = 401, description = "The code is wrong", body = Problem, content_type = MEDIA_TYPE),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn recover_access(State(api): State<Api>, Body(ask): Body<Recovery>) -> Answer<Json<Token>> {
    let password = parse::password("new_password", ask.new_password)?;
    let recovered = api
        .clinic
        .recover_access(&ask.recovery_code, &ask.email, password);
    Ok(Json(guess(&api, &ask.email, recovered).await?.into()))
}

/// The signed-in user.
#[utoipa::path(get, path = "/auth/me", tag = "auth",
    responses((status = 200, description = "The signed-in user", body = User)))]
async fn me(By(actor): By) -> Json<User> {
    Json(actor.user().clone().into())
}

/// The user whom the token belongs to, if it still counts.
#[utoipa::path(post, path = "/auth/test-token", tag = "auth",
    responses((status = 200, description = "The token's user", body = User)))]
async fn test_token(By(actor): By) -> Json<User> {
    Json(actor.user().clone().into())
}

/// Sign out: every token of the user ends at once.
#[utoipa::path(post, path = "/auth/logout", tag = "auth",
    responses((status = 204, description = "Signed out")))]
async fn logout(By(actor): By, State(api): State<Api>) -> Answer<StatusCode> {
    api.clinic.sign_out(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Seal the vault: the key leaves the memory, and everybody has to sign in again. For admins.
#[utoipa::path(post, path = "/vault/seal", tag = "auth",
    responses((status = 204, description = "Sealed")))]
async fn seal_vault(By(actor): By, State(api): State<Api>) -> Answer<StatusCode> {
    api.clinic.seal(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}
