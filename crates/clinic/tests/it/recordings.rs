//! Recording, continuing, abandoning, listening: real sealed files.

use clinic::{
    ClinicError,
    domain::{
        consent::ConsentPurpose,
        job::{JobKind, JobState},
        recording::{GapReason, RecordingSource, RecordingState},
        session::SessionStatus,
        user::Role,
    },
    recordings::Limits,
    sessions::SessionChange,
};
use vault::SealedWriter;

use crate::takes::{Desk, FORMAT, RATE, samples, write};

#[tokio::test]
async fn a_stop_measures_the_file_and_queues_the_transcription() {
    let desk = Desk::start().await;
    let id = desk.record(3).await;

    let session = desk.session().await;
    assert_eq!(
        (session.status, session.duration_seconds),
        (SessionStatus::Recorded, Some(3.0))
    );
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.id, recording.state),
        (id, RecordingState::Finished)
    );
    assert_eq!(
        (recording.source, recording.recovered),
        (RecordingSource::Microphone, false)
    );
    assert_eq!(
        (recording.frames, recording.sample_rate, recording.channels),
        (24_000, RATE, 1)
    );
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.requested_by),
        (JobState::Queued, desk.counselor.user.id)
    );
    let audit = desk.audit().await;
    assert!(
        audit.contains(&"recording.record".to_owned())
            && audit.contains(&"recording.finish".to_owned())
    );
}

#[tokio::test]
async fn finishing_twice_is_finishing_once() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write(&ticket, 2);
    desk.test.clinic.finish_recording(&ticket).await.unwrap();
    desk.run_due().await;
    let session = desk.test.clinic.finish_recording(&ticket).await.unwrap();
    assert_eq!(session.status, SessionStatus::Analyzed);
    assert!(
        desk.jobs()
            .await
            .iter()
            .all(|job| job.state == JobState::Done)
    );
    assert_eq!(desk.recordings().await.len(), 1);
}

#[tokio::test]
async fn a_recording_outlives_the_sign_in() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    desk.test
        .clinic
        .sign_out(&desk.actor().await)
        .await
        .unwrap();
    write(&ticket, 1);
    let session = desk.test.clinic.finish_recording(&ticket).await.unwrap();
    assert_eq!(session.status, SessionStatus::Recorded);
}

#[tokio::test]
async fn no_recording_without_consent() {
    let desk = Desk::start().await;
    let actor = desk.actor().await;
    let customer_id = desk.session().await.customer_id;
    let purpose = ConsentPurpose::Recording;
    desk.test
        .clinic
        .record_consent(&actor, customer_id, purpose, false, "2026-11")
        .await
        .unwrap();
    assert!(matches!(
        desk.begin().await,
        Err(ClinicError::ConsentRequired)
    ));
    let import = desk
        .test
        .clinic
        .import_recording(&actor, desk.session_id)
        .await;
    assert!(matches!(import, Err(ClinicError::ConsentRequired)));

    // A customer who was never asked.
    let unasked = desk.test.customer(&actor, "Dora").await;
    let session = desk.test.session(&actor, unasked.id, "2026-11-24").await;
    let begun = desk.test.clinic.begin_recording(&actor, session.id).await;
    assert!(matches!(begun, Err(ClinicError::ConsentRequired)));
    let import = desk.test.clinic.import_recording(&actor, session.id).await;
    assert!(import.is_ok(), "recorded elsewhere, asked for there");

    desk.test
        .clinic
        .record_consent(&actor, customer_id, purpose, true, "2026-11")
        .await
        .unwrap();
    assert!(desk.begin().await.is_ok());
}

#[tokio::test]
async fn no_recording_without_room() {
    let mut desk = Desk::start().await;
    let limits = Limits {
        room_bytes: u64::MAX,
        ..Limits::default()
    };
    desk.test = desk
        .test
        .restart_with(|settings| settings.limits = limits)
        .await;
    desk.counselor = desk.test.sign_in(desk.counselor.user).await;
    assert!(matches!(desk.begin().await, Err(ClinicError::DiskFull)));
    assert!(desk.recordings().await.is_empty());
}

