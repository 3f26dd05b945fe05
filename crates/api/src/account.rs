//! The own account: password and sign-ins.

use axum::{Json, extract::State};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    attempts::Knock,
    auth::guess,
    extract::{Answer, Body, By, ByNewcomer},
    parse,
    problem::{MEDIA_TYPE, Problem},
    shape::account::{SignIn, SignInList, Token},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(change_password))
        .routes(routes!(list_sign_ins))
}

/// The own password, old and new.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordChange {
    /// The password until now.
    #[schema(format = Password)]
    old_password: String,
    /// The password from now on.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    new_password: String,
}

/// Change the own password.
///
/// All sign-ins of the user end, and a new one begins with the token that is answered. Works also for somebody who
/// has to choose a password first.
#[utoipa::path(post, path = "/auth/password", tag = "auth", request_body = PasswordChange,
    responses(
        (status = 200, description = "Changed, and signed in anew", body = Token),
        (status = 429, description = "Too many tries", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn change_password(
    ByNewcomer(actor): ByNewcomer,
    State(api): State<Api>,
    Body(change): Body<PasswordChange>,
) -> Answer<Json<Token>> {
    let new = parse::password("new_password", change.new_password)?;
    let subject = actor.id().to_string();
    // Whoever comes with a token is no stranger; the tries are counted for the user all the same.
    let knock = Knock {
        subject: &subject,
        device: None,
        is_stranger: false,
    };
    let proof = api
        .clinic
        .change_password(&actor, &change.old_password, new);
    let signed_in = guess(&api, knock, proof)
        .await
        .map_err(|problem| problem.of_password("old_password", "new_password"))?;
    Ok(Json(signed_in.into()))
}

/// The own sign-ins that go on, newest first.
#[utoipa::path(get, path = "/auth/sign-ins", tag = "auth",
    responses((status = 200, description = "The sign-ins", body = SignInList)))]
async fn list_sign_ins(By(actor): By, State(api): State<Api>) -> Answer<Json<SignInList>> {
    let items = api.clinic.sign_ins(&actor).await?;
    Ok(Json(SignInList {
        items: items.into_iter().map(SignIn::from).collect(),
        next_cursor: None,
    }))
}
