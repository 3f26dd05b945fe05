//! Users, clinics, customers: who may do what, and how a refusal looks.

use serde_json::json;

use crate::support::{ADMIN, Ask, PASSWORD, TestClinic};

#[tokio::test]
async fn a_role_that_may_never_do_it_is_forbidden_before_any_look_up() {
    let (clinic, people) = TestClinic::with_people().await;
    let nobody = "/users/01890000-0000-7000-8000-000000000000";
    for token in [&people.counselor, &people.manager] {
        let user =
            json!({"email": "x@example.org", "name": "X", "password": PASSWORD, "role": "admin"});
        clinic
            .ask(Ask::post("/users/").by(token).json(&user))
            .await
            .is_problem(403, "forbidden");
        clinic
            .ask(
                Ask::post("/clinics/")
                    .by(token)
                    .json(&json!({"name": "Mine"})),
            )
            .await
            .is_problem(403, "forbidden");
        clinic
            .ask(Ask::post("/vault/seal").by(token))
            .await
            .is_problem(403, "forbidden");
    }
    clinic
        .ask(Ask::get(nobody).by(&people.admin))
        .await
        .is_problem(404, "not_found");
}

#[tokio::test]
async fn what_is_out_of_reach_and_what_is_not_there_look_the_same() {
    let (clinic, people) = TestClinic::with_people().await;
    let other = clinic
        .created("/clinics/", &people.admin, &json!({"name": "Other"}))
        .await;
    let other_id = other["id"].as_str().unwrap();
    clinic
        .create_user(&people.admin, "counselor", "far@example.org", other_id)
        .await;
    let far = clinic.token("far@example.org").await;
    let session = clinic.session(&far).await;
    let (id, customer_id) = (
        session["id"].as_str().unwrap(),
        session["customer_id"].as_str().unwrap(),
    );
    let absent = "01890000-0000-7000-8000-000000000000";
    for path in ["/sessions/", "/customers/", "/clinics/"] {
        let there = match path {
            "/sessions/" => id,
            "/customers/" => customer_id,
            _ => other_id,
        };
        for token in [&people.counselor, &people.manager] {
            let hidden = clinic
                .ask(Ask::get(&format!("{path}{there}")).by(token))
                .await;
            let missing = clinic
                .ask(Ask::get(&format!("{path}{absent}")).by(token))
                .await;
            assert_eq!(
                hidden.is_problem(404, "not_found"),
                missing.is_problem(404, "not_found"),
                "{path}"
            );
        }
        clinic
            .ask(Ask::get(&format!("{path}no-id")).by(&far))
            .await
            .is_problem(404, "not_found");
    }
    assert_eq!(
        clinic
            .ask(Ask::get("/sessions/").by(&people.manager))
            .await
            .json()["items"],
        json!([])
    );
}

#[tokio::test]
async fn an_email_is_taken_once_and_an_inactive_user_is_out() {
    let (clinic, people) = TestClinic::with_people().await;
    let twice = json!({
        "email": "COUNSELOR@example.org", "name": "Twin", "password": PASSWORD, "role": "counselor",
        "clinic_id": people.clinic_id,
    });
    clinic
        .ask(Ask::post("/users/").by(&people.admin).json(&twice))
        .await
        .is_problem(409, "email_taken");

    let me = clinic
        .ask(Ask::get("/auth/me").by(&people.counselor))
        .await
        .json();
    let path = format!("/users/{}", me["id"].as_str().unwrap());
    let off = clinic
        .ask(
            Ask::put(&path)
                .by(&people.admin)
                .json(&json!({"is_active": false})),
        )
        .await;
    assert_eq!(
        (off.status, off.json()["is_active"].clone()),
        (200, json!(false))
    );
    clinic
        .ask(Ask::get("/auth/me").by(&people.counselor))
        .await
        .is_problem(401, "unauthenticated");
    let form = "username=counselor%40example.org&password=correct+horse+battery";
    clinic
        .ask(Ask::post("/auth/login").form(form))
        .await
        .is_problem(401, "wrong_credentials");
}

