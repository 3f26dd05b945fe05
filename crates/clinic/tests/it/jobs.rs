//! Asking for steps, trying again, cancelling; and what damage means for a job.

use std::sync::mpsc;

use clinic::{
    ClinicError,
    domain::{
        job::{JobKind, JobReason, JobState},
        recording::GapReason,
        session::SessionStatus,
        user::Role,
    },
    pipeline::JobFilter,
};
use jiff::SignedDuration;

use crate::takes::{Desk, write};

#[tokio::test]
async fn asking_twice_is_asking_once() {
    let desk = Desk::start().await;
    let (actor, clinic) = (desk.actor().await, &desk.test.clinic);
    let nothing = clinic.request_transcription(&actor, desk.session_id).await;
    assert!(matches!(nothing, Err(ClinicError::NoRecording)));
    let nothing = clinic.request_analysis(&actor, desk.session_id).await;
    assert!(matches!(nothing, Err(ClinicError::NoTranscript)));

    desk.record(1).await;
    let queued = desk.job(JobKind::Transcribe).await;
    let requested = clinic
        .request_transcription(&actor, desk.session_id)
        .await
        .unwrap();
    assert_eq!((requested.job.id, requested.created), (queued.id, false));
    desk.run_due().await;
    let again = clinic
        .request_analysis(&actor, desk.session_id)
        .await
        .unwrap();
    assert!(again.created);
    let twice = clinic
        .request_analysis(&actor, desk.session_id)
        .await
        .unwrap();
    assert_eq!((twice.job.id, twice.created), (again.job.id, false));
    assert_eq!(desk.run_due().await, 1);
    assert_eq!(
        clinic
            .analysis(&actor, desk.session_id)
            .await
            .unwrap()
            .version,
        2
    );
}

#[tokio::test]
async fn a_waiting_job_can_be_cancelled_and_taken_up_again() {
    let desk = Desk::start().await;
    desk.record(1).await;
    let (actor, clinic) = (desk.actor().await, &desk.test.clinic);
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        clinic.cancel_job(&actor, job.id).await.unwrap().state,
        JobState::Cancelled
    );
    assert_eq!(desk.run_due().await, 0);
    assert_eq!(desk.status().await, SessionStatus::Recorded);
    let over = clinic.cancel_job(&actor, job.id).await;
    assert!(matches!(over, Err(ClinicError::NotTransition { .. })));

    clinic.retry_job(&actor, job.id).await.unwrap();
    assert_eq!(desk.run_due().await, 2);
    let done = clinic.retry_job(&actor, job.id).await;
    assert!(matches!(done, Err(ClinicError::NotTransition { .. })));
}

#[tokio::test]
async fn a_running_job_stops_when_it_is_cancelled_and_shows_how_far_it_is() {
    let desk = Desk::start().await;
    desk.record(1).await;
    let (clinic, actor) = (desk.test.clinic.clone(), desk.actor().await);
    let (job, clock) = (desk.job(JobKind::Transcribe).await, desk.test.clock.clone());
    let (seen, was_seen) = mpsc::channel();
    let runtime = tokio::runtime::Handle::current();
    desk.test.transcriber.meanwhile(move |progress| {
        clock.advance(SignedDuration::from_secs(10));
        let halfway = runtime.block_on(async {
            let written = async {
                loop {
                    let job = clinic.job(&actor, job.id).await.unwrap();
                    if job.progress > 0.0 {
                        break job;
                    }
                    tokio::task::yield_now().await;
                }
            };
            tokio::time::timeout(std::time::Duration::from_secs(20), written)
                .await
                .unwrap()
        });
        seen.send(halfway).unwrap();
        assert!(!progress.is_cancelled());
        runtime.block_on(clinic.cancel_job(&actor, job.id)).unwrap();
        assert!(progress.is_cancelled());
    });
    assert_eq!(desk.run_due().await, 1);
    let halfway = was_seen.try_recv().unwrap();
    assert_eq!(halfway.state, JobState::Running);
    assert!((halfway.progress - 0.5).abs() < 1e-6);
    assert_eq!(halfway.seconds_left, Some(10.0));
    assert_eq!(
        desk.job(JobKind::Transcribe).await.state,
        JobState::Cancelled
    );
    assert_eq!(desk.status().await, SessionStatus::Recorded);
}

#[tokio::test]
async fn jobs_are_as_far_away_as_their_session() {
    let desk = Desk::start().await;
    desk.record(1).await;
    let job = desk.job(JobKind::Transcribe).await;
    let (test, clinic) = (&desk.test, &desk.test.clinic);
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
    let (every, page) = (JobFilter::default(), clinic::Page::default());
    for actor in [&other, &stranger] {
        let found = [
            clinic.job(actor, job.id).await.err(),
            clinic.retry_job(actor, job.id).await.err(),
            clinic.cancel_job(actor, job.id).await.err(),
            clinic
                .request_transcription(actor, desk.session_id)
                .await
                .err(),
            clinic.request_analysis(actor, desk.session_id).await.err(),
            clinic.transcript(actor, desk.session_id, None).await.err(),
            clinic
                .transcript_versions(actor, desk.session_id)
                .await
                .err(),
            clinic.swap_speakers(actor, desk.session_id).await.err(),
            clinic.analysis(actor, desk.session_id).await.err(),
        ];
        for (nth, error) in found.into_iter().enumerate() {
            assert!(
                matches!(error, Some(ClinicError::NotFound)),
                "use case {nth}: {error:?}"
            );
        }
        let listed = clinic.list_jobs(actor, every, &page).await.unwrap();
        assert!(listed.items.is_empty());
    }
    let listed = clinic.list_jobs(&manager, every, &page).await.unwrap();
    assert_eq!(listed.items.len(), 1);
    assert!(matches!(
        clinic.cancel_job(&manager, job.id).await,
        Err(ClinicError::Forbidden)
    ));
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
}

#[tokio::test]
async fn a_missing_file_fails_for_good_until_it_is_back() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write(&ticket, 1);
    desk.test.clinic.finish_recording(&ticket).await.unwrap();
    let away = ticket.path.with_extension("away");
    std::fs::rename(&ticket.path, &away).unwrap();
    desk.run_due().await;
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.reason),
        (JobState::Failed, Some(JobReason::RecordingMissing))
    );
    std::fs::rename(&away, &ticket.path).unwrap();
    desk.test
        .clinic
        .retry_job(&desk.actor().await, job.id)
        .await
        .unwrap();
    assert_eq!(desk.run_due().await, 2);
}

#[tokio::test]
async fn a_changed_file_fails_and_a_retry_goes_on_with_what_can_be_read() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write(&ticket, 4);
    desk.test.clinic.finish_recording(&ticket).await.unwrap();
    let mut bytes = std::fs::read(&ticket.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&ticket.path, &bytes).unwrap();
    desk.run_due().await;
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.reason),
        (JobState::Failed, Some(JobReason::RecordingDamaged))
    );
    assert_eq!(desk.status().await, SessionStatus::Recorded);

    desk.test
        .clinic
        .retry_job(&desk.actor().await, job.id)
        .await
        .unwrap();
    assert_eq!(desk.run_due().await, 2);
    assert_eq!(desk.test.transcriber.heard(), [32_000], "the whole length");
    let recording = &desk.recordings().await[0];
    assert!(
        recording
            .gaps
            .iter()
            .any(|gap| gap.reason == GapReason::Damage)
    );
    assert_eq!(
        std::fs::read(&ticket.path).unwrap(),
        bytes,
        "the file stays as it is"
    );
    assert!(
        desk.audit()
            .await
            .contains(&"recording.accept_damage".to_owned())
    );
}
