//! Full-text search over notes, transcripts and customers' names.

use axum::{Json, extract::State};
use clinic::{
    domain::{CustomerId, UserId},
    sessions::SessionFilter,
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Params},
    parse,
    shape::{
        search::{FoundSession, SearchResults},
        session::SessionStatus,
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(search))
}

/// What to search for, and where.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SearchQuery {
    /// Words that all have to be in the session, in any order; case, width, accents and the two kana do not matter.
    /// Japanese needs no blanks. Signs mean nothing.
    #[param(min_length = 1, max_length = 200, example = "費用")]
    q: String,
    /// Only sessions with this customer.
    customer_id: Option<Uuid>,
    /// Only sessions of this counselor.
    counselor_id: Option<Uuid>,
    /// Only sessions in one of these states, separated by commas.
    #[serde(default, deserialize_with = "parse::words")]
    #[param(style = Form, explode = false, required = false)]
    status: Vec<SessionStatus>,
    /// First day, `YYYY-MM-DD`.
    #[param(format = Date)]
    from: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    #[param(format = Date)]
    to: Option<String>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Search in the sessions that the actor may see, latest first.
///
/// Whole words are looked for; where that finds nothing, the last one may be the beginning of a word. That somebody
/// searched is in the audit, what for is not.
#[utoipa::path(get, path = "/search", tag = "sessions", params(SearchQuery),
    responses((status = 200, description = "One page", body = SearchResults)))]
async fn search(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<SearchQuery>,
) -> Answer<Json<SearchResults>> {
    let filter = SessionFilter {
        status: query.status.into_iter().map(SessionStatus::into).collect(),
        customer_id: query.customer_id.map(CustomerId),
        counselor_id: query.counselor_id.map(UserId),
        from: parse::optional_day("from", query.from.as_deref())?,
        to: parse::optional_day("to", query.to.as_deref())?,
        ..SessionFilter::default()
    };
    let page = parse::page(query.limit, query.cursor);
    let found = api.clinic.search(&actor, &query.q, &filter, &page).await?;
    Ok(Json(SearchResults {
        items: found
            .listed
            .items
            .into_iter()
            .map(FoundSession::from)
            .collect(),
        next_cursor: found.listed.next_cursor,
        not_indexed: found.not_indexed,
    }))
}
