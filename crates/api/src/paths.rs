//! A path answers with and without its trailing slash: before it is matched, it gets the form that the
//! document has.

use std::{collections::BTreeSet, sync::Arc};

use axum::http::{
    Request,
    uri::{PathAndQuery, Uri},
};

/// The page to try the api redirects to its slash by itself: its own links are relative.
pub(crate) const DOCS: &str = "/api/v1/docs";

/// The paths that the document writes with a trailing slash; all others have none.
#[derive(Clone)]
pub(crate) struct Slashes(Arc<BTreeSet<String>>);

impl Slashes {
    /// Of the paths that end with a slash.
    pub(crate) fn new(slashed: BTreeSet<String>) -> Self {
        Self(Arc::new(slashed))
    }

    /// Gives a request's path the form of the document.
    pub(crate) fn put_right<B>(&self, mut request: Request<B>) -> Request<B> {
        if let Some(path) = self.other_form(request.uri().path()) {
            replace_path(request.uri_mut(), &path);
        }
        request
    }

    /// The path as the document has it, where that differs.
    fn other_form(&self, path: &str) -> Option<String> {
        if path.starts_with(DOCS) || path.ends_with("//") {
            return None;
        }
        let bare = path.strip_suffix('/').unwrap_or(path);
        let slashed = format!("{bare}/");
        let right = if self.0.contains(&slashed) {
            slashed
        } else {
            bare.to_owned()
        };
        (right != path && !right.is_empty()).then_some(right)
    }
}

fn replace_path(uri: &mut Uri, path: &str) {
    let with_query = uri
        .query()
        .map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    let mut parts = std::mem::take(uri).into_parts();
    // The path came out of a URI and lost or gained a slash: it still is one.
    if let Ok(path) = PathAndQuery::try_from(with_query) {
        parts.path_and_query = Some(path);
    }
    *uri = Uri::from_parts(parts).unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_a_path_become_the_documents() {
        let slashes = Slashes::new(BTreeSet::from(["/v1/sessions/".to_owned()]));
        for (asked, right) in [
            ("/v1/sessions", "/v1/sessions/"),
            ("/v1/sessions/?limit=5", "/v1/sessions/?limit=5"),
            ("/v1/sessions?limit=5", "/v1/sessions/?limit=5"),
            ("/v1/health/", "/v1/health"),
            ("/v1/sessions/7/", "/v1/sessions/7"),
            (
                "http://localhost:80/v1/health/?a",
                "http://localhost:80/v1/health?a",
            ),
            ("/", "/"),
            ("/api/v1/docs/", "/api/v1/docs/"),
            ("/api/v1/docs", "/api/v1/docs"),
            ("//", "//"),
        ] {
            let request = Request::builder()
                .uri(asked)
                .body(axum::body::Body::empty())
                .unwrap();
            assert_eq!(
                slashes.put_right(request).uri().to_string(),
                right,
                "{asked}"
            );
        }
    }
}
