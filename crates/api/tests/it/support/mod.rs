//! A real clinic in a temporary folder behind its real router, and people who knock at it.

mod http;
mod ports;

use std::net::{Ipv4Addr, SocketAddr};

use api::Door;
use axum::{Extension, Router, extract::ConnectInfo};
use clinic::{Clinic, Settings};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) use http::{Answer, Ask, ask};
pub(crate) use ports::{wav, wav_of};

/// Everybody's password.
pub(crate) const PASSWORD: &str = "correct horse battery";
/// E-mail address of the admin.
pub(crate) const ADMIN: &str = "admin@example.org";

/// The clinic with its router.
pub(crate) struct TestClinic {
    pub(crate) clinic: Clinic,
    pub(crate) router: Router,
    _folder: TempDir,
}

impl TestClinic {
    /// An empty vault, knocked at from this PC.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            cost: vault::Cost::for_tests(),
            sample: Box::leak(ports::wav(2).into_boxed_slice()),
            ..Settings::default()
        };
        let clinic =
            Clinic::open_folder(&folder.path().join("vault"), ports::scripted(), settings).unwrap();
        let router = knocked_at_from(Ipv4Addr::LOCALHOST, &clinic);
        Self {
            clinic,
            router,
            _folder: folder,
        }
    }

    /// A vault that is set up, with nobody signed in.
    pub(crate) async fn new() -> Self {
        let clinic = Self::empty();
        let set_up = clinic.ask(Ask::post("/setup").json(&set_up_body())).await;
        assert_eq!(set_up.status, 201, "{}", set_up.text());
        clinic
    }

    pub(crate) async fn ask(&self, request: Ask) -> Answer {
        ask(&self.router, request).await
    }

    /// Signs somebody in.
    pub(crate) async fn token(&self, email: &str) -> String {
        let form = format!(
            "username={}&password={}",
            email.replace('@', "%40"),
            PASSWORD.replace(' ', "+")
        );
        let answer = self.ask(Ask::post("/auth/login").form(&form)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }

    /// A clinic with an admin, and one counselor and one manager of the first clinic.
    pub(crate) async fn with_people() -> (Self, People) {
        let clinic = Self::new().await;
        let admin = clinic.token(ADMIN).await;
        let listed = clinic.ask(Ask::get("/clinics/").by(&admin)).await.json();
        let clinic_id = listed["items"][0]["id"].as_str().unwrap().to_owned();
        for role in ["counselor", "manager"] {
            clinic
                .create_user(&admin, role, &format!("{role}@example.org"), &clinic_id)
                .await;
        }
        let counselor = clinic.token("counselor@example.org").await;
        let manager = clinic.token("manager@example.org").await;
        (
            clinic,
            People {
                admin,
                counselor,
                manager,
                clinic_id,
            },
        )
    }

    pub(crate) async fn create_user(
        &self,
        admin: &str,
        role: &str,
        email: &str,
        clinic_id: &str,
    ) -> Value {
        let user = json!({
            "email": email, "name": role, "password": PASSWORD, "role": role, "clinic_id": clinic_id,
        });
        self.created("/users/", admin, &user).await
    }

    /// Creates something and says what it became.
    pub(crate) async fn created(&self, path: &str, token: &str, body: &Value) -> Value {
        let answer = self.ask(Ask::post(path).by(token).json(body)).await;
        assert_eq!(answer.status, 201, "{path}: {}", answer.text());
        answer.json()
    }

    /// A customer of the actor's clinic.
    pub(crate) async fn customer(&self, token: &str) -> Value {
        self.created(
            "/customers/",
            token,
            &json!({"name": "Kei Tanaka", "phone": "030 123"}),
        )
        .await
    }

    /// A session with a customer who agreed to be recorded.
    pub(crate) async fn session(&self, token: &str) -> Value {
        let customer = self.customer(token).await;
        let customer_id = customer["id"].as_str().unwrap();
        let consent = json!({"purpose": "recording", "given": true, "wording": "2026-11"});
        self.created(
            &format!("/customers/{customer_id}/consents"),
            token,
            &consent,
        )
        .await;
        let session = json!({"customer_id": customer_id, "session_date": "2026-11-24T10:30"});
        self.created("/sessions/", token, &session).await
    }

    /// A session with an imported recording.
    pub(crate) async fn recorded(&self, token: &str, sound: &[u8]) -> (String, Value) {
        let session = self.session(token).await;
        let id = session["id"].as_str().unwrap().to_owned();
        let upload = Ask::post(&format!("/sessions/{id}/upload-recording"))
            .by(token)
            .file(sound);
        let answer = self.ask(upload).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        (id, answer.json())
    }

    /// Lets everything that is due run.
    pub(crate) async fn run_jobs(&self) {
        let worker = self.clinic.worker().unwrap();
        self.clinic.run_due_jobs(&worker).await.unwrap();
    }
}

/// Tokens of one of each role.
pub(crate) struct People {
    pub(crate) admin: String,
    pub(crate) counselor: String,
    pub(crate) manager: String,
    pub(crate) clinic_id: String,
}

/// The HTTP door as seen by a peer.
pub(crate) fn knocked_at_from(peer: Ipv4Addr, clinic: &Clinic) -> Router {
    api::router(clinic.clone(), Door::Http)
        .layer(Extension(ConnectInfo(SocketAddr::from((peer, 50_000)))))
}

/// What set-up takes.
pub(crate) fn set_up_body() -> Value {
    json!({"clinic": {"name": "Clinic"}, "admin": {"name": "Ada", "email": ADMIN, "password": PASSWORD}})
}
