//! The doors: who may knock, what an answer carries, and what a path may look like.

use std::{collections::HashMap, net::Ipv4Addr};

use api::Door;
use serde_json::json;

use crate::support::{ADMIN, Ask, TestClinic, ask, knocked_at_from, set_up_body};

#[tokio::test]
async fn set_up_works_once_and_from_this_pc_alone() {
    let clinic = TestClinic::empty();
    let set_up = || Ask::post("/setup").json(&set_up_body());
    let neighbour = knocked_at_from(Ipv4Addr::new(192, 168, 1, 20), &clinic.clinic);
    ask(&neighbour, set_up())
        .await
        .is_problem(403, "setup_loopback_only");
    let unknown = api::router(clinic.clinic.clone(), Door::Http);
    ask(&unknown, set_up())
        .await
        .is_problem(403, "setup_loopback_only");
    assert_eq!(
        clinic.ask(Ask::get("/health")).await.json()["vault"],
        "empty"
    );

    let done = clinic.ask(set_up()).await;
    assert_eq!(done.status, 201);
    assert!(done.json()["recovery_code"].as_str().unwrap().len() > 20);
    assert_eq!(done.json()["admin"]["role"], "admin");
    clinic.ask(set_up()).await.is_problem(409, "already_set_up");
}

#[tokio::test]
async fn the_window_calls_the_same_router_in_process() {
    let clinic = TestClinic::empty();
    let window = api::router(clinic.clinic.clone(), Door::InProcess);
    let json = HashMap::from([("content-type".to_owned(), "application/json".to_owned())]);
    let body = set_up_body().to_string().into_bytes();
    let done = api::call(&window, "POST", "/api/v1/setup", json, body)
        .await
        .unwrap();
    assert_eq!(
        (done.status, done.headers["content-type"].as_str()),
        (201, "application/json")
    );
    assert!(
        api::call(&window, "POST", "no path", HashMap::new(), vec![])
            .await
            .is_err()
    );
}

#[tokio::test]
async fn the_recovery_code_opens_a_sealed_vault() {
    let clinic = TestClinic::empty();
    let code = clinic
        .ask(Ask::post("/setup").json(&set_up_body()))
        .await
        .json()["recovery_code"]
        .clone();
    let recover = |code: &serde_json::Value, password: &str| {
        Ask::post("/auth/recover")
            .json(&json!({"recovery_code": code, "email": ADMIN, "new_password": password}))
    };
    clinic
        .ask(recover(&json!("ABCD-EFGH"), "a new long password"))
        .await
        .is_problem(401, "wrong_recovery_code");
    clinic
        .ask(recover(&code, "short"))
        .await
        .is_problem(422, "weak_password");
    let token = clinic
        .ask(recover(&code, "a new long password"))
        .await
        .json();
    let me = clinic
        .ask(Ask::get("/auth/me").by(token["access_token"].as_str().unwrap()))
        .await;
    assert_eq!(me.json()["email"], ADMIN);
}

#[tokio::test]
async fn sign_in_takes_the_form_of_oauth_and_says_no_in_one_way() {
    let clinic = TestClinic::new().await;
    let login = |form: &str| Ask::post("/auth/login/").form(form);
    let all = "grant_type=password&scope=&client_id=x&username=Admin%40Example.org&password=correct+horse+battery";
    let token = clinic.ask(login(all)).await;
    assert_eq!(
        (token.status, token.json()["token_type"].clone()),
        (200, json!("bearer"))
    );
    assert_eq!(token.json()["expires_in"], 3600);
    let wrong = clinic
        .ask(login("username=admin%40example.org&password=wrong"))
        .await;
    let unknown = clinic
        .ask(login("username=nobody%40example.org&password=wrong"))
        .await;
    assert_eq!(
        wrong.is_problem(401, "wrong_credentials"),
        unknown.is_problem(401, "wrong_credentials")
    );
    clinic
        .ask(login("username=a"))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(Ask::post("/auth/login").json(&json!({})))
        .await
        .is_problem(415, "unsupported_media_type");
}

#[tokio::test]
async fn guessing_is_made_slow_for_that_user_alone() {
    let clinic = TestClinic::new().await;
    let login =
        |email: &str| Ask::post("/auth/login").form(&format!("username={email}&password=guess"));
    for _ in 0..20 {
        let wrong = clinic.ask(login("x%40example.org")).await;
        wrong.is_problem(401, "wrong_credentials");
    }
    let slowed = clinic.ask(login("x%40example.org")).await;
    slowed.is_problem(429, "rate_limited");
    assert_eq!(slowed.header("retry-after"), "5");
    assert!(!clinic.token(ADMIN).await.is_empty());
}

#[tokio::test]
async fn sign_out_ends_the_token() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    assert_eq!(
        clinic
            .ask(Ask::post("/auth/test-token").by(&token))
            .await
            .json()["email"],
        ADMIN
    );
    assert_eq!(
        clinic
            .ask(Ask::post("/auth/logout").by(&token))
            .await
            .status,
        204
    );
    clinic
        .ask(Ask::get("/auth/me").by(&token))
        .await
        .is_problem(401, "unauthenticated");
}

