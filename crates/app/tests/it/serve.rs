//! `sottoctl serve`: one line, one vault, one way to end.

use serde_json::json;

use crate::support::{Served, dialogue, sottoctl, until, words};

#[test]
fn a_vault_outlives_the_program_and_is_held_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    let mut served = Served::start(&vault, &[]);
    assert_eq!(served.get("/health/").json()["vault"], "empty");
    served.set_up();
    served.sign_in();
    let session = served.session();

    let second = sottoctl()
        .args(["serve", "--port", "0", "--vault"])
        .arg(&vault)
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(2), "{}", words(&second));
    assert!(
        words(&second).contains("Another program has this vault open"),
        "{}",
        words(&second)
    );
    assert!(second.stdout.is_empty());
    assert_eq!(served.end(), Some(0));

    let mut served = Served::start(&vault, &[]);
    assert_eq!(served.get("/health").json()["vault"], "sealed");
    let path = format!("/sessions/{session}");
    assert_eq!(
        (
            served.get(&path).status,
            served.get(&path).json()["code"].clone()
        ),
        (401, json!("vault_sealed"))
    );
    served.sign_in();
    assert_eq!(served.get(&path).json()["id"], json!(session));
}

#[test]
fn a_port_that_is_taken_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = sottoctl()
        .args(["serve", "--port", &port, "--vault"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(words(&refused).contains(&port), "{}", words(&refused));
}

#[test]
fn screens_are_served_beside_the_api() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<title>Sotto</title>").unwrap();
    let screens = folder.path().to_str().unwrap();
    let served = Served::start(&folder.path().join("vault"), &["--screens", screens]);
    let page = crate::http::ask(&served.host, "GET", "/people", &[], b"");
    assert_eq!(
        (page.status, page.body.as_slice()),
        (200, &b"<title>Sotto</title>"[..])
    );
    assert_eq!(served.get("/health").status, 200);
}

#[test]
fn files_are_taken_by_their_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut served = Served::start(&folder.path().join("vault"), &[]);
    served.set_up();
    served.sign_in();
    let session = served.session();
    let text = folder.path().join("talk.mp3");
    std::fs::write(&text, "no sound at all").unwrap();
    let refused = served.upload(&session, &text);
    assert_eq!(
        (refused.status, refused.json()["code"].clone()),
        (415, json!("unsupported_audio"))
    );
    let cut = folder.path().join("cut.flac");
    let flac = std::fs::read(dialogue("s5_backchannel_slt_joe.flac")).unwrap();
    std::fs::write(&cut, &flac[..60]).unwrap();
    assert!((400..500).contains(&served.upload(&session, &cut).status));
}

#[test]
fn an_uploaded_talk_is_kept_and_says_what_it_waits_for() {
    let folder = tempfile::tempdir().unwrap();
    let models = folder.path().join("models");
    let mut served = Served::start_with(
        &folder.path().join("vault"),
        &[],
        &[("SOTTO_MODELS", &models)],
    );
    served.set_up();
    served.sign_in();
    assert_eq!(served.get("/health").json()["model"]["ready"], false);
    let session = served.session();
    let uploaded = served.upload(&session, &dialogue("s5_backchannel_slt_joe.flac"));
    assert_eq!(
        (uploaded.status, uploaded.json()["channels"].clone()),
        (201, json!(1))
    );
    // The pipeline of the running program takes the job up by itself.
    let detail = until("the job has ended", 60, || {
        let detail = served.get(&format!("/sessions/{session}")).json();
        (detail["jobs"][0]["state"] == "failed").then_some(detail)
    });
    assert_eq!(detail["jobs"][0]["reason"], "model_missing");
    assert_eq!(detail["status"], "recorded");
    assert!(
        (detail["duration"].as_f64().unwrap() - 63.354).abs() < 0.1,
        "{}",
        detail["duration"]
    );
    let job = detail["jobs"][0]["id"].as_str().unwrap();
    assert_eq!(
        served
            .post(&format!("/jobs/{job}/retry"), &json!({}))
            .status,
        200
    );
}
