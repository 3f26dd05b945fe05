//! Starting the program, and ending it.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::http::{Answer, ask};

/// Everybody's password.
pub(crate) const PASSWORD: &str = "correct-horse-battery";

pub(crate) fn sottoctl() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sottoctl"));
    command
        .env_remove("SOTTO_VAULT")
        .env_remove("SOTTO_SCREENS")
        .env("SOTTO_LOG", "warn");
    command
}

pub(crate) fn dialogue(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../testdata/dialogues")
        .join(name)
}

pub(crate) fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Looks until `found` finds something.
#[track_caller]
pub(crate) fn until<T>(what: &str, seconds: u64, mut found: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(Instant::now() < deadline, "not within {seconds} s: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// `sottoctl serve` on a free port; ended when dropped.
pub(crate) struct Served {
    child: Child,
    pub(crate) host: String,
    token: String,
}

impl Served {
    /// Starts it and reads its one line.
    pub(crate) fn start(vault: &Path, arguments: &[&str]) -> Self {
        Self::start_with(vault, arguments, &[])
    }

    /// The same in another environment.
    pub(crate) fn start_with(
        vault: &Path,
        arguments: &[&str],
        variables: &[(&str, &Path)],
    ) -> Self {
        let mut child = sottoctl()
            .envs(variables.iter().copied())
            .args(["serve", "--port", "0", "--vault"])
            .arg(vault)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let host = line.trim().rsplit("http://").next().unwrap().to_owned();
        assert!(host.starts_with("127.0.0.1:"), "{line}");
        Self {
            child,
            host,
            token: String::new(),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], b"")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.ask(
            "POST",
            path,
            &[("content-type", "application/json")],
            body.to_string().as_bytes(),
        )
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let mut all = vec![("authorization", bearer.as_str())];
        all.extend(headers);
        ask(&self.host, method, &format!("/api/v1{path}"), &all, body)
    }

    #[track_caller]
    fn created(&self, path: &str, body: &Value) -> Value {
        let answer = self.post(path, body);
        assert_eq!(
            answer.status,
            201,
            "{path}: {}",
            String::from_utf8_lossy(&answer.body)
        );
        answer.json()
    }

    /// Sets the vault up.
    pub(crate) fn set_up(&self) {
        let admin = json!({"name": "Ada", "email": "ada@example.org", "password": PASSWORD});
        self.created(
            "/setup",
            &json!({"clinic": {"name": "Clinic"}, "admin": admin}),
        );
    }

    /// Signs the admin in.
    pub(crate) fn sign_in(&mut self) {
        let form = format!("username=ada%40example.org&password={PASSWORD}");
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        let answer = self.ask("POST", "/auth/login", &kind, form.as_bytes());
        assert_eq!(answer.status, 200);
        answer.json()["access_token"]
            .as_str()
            .unwrap()
            .clone_into(&mut self.token);
    }

    /// A session with a customer who agreed; gives its id.
    pub(crate) fn session(&self) -> String {
        let customer = self.created("/customers/", &json!({"name": "Kei Tanaka"}));
        let id = customer["id"].as_str().unwrap();
        let consent = json!({"purpose": "recording", "given": true, "wording": "2026-11"});
        self.created(&format!("/customers/{id}/consents"), &consent);
        let session = json!({"customer_id": id, "session_date": "2026-11-24", "language": "en"});
        self.created("/sessions/", &session)["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Uploads a file to a session.
    pub(crate) fn upload(&self, session: &str, file: &Path) -> Answer {
        let mut form =
            b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                .to_vec();
        form.extend(std::fs::read(file).unwrap());
        form.extend(b"\r\n--x--\r\n");
        let kind = [("content-type", "multipart/form-data; boundary=x")];
        self.ask(
            "POST",
            &format!("/sessions/{session}/upload-recording"),
            &kind,
            &form,
        )
    }

    /// Asks it to end as a service manager does, and gives its exit code.
    pub(crate) fn end(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
        until("the program ends", 30, || self.child.try_wait().unwrap()).code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.child.kill().expect("the program ends");
            self.child.wait().expect("the program has ended");
        }
    }
}
