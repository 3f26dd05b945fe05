//! Sessions and what grows from them: dates, states, jobs, versions.

use serde_json::json;

use crate::support::{Ask, TestClinic, wav};

#[tokio::test]
async fn a_session_keeps_its_wall_clock_and_refuses_what_is_no_date() {
    let (clinic, people) = TestClinic::with_people().await;
    let session = clinic.session(&people.counselor).await;
    assert_eq!(session["session_date"], "2026-11-24T10:30:00");
    assert_eq!(
        (&session["status"], &session["duration"]),
        (&json!("scheduled"), &json!(null))
    );
    assert_eq!(session["counselor"]["email"], "counselor@example.org");
    let wrong = json!({"customer_id": session["customer_id"], "session_date": "tomorrow"});
    let refused = clinic
        .ask(Ask::post("/sessions/").by(&people.counselor).json(&wrong))
        .await;
    assert_eq!(refused.is_problem(422, "invalid")["field"], "session_date");
}

#[tokio::test]
async fn put_takes_no_status_but_completed_and_that_only_once_there_is_something() {
    let (clinic, people) = TestClinic::with_people().await;
    let session = clinic.session(&people.counselor).await;
    let path = format!("/sessions/{}", session["id"].as_str().unwrap());
    let put = |token: &str, body: serde_json::Value| Ask::put(&path).by(token).json(&body);
    clinic
        .ask(put(&people.counselor, json!({"status": "analyzed"})))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(put(
            &people.counselor,
            json!({"clinic_id": people.clinic_id}),
        ))
        .await
        .is_problem(422, "invalid");
    clinic
        .ask(put(&people.counselor, json!({"status": "completed"})))
        .await
        .is_problem(409, "not_transition");
    let noted = clinic
        .ask(put(
            &people.manager,
            json!({"notes": "Calm.", "outcome": "follow_up"}),
        ))
        .await;
    assert_eq!(
        (noted.status, noted.json()["outcome"].clone()),
        (200, json!("follow_up"))
    );
}

#[tokio::test]
async fn without_a_recording_there_is_nothing_to_transcribe() {
    let (clinic, people) = TestClinic::with_people().await;
    let session = clinic.session(&people.counselor).await;
    let id = session["id"].as_str().unwrap();
    let post = |step: &str| Ask::post(&format!("/analysis/{id}/{step}")).by(&people.counselor);
    clinic
        .ask(post("transcribe"))
        .await
        .is_problem(400, "no_recording");
    clinic
        .ask(post("analyze"))
        .await
        .is_problem(400, "no_transcript");
    let get = |path: String| Ask::get(&path).by(&people.counselor);
    clinic
        .ask(get(format!("/analysis/{id}/analysis")))
        .await
        .is_problem(404, "not_found");
    clinic
        .ask(get(format!("/sessions/{id}/transcript")))
        .await
        .is_problem(404, "not_found");
    let swap = Ask::post(&format!("/sessions/{id}/transcript/swap-speakers")).by(&people.counselor);
    clinic.ask(swap).await.is_problem(400, "no_transcript");
}

#[tokio::test]
async fn a_second_call_answers_with_the_waiting_job_and_a_later_one_makes_a_new_version() {
    let (clinic, people) = TestClinic::with_people().await;
    let (id, _) = clinic.recorded(&people.counselor, &wav(16)).await;
    let transcribe = || Ask::post(&format!("/analysis/{id}/transcribe")).by(&people.counselor);
    let first = clinic.ask(transcribe()).await;
    let second = clinic.ask(transcribe()).await;
    assert_eq!((first.status, second.status), (202, 202));
    assert_eq!(first.json()["id"], second.json()["id"]);
    clinic.run_jobs().await;
    let session = clinic
        .ask(Ask::get(&format!("/sessions/{id}")).by(&people.counselor))
        .await
        .json();
    assert_eq!(session["status"], "analyzed", "{session}");

    let third = clinic.ask(transcribe()).await;
    assert_ne!(third.json()["id"], first.json()["id"]);
    clinic.run_jobs().await;
    let versions = clinic
        .ask(Ask::get(&format!("/sessions/{id}/transcript/versions")).by(&people.counselor))
        .await;
    assert_eq!(versions.json()["items"].as_array().unwrap().len(), 2);
    let old = clinic
        .ask(Ask::get(&format!("/sessions/{id}/transcript?version=1")).by(&people.counselor))
        .await;
    assert_eq!((old.status, old.json()["version"].clone()), (200, json!(1)));
    let none = Ask::get(&format!("/sessions/{id}/transcript?version=9")).by(&people.counselor);
    clinic.ask(none).await.is_problem(404, "not_found");
}

#[tokio::test]
async fn a_waiting_job_can_be_stopped_and_taken_up_again() {
    let (clinic, people) = TestClinic::with_people().await;
    let (id, _) = clinic.recorded(&people.counselor, &wav(1)).await;
    let jobs = clinic
        .ask(Ask::get(&format!("/jobs?session_id={id}&state=queued")).by(&people.counselor))
        .await
        .json();
    let job = jobs["items"][0]["id"].as_str().unwrap();
    let post = |step: &str| Ask::post(&format!("/jobs/{job}/{step}")).by(&people.counselor);
    assert_eq!(
        clinic.ask(post("cancel")).await.json()["state"],
        "cancelled"
    );
    assert_eq!(clinic.ask(post("retry")).await.json()["state"], "queued");
    clinic.run_jobs().await;
    clinic
        .ask(post("cancel"))
        .await
        .is_problem(409, "not_transition");
    assert_eq!(
        clinic
            .ask(Ask::get(&format!("/jobs/{job}")).by(&people.manager))
            .await
            .json()["state"],
        "done"
    );
}

#[tokio::test]
async fn swapped_speakers_are_a_new_version() {
    let (clinic, people) = TestClinic::with_people().await;
    let (id, _) = clinic.recorded(&people.counselor, &wav(16)).await;
    clinic.run_jobs().await;
    let swap = Ask::post(&format!("/sessions/{id}/transcript/swap-speakers")).by(&people.counselor);
    let swapped = clinic.ask(swap).await;
    assert_eq!(
        (swapped.status, swapped.json()["version"].clone()),
        (201, json!(2))
    );
    assert_eq!(swapped.json()["segments"][0]["speaker"], "customer");
    assert_eq!(swapped.json()["origin"]["kind"], "edit");
}
