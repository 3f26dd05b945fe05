//! The whole walk, from set-up to the report: every operation of the document is called once with success,
//! and its answer is held against the document.

mod conform;

use serde_json::json;

use crate::support::{ADMIN, Ask, PASSWORD, TestClinic, set_up_body, wav};
use conform::Walker;

#[tokio::test]
async fn every_operation_answers_what_the_document_says() {
    let mut walk = Walker::new(TestClinic::empty());
    walk.the_way_in().await;
    let session = walk.the_people().await;
    walk.the_session(&session).await;
    walk.the_readings(&session).await;
    walk.the_way_out().await;
    walk.has_seen_all();
}

impl Walker {
    async fn the_way_in(&mut self) {
        let done = self.go("post", "/setup", "", |ask| ask.json(&set_up_body()), 201).await;
        self.go("get", "/health", "", |ask| ask, 200).await;
        let form = format!("username={ADMIN}&password={PASSWORD}");
        let token = self.go("post", "/auth/login", "", |ask| ask.form(&form), 200).await;
        self.sign_in(&token);
        let recovery = json!({
            "recovery_code": done["recovery_code"], "email": ADMIN, "new_password": "another password",
        });
        let token = self.go("post", "/auth/recover", "", |ask| ask.json(&recovery), 200).await;
        self.sign_in(&token);
        self.go("get", "/auth/me", "", |ask| ask, 200).await;
        self.go("post", "/auth/test-token", "", |ask| ask, 200).await;
    }

    /// Users, clinics, a customer who agreed, and a session with the customer.
    async fn the_people(&mut self) -> String {
        let clinic = self.go("post", "/clinics/", "", |ask| ask.json(&json!({"name": "Second"})), 201).await;
        self.go("get", "/clinics/", "", |ask| ask, 200).await;
        self.go("get", "/clinics/{id}", &clinic["id"], |ask| ask, 200).await;
        let change = json!({"phone": "030 1"});
        self.go("put", "/clinics/{id}", &clinic["id"], |ask| ask.json(&change), 200).await;
        let user = json!({
            "email": "m@example.org", "name": "Mori", "password": PASSWORD, "role": "manager", "clinic_id": clinic["id"],
        });
        let user = self.go("post", "/users/", "", |ask| ask.json(&user), 201).await;
        self.go("get", "/users/", "", |ask| ask, 200).await;
        self.go("get", "/users/{id}", &user["id"], |ask| ask, 200).await;
        self.go("put", "/users/{id}", &user["id"], |ask| ask.json(&json!({"name": "Mori K."})), 200).await;
        let customer = json!({"name": "Kei Tanaka", "clinic_id": clinic["id"]});
        let customer = self.go("post", "/customers/", "", |ask| ask.json(&customer), 201).await;
        let id = &customer["id"];
        self.go("get", "/customers/", "", |ask| ask, 200).await;
        self.go("get", "/customers/{id}", id, |ask| ask, 200).await;
        self.go("put", "/customers/{id}", id, |ask| ask.json(&json!({"email": "k@example.org"})), 200).await;
        let consent = json!({"purpose": "recording", "given": true, "wording": "2026-11"});
        self.go("post", "/customers/{id}/consents", id, |ask| ask.json(&consent), 201).await;
        self.go("get", "/customers/{id}/consents", id, |ask| ask, 200).await;
        let session = json!({"customer_id": id, "session_date": "2026-11-24T10:30", "notes": "First talk."});
        let session = self.go("post", "/sessions/", "", |ask| ask.json(&session), 201).await;
        session["id"].as_str().unwrap().to_owned()
    }

    async fn the_session(&mut self, id: &str) {
        self.go("get", "/sessions/", "", |ask| ask, 200).await;
        let empty = self.go("get", "/sessions/{id}", id, |ask| ask, 200).await;
        assert!(empty["transcript"].is_null() && empty["analysis"].is_null());
        let recording = self.go("post", "/sessions/{id}/upload-recording", id, |ask| ask.file(&wav(16)), 201).await;
        self.go("get", "/sessions/{id}/recordings", id, |ask| ask, 200).await;
        let sound = &recording["id"];
        self.go("get", "/recordings/{id}/audio", sound, |ask| ask, 200).await;
        self.go_with("get", "/recordings/{id}/samples", sound, "?from=0&count=5", 200).await;
        self.go_with("get", "/recordings/{id}/peaks", sound, "?bins=8", 200).await;

        let job = self.go("post", "/analysis/{id}/transcribe", id, |ask| ask, 202).await;
        self.go("get", "/jobs", "", |ask| ask, 200).await;
        self.go("get", "/jobs/{id}", &job["id"], |ask| ask, 200).await;
        self.go("post", "/jobs/{id}/cancel", &job["id"], |ask| ask, 200).await;
        self.go("post", "/jobs/{id}/retry", &job["id"], |ask| ask, 200).await;
        self.clinic().run_jobs().await;
    }

    async fn the_readings(&mut self, id: &str) {
        self.go("get", "/sessions/{id}/transcript", id, |ask| ask, 200).await;
        self.go("post", "/sessions/{id}/transcript/swap-speakers", id, |ask| ask, 201).await;
        self.go("get", "/sessions/{id}/transcript/versions", id, |ask| ask, 200).await;
        self.clinic().run_jobs().await;
        self.go("post", "/analysis/{id}/analyze", id, |ask| ask, 202).await;
        self.clinic().run_jobs().await;
        self.go("get", "/analysis/{id}/analysis", id, |ask| ask, 200).await;
        let full = self.go("get", "/sessions/{id}", id, |ask| ask, 200).await;
        assert!(full["transcript"].is_object() && full["analysis"].is_object(), "{full}");
        let close = json!({"status": "completed", "outcome": "agreed"});
        let closed = self.go("put", "/sessions/{id}", id, |ask| ask.json(&close), 200).await;
        assert_eq!(closed["status"], "completed");
        self.go("get", "/playbooks", "", |ask| ask, 200).await;
        self.go_with("get", "/reports/clinic", "", "?from=2026-11-01&to=2026-11-30&by=day", 200).await;
    }

    async fn the_way_out(&mut self) {
        self.go("post", "/vault/seal", "", |ask| ask, 204).await;
        let form = format!("username={ADMIN}&password=another+password");
        let token = self.go("post", "/auth/login", "", |ask: Ask| ask.form(&form), 200).await;
        self.sign_in(&token);
        self.go("post", "/auth/logout", "", |ask| ask, 204).await;
    }
}
