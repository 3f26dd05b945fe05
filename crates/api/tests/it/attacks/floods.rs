//! Too many requests, and pages of other sites.

use std::net::{Ipv4Addr, SocketAddr};

use api::{Door, HttpSettings, Rate};
use axum::{Extension, Router, extract::ConnectInfo};

use crate::support::{ADMIN, Ask, TestClinic, ask};

fn set(clinic: &TestClinic, settings: &HttpSettings) -> Router {
    let peer = ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 50_000)));
    api::router_with(clinic.clinic.clone(), Door::Http, settings).layer(Extension(peer))
}

#[tokio::test]
async fn a_flood_is_told_when_to_come_back() {
    let clinic = TestClinic::new().await;
    let (token, other) = (clinic.token(ADMIN).await, "another sign-in".to_owned());
    let rate = Rate {
        burst: 10.0,
        per_second: 0.01,
    };
    let router = set(
        &clinic,
        &HttpSettings {
            rate,
            ..HttpSettings::default()
        },
    );
    for _ in 0..10 {
        assert_eq!(
            ask(&router, Ask::get("/auth/me").by(&token)).await.status,
            200
        );
    }
    let refused = ask(&router, Ask::get("/auth/me").by(&token)).await;
    refused.is_problem(429, "rate_limited");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() >= 1);
    // Another sign-in goes on, until the peer has sent too much altogether.
    assert_eq!(
        ask(&router, Ask::get("/health").by(&other)).await.status,
        200
    );
    for _ in 0..40 {
        ask(&router, Ask::get("/health")).await;
    }
    ask(&router, Ask::get("/health").by(&other))
        .await
        .is_problem(429, "rate_limited");
}

#[tokio::test]
async fn guessing_tokens_is_slow() {
    let clinic = TestClinic::new().await;
    let rate = Rate {
        burst: 100.0,
        per_second: 1.0,
    };
    let router = set(
        &clinic,
        &HttpSettings {
            rate,
            ..HttpSettings::default()
        },
    );
    let mut refused = 0;
    for n in 0..20 {
        let answer = ask(&router, Ask::get("/auth/me").by(&format!("guess{n}"))).await;
        refused += usize::from(answer.status == 429);
    }
    assert!(
        refused >= 15,
        "only {refused} of 20 guesses were slowed down"
    );
}

#[tokio::test]
async fn only_named_sites_may_ask_from_their_pages() {
    let clinic = TestClinic::new().await;
    let intranet = "https://intranet.example";
    let settings = HttpSettings {
        origins: vec![intranet.to_owned()],
        ..HttpSettings::default()
    };
    let router = set(&clinic, &settings);
    let login = |origin: &str| {
        Ask::post("/auth/login")
            .form("username=a&password=b")
            .header("origin", origin)
    };
    let allowed = ask(&router, login(intranet)).await;
    allowed.is_problem(401, "wrong_credentials");
    assert_eq!(allowed.header("access-control-allow-origin"), intranet);
    let preflight = Ask::new("OPTIONS", "/users/")
        .header("origin", intranet)
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization");
    assert_eq!(
        ask(&router, preflight)
            .await
            .header("access-control-allow-origin"),
        intranet
    );
    for origin in [
        "https://evil.example",
        "https://intranet.example.evil.example",
        "http://intranet.example",
        "null",
    ] {
        let refused = ask(&router, login(origin)).await;
        refused.is_problem(403, "wrong_origin");
        assert_eq!(refused.header("access-control-allow-origin"), "");
    }
}
