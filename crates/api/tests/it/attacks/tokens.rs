//! Tokens that must not count, over HTTP.

use axum::http::header;
use serde_json::{Value, json};

use crate::support::{ADMIN, Ask, TestClinic, wav};

/// Base64 for addresses, as tokens are written.
fn written(part: &Value) -> String {
    let (bytes, mut text) = (part.to_string().into_bytes(), String::new());
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for three in bytes.chunks(3) {
        let number = three
            .iter()
            .fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        let number = number << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(
                letters[(number >> (18 - 6 * place)) as usize & 63],
            ));
        }
    }
    text
}

#[tokio::test]
async fn no_header_of_a_token_makes_it_count() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    let (_, rest) = token.split_once('.').unwrap();
    let (claims, signature) = rest.split_once('.').unwrap();
    let headers = [
        json!({"alg": "none"}),
        json!({"alg": "nOnE", "typ": "JWT"}),
        json!({"alg": "RS256", "typ": "JWT"}),
        json!({"alg": "ES256", "typ": "JWT"}),
        json!({"alg": "HS512", "typ": "JWT"}),
        json!({"typ": "JWT"}),
        json!({"alg": ["HS256"]}),
        json!({"alg": "HS256", "jwk": {"kty": "oct", "k": ""}}),
        json!({"alg": "HS256", "kid": "../../../dev/null"}),
        json!({"alg": "HS256", "jku": "http://127.0.0.1/keys"}),
        json!({"alg": "HS256", "crit": ["exp"]}),
    ];
    let mut tried = 0;
    for header in headers {
        for signature in [signature, "", "AAAA"] {
            let forged = format!("{}.{claims}.{signature}", written(&header));
            let answer = clinic.ask(Ask::get("/auth/me").by(&forged)).await;
            answer.is_problem(401, "unauthenticated");
            tried += 1;
        }
    }
    assert_eq!(tried, 33);
    assert_eq!(
        clinic.ask(Ask::get("/auth/me").by(&token)).await.status,
        200
    );
}

#[tokio::test]
async fn a_token_of_megabytes_is_refused_and_not_repeated() {
    let clinic = TestClinic::new().await;
    for size in [10_000, 2_000_000] {
        let huge = "A".repeat(size);
        for token in [
            huge.clone(),
            format!("{huge}.{huge}.{huge}"),
            ".".repeat(size),
        ] {
            let answer = clinic.ask(Ask::get("/auth/me").by(&token)).await;
            answer.is_problem(401, "unauthenticated");
            assert!(answer.body.len() < 1000);
        }
    }
}

#[tokio::test]
async fn a_token_is_taken_from_its_header_alone() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    for request in [
        Ask::get(&format!("/users/?access_token={token}")),
        Ask::get("/auth/me").header("cookie", &format!("access_token={token}; token={token}")),
        Ask::get("/auth/me").header("x-authorization", &format!("Bearer {token}")),
        Ask::get("/auth/me").header("authorization", &format!("Basic {token}")),
        Ask::get("/auth/me").header(header::AUTHORIZATION.as_str(), &token),
    ] {
        clinic.ask(request).await.is_problem(401, "unauthenticated");
    }
}

#[tokio::test]
async fn a_token_of_another_vault_opens_nothing_here() {
    let (here, there) = (TestClinic::new().await, TestClinic::new().await);
    let token = there.token(ADMIN).await;
    let answer = here.ask(Ask::get("/auth/me").by(&token)).await;
    answer.is_problem(401, "unauthenticated");
}

#[tokio::test]
async fn what_a_user_loses_is_lost_in_the_middle_of_work() {
    let (clinic, people) = TestClinic::with_people().await;
    let (session, _) = clinic.recorded(&people.counselor, &wav(1)).await;
    let me = clinic
        .ask(Ask::get("/auth/me").by(&people.counselor))
        .await
        .json();
    let user = format!("/users/{}", me["id"].as_str().unwrap());
    let demoted = Ask::put(&user)
        .by(&people.admin)
        .json(&json!({"role": "manager"}));
    assert_eq!(clinic.ask(demoted).await.status, 200);
    let answer = clinic
        .ask(Ask::get(&format!("/sessions/{session}")).by(&people.counselor))
        .await;
    answer.is_problem(401, "unauthenticated");
}
