//! Sound in and out: uploads, WAV with ranges, samples, outlines.

use serde_json::json;

use crate::support::{Ask, TestClinic, wav, wav_of};

async fn heard(
    clinic: &TestClinic,
    token: &str,
    recording: &str,
    range: &str,
) -> crate::support::Answer {
    clinic
        .ask(
            Ask::get(&format!("/recordings/{recording}/audio"))
                .by(token)
                .header("range", range),
        )
        .await
}

#[tokio::test]
async fn a_recording_comes_back_as_the_file_that_went_in() {
    let (clinic, people) = TestClinic::with_people().await;
    let sound = wav_of(
        2,
        &(0..30_000)
            .map(|n: i16| n.wrapping_mul(3))
            .collect::<Vec<_>>(),
    );
    let (_, recording) = clinic.recorded(&people.counselor, &sound).await;
    assert_eq!(
        (&recording["channels"], &recording["duration"]),
        (&json!(2), &json!(15_000.0 / 8000.0))
    );
    let id = recording["id"].as_str().unwrap();
    let whole = clinic
        .ask(Ask::get(&format!("/recordings/{id}/audio")).by(&people.counselor))
        .await;
    assert_eq!(
        (whole.status, whole.header("content-type")),
        (200, "audio/wav")
    );
    assert_eq!(whole.header("accept-ranges"), "bytes");
    assert_eq!(whole.header("content-length"), sound.len().to_string());
    assert!(whole.body == sound, "the sound changed on the way");

    let head = clinic
        .ask(Ask::new("HEAD", &format!("/recordings/{id}/audio")).by(&people.counselor))
        .await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), sound.len().to_string());
}