#[tokio::test]
async fn every_path_answers_with_and_without_its_slash() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    for path in [
        "/users",
        "/users/",
        "/users/?limit=1",
        "/users?limit=1",
        "/health/",
        "/jobs/",
        "/auth/me/",
    ] {
        assert_eq!(
            clinic.ask(Ask::get(path).by(&token)).await.status,
            200,
            "{path}"
        );
    }
    for path in ["/customers", "/customers/"] {
        clinic.created(path, &token, &json!({"name": "Kei"})).await;
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_problems_too() {
    let clinic = TestClinic::new().await;
    for path in ["/nothing", "/sessions/1/2/3", "//", "/users//"] {
        clinic
            .ask(Ask::get(path))
            .await
            .is_problem(404, "not_found");
    }
    clinic
        .ask(Ask::get("").outside("/"))
        .await
        .is_problem(404, "not_found");
    let refused = clinic.ask(Ask::new("DELETE", "/users/")).await;
    refused.is_problem(405, "method_not_allowed");
    assert!(
        refused.header("allow").contains("POST"),
        "{:?}",
        refused.headers
    );
}

#[tokio::test]
async fn nothing_is_kept_or_run_by_a_browser() {
    let clinic = TestClinic::new().await;
    for answer in [
        clinic.ask(Ask::get("/health")).await,
        clinic.ask(Ask::get("/nothing")).await,
    ] {
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(
            answer
                .header("content-security-policy")
                .starts_with("default-src 'none'")
        );
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
    let preflight = Ask::new("OPTIONS", "/users/").header("origin", "https://evil.example");
    assert_eq!(
        clinic
            .ask(preflight)
            .await
            .header("access-control-allow-origin"),
        ""
    );
}

#[tokio::test]
async fn other_names_and_other_sites_are_refused() {
    let clinic = TestClinic::new().await;
    for host in ["localhost:8737", "127.0.0.1", "[::1]:80", "LOCALHOST:1"] {
        assert_eq!(
            clinic
                .ask(Ask::get("/health").header("host", host))
                .await
                .status,
            200,
            "{host}"
        );
    }
    for host in [
        "evil.example",
        "127.0.0.1.evil.example:8737",
        "192.168.1.20:8737",
        "",
    ] {
        clinic
            .ask(Ask::get("/health").header("host", host))
            .await
            .is_problem(421, "wrong_host");
    }
    clinic
        .ask(Ask::get("/health").without("host"))
        .await
        .is_problem(421, "wrong_host");

    let login = |origin| {
        Ask::post("/auth/login")
            .form("username=a&password=b")
            .header("origin", origin)
    };
    clinic
        .ask(login("http://127.0.0.1:8737"))
        .await
        .is_problem(401, "wrong_credentials");
    for origin in [
        "https://evil.example",
        "null",
        "http://127.0.0.1:9999",
        "https://127.0.0.1:8737",
    ] {
        clinic
            .ask(login(origin))
            .await
            .is_problem(403, "wrong_origin");
    }
}

#[tokio::test]
async fn the_document_and_the_page_to_try_it_are_served() {
    let clinic = TestClinic::empty();
    let at = |path| Ask::get("").outside(path);
    for path in [
        "/openapi.json",
        "/api/v1/openapi.json",
        "/api/v1/openapi.json/",
    ] {
        let document = clinic.ask(at(path)).await;
        assert_eq!(document.json()["openapi"], "3.1.0", "{path}");
    }
    let page = clinic.ask(at("/api/v1/docs/")).await;
    assert!(page.text().contains("swagger-ui"), "{}", page.text());
    assert!(
        page.header("content-security-policy")
            .contains("script-src 'self'")
    );
    let start = clinic.ask(at("/api/v1/docs/swagger-initializer.js")).await;
    assert!(
        start.text().contains("/api/v1/openapi.json"),
        "{}",
        start.text()
    );
}

#[tokio::test]
async fn screens_stand_beside_the_api() {
    let clinic = TestClinic::new().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("assets")).unwrap();
    std::fs::write(folder.path().join("index.html"), "<title>Sotto</title>").unwrap();
    std::fs::write(folder.path().join("assets/a.js"), "1").unwrap();
    let router = api::with_screens(clinic.router.clone(), folder.path());
    let at = |path| ask(&router, Ask::get("").outside(path));
    for path in ["/", "/sessions/7", "/index.html"] {
        let page = at(path).await;
        assert_eq!(
            (page.status, page.text().as_str()),
            (200, "<title>Sotto</title>"),
            "{path}"
        );
        assert!(
            page.header("content-security-policy")
                .contains("script-src 'self'")
        );
    }
    assert_eq!(at("/assets/a.js").await.text(), "1");
    assert_eq!(at("/assets/gone.js").await.status, 404);
    assert_eq!(at("/../Cargo.toml").await.status, 404);
    assert_eq!(
        ask(&router, Ask::get("/health")).await.json()["status"],
        "ok"
    );
    ask(&router, Ask::get("/nothing"))
        .await
        .is_problem(404, "not_found");
    let rebound = Ask::get("").outside("/").header("host", "evil.example");
    ask(&router, rebound).await.is_problem(421, "wrong_host");
}
