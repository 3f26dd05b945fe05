//! Accounts as they travel: temporary passwords, the own password, live tokens that end, and guessing.

use serde_json::{Value, json};

use crate::support::{
    ADMIN, Answer, Ask, PASSWORD, People, TestClinic, knocked_at_from, set_up_body,
};

const COUNSELOR: &str = "counselor@example.org";

fn login(email: &str, password: &str) -> Ask {
    let form: String = [("username", email), ("password", password)]
        .map(|(name, text)| format!("{name}={}", text.replace('@', "%40").replace(' ', "+")))
        .join("&");
    Ask::post("/auth/login").form(&form)
}

async fn id_of(clinic: &TestClinic, token: &str) -> String {
    let me = clinic.ask(Ask::get("/auth/me").by(token)).await.json();
    me["id"].as_str().unwrap().to_owned()
}

async fn posted(clinic: &TestClinic, token: &str, path: &str) -> Answer {
    clinic.ask(Ask::post(path).by(token)).await
}

#[tokio::test]
async fn a_user_made_without_a_password_gets_one_that_is_told_once_and_has_to_be_changed() {
    let (clinic, people) = TestClinic::with_people().await;
    let user = json!({"email": "new@example.org", "name": "Nao", "role": "counselor", "clinic_id": people.clinic_id});
    let made = clinic.created("/users/", &people.admin, &user).await;
    let temporary = made["temporary_password"].as_str().unwrap();
    let listed = clinic.ask(Ask::get("/users/").by(&people.admin)).await;
    assert!(!listed.text().contains(temporary));
    let token = clinic.ask(login("new@example.org", temporary)).await.json();
    let token = token["access_token"].as_str().unwrap();

    for ask in [
        Ask::get("/sessions/"),
        Ask::get("/settings"),
        Ask::post("/auth/refresh"),
    ] {
        let answer = clinic.ask(ask.by(token)).await;
        answer.is_problem(403, "password_change_required");
    }
    let me = clinic.ask(Ask::get("/auth/me").by(token)).await.json();
    assert_eq!(me["must_change_password"], true);
    assert_eq!(me["min_password_chars"], 15);

    let change = |old: &str, new: &str| {
        let body = json!({"old_password": old, "new_password": new});
        Ask::post("/auth/password").by(token).json(&body)
    };
    let wrong = clinic.ask(change("not it", "a river in the north")).await;
    let problem = wrong.is_problem(422, "wrong_password");
    assert_eq!(problem["field"], "old_password");
    let short = clinic.ask(change(temporary, "ten chars.")).await;
    let problem = short.is_problem(422, "weak_password");
    assert_eq!(
        (&problem["problem"], &problem["limit"], &problem["field"]),
        (&json!("too_short"), &json!(15), &json!("new_password"))
    );
    let changed = clinic.ask(change(temporary, "a river in the north")).await;
    let own = changed.json()["access_token"].as_str().unwrap().to_owned();
    let sessions = clinic.ask(Ask::get("/sessions/").by(&own)).await;
    assert_eq!(sessions.status, 200);
    let ended = clinic.ask(Ask::get("/auth/me").by(token)).await;
    ended.is_problem(401, "unauthenticated");
}

#[tokio::test]
async fn a_user_made_with_a_password_signs_in_at_once() {
    let (clinic, people) = TestClinic::with_people().await;
    let me = clinic
        .ask(Ask::get("/auth/me").by(&people.counselor))
        .await
        .json();
    assert_eq!(me["must_change_password"], false);
    let user = json!({"email": "x@example.org", "name": "X", "password": "fourteen chars", "role": "admin"});
    let refused = clinic
        .ask(Ask::post("/users/").by(&people.admin).json(&user))
        .await;
    let problem = refused.is_problem(422, "weak_password");
    assert_eq!(problem["detail"], "A password has at least 15 characters.");
    assert_eq!(problem["field"], "password");
}

