//! The two doors of the one router: HTTP, and the window in the same process.

use std::collections::HashMap;

use axum::{
    Router,
    body::Body,
    http::{Request, Response, header::HeaderName},
};
use http_body_util::{BodyExt, Limited};
use tower::ServiceExt;

/// Where requests come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A socket of this PC: browsers and integrators. Serve it with
    /// `into_make_service_with_connect_info::<SocketAddr>()`, or set-up is refused.
    Http,
    /// The desktop window, through [`call`].
    InProcess,
}

/// An answer that was read whole.
#[derive(Debug)]
pub struct Answered {
    /// HTTP status.
    pub status: u16,
    /// Names in lower case, values as text; values that are no text are left out.
    pub headers: HashMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Why the in-process door could not carry a request.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// Method, path or a header is not well-formed.
    #[error("the request is not well-formed")]
    Request(#[from] axum::http::Error),
    /// The answer is larger than this door carries, or broke off: it carries JSON, not sound.
    #[error("the answer could not be read whole")]
    Answer(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Largest answer that [`call`] carries. The transcript of a day of talk is below 30 MB.
const MAX_ANSWER_BYTES: usize = 64 << 20;

/// Sends one request through `router` without a socket. `path` begins with `/api/v1`.
pub async fn call(
    router: &Router,
    method: &str,
    path: &str,
    headers: impl IntoIterator<Item = (String, String)>,
    body: Vec<u8>,
) -> Result<Answered, CallError> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let Ok(response) = router
        .clone()
        .oneshot(request.body(Body::from(body))?)
        .await;
    read(response).await
}

async fn read(response: Response<Body>) -> Result<Answered, CallError> {
    let status = response.status().as_u16();
    let text = |(name, value): (&HeaderName, &axum::http::HeaderValue)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    };
    let headers = response.headers().iter().filter_map(text).collect();
    let body = Limited::new(response.into_body(), MAX_ANSWER_BYTES)
        .collect()
        .await
        .map_err(CallError::Answer)?;
    Ok(Answered {
        status,
        headers,
        body: body.to_bytes().to_vec(),
    })
}