#[tokio::test]
async fn one_recording_at_a_time_and_no_sealing_under_it() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    assert_eq!(desk.recordings().await[0].state, RecordingState::Open);
    assert!(matches!(
        desk.begin().await,
        Err(ClinicError::RecordingOpen)
    ));
    let actor = desk.actor().await;
    let requested = desk
        .test
        .clinic
        .request_transcription(&actor, desk.session_id)
        .await;
    assert!(matches!(requested, Err(ClinicError::RecordingOpen)));
    let sealed = desk.test.clinic.seal(&desk.test.admin().await).await;
    assert!(matches!(sealed, Err(ClinicError::RecordingOpen)));

    write(&ticket, 1);
    desk.test.clinic.finish_recording(&ticket).await.unwrap();
    desk.test
        .clinic
        .seal(&desk.test.admin().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_start_that_failed_leaves_nothing() {
    let desk = Desk::start().await;
    let without_file = desk.begin().await.unwrap();
    desk.test
        .clinic
        .abandon_recording(&without_file)
        .await
        .unwrap();

    let with_empty_file = desk.begin().await.unwrap();
    drop(SealedWriter::create(&with_empty_file.path, &with_empty_file.key, FORMAT).unwrap());
    desk.test
        .clinic
        .abandon_recording(&with_empty_file)
        .await
        .unwrap();
    desk.test
        .clinic
        .abandon_recording(&with_empty_file)
        .await
        .unwrap();

    assert!(!with_empty_file.path.exists());
    assert!(desk.recordings().await.is_empty() && desk.jobs().await.is_empty());
    assert_eq!(desk.status().await, SessionStatus::Scheduled);
    assert!(desk.audit().await.contains(&"recording.discard".to_owned()));
}

#[tokio::test]
async fn abandoning_never_removes_sound() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write(&ticket, 1);
    desk.test.clinic.abandon_recording(&ticket).await.unwrap();
    assert!(ticket.path.exists());
    assert_eq!(desk.status().await, SessionStatus::Recorded);
}

#[tokio::test]
async fn a_continued_recording_is_one_timeline_with_a_gap() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    let actor = desk.actor().await;
    let ticket = desk
        .test
        .clinic
        .continue_recording(&actor, id)
        .await
        .unwrap();
    assert!(ticket.resume);
    // What was to be transcribed is about to change.
    assert_eq!(
        desk.job(JobKind::Transcribe).await.state,
        JobState::Cancelled
    );
    write(&ticket, 1);
    let session = desk.test.clinic.finish_recording(&ticket).await.unwrap();

    assert_eq!(session.duration_seconds, Some(3.0));
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(recording.frames, 24_000);
    assert_eq!(recording.gaps.len(), 1);
    assert_eq!(
        (recording.gaps[0].at_frame, recording.gaps[0].reason),
        (16_000, GapReason::Stop)
    );
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
    let sound = desk.test.clinic.sound(&actor, id).await.unwrap();
    assert_eq!(sound.read(15_990, 20).await.unwrap(), samples(15_990, 20));
}

#[tokio::test]
async fn a_continuation_that_did_not_start_changes_nothing() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    let ticket = desk
        .test
        .clinic
        .continue_recording(&desk.actor().await, id)
        .await
        .unwrap();
    desk.test.clinic.abandon_recording(&ticket).await.unwrap();
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.state, recording.frames),
        (RecordingState::Finished, 16_000)
    );
    assert!(recording.gaps.is_empty());
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
}

#[tokio::test]
async fn a_completed_session_takes_no_more_sound() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    desk.run_due().await;
    let actor = desk.actor().await;
    let completed = SessionChange {
        status: Some(SessionStatus::Completed),
        ..SessionChange::default()
    };
    desk.test
        .clinic
        .update_session(&actor, desk.session_id, completed)
        .await
        .unwrap();
    let refused = |result: Option<ClinicError>| {
        assert!(matches!(
            result,
            Some(ClinicError::NotTransition {
                from: SessionStatus::Completed
            })
        ));
    };
    refused(desk.begin().await.err());
    refused(desk.test.clinic.continue_recording(&actor, id).await.err());
    refused(
        desk.test
            .clinic
            .import_recording(&actor, desk.session_id)
            .await
            .err(),
    );
}

#[tokio::test]
async fn a_recording_is_as_far_away_as_its_session() {
    let desk = Desk::start().await;
    let id = desk.record(1).await;
    let test = &desk.test;
    let other = test
        .actor(&test.person("dave", Role::Counselor, test.clinic_id).await)
        .await;
    let manager = test
        .actor(&test.person("mia", Role::Manager, test.clinic_id).await)
        .await;
    let south = test.another_clinic("South").await;
    let stranger = test
        .actor(&test.person("sam", Role::Manager, south).await)
        .await;
    let (clinic, session_id) = (&test.clinic, desk.session_id);

    for actor in [&other, &stranger] {
        let found = [
            clinic.begin_recording(actor, session_id).await.err(),
            clinic.continue_recording(actor, id).await.err(),
            clinic.import_recording(actor, session_id).await.err(),
            clinic
                .recordings(actor, session_id, &clinic::Page::default())
                .await
                .err(),
            clinic.recording(actor, id).await.err(),
            clinic.sound(actor, id).await.err(),
            clinic.peaks(actor, id, 10).await.err(),
            clinic.request_transcription(actor, session_id).await.err(),
        ];
        for (nth, error) in found.into_iter().enumerate() {
            assert!(
                matches!(error, Some(ClinicError::NotFound)),
                "use case {nth}: {error:?}"
            );
        }
    }
    // The manager of the clinic hears what counselors recorded, and records nothing in their place.
    assert!(clinic.sound(&manager, id).await.is_ok());
    let begun = clinic.begin_recording(&manager, session_id).await;
    assert!(matches!(begun, Err(ClinicError::Forbidden)));
}
