//! Tokens that must not count: forged, old, of another vault, and of users who are no longer what they were.

use clinic::{Actor, ClinicError, domain::user::Role, people::UserChange};
use jiff::SignedDuration;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

use crate::support::{PASSWORD, Person, TestClinic, password};

async fn refused(here: &TestClinic, token: &str) {
    let answer = here.clinic.actor(token).await;
    assert!(
        matches!(answer, Err(ClinicError::Unauthenticated)),
        "{answer:?}"
    );
}

/// The three parts of a token, the first two as JSON.
fn parts(token: &str) -> (Value, Value, String) {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let read =
        |part: &str| serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    let mut split = token.split('.');
    let mut next = || split.next().unwrap();
    (read(next()), read(next()), next().to_owned())
}

fn joined(header: &Value, claims: &Value, signature: &str) -> String {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let written = |part: &Value| BASE64_URL_SAFE_NO_PAD.encode(part.to_string());
    format!("{}.{}.{signature}", written(header), written(claims))
}

#[tokio::test]
async fn a_token_that_was_tampered_with_does_not_count() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let (header, claims, signature) = parts(&cara.token);
    assert_eq!(header["alg"], "HS256");
    here.clinic.actor(&cara.token).await.unwrap();

    for algorithm in ["none", "None", "HS384", "RS256"] {
        let header = json!({"typ": "JWT", "alg": algorithm});
        refused(&here, &joined(&header, &claims, "")).await;
        refused(&here, &joined(&header, &claims, &signature)).await;
    }
    let mut raised = claims.clone();
    raised["sub"] = json!(here.admin.user.id);
    refused(&here, &joined(&header, &raised, &signature)).await;
    for nonsense in [
        "",
        "a",
        "a.b.c",
        &cara.token[..cara.token.len() - 1],
        &format!("{} ", cara.token),
    ] {
        refused(&here, nonsense).await;
    }
    for algorithm in [Algorithm::HS256, Algorithm::HS512] {
        let other_key = EncodingKey::from_secret(b"another key of thirty-two bytes!");
        refused(
            &here,
            &encode(&Header::new(algorithm), &claims, &other_key).unwrap(),
        )
        .await;
    }
}

#[tokio::test]
async fn a_token_of_another_vault_does_not_count() {
    let (here, there) = (TestClinic::start().await, TestClinic::start().await);
    refused(&here, &there.admin.token).await;
}

#[tokio::test]
async fn a_token_ends_to_the_second() {
    let here = TestClinic::start().await;
    here.clock.advance(SignedDuration::from_secs(60 * 60 - 1));
    here.clinic.actor(&here.admin.token).await.unwrap();
    here.clock.advance(SignedDuration::from_secs(1));
    refused(&here, &here.admin.token).await;
}

async fn change(here: &TestClinic, person: &Person, change: UserChange) {
    here.clinic
        .update_user(&here.admin().await, person.user.id, change)
        .await
        .unwrap();
}

#[tokio::test]
async fn what_a_user_loses_is_lost_at_once() {
    let here = TestClinic::start().await;
    let away = here.another_clinic("South").await;
    let changes = [
        UserChange {
            is_active: Some(false),
            ..UserChange::default()
        },
        UserChange {
            role: Some(Role::Counselor),
            ..UserChange::default()
        },
        UserChange {
            clinic_id: Some(away),
            ..UserChange::default()
        },
        UserChange {
            password: Some(password("another horse battery")),
            ..UserChange::default()
        },
    ];
    for (number, wanted) in changes.into_iter().enumerate() {
        let person = here
            .person(&format!("m{number}"), Role::Manager, here.clinic_id)
            .await;
        here.actor(&person).await;
        change(&here, &person, wanted).await;
        refused(&here, &person.token).await;
    }
    let renamed = here.person("renamed", Role::Manager, here.clinic_id).await;
    change(
        &here,
        &renamed,
        UserChange {
            name: Some("Renate".to_owned()),
            ..UserChange::default()
        },
    )
    .await;
    assert_eq!(here.actor(&renamed).await.user().name, "Renate");
}

#[tokio::test]
async fn signing_out_ends_this_sign_in_and_everywhere_ends_every_one_of_the_user_and_of_nobody_else()
 {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let second = here.sign_in(cara.user.clone()).await;
    let actor: Actor = here.actor(&cara).await;
    here.clinic.sign_out(&actor).await.unwrap();
    refused(&here, &cara.token).await;
    let actor = here.actor(&second).await;
    let third = here.sign_in(cara.user.clone()).await;
    here.clinic.sign_out_everywhere(&actor).await.unwrap();
    refused(&here, &second.token).await;
    refused(&here, &third.token).await;
    here.admin().await;
    let again = here
        .clinic
        .sign_in("cara@clinic.example", PASSWORD)
        .await
        .unwrap();
    here.clinic.actor(&again.token).await.unwrap();
}
