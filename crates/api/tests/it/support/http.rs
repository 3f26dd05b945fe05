//! Requests as a client writes them, answers as it reads them.

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, Request, header},
};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;

/// A request. Paths are those after `/api/v1`.
pub(crate) struct Ask {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Ask {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        let host = ("host".to_owned(), "127.0.0.1:8737".to_owned());
        Self {
            method: method.to_owned(),
            path: format!("/api/v1{path}"),
            headers: vec![host],
            body: vec![],
        }
    }

    pub(crate) fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    pub(crate) fn post(path: &str) -> Self {
        Self::new("POST", path)
    }

    pub(crate) fn put(path: &str) -> Self {
        Self::new("PUT", path)
    }

    /// Of the root, not of the api.
    pub(crate) fn outside(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// Replaces or adds a header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn by(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string().as_bytes())
    }

    pub(crate) fn form(self, body: &str) -> Self {
        self.body("application/x-www-form-urlencoded", body.as_bytes())
    }

    pub(crate) fn body(mut self, content_type: &str, body: &[u8]) -> Self {
        self.body = body.to_vec();
        self.header("content-type", content_type)
    }

    /// Everything that is sent but the token.
    pub(crate) fn written(&self) -> String {
        format!("{} {}", self.path, String::from_utf8_lossy(&self.body))
    }

    /// A form with the field `file`.
    pub(crate) fn file(self, bytes: &[u8]) -> Self {
        let mut body =
            b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"talk.mp3\"\r\n\r\n"
                .to_vec();
        body.extend(bytes);
        body.extend(b"\r\n--x--\r\n");
        self.body("multipart/form-data; boundary=x", &body)
    }
}

/// An answer, read whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Checks that this is a problem of that code, whole and well-formed.
    #[track_caller]
    pub(crate) fn is_problem(&self, status: u16, code: &str) -> Value {
        assert_eq!(
            (self.status, self.header("content-type")),
            (status, api::MEDIA_TYPE),
            "{}",
            self.text()
        );
        let problem = self.json();
        assert_eq!(problem["code"], code, "{problem}");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], format!("urn:sotto:problem:{code}"));
        assert!(
            problem["title"].is_string() && problem["detail"].is_string(),
            "{problem}"
        );
        let challenged = !self.header(header::WWW_AUTHENTICATE.as_str()).is_empty();
        assert_eq!(challenged, status == 401, "401 alone says how to sign in");
        problem
    }
}

pub(crate) async fn ask(router: &Router, ask: Ask) -> Answer {
    let mut request = Request::builder()
        .method(ask.method.as_str())
        .uri(&ask.path);
    for (name, value) in &ask.headers {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(ask.body)).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let kind = parts.headers.get(header::CONTENT_TYPE);
    let endless = kind.is_some_and(|kind| kind == "text/event-stream");
    let body = if endless {
        Bytes::new()
    } else {
        body.collect().await.unwrap().to_bytes()
    };
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    }
}
