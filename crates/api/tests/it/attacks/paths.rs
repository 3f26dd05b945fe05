//! Paths and queries that try to be something else.

use crate::support::{Ask, TestClinic};

const TRICKS: &[&str] = &[
    "/sessions/..%2f..%2fetc%2fpasswd",
    "/sessions/%2e%2e/users/",
    "/sessions/../users/",
    "/sessions/..;/users/",
    "/sessions/%00",
    "/sessions/a%00b",
    "/sessions/%c0%ae%c0%ae/",
    "/sessions/%ff",
    "/sessions/%25%32%65",
    "/sessions/{id}",
    "/sessions/%7Bid%7D",
    "/sessions/00000000-0000-0000-0000-000000000000",
    "/sessions/00000000000000000000000000000000",
    "/sessions/urn:uuid:00000000-0000-0000-0000-000000000000",
    "/sessions/0%20or%201=1",
    "/sessions/'%3B--",
    "/sessions/%E3%81%82",
    "/recordings/..%2fkeys/audio",
    "/recordings/%2e%2e%2fslots/audio",
    "/recordings/x%5C..%5Cslots/audio",
    "/users//",
    "/users/%2f",
    "//users/",
    "/./users/.",
    "/docs/..%2f..%2fopenapi.json",
    "/docs/%2e%2e/%2e%2e/Cargo.toml",
];

#[tokio::test]
async fn no_path_reaches_what_it_does_not_name() {
    let (clinic, people) = TestClinic::with_people().await;
    for path in TRICKS {
        for token in [&people.admin, &people.counselor] {
            let answer = clinic.ask(Ask::get(path).by(token)).await;
            assert!(
                (400..500).contains(&answer.status) && answer.status != 401,
                "{path}: {} {}",
                answer.status,
                answer.text()
            );
            assert!(!answer.text().contains("root:"), "{path}");
        }
    }
}

#[tokio::test]
async fn long_paths_and_queries_are_answered_in_few_words() {
    let (clinic, people) = TestClinic::with_people().await;
    let long = "a".repeat(60_000);
    for path in [
        format!("/sessions/{long}"),
        format!("/{}", "a/".repeat(20_000)),
        format!("/sessions/?cursor={long}"),
        format!("/customers/?search={long}"),
        format!("/search?q={long}"),
        format!("/sessions/?{}", "status=recorded&".repeat(3_000)),
        format!("/audit?action={long}"),
    ] {
        let answer = clinic.ask(Ask::get(&path).by(&people.admin)).await;
        assert!(
            (400..500).contains(&answer.status),
            "{}: {}",
            &path[..20],
            answer.status
        );
        assert!(answer.body.len() < 2_000, "{}", &path[..20]);
    }
}

#[tokio::test]
async fn what_is_given_twice_is_refused() {
    let (clinic, people) = TestClinic::with_people().await;
    for path in [
        "/customers/?limit=1&limit=100",
        "/users/?cursor=a&cursor=b",
        "/search?q=a&q=b",
    ] {
        clinic
            .ask(Ask::get(path).by(&people.admin))
            .await
            .is_problem(422, "invalid");
    }
    let twice = br#"{"name": "A", "name": "B"}"#;
    let post = Ask::post("/customers/")
        .by(&people.counselor)
        .body("application/json", twice);
    clinic.ask(post).await.is_problem(422, "invalid");
}

#[tokio::test]
async fn a_header_does_not_change_the_method_or_the_path() {
    let (clinic, people) = TestClinic::with_people().await;
    for (name, value) in [
        ("x-http-method-override", "DELETE"),
        ("x-method-override", "PUT"),
        ("x-original-url", "/api/v1/users/"),
        ("x-rewrite-url", "/api/v1/users/"),
        ("x-forwarded-for", "203.0.113.9"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example"),
    ] {
        let answer = clinic
            .ask(
                Ask::get("/auth/me")
                    .by(&people.counselor)
                    .header(name, value),
            )
            .await;
        assert_eq!(answer.json()["email"], "counselor@example.org", "{name}");
    }
}
