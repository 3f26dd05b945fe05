//! The whole walk, from set-up to the report: every operation of the document is called once with success,
//! and its answer is held against the document.

mod conform;

use serde_json::{Value, json};

use crate::support::{ADMIN, Ask, PASSWORD, TestClinic, set_up_body, wav};
use conform::Walker;

#[tokio::test]
async fn every_operation_answers_what_the_document_says() {
    let mut walk = Walker::new(TestClinic::empty());
    walk.the_way_in().await;
    let clinic = walk.the_staff().await;
    let session = walk.the_customer(&clinic).await;
    walk.the_session(&session).await;
    walk.the_readings(&session).await;
    walk.the_playbook(&clinic, &session).await;
    walk.the_sample().await;
    walk.the_way_out().await;
    walk.has_seen_all();
}

impl Walker {
    async fn the_way_in(&mut self) {
        let done = self
            .go("post", "/setup", "", |ask| ask.json(&set_up_body()), 201)
            .await;
        self.get("/health", "").await;
        let form = format!("username={ADMIN}&password={PASSWORD}");
        let token = self
            .go("post", "/auth/login", "", |ask| ask.form(&form), 200)
            .await;
        self.sign_in(&token);
        let recovery = json!({
            "recovery_code": done["recovery_code"], "email": ADMIN, "new_password": "another password",
        });
        let token = self
            .go("post", "/auth/recover", "", |ask| ask.json(&recovery), 200)
            .await;
        self.sign_in(&token);
        self.get("/auth/me", "").await;
        self.go("post", "/auth/test-token", "", |ask| ask, 200)
            .await;
        let token = self.go("post", "/auth/refresh", "", |ask| ask, 200).await;
        self.sign_in(&token);
        let change =
            json!({"old_password": "another password", "new_password": "a third long one"});
        let token = self
            .go("post", "/auth/password", "", |ask| ask.json(&change), 200)
            .await;
        self.sign_in(&token);
        self.get("/auth/sign-ins", "").await;
        let proof = json!({"password": "a third long one"});
        self.go(
            "post",
            "/vault/recovery-code",
            "",
            |ask| ask.json(&proof),
            200,
        )
        .await;
    }

    /// Clinics and users; gives a clinic.
    async fn the_staff(&mut self) -> Value {
        let clinic = self.post("/clinics/", "", &json!({"name": "Second"})).await;
        self.get("/clinics/", "").await;
        self.get("/clinics/{id}", &clinic["id"]).await;
        let change = json!({"phone": "030 1"});
        self.put("/clinics/{id}", &clinic["id"], &change).await;
        self.get("/clinics/{id}/settings", &clinic["id"]).await;
        self.put("/clinics/{id}/settings", &clinic["id"], &json!({}))
            .await;
        self.get("/settings", "").await;
        self.put("/settings", "", &json!({"sign_in": {"idle_minutes": 5}}))
            .await;
        let words = json!({"talk": {"hints": ["Kei Tanaka", "veneer"]}});
        self.put("/clinics/{id}/settings", &clinic["id"], &words)
            .await;
        self.put("/settings", "", &json!({"speech": {"cores": 1}}))
            .await;
        self.the_models_and_the_voice().await;
        let user = json!({
            "email": "m@example.org", "name": "Mori", "password": PASSWORD,
            "role": "manager", "clinic_id": clinic["id"],
        });
        let user = self.post("/users/", "", &user).await;
        self.get("/users/", "").await;
        self.get("/users/{id}", &user["id"]).await;
        let change = json!({"name": "Mori K."});
        self.put("/users/{id}", &user["id"], &change).await;
        let id = &user["id"];
        for path in ["/users/{id}/reset-password", "/users/{id}/sign-out"] {
            let status = if path.ends_with("out") { 204 } else { 200 };
            self.go("post", path, id, |ask| ask, status).await;
        }
        self.put("/users/{id}", id, &json!({"is_active": false}))
            .await;
        self.go("post", "/users/{id}/reactivate", id, |ask| ask, 200)
            .await;
        clinic
    }

    /// This clinic has no models of its own: none can be fetched or removed.
    async fn the_models_and_the_voice(&mut self) {
        self.get("/models", "").await;
        let nothing = |ask: Ask| ask.body("multipart/form-data; boundary=x", b"--x--\r\n");
        self.go("post", "/models", "", nothing, 422).await;
        for (method, path) in [
            ("post", "/models/{id}/fetch"),
            ("post", "/models/{id}/cancel"),
            ("delete", "/models/{id}"),
        ] {
            self.go(method, path, "base", |ask| ask, 404).await;
        }
        self.get("/voice", "").await;
        let kept = self.go("put", "/voice", "", |ask| ask, 200).await;
        assert!(kept["agreed_at"].is_string() && kept["sessions"] == 0);
        self.go("delete", "/voice", "", |ask| ask, 204).await;
    }

