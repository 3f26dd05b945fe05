//! Settings as they travel.

use serde_json::json;

use crate::support::{ADMIN, Ask, TestClinic};

#[tokio::test]
async fn settings_are_read_by_everybody_and_changed_by_an_admin() {
    let (clinic, people) = TestClinic::with_people().await;
    let own = format!("/clinics/{}/settings", people.clinic_id);
    let pc = clinic
        .ask(Ask::get("/settings").by(&people.counselor))
        .await;
    assert_eq!(
        pc.json(),
        json!({
            "sign_in": {
                "min_password_chars": 15, "token_minutes": 60, "idle_minutes": 10,
                "inactive_minutes": 60, "sign_in_hours": 12,
            },
            "fixed": [],
        })
    );
    let of_clinic = clinic.ask(Ask::get(&own).by(&people.manager)).await;
    assert_eq!(of_clinic.json(), json!({"talk": {"language": "any"}}));

    let change = json!({"sign_in": {"idle_minutes": 4}});
    for (path, change) in [("/settings", change.clone()), (own.as_str(), json!({}))] {
        clinic
            .ask(Ask::put(path).by(&people.manager).json(&change))
            .await
            .is_problem(403, "forbidden");
    }
    let changed = clinic
        .ask(Ask::put("/settings").by(&people.admin).json(&change))
        .await;
    assert_eq!(changed.json()["sign_in"]["idle_minutes"], 4);
    let ja = json!({"talk": {"language": "ja"}});
    let changed = clinic.ask(Ask::put(&own).by(&people.admin).json(&ja)).await;
    assert_eq!(changed.json(), ja);
}

#[tokio::test]
async fn a_change_names_what_it_cannot_take() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(ADMIN).await;
    for (body, field) in [
        (
            json!({"sign_in": {"idle_minutes": 0}}),
            "sign_in.idle_minutes",
        ),
        (
            json!({"sign_in": {"idle_minuts": 5}}),
            "sign_in.idle_minuts",
        ),
        (
            json!({"sign_in": {"idle_minutes": "5"}}),
            "sign_in.idle_minutes",
        ),
        (json!({"fixed": []}), "fixed"),
    ] {
        let answer = clinic
            .ask(Ask::put("/settings").by(&token).json(&body))
            .await;
        assert_eq!(answer.is_problem(422, "invalid")["field"], field);
    }
}