#[tokio::test]
async fn set_up_names_the_least_length_and_takes_any_characters_up_to_the_most() {
    let clinic = TestClinic::empty();
    let mut body = set_up_body();
    let mut set_up = async |password: &str| {
        body["admin"]["password"] = json!(password);
        clinic.ask(Ask::post("/setup").json(&body)).await
    };
    let problem = set_up("fourteen chars")
        .await
        .is_problem(422, "weak_password");
    assert_eq!(problem["field"], "admin.password");
    assert_eq!(problem["limit"], 15);
    let problem = set_up(&"あ".repeat(129))
        .await
        .is_problem(422, "weak_password");
    assert_eq!(
        (&problem["problem"], &problem["limit"]),
        (&json!("too_long"), &json!(128))
    );
    let problem = set_up("Clinic Sotto 2026")
        .await
        .is_problem(422, "weak_password");
    assert_eq!(problem["problem"], "common");
    // With a space at the end, which belongs to it like any other character.
    let long: String = "🦊 雨の日は窓の".chars().cycle().take(128).collect();
    assert_eq!(set_up(&long).await.status, 201);
    let form = serde_urlencoded::to_string([("username", ADMIN), ("password", &long)]).unwrap();
    let signed_in = clinic.ask(Ask::post("/auth/login").form(&form)).await;
    assert_eq!(signed_in.status, 200);
    let cut: String = long.chars().take(long.chars().count() - 1).collect();
    let form = serde_urlencoded::to_string([("username", ADMIN), ("password", &cut)]).unwrap();
    let answer = clinic.ask(Ask::post("/auth/login").form(&form)).await;
    answer.is_problem(401, "wrong_credentials");
}

/// What an admin does to a counselor whose token is alive.
async fn done_to_the_counselor(people: &People, clinic: &TestClinic, how: &str) {
    let id = id_of(clinic, &people.counselor).await;
    let path = format!("/users/{id}");
    let put = |body: Value| Ask::put(&path).by(&people.admin).json(&body);
    let answer = match how {
        "deactivated" => clinic.ask(put(json!({"is_active": false}))).await,
        "role" => clinic.ask(put(json!({"role": "manager"}))).await,
        "password" => {
            clinic
                .ask(put(json!({"password": "a river in the north"})))
                .await
        }
        "reset" => posted(clinic, &people.admin, &format!("{path}/reset-password")).await,
        _ => posted(clinic, &people.admin, &format!("{path}/sign-out")).await,
    };
    assert!(answer.status < 300, "{how}: {}", answer.text());
}

#[tokio::test]
async fn what_is_done_to_a_user_bites_at_the_next_call_of_a_live_token() {
    for how in ["deactivated", "role", "password", "reset", "signed out"] {
        let (clinic, people) = TestClinic::with_people().await;
        let alive = clinic
            .ask(Ask::get("/sessions/").by(&people.counselor))
            .await;
        assert_eq!(alive.status, 200);
        done_to_the_counselor(&people, &clinic, how).await;
        let answer = clinic
            .ask(Ask::get("/sessions/").by(&people.counselor))
            .await;
        answer.is_problem(401, "unauthenticated");
        let manager = clinic.ask(Ask::get("/sessions/").by(&people.manager)).await;
        assert_eq!(manager.status, 200, "{how}");
    }
}

#[tokio::test]
async fn sign_ins_are_refreshed_listed_and_ended() {
    let (clinic, people) = TestClinic::with_people().await;
    let second = clinic.token(COUNSELOR).await;
    let refreshed = posted(&clinic, &second, "/auth/refresh").await.json();
    let second = refreshed["access_token"].as_str().unwrap();
    assert_eq!(refreshed["token_type"], "bearer");
    let listed = clinic
        .ask(Ask::get("/auth/sign-ins").by(second))
        .await
        .json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    assert_eq!(posted(&clinic, second, "/auth/logout").await.status, 204);
    let other = clinic.ask(Ask::get("/auth/me").by(&people.counselor)).await;
    assert_eq!(other.status, 200, "the other sign-in goes on");
    let third = clinic.token(COUNSELOR).await;
    let everywhere = posted(&clinic, &third, "/auth/logout-everywhere").await;
    assert_eq!(everywhere.status, 204);
    for token in [&third, &people.counselor] {
        let answer = clinic.ask(Ask::get("/auth/me").by(token)).await;
        answer.is_problem(401, "unauthenticated");
    }
}

