//! Who read and did what.

use axum::{Json, extract::State};
use clinic::{audit::AuditFilter, domain::UserId};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Params},
    parse,
    shape::audit::{AuditEntry, AuditList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list_audit))
}

/// Which entries. All filters that are given have to fit.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct AuditQuery {
    /// Only what this user did, or what went on for this user.
    user_id: Option<Uuid>,
    /// Only what was done to the thing of this id.
    resource_id: Option<Uuid>,
    /// Only this action, `session.read`, or all of a noun, `session`.
    #[param(max_length = 60, example = "session.read")]
    action: Option<String>,
    /// First day, `YYYY-MM-DD` (UTC).
    #[param(format = Date)]
    from: Option<String>,
    /// Last day, `YYYY-MM-DD` (UTC).
    #[param(format = Date)]
    to: Option<String>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Who read and did what, newest first. For admins; reading it is an entry of its own.
#[utoipa::path(get, path = "/audit", tag = "audit", params(AuditQuery),
    responses((status = 200, description = "One page", body = AuditList)))]
async fn list_audit(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<AuditQuery>,
) -> Answer<Json<AuditList>> {
    let filter = AuditFilter {
        user_id: query.user_id.map(UserId),
        resource_id: query.resource_id.map(|id| id.to_string()),
        action: query.action,
        from: parse::optional_day("from", query.from.as_deref())?,
        to: parse::optional_day("to", query.to.as_deref())?,
    };
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.filtered_audit(&actor, &filter, &page).await?;
    Ok(Json(AuditList {
        items: listed.items.into_iter().map(AuditEntry::from).collect(),
        next_cursor: listed.next_cursor,
    }))
}
