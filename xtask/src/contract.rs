//! The document against a real server: schemathesis makes requests out of `openapi.json`, valid ones and broken ones, and
//! holds every answer against it. As an admin, a manager and a counselor.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::Context;
use serde_json::{Value, json};

use crate::shell;

/// The tool, in an environment of its own.
const TOOL: &str = "schemathesis==4.32.5";
/// What an answer is held against.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
/// What ends the sign-in or the vault that the others need, or never ends itself.
const LEFT_OUT: &str = "logout|seal|jobs/events|auth/recover|/setup";
const PASSWORD: &str = "a long walk by the river";

/// Runs it. The programs have to be built.
pub fn hold() -> anyhow::Result<()> {
    let tool = installed()?;
    let folder = shell::root().join("target/schemathesis");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let server = Server::start(&folder.join("vault"))?;
    let admin = json!({"name": "Ada", "email": "admin@example.org", "password": PASSWORD});
    let set_up = server.post(
        "/setup",
        "",
        &json!({"clinic": {"name": "Clinic"}, "admin": admin}),
    )?;
    let token = server.sign_in("admin")?;
    for role in ["manager", "counselor"] {
        let user = json!({
            "email": format!("{role}@example.org"), "name": role, "password": PASSWORD, "role": role,
            "clinic_id": set_up["clinic"]["id"],
        });
        server.post("/users/", &token, &user)?;
    }
    // All sign in before the first run, and the admin comes last: it changes what it finds.
    let roles = ["counselor", "manager", "admin"];
    let tokens: Vec<String> = roles
        .into_iter()
        .map(|role| server.sign_in(role))
        .collect::<anyhow::Result<_>>()?;
    for token in tokens {
        shell::run(&mut shell::command(
            &tool,
            &[
                "run",
                &format!("{}/api/v1/openapi.json", server.address),
                "--header",
                &format!("Authorization: Bearer {token}"),
                "--checks",
                CHECKS,
                "--exclude-path-regex",
                LEFT_OUT,
                "--phases",
                "examples,coverage",
                "--max-examples",
                "10",
                "--request-timeout",
                "30",
                "--no-color",
            ],
        ))?;
    }
    Ok(())
}

/// The tool's program, fetched where it is not there.
fn installed() -> anyhow::Result<String> {
    let folder = shell::root().join("target/tools/schemathesis");
    let program = folder.join("bin/schemathesis").display().to_string();
    if !shell::answers(&program, &["--version"]) {
        eprintln!("    installing schemathesis");
        let place = folder.display().to_string();
        shell::run(&mut shell::command("python3", &["-m", "venv", &place]))?;
        let pip = folder.join("bin/pip").display().to_string();
        shell::run(&mut shell::command(&pip, &["install", "--quiet", TOOL]))?;
    }
    Ok(program)
}

/// `sottoctl serve` on a free port; ended when dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(vault: &Path) -> anyhow::Result<Self> {
        let mut child = Command::new(shell::built("debug/sottoctl"))
            .args(["serve", "--port", "0", "--vault"])
            .arg(vault)
            .env("SOTTO_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()
            .context("could not start sottoctl")?;
        let said = child.stdout.take().context("sottoctl says where it is")?;
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let address = line
            .trim()
            .rsplit(' ')
            .next()
            .unwrap_or_default()
            .to_owned();
        Ok(Self { child, address })
    }

    fn post(&self, path: &str, token: &str, body: &Value) -> anyhow::Result<Value> {
        let url = format!("{}/api/v1{path}", self.address);
        let bearer = format!("Authorization: Bearer {token}");
        let words = [
            "--silent",
            "--fail-with-body",
            "--request",
            "POST",
            &url,
            "--header",
            &bearer,
        ];
        let kind = ["--header", "Content-Type: application/json", "--data"];
        let body = body.to_string();
        let words = [&words[..], &kind, &[body.as_str()]].concat();
        let answer = shell::output(&mut shell::command("curl", &words))?;
        serde_json::from_str(&answer).context("the answer is JSON")
    }

    fn sign_in(&self, role: &str) -> anyhow::Result<String> {
        let url = format!("{}/api/v1/auth/login", self.address);
        let (name, password) = (
            format!("username={role}@example.org"),
            format!("password={PASSWORD}"),
        );
        let words = [
            "--silent",
            "--fail-with-body",
            &url,
            "--data-urlencode",
            &name,
            "--data-urlencode",
            &password,
        ];
        let answer: Value =
            serde_json::from_str(&shell::output(&mut shell::command("curl", &words))?)?;
        let token = answer["access_token"].as_str().context("a token")?;
        Ok(token.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.child.kill().and_then(|()| self.child.wait().map(drop)) {
            eprintln!("    sottoctl did not end: {error}");
        }
    }
}