#[tokio::test]
async fn nobody_raises_the_own_role() {
    let (clinic, people) = TestClinic::with_people().await;
    for token in [&people.counselor, &people.manager, &people.admin] {
        let me = clinic.ask(Ask::get("/auth/me").by(token)).await.json();
        let path = format!("/users/{}", me["id"].as_str().unwrap());
        let role = if me["role"] == "admin" {
            "manager"
        } else {
            "admin"
        };
        clinic
            .ask(Ask::put(&path).by(token).json(&json!({"role": role})))
            .await
            .is_problem(403, "forbidden");
        assert_eq!(
            clinic.ask(Ask::get("/auth/me").by(token)).await.json()["role"],
            me["role"]
        );
    }
}

/// What stands in bodies that must not come back.
const SECRET: &str = "hunter2-hunter2";

/// Sends a body to the users, and checks how it is refused.
async fn is_refused(body: &str, status: u16, code: &str, field: &str) {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    let post = Ask::post("/users/").by(&token);
    let answer = clinic
        .ask(post.body("application/json", body.as_bytes()))
        .await;
    let problem = answer.is_problem(status, code);
    assert_eq!(
        problem["field"].as_str().unwrap_or_default(),
        field,
        "{body}"
    );
    assert!(!answer.text().contains(SECRET), "{}", answer.text());
}

#[tokio::test]
async fn bodies_are_read_strictly_and_never_repeated() {
    is_refused("{", 400, "malformed_request", "").await;
    is_refused(r#"{"email": 7}"#, 422, "invalid", "email").await;
    is_refused(r#"{"email": "a@b.c"} x"#, 422, "invalid", "body").await;
    is_refused("[]", 422, "invalid", "body").await;
    is_refused(r#"{"emails": "a@b.c"}"#, 422, "invalid", "emails").await;
    let listed = format!(r#"{{"password": ["{SECRET}"]}}"#);
    is_refused(&listed, 422, "invalid", "password").await;
    let huge = format!(r#"{{"name": "{}"}}"#, "a".repeat(2 << 20));
    is_refused(&huge, 413, "too_large", "").await;
}

#[tokio::test]
async fn values_that_do_not_fit_name_their_field() {
    let user = |email: &str, name: &str, password: &str, role: &str| {
        json!({"email": email, "name": name, "password": password, "role": role}).to_string()
    };
    let no_address = user("no", "A", SECRET, "admin");
    is_refused(&no_address, 422, "invalid", "email").await;
    let no_name = user("a@b.c", " ", SECRET, "admin");
    is_refused(&no_name, 422, "invalid", "name").await;
    let short = user("a@b.c", "A", "short", "admin");
    is_refused(&short, 422, "weak_password", "password").await;
    let boss = user("a@b.c", "A", SECRET, "boss");
    is_refused(&boss, 422, "invalid", "role").await;
}

#[tokio::test]
async fn a_body_is_json() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    let text = Ask::post("/users/").by(&token).body("text/plain", b"{}");
    let refused = clinic.ask(text).await;
    refused.is_problem(415, "unsupported_media_type");
}

#[tokio::test]
async fn lists_come_in_pages_and_refuse_what_they_do_not_know() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    for name in ["Aoi", "Ben", "Chika"] {
        clinic
            .created("/customers/", &token, &json!({"name": name}))
            .await;
    }
    let first = clinic
        .ask(Ask::get("/customers/?limit=2").by(&token))
        .await
        .json();
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = clinic
        .ask(Ask::get(&format!("/customers/?limit=2&cursor={cursor}")).by(&token))
        .await
        .json();
    assert_eq!(
        first["items"].as_array().unwrap().len() + second["items"].as_array().unwrap().len(),
        3
    );
    assert!(second["next_cursor"].is_null());
    let found = clinic
        .ask(Ask::get("/customers/?search=chi").by(&token))
        .await
        .json();
    assert_eq!(found["items"][0]["name"], "Chika");
    for query in [
        "?limit=0",
        "?limit=101",
        "?limit=x",
        "?cursor=!",
        "?serch=chi",
    ] {
        clinic
            .ask(Ask::get(&format!("/customers/{query}")).by(&token))
            .await
            .is_problem(422, "invalid");
    }
}
