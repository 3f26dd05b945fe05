//! Reading a request: who acts, ids in the path, the query and JSON bodies. Whatever cannot be read
//! answers as a problem that names the field and never repeats its value.

use std::time::Duration;

use axum::{
    Json,
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Path, Query, Request},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Api,
    problem::{ErrorCode, Problem},
};

/// The signed-in user who asks. Taken before any body, so that a stranger learns nothing about it.
pub(crate) struct By(pub(crate) clinic::Actor);

impl FromRequestParts<Api> for By {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        Ok(Self(actor(parts, api, false).await?))
    }
}

/// The signed-in user, also one who has to choose a password first. For the few routes that such a user needs.
pub(crate) struct ByNewcomer(pub(crate) clinic::Actor);

impl FromRequestParts<Api> for ByNewcomer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        Ok(Self(actor(parts, api, true).await?))
    }
}

/// A screen that looks again by itself, with nobody at it, says so: its calls keep no sign-in alive.
const UNATTENDED: &str = "sotto-unattended";

async fn actor(parts: &Parts, api: &Api, newcomer: bool) -> Result<clinic::Actor, Problem> {
    // Without a token the clinic is asked all the same: a sealed vault answers as sealed.
    let token = bearer(&parts.headers).unwrap_or_default();
    let call = clinic::Call {
        unattended: parts.headers.contains_key(UNATTENDED),
        newcomer,
    };
    Ok(api.clinic.actor_for(token, call).await?)
}

/// The page of a list that has no filters.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct PageQuery {
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub(crate) limit: Option<u32>,
    /// `next_cursor` of the page before.
    pub(crate) cursor: Option<String>,
}

/// Longest silence in the middle of a body; whoever sends that slowly only holds a place.
const SILENCE: Duration = Duration::from_secs(10);

/// Waits for the next part of a body, but not for ever.
pub(crate) async fn in_time<T>(next: impl Future<Output = T>) -> Result<T, Problem> {
    tokio::time::timeout(SILENCE, next)
        .await
        .map_err(|_| Problem::new(ErrorCode::RequestTimeout))
}

/// The token of `Authorization: Bearer …`; the scheme's case does not matter (RFC 9110, 11.1).
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The only id of a path. A text that is no id names nothing: 404, as for an id of somebody else's.
pub(crate) struct Id<T>(pub(crate) T);

impl<T: std::str::FromStr, S: Send + Sync> FromRequestParts<S> for Id<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let not_found = || Problem::new(ErrorCode::NotFound);
        let Path(text) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| not_found())?;
        text.parse().map(Self).map_err(|_| not_found())
    }
}

/// The query string. Unknown parameters are refused: a filter with a typing error must not show all.
pub(crate) struct Params<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let detail = "A parameter of the query is unknown or not of the documented type.";
        Query::try_from_uri(&parts.uri)
            .map(|Query(params)| Self(params))
            .map_err(|_| Problem::invalid("query", detail))
    }
}

/// A JSON body.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Problem::saying(
                ErrorCode::UnsupportedMediaType,
                "Send the body as application/json.",
            ));
        }
        let bytes = read(request, state).await?;
        let mut json = serde_json::Deserializer::from_slice(&bytes);
        let body =
            serde_path_to_error::deserialize(&mut json).map_err(|error| unreadable(&error))?;
        json.end()
            .map_err(|_| Problem::new(ErrorCode::MalformedRequest))?;
        Ok(Self(body))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(value)) = headers
        .get(header::CONTENT_TYPE)
        .map(|value| value.to_str())
    else {
        return false;
    };
    let media_type = value.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/json")
}

/// The whole body, within the limit of the route.
pub(crate) async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Problem> {
    in_time(Bytes::from_request(request, state))
        .await?
        .map_err(|rejection| {
            Problem::new(match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => ErrorCode::TooLarge,
                _ => ErrorCode::MalformedRequest,
            })
        })
}

/// Names the place, not the value: the parser's own words would repeat a password.
fn unreadable(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    if !error.inner().is_data() {
        return Problem::saying(
            ErrorCode::MalformedRequest,
            "The body is not well-formed JSON.",
        );
    }
    let path = error.path().to_string();
    if path == "." {
        return Problem::invalid(
            "body",
            "A required field is missing, or the body is not an object.",
        );
    }
    let detail =
        format!("`{path}` is unknown, not of the documented type, or lacks a required field.");
    Problem::invalid(path, detail)
}

/// `201 Created` with what was created.
pub(crate) struct Created<T>(pub(crate) T);

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        (StatusCode::CREATED, Json(self.0)).into_response()
    }
}

/// What a handler answers with.
pub(crate) type Answer<T> = Result<T, Problem>;
