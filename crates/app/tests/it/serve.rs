//! `sottoctl serve`: one line, one vault, one way to end.

use serde_json::{Value, json};

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

    let second = sottoctl().args(["serve", "--port", "0", "--vault"]).arg(&vault).output().unwrap();
    assert_eq!(second.status.code(), Some(2), "{}", words(&second));
    assert!(words(&second).contains("Another program has this vault open"), "{}", words(&second));
    assert!(second.stdout.is_empty());
    assert_eq!(served.end(), Some(0));

    let mut served = Served::start(&vault, &[]);
    assert_eq!(served.get("/health").json()["vault"], "sealed");
    let path = format!("/sessions/{session}");
    assert_eq!((served.get(&path).status, served.get(&path).json()["code"].clone()), (401, json!("vault_sealed")));
    served.sign_in();
    assert_eq!(served.get(&path).json()["id"], json!(session));
}

#[test]
fn a_port_that_is_taken_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = sottoctl().args(["serve", "--port", &port, "--vault"]).arg(folder.path()).output().unwrap();
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
    assert_eq!((page.status, page.body.as_slice()), (200, &b"<title>Sotto</title>"[..]));
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
    assert_eq!((refused.status, refused.json()["code"].clone()), (415, json!("unsupported_audio")));
    let cut = folder.path().join("cut.flac");
    let flac = std::fs::read(dialogue("s5_backchannel_slt_joe.flac")).unwrap();
    std::fs::write(&cut, &flac[..60]).unwrap();
    assert!((400..500).contains(&served.upload(&session, &cut).status));
}

#[test]
fn an_uploaded_talk_becomes_a_transcript_and_an_analysis_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut served = Served::start(&folder.path().join("vault"), &[]);
    served.set_up();
    served.sign_in();
    let health = served.get("/health").json();
    assert_eq!(health["model"]["ready"], true, "run `cargo xtask models` first: {health}");
    let session = served.session();
    let uploaded = served.upload(&session, &dialogue("s5_backchannel_slt_joe.flac"));
    assert_eq!((uploaded.status, uploaded.json()["channels"].clone()), (201, json!(1)));
    let detail = until("the session is analysed", 300, || {
        let detail = served.get(&format!("/sessions/{session}")).json();
        let failed = detail["jobs"].as_array().unwrap().iter().any(|job| job["state"] == "failed");
        assert!(!failed, "{}", detail["jobs"]);
        (detail["status"] == "analyzed").then_some(detail)
    });
    let speakers: std::collections::BTreeSet<&str> = detail["transcript"]["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| segment["speaker"].as_str().unwrap())
        .collect();
    assert_eq!(speakers.into_iter().collect::<Vec<_>>(), ["counselor", "customer"]);
    assert!(detail["analysis"]["duration_analysis"]["total_seconds"].as_f64().unwrap() > 1.0);
    assert_ne!(detail["duration"], Value::Null);
}
