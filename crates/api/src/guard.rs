//! What stands before every route: whose name the request calls, which site sends it, and the headers
//! that tell a browser to keep nothing and to run nothing.
//!
//! The HTTP door listens on this PC alone, but a page of another site can still make the user's
//! browser knock. A rebound DNS name shows in `Host`, a foreign page in `Origin`.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};

use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::{
    Door,
    problem::{ErrorCode, Problem},
};

/// Who may ask: this PC by its names, its own pages, and pages of the sites that were named.
pub(crate) struct Guard {
    door: Door,
    origins: Vec<String>,
}

impl Guard {
    pub(crate) fn new(door: Door, origins: Vec<String>) -> Self {
        Self { door, origins }
    }

    /// Lets browsers show answers to pages of the sites that were named, and to no others.
    pub(crate) fn cors(&self) -> Option<CorsLayer> {
        if self.origins.is_empty() {
            return None;
        }
        let origins = self.origins.iter().filter_map(|origin| origin.parse().ok());
        let cors = CorsLayer::new()
            .allow_origin(AllowOrigin::list(origins))
            .allow_methods([
                Method::GET,
                Method::POST,
                Method::PUT,
                Method::PATCH,
                Method::DELETE,
            ])
            .allow_headers([
                header::AUTHORIZATION,
                header::CONTENT_TYPE,
                header::RANGE,
                HeaderName::from_static("last-event-id"),
            ])
            .expose_headers([header::CONTENT_RANGE, header::RETRY_AFTER]);
        Some(cors)
    }

    fn knows(&self, origin: &HeaderValue) -> bool {
        self.origins
            .iter()
            .any(|known| known.as_bytes() == origin.as_bytes())
    }
}

/// Refuses what a browser was tricked into sending.
pub(crate) async fn same_site(
    State(guard): State<Arc<Guard>>,
    request: Request,
    next: Next,
) -> Response {
    match check(&guard, &request) {
        Ok(()) => next.run(request).await,
        Err(code) => Problem::new(code).into_response(),
    }
}

fn check(guard: &Guard, request: &Request) -> Result<(), ErrorCode> {
    if guard.door == Door::InProcess {
        return Ok(());
    }
    let host = host(request).ok_or(ErrorCode::WrongHost)?;
    if !matches!(
        host.host().to_ascii_lowercase().as_str(),
        "127.0.0.1" | "localhost" | "[::1]"
    ) {
        return Err(ErrorCode::WrongHost);
    }
    let reads = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    match request.headers().get(header::ORIGIN) {
        Some(origin) if !reads && !is_own(origin, &host) && !guard.knows(origin) => {
            Err(ErrorCode::WrongOrigin)
        }
        _ => Ok(()),
    }
}

/// The host that the request names: of its target (HTTP/2 and absolute form) or of its header.
fn host(request: &Request) -> Option<Authority> {
    let target = request.uri().authority().cloned();
    target.or_else(|| {
        request
            .headers()
            .get(header::HOST)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    })
}

/// Whether a page of this very server asks.
fn is_own(origin: &HeaderValue, host: &Authority) -> bool {
    let origin = origin.to_str().unwrap_or_default();
    origin
        .strip_prefix("http://")
        .is_some_and(|site| site.eq_ignore_ascii_case(host.as_str()))
}

/// Policy of the api's answers: data, never a page.
const API_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// Policy of the page to try the api: its own files, and answers of this server.
const DOCS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Lets the page to try the api load its own files.
pub(crate) async fn docs_policy(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    keep_or_insert(
        response.headers_mut(),
        header::CONTENT_SECURITY_POLICY,
        DOCS_POLICY,
    );
    response
}

/// Adds the headers that a response does not set itself.
pub(crate) async fn quiet_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let wanted = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, API_POLICY),
    ];
    for (name, value) in wanted {
        keep_or_insert(headers, name, value);
    }
    response
}

fn keep_or_insert(headers: &mut HeaderMap, name: header::HeaderName, value: &'static str) {
    headers
        .entry(name)
        .or_insert(HeaderValue::from_static(value));
}

/// A panic answers as an internal error; the panic hook has put its place into the log.
pub(crate) fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    #[derive(Debug, thiserror::Error)]
    #[error("a handler panicked")]
    struct Panicked;
    Problem::internal(&Panicked).into_response()
}