#[tokio::test]
async fn any_range_of_bytes_is_that_part_of_the_file() {
    let (clinic, people) = TestClinic::with_people().await;
    // Longer than what is unsealed at once, so that ranges cross the seam.
    let sound = wav(14);
    let (_, recording) = clinic.recorded(&people.counselor, &sound).await;
    let id = recording["id"].as_str().unwrap();
    let length = sound.len();
    for (range, first, end) in [
        ("bytes=0-0", 0, 1),
        ("bytes=40-50", 40, 51),
        ("bytes=43-96100", 43, 96_101),
        ("bytes=95999-192043", 95_999, 192_044),
        ("bytes=101-", 101, length),
        ("bytes=-7", length - 7, length),
        ("bytes=0-999999999", 0, length),
    ] {
        let part = heard(&clinic, &people.counselor, id, range).await;
        assert_eq!(part.status, 206, "{range}");
        assert_eq!(
            part.header("content-range"),
            format!("bytes {first}-{}/{length}", end - 1)
        );
        assert_eq!(part.header("content-length"), (end - first).to_string());
        assert!(part.body == sound[first..end], "{range}");
    }
    let outside = heard(&clinic, &people.counselor, id, &format!("bytes={length}-")).await;
    outside.is_problem(416, "range_not_satisfiable");
    assert_eq!(outside.header("content-range"), format!("bytes */{length}"));
    assert_eq!(
        heard(&clinic, &people.counselor, id, "bytes=0-1,3-4")
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn samples_and_outlines_come_in_bounded_pieces() {
    let (clinic, people) = TestClinic::with_people().await;
    let sound = wav(12);
    let (_, recording) = clinic.recorded(&people.counselor, &sound).await;
    let id = recording["id"].as_str().unwrap();
    let get = |path: &str| Ask::get(&format!("/recordings/{id}/{path}")).by(&people.counselor);
    let samples = clinic.ask(get("samples?from=100&count=8")).await;
    assert_eq!(samples.header("content-type"), "application/octet-stream");
    assert!(samples.body == sound[44 + 200..44 + 216]);
    assert_eq!(
        clinic
            .ask(get("samples?from=95999&count=8000"))
            .await
            .body
            .len(),
        2
    );
    assert_eq!(
        clinic
            .ask(get("samples?from=96000&count=1"))
            .await
            .body
            .len(),
        0
    );
    clinic
        .ask(get("samples?from=0&count=80001"))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(get("samples?from=0&count=0"))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(get("samples?from=-1&count=1"))
        .await
        .is_problem(422, "invalid");

    let peaks = clinic.ask(get("peaks?bins=4")).await.json();
    assert_eq!(
        (peaks["bins"].as_array().unwrap().len(), &peaks["duration"]),
        (4, &json!(12.0))
    );
    let [low, high] =
        [&peaks["bins"][0][0], &peaks["bins"][0][1]].map(|peak| peak.as_i64().unwrap());
    assert!(low < -9000 && high > 9000, "{peaks}");
    clinic
        .ask(get("peaks?bins=0"))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(get("peaks?bins=100000"))
        .await
        .is_problem(422, "invalid");
}

#[tokio::test]
async fn what_is_no_sound_is_refused_and_leaves_nothing() {
    let (clinic, people) = TestClinic::with_people().await;
    let session = clinic.session(&people.counselor).await;
    let path = format!(
        "/sessions/{}/upload-recording",
        session["id"].as_str().unwrap()
    );
    let upload = || Ask::post(&path).by(&people.counselor);
    clinic
        .ask(upload().file(b"not sound, whatever its name says"))
        .await
        .is_problem(415, "unsupported_audio");
    let empty = clinic
        .ask(upload().file(&wav_of(1, &[])))
        .await
        .is_problem(422, "invalid");
    assert_eq!(
        (&empty["field"], &empty["problem"]),
        (&json!("file"), &json!("empty"))
    );
    let other = b"--x\r\ncontent-disposition: form-data; name=\"sound\"\r\n\r\nx\r\n--x--\r\n";
    let other = clinic
        .ask(upload().body("multipart/form-data; boundary=x", other))
        .await;
    assert_eq!(other.is_problem(422, "invalid")["field"], "file");
    let cut = b"--x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\nRIFF";
    clinic
        .ask(upload().body("multipart/form-data; boundary=x", cut))
        .await
        .is_problem(400, "malformed_request");
    clinic
        .ask(upload().json(&json!({})))
        .await
        .is_problem(415, "unsupported_media_type");
    let list = Ask::get(&path.replace("upload-recording", "recordings")).by(&people.counselor);
    assert_eq!(clinic.ask(list).await.json()["items"], json!([]));
}

#[tokio::test]
async fn nothing_is_imported_against_a_refusal_or_by_somebody_else() {
    let (clinic, people) = TestClinic::with_people().await;
    let customer = clinic.customer(&people.counselor).await;
    let session = json!({"customer_id": customer["id"], "session_date": "2026-11-24"});
    let session = clinic
        .created("/sessions/", &people.counselor, &session)
        .await;
    let path = format!(
        "/sessions/{}/upload-recording",
        session["id"].as_str().unwrap()
    );
    let upload = |token: &str| Ask::post(&path).by(token).file(&wav(1));
    let consents = format!("/customers/{}/consents", customer["id"].as_str().unwrap());
    let refusal = json!({"purpose": "recording", "given": false, "wording": "2026-11"});
    clinic.created(&consents, &people.counselor, &refusal).await;
    clinic
        .ask(upload(&people.counselor))
        .await
        .is_problem(409, "consent_required");
    clinic
        .ask(upload(&people.manager))
        .await
        .is_problem(403, "forbidden");
}

#[tokio::test]
async fn sound_is_walled_like_its_session() {
    let (clinic, people) = TestClinic::with_people().await;
    let (_, recording) = clinic.recorded(&people.counselor, &wav(1)).await;
    let id = recording["id"].as_str().unwrap();
    clinic
        .create_user(
            &people.admin,
            "counselor",
            "second@example.org",
            &people.clinic_id,
        )
        .await;
    let second = clinic.token("second@example.org").await;
    for path in ["audio", "samples?from=0&count=1", "peaks"] {
        let answer = clinic
            .ask(Ask::get(&format!("/recordings/{id}/{path}")).by(&second))
            .await;
        answer.is_problem(404, "not_found");
    }
}