    /// A customer who agreed, and a session with the customer; gives the session's id.
    async fn the_customer(&mut self, clinic: &Value) -> String {
        let customer = json!({"name": "Kei Tanaka", "clinic_id": clinic["id"]});
        let customer = self.post("/customers/", "", &customer).await;
        let id = &customer["id"];
        self.get("/customers/", "").await;
        self.get("/customers/{id}", id).await;
        let change = json!({"email": "k@example.org"});
        self.put("/customers/{id}", id, &change).await;
        let consent = json!({"purpose": "recording", "given": true, "wording": "2026-11"});
        self.post("/customers/{id}/consents", id, &consent).await;
        self.get("/customers/{id}/consents", id).await;
        let session =
            json!({"customer_id": id, "session_date": "2026-11-24T10:30", "notes": "First."});
        let session = self.post("/sessions/", "", &session).await;
        session["id"].as_str().unwrap().to_owned()
    }

    async fn the_session(&mut self, id: &str) {
        self.get("/sessions/", "").await;
        let empty = self.get("/sessions/{id}", id).await;
        assert!(empty["transcript"].is_null() && empty["analysis"].is_null());
        let recording = self
            .go(
                "post",
                "/sessions/{id}/upload-recording",
                id,
                |ask| ask.file(&wav(16)),
                201,
            )
            .await;
        self.get("/sessions/{id}/recordings", id).await;
        let sound = &recording["id"];
        self.get("/recordings/{id}/audio", sound).await;
        self.go("post", "/recordings/{id}/ticket", sound, |ask| ask, 201)
            .await;
        self.go_with(
            "get",
            "/recordings/{id}/samples",
            sound,
            "?from=0&count=5",
            200,
        )
        .await;
        self.go_with("get", "/recordings/{id}/peaks", sound, "?bins=8", 200)
            .await;

        let job = self
            .go("post", "/analysis/{id}/transcribe", id, |ask| ask, 202)
            .await;
        self.get("/jobs", "").await;
        self.get("/jobs/events", "").await;
        self.get("/jobs/{id}", &job["id"]).await;
        for deed in ["pause", "resume"] {
            self.go(
                "post",
                &format!("/jobs/{{id}}/{deed}"),
                &job["id"],
                |ask| ask,
                200,
            )
            .await;
        }
        self.go("post", "/jobs/{id}/cancel", &job["id"], |ask| ask, 200)
            .await;
        self.go("post", "/jobs/{id}/retry", &job["id"], |ask| ask, 200)
            .await;
        self.clinic().run_jobs().await;
    }

    async fn the_corrections(&mut self, id: &str) {
        let edits = "/sessions/{id}/transcript/draft/edits";
        let first = json!({"of_version": 2, "revision": 0, "edit": {"kind": "words", "segment": 0, "text": "Hello."}});
        self.go("post", edits, id, |ask| ask.json(&first), 200)
            .await;
        let typed = json!({"of_version": 2, "revision": 1, "edit": {"kind": "swap"}});
        self.go("post", edits, id, |ask| ask.json(&typed), 200)
            .await;
        self.go("post", edits, id, |ask| ask.json(&typed), 409)
            .await;
        for (step, seen) in [("undo", 2), ("redo", 3)] {
            let path = format!("/sessions/{{id}}/transcript/draft/{step}");
            let seen = json!({"revision": seen});
            self.go("post", &path, id, |ask| ask.json(&seen), 200).await;
        }
        self.get("/sessions/{id}/transcript/draft", id).await;
        let save = json!({"revision": 4, "newest_version": 2});
        let saved = "/sessions/{id}/transcript/draft/save";
        self.go("post", saved, id, |ask| ask.json(&save), 201).await;
        let again = json!({"of_version": 3, "revision": 0, "edit": {"kind": "swap"}});
        self.go("post", edits, id, |ask| ask.json(&again), 200)
            .await;
        let draft = "/sessions/{id}/transcript/draft";
        self.go_with("delete", draft, id, "?revision=1", 204).await;
        let restore = json!({"version": 1, "newest_version": 3});
        let path = "/sessions/{id}/transcript/restore";
        self.go("post", path, id, |ask| ask.json(&restore), 201)
            .await;
        let path = "/sessions/{id}/transcript/compare";
        self.go_with("get", path, id, "?from=1&to=3", 200).await;
        let names = json!({"items": [{"speaker": "customer", "name": "Kim"}]});
        let path = "/sessions/{id}/speakers";
        self.go("put", path, id, |ask| ask.json(&names), 200).await;
        self.get(path, id).await;
        let path = "/sessions/{id}/transcript/export";
        self.go_with("get", path, id, "?format=vtt", 200).await;
    }

