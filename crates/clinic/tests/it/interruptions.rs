//! Steps that are interrupted: a worker that vanished, a claim that is gone, a vault that is sealed.

use std::{sync::mpsc, time::Duration};

use clinic::domain::{
    job::{JobKind, JobReason, JobState},
    session::SessionStatus,
};
use jiff::SignedDuration;
use tokio::sync::watch;

use crate::takes::Desk;

/// Longer than a lease.
const PAST_A_LEASE: SignedDuration = SignedDuration::from_secs(61);

#[tokio::test]
async fn a_worker_that_vanished_is_taken_over_and_leaves_no_second_result() {
    let desk = Desk::start().await;
    desk.record(2).await;
    // The first worker does not stop when it is told to, and finishes after it was taken over.
    desk.test.transcriber.turn_deaf();
    let (at_work, is_at_work) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    desk.test.transcriber.meanwhile(move |_| {
        at_work.send(()).unwrap();
        released.recv_timeout(Duration::from_secs(20)).unwrap();
    });
    let clinic = desk.test.clinic.clone();
    let worker = clinic.worker().unwrap();
    let first = tokio::spawn(async move { clinic.run_due_jobs(&worker).await });
    tokio::task::spawn_blocking(move || is_at_work.recv_timeout(Duration::from_secs(20)).unwrap())
        .await
        .unwrap();
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Running);
    assert_eq!(desk.run_due().await, 0, "the lease still holds");

    desk.test.clock.advance(PAST_A_LEASE);
    assert_eq!(desk.run_due().await, 0);
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.reason),
        (JobState::Queued, Some(JobReason::Interrupted))
    );
    desk.test.clock.advance(SignedDuration::from_secs(20));
    assert_eq!(desk.run_due().await, 2);
    release.send(()).unwrap();
    assert_eq!(desk.run_due().await, 0);
    let versions = desk
        .test
        .clinic
        .transcript_versions(&desk.actor().await, desk.session_id)
        .await
        .unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(desk.job(JobKind::Transcribe).await.attempts, 2);
}

#[tokio::test]
async fn a_result_whose_claim_is_gone_is_not_kept() {
    let desk = Desk::start().await;
    desk.record(2).await;
    desk.test.transcriber.turn_deaf();
    let (clinic, actor, session_id) = (
        desk.test.clinic.clone(),
        desk.actor().await,
        desk.session_id,
    );
    let runtime = tokio::runtime::Handle::current();
    // Cancelled and asked for anew, in the middle: two jobs, and the answer of the first is nobody's.
    desk.test.transcriber.meanwhile(move |_| {
        runtime.block_on(async {
            let running = clinic
                .request_transcription(&actor, session_id)
                .await
                .unwrap();
            assert!(!running.created);
            clinic.cancel_job(&actor, running.job.id).await.unwrap();
            assert!(
                clinic
                    .request_transcription(&actor, session_id)
                    .await
                    .unwrap()
                    .created
            );
        });
    });
    desk.run_due().await;
    let jobs = desk.jobs().await;
    let states: Vec<_> = jobs
        .iter()
        .filter(|job| job.kind == JobKind::Transcribe)
        .map(|job| job.state)
        .collect();
    assert_eq!(states, [JobState::Done, JobState::Cancelled]);
    let versions = desk
        .test
        .clinic
        .transcript_versions(&desk.actor().await, session_id)
        .await
        .unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
}

#[tokio::test]
async fn sealing_puts_the_running_step_back() {
    let desk = Desk::start().await;
    desk.record(2).await;
    let (at_work, is_at_work) = mpsc::channel();
    desk.test.transcriber.meanwhile(move |progress| {
        at_work.send(()).unwrap();
        let end = std::time::Instant::now() + Duration::from_secs(20);
        while !progress.is_cancelled() && std::time::Instant::now() < end {
            std::thread::yield_now();
        }
    });
    let (stop, stopped) = watch::channel(false);
    let clinic = desk.test.clinic.clone();
    let pipeline = tokio::spawn(async move { clinic.run_pipeline(stopped).await });
    tokio::task::spawn_blocking(move || is_at_work.recv_timeout(Duration::from_secs(20)).unwrap())
        .await
        .unwrap();
    desk.test
        .clinic
        .seal(&desk.test.admin().await)
        .await
        .unwrap();
    stop.send(true).unwrap();
    pipeline.await.unwrap();

    let desk = desk.restart().await;
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.attempts, job.reason),
        (JobState::Queued, 0, None)
    );
    assert_eq!(desk.run_due().await, 2);
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
}

#[tokio::test]
async fn a_paused_step_rests_and_goes_on_with_what_it_had_finished() {
    let desk = Desk::start().await;
    desk.record(2).await;
    let job = desk.job(JobKind::Transcribe).await;
    let (clinic, actor) = (desk.test.clinic.clone(), desk.actor().await);
    let runtime = tokio::runtime::Handle::current();
    desk.test.transcriber.meanwhile(move |progress| {
        assert!(progress.kept().is_empty());
        progress.keep(b"first window".to_vec());
        progress.keep(b"second window".to_vec());
        runtime.block_on(clinic.pause_job(&actor, job.id)).unwrap();
        assert!(progress.is_cancelled(), "a pause stops the work");
    });
    assert_eq!(desk.run_due().await, 1);
    let paused = desk.job(JobKind::Transcribe).await;
    assert_eq!((paused.state, paused.attempts), (JobState::Paused, 0));
    assert!((paused.progress - 0.5).abs() < 1e-6, "it keeps its place");
    let clinic = &desk.test.clinic;
    assert_eq!(desk.run_due().await, 0, "nobody takes what rests");
    let again = clinic
        .request_transcription(&desk.actor().await, desk.session_id)
        .await
        .unwrap();
    assert_eq!((again.created, again.job.id), (false, paused.id));
    assert!(
        clinic
            .pause_job(&desk.actor().await, paused.id)
            .await
            .is_err()
    );

    // The program ends meanwhile; the rest does not.
    let desk = desk.restart().await;
    assert_eq!(desk.run_due().await, 0);
    let (kept, was_kept) = mpsc::channel();
    desk.test
        .transcriber
        .meanwhile(move |progress| kept.send(progress.kept().to_vec()).unwrap());
    let clinic = &desk.test.clinic;
    clinic
        .resume_job(&desk.actor().await, paused.id)
        .await
        .unwrap();
    assert!(
        clinic
            .resume_job(&desk.actor().await, paused.id)
            .await
            .is_err()
    );
    assert_eq!(desk.run_due().await, 2);
    assert_eq!(
        was_kept.try_recv().unwrap(),
        [b"first window".to_vec(), b"second window".to_vec()]
    );
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
}
