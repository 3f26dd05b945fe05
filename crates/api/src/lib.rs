#![doc = include_str!("../README.md")]

mod account;
mod accuracy;
mod analysis;
mod attempts;
mod audit;
mod auth;
mod clinics;
mod consents;
mod corrections;
mod customers;
mod device;
mod diagnostics;
mod document;
mod door;
mod drafts;
mod errors;
mod examples;
mod export;
mod extract;
mod guard;
mod health;
mod job_events;
mod jobs;
mod limits;
mod masks;
mod models;
mod openapi;
mod own_playbooks;
mod parse;
mod paths;
mod playbooks;
mod problem;
mod recordings;
mod reports;
mod samples;
mod screens;
mod search;
mod sessions;
mod settings;
mod setup;
pub mod shape;
mod sound;
mod speakers;
mod transcripts;
mod users;
mod vault;
mod voice;

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, middleware, routing::get};
use clinic::Clinic;
use tokio::sync::Semaphore;
use tower::{Layer, util::MapRequestLayer};
use tower_http::catch_panic::CatchPanicLayer;
use utoipa_swagger_ui::{Config, SwaggerUi};

use attempts::Attempts;
pub use door::{Answered, CallError, Door, call};
use guard::Guard;
pub use limits::{HttpSettings, Rate};
pub use openapi::{PREFIX, openapi, openapi_json};
pub use problem::{ErrorCode, MEDIA_TYPE, Problem};
pub use screens::with_screens;

/// Largest JSON body or form, in bytes.
const MAX_BODY_BYTES: usize = 1 << 20;

/// What every handler is given.
#[derive(Clone)]
pub(crate) struct Api {
    clinic: Clinic,
    door: Door,
    attempts: Arc<Attempts>,
    /// Bounds the streams of events.
    streams: Arc<Semaphore>,
}

/// The whole api of `clinic`, for one door, set as it comes.
pub fn router(clinic: Clinic, door: Door) -> Router {
    router_with(clinic, door, &HttpSettings::default())
}

/// The whole api of `clinic`, for one door. The settings are for HTTP alone.
pub fn router_with(clinic: Clinic, door: Door, settings: &HttpSettings) -> Router {
    let (routes, _) = openapi::routes().split_for_parts();
    let routes = routes
        .method_not_allowed_fallback(async || Problem::new(ErrorCode::MethodNotAllowed))
        .with_state(Api {
            clinic,
            door,
            attempts: Arc::default(),
            streams: Arc::new(Semaphore::new(job_events::MOST_STREAMS)),
        })
        .route("/openapi.json", get(openapi::serve))
        .route("/api/v1/openapi.json", get(openapi::serve))
        .merge(docs())
        .fallback(async || Problem::new(ErrorCode::NotFound))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES));
    // Paths are put right before they are matched, so this wraps the router instead of lying in it.
    let paths = paths::Slashes::new(openapi::slashed_paths());
    let put_right = MapRequestLayer::new(move |request| paths.put_right(request));
    let guard = Arc::new(Guard::new(door, settings.origins.clone()));
    let mut whole = Router::new().fallback_service(put_right.layer(routes));
    if door == Door::Http {
        let rates = limits::Rates::new(settings.rate);
        whole = whole.layer(middleware::from_fn_with_state(rates, limits::limit));
    }
    if let Some(cors) = guard.cors() {
        whole = whole.layer(cors);
    }
    whole
        .layer(middleware::from_fn_with_state(guard, guard::same_site))
        .layer(CatchPanicLayer::custom(guard::panicked))
        .layer(middleware::from_fn(guard::quiet_headers))
}

/// The page to try the api. The document is the one that is served; the page brings its own files.
fn docs() -> Router {
    let page = SwaggerUi::new(paths::DOCS).config(Config::from("/api/v1/openapi.json"));
    Router::new()
        .merge(page)
        .layer(middleware::from_fn(guard::docs_policy))
}
