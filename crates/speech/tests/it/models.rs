//! The model folder: what is missing, what is damaged, and how a file comes.

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    sync::mpsc,
    thread,
};

use clinic::{
    domain::job::JobReason,
    ports::{PortError, PortErrorKind},
};
use speech::{ModelStore, SpeechError, SpeechModel};

const FILE: &str = "ggml-base-q8_0.bin";

/// Answers one request with `answer` and gives the request back.
fn server(answer: Vec<u8>) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}/model.bin", listener.local_addr().expect("bound"));
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        let mut request = Vec::new();
        let mut byte = [0];
        while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).expect("a request") == 1 {
            request.push(byte[0]);
        }
        send.send(String::from_utf8_lossy(&request).to_lowercase())
            .expect("the test waits");
        // The client may hang up first: then there is nothing more to say.
        stream.write_all(&answer).ok();
    });
    (address, receive)
}

fn fetch(store: &ModelStore, address: &str) -> Result<(), SpeechError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(store.fetch_from(address, SpeechModel::Base, |_, _| {}))
}

#[test]
fn a_missing_model_waits_for_a_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ModelStore::at(folder.path());
    assert!(!store.ready(SpeechModel::Base));
    let error = PortError::from(store.checked(SpeechModel::Base).expect_err("nothing there"));
    assert_eq!(
        (error.kind, error.reason),
        (PortErrorKind::Permanent, JobReason::ModelMissing)
    );
}

#[test]
fn a_damaged_model_is_not_used() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ModelStore::at(folder.path());
    let file = fs::File::create(folder.path().join(FILE)).expect("a file");
    file.set_len(81_768_585).expect("room");
    assert!(store.ready(SpeechModel::Base), "the length fits");
    let error = PortError::from(store.checked(SpeechModel::Base).expect_err("all zeros"));
    assert_eq!(
        (error.kind, error.reason),
        (PortErrorKind::Permanent, JobReason::ModelDamaged)
    );
    file.set_len(1000).expect("shorter");
    assert!(!store.ready(SpeechModel::Base));
    assert!(matches!(
        store.checked(SpeechModel::Base),
        Err(SpeechError::ModelDamaged)
    ));
}

#[test]
fn an_interrupted_fetch_is_kept_and_continued() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ModelStore::at(folder.path());
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 81768585\r\n\r\nfirst part".to_vec();
    let (address, request) = server(head);
    assert!(
        matches!(fetch(&store, &address), Err(SpeechError::Fetch(_))),
        "the line broke"
    );
    assert!(request.recv().expect("asked").contains("range: bytes=0-"));
    assert!(!store.ready(SpeechModel::Base), "half a file is no model");

    let (address, request) = server(b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_vec());
    assert!(matches!(
        fetch(&store, &address),
        Err(SpeechError::Refused(503))
    ));
    assert!(
        request.recv().expect("asked").contains("range: bytes=10-"),
        "goes on after `first part`"
    );
}

#[test]
fn a_wrong_file_is_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ModelStore::at(folder.path());
    let part = folder.path().join("ggml-base-q8_0.part");
    fs::File::create(&part)
        .expect("a file")
        .set_len(81_768_580)
        .expect("room");
    let answer = b"HTTP/1.1 206 Partial\r\ncontent-length: 5\r\n\r\n12345".to_vec();
    let (address, _request) = server(answer);
    assert!(matches!(
        fetch(&store, &address),
        Err(SpeechError::ModelDamaged)
    ));
    assert!(!part.exists() && !store.ready(SpeechModel::Base));
}