    async fn the_readings(&mut self, id: &str) {
        self.get("/sessions/{id}/transcript", id).await;
        self.go(
            "post",
            "/sessions/{id}/transcript/swap-speakers",
            id,
            |ask| ask,
            201,
        )
        .await;
        self.go(
            "get",
            "/sessions/{id}/transcript/versions",
            id,
            |ask| ask,
            200,
        )
        .await;
        self.the_corrections(id).await;
        self.clinic().run_jobs().await;
        self.go("post", "/analysis/{id}/analyze", id, |ask| ask, 202)
            .await;
        self.clinic().run_jobs().await;
        self.get("/analysis/{id}/analysis", id).await;
        self.the_labels(id).await;
        let full = self.get("/sessions/{id}", id).await;
        assert!(
            full["transcript"].is_object() && full["analysis"].is_object(),
            "{full}"
        );
        let close = json!({"status": "completed", "outcome": "agreed"});
        let closed = self
            .go("put", "/sessions/{id}", id, |ask| ask.json(&close), 200)
            .await;
        assert_eq!(closed["status"], "completed");
        self.get("/playbooks", "").await;
        self.get("/analysis/accuracy", "").await;
        self.get("/accuracy", "").await;
        let found = self.go_with("get", "/search", "", "?q=worried", 200).await;
        assert_eq!(found["items"][0]["session_id"], id, "{found}");
        self.get("/audit", "").await;
        self.get("/diagnostics", "").await;
        self.get("/diagnostics/support-file", "").await;
        self.go_with(
            "get",
            "/reports/clinic",
            "",
            "?from=2026-11-01&to=2026-11-30&by=day",
            200,
        )
        .await;
        let november = "?from=2026-11-01&to=2026-11-30";
        let behind = format!("{november}&about=measured&of=talk_share");
        self.go_with("get", "/reports/clinic/sessions", "", &behind, 200)
            .await;
        let export = format!("{november}&format=pdf&language=ja");
        self.go_with("get", "/reports/clinic/export", "", &export, 200)
            .await;
    }

    /// A playbook of the clinic's own, from a copy to jobs by its first version.
    async fn the_playbook(&mut self, clinic: &Value, session: &str) {
        let copy = json!({
            "clinic_id": clinic["id"], "from": {"id": "consultation", "language": "en"},
        });
        let made = self.post("/playbooks/own", "", &copy).await;
        let id = &made["playbook"]["id"];
        self.get("/playbooks/own", "").await;
        self.get("/playbooks/own/{id}", id).await;
        let draft = json!({"revision": made["revision"], "form": made["form"]});
        let saved = self
            .go(
                "put",
                "/playbooks/own/{id}",
                id,
                |ask| ask.json(&draft),
                200,
            )
            .await;
        assert!(saved["trouble"].is_null(), "{}", saved["trouble"]);
        let text = json!({"text": "schema = 1\nid = 3"});
        let checked = self
            .go(
                "post",
                "/playbooks/validate",
                "",
                |ask| ask.json(&text),
                200,
            )
            .await;
        assert_eq!(checked["trouble"]["line"], 2);
        for (what, body) in [
            ("preview", json!({"session_id": session})),
            ("publish", json!({"revision": saved["revision"]})),
        ] {
            let path = format!("/playbooks/own/{{id}}/{what}");
            self.go("post", &path, id, |ask| ask.json(&body), 200).await;
        }
        self.go(
            "post",
            "/playbooks/own/{id}/analyze-again",
            id,
            |ask| ask,
            202,
        )
        .await;
    }

    /// A word against the machine, and back; a text that leaves, and comes back.
    async fn the_labels(&mut self, id: &str) {
        let outcome = json!({"kind": "outcome", "outcome": "declined"});
        let made = self
            .go(
                "post",
                "/analysis/{id}/corrections",
                id,
                |ask| ask.json(&outcome),
                201,
            )
            .await;
        assert_eq!(made["closing"]["outcome"]["outcome"], "declined");
        self.get("/analysis/{id}/corrections", id).await;
        let correction = &made["corrections"][0]["id"];
        let undone = self
            .go("delete", "/corrections/{id}", correction, |ask| ask, 200)
            .await;
        assert_eq!(undone["corrections"], json!([]));
        let masked = self
            .go("post", "/sessions/{id}/masks", id, |ask| ask, 201)
            .await;
        let text = json!({"text": masked["turns"][0]["text"]});
        self.go(
            "post",
            "/masks/{id}/unmask",
            &masked["id"],
            |ask| ask.json(&text),
            200,
        )
        .await;
    }

    async fn the_sample(&mut self) {
        let new = json!({"customer_name": "Sample client", "session_date": "2026-11-24"});
        let made = self
            .go("post", "/samples/", "", |ask| ask.json(&new), 201)
            .await;
        assert_eq!(made["sample"], json!(true));
        self.go("delete", "/samples/{id}", &made["id"], |ask| ask, 204)
            .await;
    }

    async fn the_way_out(&mut self) {
        self.go("post", "/vault/seal", "", |ask| ask, 204).await;
        let form = format!("username={ADMIN}&password=a+third+long+one");
        let token = self
            .go("post", "/auth/login", "", |ask: Ask| ask.form(&form), 200)
            .await;
        self.sign_in(&token);
        self.go("post", "/auth/logout", "", |ask| ask, 204).await;
        let token = self
            .go("post", "/auth/login", "", |ask: Ask| ask.form(&form), 200)
            .await;
        self.sign_in(&token);
        self.go("post", "/auth/logout-everywhere", "", |ask| ask, 204)
            .await;
    }
}
