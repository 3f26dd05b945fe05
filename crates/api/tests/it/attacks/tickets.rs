//! Tickets to hear one recording: good for that alone, and no longer than the sign-in they come from.

use serde_json::Value;

use crate::support::{Answer, Ask, TestClinic, wav};

async fn ticket(clinic: &TestClinic, token: &str, recording: &Value) -> Answer {
    let id = recording["id"].as_str().unwrap();
    clinic
        .ask(Ask::post(&format!("/recordings/{id}/ticket")).by(token))
        .await
}

fn listen(recording: &Value, ticket: &str) -> Ask {
    let id = recording["id"].as_str().unwrap();
    Ask::get(&format!("/recordings/{id}/audio?ticket={ticket}"))
}

#[tokio::test]
async fn a_ticket_streams_its_recording_and_opens_nothing_else() {
    let (clinic, people) = TestClinic::with_people().await;
    let sound = wav(2);
    let (session, first) = clinic.recorded(&people.counselor, &sound).await;
    let (_, second) = clinic.recorded(&people.counselor, &wav(1)).await;
    let made = ticket(&clinic, &people.counselor, &first).await;
    assert_eq!(
        (made.status, made.json()["expires_in"].clone()),
        (201, 300.into())
    );
    let (url, words) = (made.json()["url"].clone(), made.json()["ticket"].clone());
    let words = words.as_str().unwrap();

    let whole = clinic
        .ask(Ask::get("").outside(url.as_str().unwrap()))
        .await;
    assert!(whole.status == 200 && whole.body == sound);
    let part = clinic
        .ask(listen(&first, words).header("range", "bytes=44-45"))
        .await;
    assert_eq!((part.status, part.body.len()), (206, 2));

    clinic
        .ask(listen(&second, words))
        .await
        .is_problem(401, "unauthenticated");
    for path in ["/auth/me".to_owned(), format!("/sessions/{session}")] {
        clinic
            .ask(Ask::get(&path).by(words))
            .await
            .is_problem(401, "unauthenticated");
    }
    let samples = format!(
        "/recordings/{}/samples?from=0&count=1&ticket={words}",
        first["id"].as_str().unwrap()
    );
    clinic
        .ask(Ask::get(&samples))
        .await
        .is_problem(401, "unauthenticated");
    // A token is no ticket either, though it is signed with the same key.
    clinic
        .ask(listen(&first, &people.counselor))
        .await
        .is_problem(401, "unauthenticated");
    for forged in ["", "x", &words[..words.len() - 2], &format!("{words}A")] {
        clinic
            .ask(listen(&first, forged))
            .await
            .is_problem(401, "unauthenticated");
    }
}

#[tokio::test]
async fn a_ticket_ends_with_the_sign_in_and_is_walled_like_the_recording() {
    let (clinic, people) = TestClinic::with_people().await;
    let (_, recording) = clinic.recorded(&people.counselor, &wav(1)).await;
    clinic
        .create_user(
            &people.admin,
            "counselor",
            "second@example.org",
            &people.clinic_id,
        )
        .await;
    let second = clinic.token("second@example.org").await;
    ticket(&clinic, &second, &recording)
        .await
        .is_problem(404, "not_found");
    let made = ticket(&clinic, &people.manager, &recording).await.json();
    let words = made["ticket"].as_str().unwrap();
    assert_eq!(clinic.ask(listen(&recording, words)).await.status, 200);
    clinic
        .ask(Ask::post("/auth/logout").by(&people.manager))
        .await;
    clinic
        .ask(listen(&recording, words))
        .await
        .is_problem(401, "unauthenticated");
}
