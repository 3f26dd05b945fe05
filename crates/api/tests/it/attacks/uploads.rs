//! Uploads that are no sound, too much, or never end. Nothing of them stays.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    http::{Request, header},
};
use futures::stream;
use serde_json::json;
use tower::ServiceExt;

use crate::support::{Ask, People, TestClinic, wav};

async fn session(clinic: &TestClinic, people: &People) -> String {
    clinic.session(&people.counselor).await["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// Sends a body as it comes.
async fn stream_to(
    clinic: &TestClinic,
    token: &str,
    session: &str,
    length: Option<u64>,
    body: Body,
) -> u16 {
    let mut request = Request::builder()
        .method("POST")
        .uri(format!("/api/v1/sessions/{session}/upload-recording"))
        .header(header::HOST, "127.0.0.1:8737")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    if let Some(length) = length {
        request = request.header(header::CONTENT_LENGTH, length);
    }
    let answer = clinic
        .router
        .clone()
        .oneshot(request.body(body).unwrap())
        .await
        .unwrap();
    answer.status().as_u16()
}

const HEAD: &[u8] = b"--x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\n";

#[tokio::test]
async fn a_declared_size_is_not_believed() {
    let (clinic, people) = TestClinic::with_people().await;
    let id = session(&clinic, &people).await;
    let little = Bytes::from_static(
        b"--x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\nRIFF\r\n--x--\r\n",
    );
    for length in [0, 1 << 40, u64::MAX] {
        let status = stream_to(
            &clinic,
            &people.counselor,
            &id,
            Some(length),
            little.clone().into(),
        )
        .await;
        assert!((400..500).contains(&status), "{length}: {status}");
    }
    nothing_stays(&clinic, &people, &id).await;
}

#[tokio::test]
async fn a_body_without_an_end_is_cut_off() {
    let (clinic, people) = TestClinic::with_people().await;
    let id = session(&clinic, &people).await;
    // 64 MB of parts that are no file: only so many are looked through.
    let part = Bytes::from([HEAD.to_vec(), vec![b'a'; 1 << 20], b"\r\n".to_vec()].concat());
    let other = Bytes::from(
        String::from_utf8_lossy(&part)
            .replace("\"file\"", "\"else\"")
            .into_bytes(),
    );
    let parts = stream::iter((0..64).map(move |_| Ok::<_, std::io::Error>(other.clone())));
    let status = stream_to(
        &clinic,
        &people.counselor,
        &id,
        None,
        Body::from_stream(parts),
    )
    .await;
    assert_eq!(status, 422);
    let broken = stream::iter([
        Ok(Bytes::from_static(HEAD)),
        Ok(Bytes::from_static(b"RIFF")),
        Err(std::io::Error::other("the line broke")),
    ]);
    let status = stream_to(
        &clinic,
        &people.counselor,
        &id,
        None,
        Body::from_stream(broken),
    )
    .await;
    assert_eq!(status, 400);
    nothing_stays(&clinic, &people, &id).await;
}

#[tokio::test]
async fn who_sends_nothing_for_long_is_sent_away() {
    let (clinic, people) = TestClinic::with_people().await;
    let id = session(&clinic, &people).await;
    let silent = stream::unfold(false, |sent| async move {
        if sent {
            tokio::time::sleep(Duration::from_hours(1)).await;
        }
        Some((Ok::<_, std::io::Error>(Bytes::from_static(HEAD)), true))
    });
    let status = stream_to(
        &clinic,
        &people.counselor,
        &id,
        None,
        Body::from_stream(silent),
    )
    .await;
    assert_eq!(status, 408);
    nothing_stays(&clinic, &people, &id).await;
}

#[tokio::test]
async fn what_only_looks_like_sound_is_refused() {
    let (clinic, people) = TestClinic::with_people().await;
    let id = session(&clinic, &people).await;
    let path = format!("/sessions/{id}/upload-recording");
    let nested = [
        b"PK\x03\x04".to_vec(),
        vec![0; 5000],
        b"PK\x03\x04".to_vec(),
        vec![0x55; 5000],
    ]
    .concat();
    let html = b"<html><script>alert(1)</script></html>".to_vec();
    let elf = [b"\x7fELF".to_vec(), vec![1; 3000]].concat();
    for file in [
        nested,
        html,
        elf,
        b"\x1f\x8b\x08".repeat(400),
        vec![0; 100_000],
        b"RIFF".to_vec(),
        Vec::new(),
    ] {
        let answer = clinic
            .ask(Ask::post(&path).by(&people.counselor).file(&file))
            .await;
        assert!([415, 422].contains(&answer.status), "{}", answer.text());
    }
    for kind in [
        "application/json",
        "audio/wav",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/mixed; boundary=x",
        "text/plain",
    ] {
        let answer = clinic
            .ask(Ask::post(&path).by(&people.counselor).body(kind, &wav(1)))
            .await;
        assert!(
            (400..500).contains(&answer.status),
            "{kind}: {}",
            answer.text()
        );
    }
    nothing_stays(&clinic, &people, &id).await;
}

#[tokio::test]
async fn a_name_of_a_file_is_nothing_but_words() {
    let (clinic, people) = TestClinic::with_people().await;
    let id = session(&clinic, &people).await;
    let head = "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"../../../slots.json\"\r\n\r\n";
    let body = [head.as_bytes(), &wav(1), b"\r\n--x--\r\n"].concat();
    let upload = Ask::post(&format!("/sessions/{id}/upload-recording")).by(&people.counselor);
    let answer = clinic
        .ask(upload.body("multipart/form-data; boundary=x", &body))
        .await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert!(!answer.text().contains("slots"));
}

#[tokio::test]
async fn json_that_is_deep_or_long_is_refused_early() {
    let (clinic, people) = TestClinic::with_people().await;
    let post = |body: &[u8]| {
        Ask::post("/customers/")
            .by(&people.counselor)
            .body("application/json", body)
    };
    let deep = format!(
        "{{\"name\": {}1{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!((400..500).contains(&clinic.ask(post(deep.as_bytes())).await.status));
    let long = json!({"name": "a".repeat(1 << 20)}).to_string();
    clinic
        .ask(post(long.as_bytes()))
        .await
        .is_problem(413, "too_large");
    for bytes in [
        &b"\xff\xfe{"[..],
        b"\xef\xbb\xbf{}",
        b"{\"name\": \"\xed\xa0\x80\"}",
        b"NaN",
        b"\0",
    ] {
        assert!((400..500).contains(&clinic.ask(post(bytes)).await.status));
    }
}

async fn nothing_stays(clinic: &TestClinic, people: &People, session: &str) {
    let list = Ask::get(&format!("/sessions/{session}/recordings")).by(&people.counselor);
    assert_eq!(clinic.ask(list).await.json()["items"], json!([]));
}
