//! Words that try to be markup, formulas or commands: kept as they are, answered as data.

use serde_json::json;

use crate::support::{Ask, TestClinic};

const WORDS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "=1+2",
    "=cmd|' /C calc'!A0",
    "@SUM(A1)",
    "+1",
    "-1",
    "'; drop table session; --",
    "{{7*7}} ${7*7} #{7*7}",
    "%00%0d%0aSet-Cookie: a=b",
    "\u{202e}gnp.exe",
    "🦷 \u{0301}\u{0301}\u{0301}",
];

#[tokio::test]
async fn words_come_back_as_they_went_in_and_as_json() {
    let (clinic, people) = TestClinic::with_people().await;
    for words in WORDS {
        let customer = clinic
            .created("/customers/", &people.counselor, &json!({"name": words}))
            .await;
        assert_eq!(customer["name"], *words);
        let path = format!("/customers/{}", customer["id"].as_str().unwrap());
        let read = clinic.ask(Ask::get(&path).by(&people.counselor)).await;
        assert_eq!(read.json()["name"], *words);
        assert_eq!(read.header("content-type"), "application/json");
        assert_eq!(read.header("x-content-type-options"), "nosniff");
        let session =
            json!({"customer_id": customer["id"], "session_date": "2026-11-24", "notes": words});
        let session = clinic
            .created("/sessions/", &people.counselor, &session)
            .await;
        assert_eq!(session["notes"], *words);
    }
    let listed = clinic
        .ask(Ask::get("/sessions/?limit=100").by(&people.counselor))
        .await;
    assert_eq!(
        listed.json()["items"].as_array().unwrap().len(),
        WORDS.len()
    );
    // A snippet is pieces of text, so that no mark has to be written into it.
    let found = clinic
        .ask(Ask::get("/search?q=script").by(&people.counselor))
        .await
        .json();
    assert_eq!(
        found["items"][0]["matches"][0]["pieces"][1],
        json!({"text": "script", "match": true})
    );
}

#[tokio::test]
async fn control_characters_are_no_part_of_a_name() {
    let (clinic, people) = TestClinic::with_people().await;
    for name in [
        "a\u{0}b",
        "a\r\nSet-Cookie: a=b",
        "a\u{7f}b",
        "a\u{9b}b",
        " \t ",
    ] {
        let refused = clinic
            .ask(
                Ask::post("/customers/")
                    .by(&people.counselor)
                    .json(&json!({"name": name})),
            )
            .await;
        assert_eq!(
            refused.is_problem(422, "invalid")["field"],
            "name",
            "{name:?}"
        );
    }
}

#[tokio::test]
async fn an_error_never_repeats_what_was_sent() {
    let (clinic, people) = TestClinic::with_people().await;
    let secret = "kestrel-9731";
    for request in [
        Ask::get(&format!("/search?q=&cursor={secret}")),
        Ask::get(&format!("/sessions/{secret}")),
        Ask::get(&format!("/sessions/?status={secret}")),
        Ask::get(&format!("/sessions/?from={secret}")),
        Ask::get(&format!("/audit?action={secret}")),
        Ask::post("/customers/").json(&json!({"name": "A", "email": [secret]})),
        Ask::post("/sessions/").json(&json!({"customer_id": secret, "session_date": "2026-11-24"})),
        Ask::post("/sessions/")
            .json(&json!({"customer_id": uuid::Uuid::nil(), "session_date": secret})),
        Ask::post("/customers/").body("application/json", format!("{{{secret}").as_bytes()),
    ] {
        let answer = clinic.ask(request.by(&people.counselor)).await;
        assert!((400..500).contains(&answer.status), "{}", answer.status);
        assert!(!answer.text().contains(secret), "{}", answer.text());
    }
}
