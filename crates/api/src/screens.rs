//! The screens in a browser: the files that the build of `ui/` made, beside the api.

use std::{path::Path, sync::Arc};

use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::{
    Door,
    guard::{self, Guard},
};

/// What the screens may load: their own files and answers of this server. Styles may be set on
/// elements, as positions on a time line are; scripts come from files alone.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; \
    img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; \
    worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Puts the screens in `dir` (it holds `index.html`) beside the api of the HTTP door. A path without a
/// file is a place inside the screens and answers with `index.html`; a missing asset is 404.
pub fn with_screens(api: Router, dir: &Path) -> Router {
    let index = ServeFile::new(dir.join("index.html"));
    let place = tower::service_fn(move |request: Request| {
        let index = index.clone();
        async move {
            if request
                .uri()
                .path()
                .rsplit('/')
                .next()
                .is_some_and(|name| name.contains('.'))
            {
                return Ok(StatusCode::NOT_FOUND.into_response());
            }
            index
                .oneshot(request)
                .await
                .map(IntoResponse::into_response)
        }
    });
    let guard = Arc::new(Guard::new(Door::Http, Vec::new()));
    let screens = Router::new()
        .fallback_service(ServeDir::new(dir).fallback(place))
        .layer(middleware::from_fn(policy))
        .layer(middleware::from_fn_with_state(guard, guard::same_site))
        .layer(middleware::from_fn(guard::quiet_headers));
    // Chosen by the path, not by routes of an outer router: those would hand their own parameter on to
    // the api, whose paths would then hold one too many.
    let whole = tower::service_fn(move |request: Request| {
        let (api, screens) = (api.clone(), screens.clone());
        async move {
            let path = request.uri().path();
            let is_api = path == "/api" || path.starts_with("/api/") || path == "/openapi.json";
            if is_api {
                api.oneshot(request).await
            } else {
                screens.oneshot(request).await
            }
        }
    });
    Router::new().fallback_service(whole)
}

async fn policy(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    // Kept, but asked for again each time: an update of the program shows at once.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
