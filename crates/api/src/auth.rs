//! Signing in and out, and who is signed in.

use std::time::Instant;

use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use clinic::ClinicError;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    attempts::Knock,
    extract::{Answer, By, ByNewcomer, read},
    problem::{ErrorCode, MEDIA_TYPE, Problem},
    shape::{
        account::{Me, Token},
        user::User,
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(login))
        .routes(routes!(refresh))
        .routes(routes!(me))
        .routes(routes!(test_token))
        .routes(routes!(logout))
        .routes(routes!(logout_everywhere))
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

/// Sign in. Opens the vault if it is sealed.
///
/// Takes a form, as OAuth 2.0's password grant does; further fields of the grant are ignored. A browser gets a cookie
/// that says that this device is known; it is no sign-in.
#[utoipa::path(post, path = "/auth/login", tag = "auth", security(()),
    request_body(content = Login, content_type = "application/x-www-form-urlencoded"),
    responses(
        (status = 200, description = "Signed in", body = Token),
        (status = 401, description = "E-mail or password is wrong", body = Problem, content_type = MEDIA_TYPE),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn login(State(api): State<Api>, request: Request) -> Answer<Response> {
    let headers = request.headers().clone();
    let Login { username, password } = form(request).await?;
    let knock = api.knock(&username, &headers);
    let proof = api.clinic.sign_in(&username, &password);
    let signed_in = guess(&api, knock, proof).await?;
    let cookie = api.device_cookie(&username, &knock);
    let mut response = Json(Token::from(signed_in)).into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Lets somebody prove something, unless there were too many wrong proofs of late.
pub(crate) async fn guess<T>(
    api: &Api,
    knock: Knock<'_>,
    proof: impl Future<Output = Result<T, ClinicError>>,
) -> Result<T, Problem> {
    let attempt = api
        .attempts
        .enter(knock, Instant::now)
        .await
        .map_err(|wait| Problem::wait(wait.0))?;
    let proved = proof.await;
    match &proved {
        Ok(_) => attempt.was_right(),
        Err(
            ClinicError::WrongCredentials
            | ClinicError::WrongRecoveryCode
            | ClinicError::WrongPassword,
        ) => attempt.was_wrong(Instant::now()),
        Err(_) => {}
    }
    Ok(proved?)
}

async fn form(request: Request) -> Result<Login, Problem> {
    let content_type = request.headers().get(header::CONTENT_TYPE);
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

/// A new token for a sign-in that goes on. The one before counts on for half a minute; the sign-in as a whole
/// still ends when the settings say so.
#[utoipa::path(post, path = "/auth/refresh", tag = "auth",
    responses((status = 200, description = "The next token", body = Token)))]
async fn refresh(By(actor): By, State(api): State<Api>) -> Answer<Json<Token>> {
    Ok(Json(api.clinic.refresh(&actor).await?.into()))
}

/// The signed-in user, and what the screens have to know first.
#[utoipa::path(get, path = "/auth/me", tag = "auth",
    responses((status = 200, description = "The signed-in user", body = Me)))]
async fn me(ByNewcomer(actor): ByNewcomer, State(api): State<Api>) -> Answer<Json<Me>> {
    let standing = api.clinic.own_standing(&actor).await?;
    Ok(Json(Me::of(actor.user().clone(), &standing)))
}

/// The user whom the token belongs to, if it still counts.
#[utoipa::path(post, path = "/auth/test-token", tag = "auth",
    responses((status = 200, description = "The token's user", body = User)))]
async fn test_token(By(actor): By) -> Json<User> {
    Json(actor.user().clone().into())
}

/// Sign out: this sign-in ends at once, others of the same user go on.
#[utoipa::path(post, path = "/auth/logout", tag = "auth",
    responses((status = 204, description = "Signed out")))]
async fn logout(ByNewcomer(actor): ByNewcomer, State(api): State<Api>) -> Answer<StatusCode> {
    api.clinic.sign_out(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sign out everywhere: every sign-in of the user ends at once, this one too.
#[utoipa::path(post, path = "/auth/logout-everywhere", tag = "auth",
    responses((status = 204, description = "Signed out everywhere")))]
async fn logout_everywhere(
    ByNewcomer(actor): ByNewcomer,
    State(api): State<Api>,
) -> Answer<StatusCode> {
    api.clinic.sign_out_everywhere(&actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who proves something that is not aimed at an e-mail.
pub(crate) fn knock_at<'a>(api: &Api, subject: &'a str, headers: &HeaderMap) -> Knock<'a> {
    Knock {
        device: None,
        ..api.knock(subject, headers)
    }
}
