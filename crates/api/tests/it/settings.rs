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
    let pc = pc.json();
    let cores = &pc["speech"]["all_cores"];
    assert!(cores.as_u64().is_some_and(|cores| cores > 0), "{pc}");
    assert_eq!(
        pc,
        json!({
            "sign_in": {
                "min_password_chars": 15, "token_minutes": 60, "idle_minutes": 10,
                "inactive_minutes": 60, "sign_in_hours": 12,
            },
            "speech": {"model": "base", "cores": pc["speech"]["cores"], "all_cores": cores},
            "fixed": [],
        })
    );
    let of_clinic = clinic.ask(Ask::get(&own).by(&people.manager)).await;
    assert_eq!(
        of_clinic.json(),
        json!({"talk": {"language": "any", "hints": []}})
    );

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
    for change in [
        json!({"talk": {"language": "ja"}}),
        json!({"talk": {"hints": ["Sottozumab"]}}),
    ] {
        let put = Ask::put(&own).by(&people.admin).json(&change);
        clinic.ask(put).await.json();
    }
    let both = json!({"talk": {"language": "ja", "hints": ["Sottozumab"]}});
    let kept = clinic.ask(Ask::get(&own).by(&people.admin)).await;
    assert_eq!(kept.json(), both);
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