#[tokio::test]
async fn guessing_as_a_stranger_locks_neither_a_known_browser_nor_the_window_out() {
    let clinic = TestClinic::new().await;
    let welcome = clinic.ask(login(ADMIN, PASSWORD)).await;
    let cookie = welcome.header("set-cookie").to_owned();
    for part in ["HttpOnly", "SameSite=Strict", "Path=/api/v1/auth"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("example"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap();
    for _ in 0..20 {
        let wrong = clinic.ask(login(ADMIN, "a wrong guess")).await;
        wrong.is_problem(401, "wrong_credentials");
        assert_eq!(wrong.header("set-cookie"), "");
    }
    // The guesser would not even learn that this was the right one.
    let slowed = clinic.ask(login(ADMIN, PASSWORD)).await;
    slowed.is_problem(429, "rate_limited");
    let known = clinic
        .ask(login(ADMIN, PASSWORD).header("cookie", cookie))
        .await;
    assert_eq!(known.status, 200, "{}", known.text());
    let forged = format!("{}x", &cookie[..cookie.len() - 1]);
    let forged = clinic
        .ask(login(ADMIN, PASSWORD).header("cookie", &forged))
        .await;
    forged.is_problem(429, "rate_limited");

    let window = api::router(clinic.clinic.clone(), api::Door::InProcess);
    let answer = crate::support::ask(&window, login(ADMIN, PASSWORD)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("set-cookie"), "");
    // Another way in by HTTP has its own count too.
    let other = knocked_at_from(std::net::Ipv4Addr::LOCALHOST, &clinic.clinic);
    assert_eq!(
        crate::support::ask(&other, login(ADMIN, PASSWORD))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_own_password_and_the_recovery_code_cannot_be_guessed_at_will_either() {
    let (clinic, people) = TestClinic::with_people().await;
    let change = json!({"old_password": "a guess", "new_password": "a river in the north"});
    let change = || {
        Ask::post("/auth/password")
            .by(&people.counselor)
            .json(&change)
    };
    for _ in 0..20 {
        clinic.ask(change()).await.is_problem(422, "wrong_password");
    }
    clinic.ask(change()).await.is_problem(429, "rate_limited");
    clinic.token(COUNSELOR).await;
    let recover = |email: &str| {
        let body = json!({"recovery_code": "ABCD", "email": email, "new_password": "a river in the north"});
        Ask::post("/auth/recover").json(&body)
    };
    for n in 0..20 {
        let answer = clinic.ask(recover(&format!("{n}@example.org"))).await;
        answer.is_problem(401, "wrong_recovery_code");
    }
    let slowed = clinic.ask(recover(ADMIN)).await;
    slowed.is_problem(429, "rate_limited");
    assert_eq!(slowed.header("retry-after"), "5");
}

#[tokio::test]
async fn an_admin_makes_a_new_recovery_code_with_the_own_password() {
    let (clinic, people) = TestClinic::with_people().await;
    let ask = |token: &str, password: &str| {
        Ask::post("/vault/recovery-code")
            .by(token)
            .json(&json!({"password": password}))
    };
    let never = clinic.ask(ask(&people.manager, PASSWORD)).await;
    never.is_problem(403, "forbidden");
    let wrong = clinic.ask(ask(&people.admin, "a guess")).await;
    assert_eq!(wrong.is_problem(422, "wrong_password")["field"], "password");
    let made = clinic.ask(ask(&people.admin, PASSWORD)).await.json();
    let recovery = json!({
        "recovery_code": made["recovery_code"], "email": ADMIN, "new_password": "a river in the north",
    });
    let back = clinic.ask(Ask::post("/auth/recover").json(&recovery)).await;
    assert_eq!(back.status, 200);
    let ended = clinic.ask(Ask::get("/auth/me").by(&people.manager)).await;
    ended.is_problem(401, "unauthenticated");
}
