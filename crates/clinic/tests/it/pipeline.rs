//! The steps that go on by themselves: the whole walk, failures, crashes in the middle.

use std::time::Duration;

use clinic::{
    domain::{
        analysis::NotAssessed,
        job::{JobKind, JobReason, JobState},
        session::SessionStatus,
        transcript::{Speaker, TranscriptBody, TranscriptOrigin},
    },
    pipeline::MAX_ATTEMPTS,
    ports::PortErrorKind,
    sessions::SessionChange,
};
use jiff::SignedDuration;
use tokio::sync::watch;

use crate::takes::{Desk, write_and_die};

#[tokio::test]
async fn the_whole_walk() {
    let desk = Desk::start().await;
    desk.record(12).await;
    assert_eq!(desk.run_due().await, 2, "one try for each step");
    assert_eq!(desk.run_due().await, 0);

    let actor = desk.actor().await;
    let transcript = desk
        .test
        .clinic
        .transcript(&actor, desk.session_id, None)
        .await
        .unwrap();
    assert_eq!((transcript.version, transcript.body.segments.len()), (1, 3));
    let engine = TranscriptOrigin::Machine {
        engine: "script".to_owned(),
        model: "test".to_owned(),
    };
    assert_eq!(transcript.origin, engine);
    let analysis = desk
        .test
        .clinic
        .analysis(&actor, desk.session_id)
        .await
        .unwrap();
    assert_eq!((analysis.version, analysis.transcript_version), (1, 1));
    assert!(analysis.body.not_assessed.contains(&NotAssessed::TooShort));
    assert!((analysis.body.duration_analysis.total_seconds - 12.0).abs() < 1e-9);
    assert!(
        desk.jobs()
            .await
            .iter()
            .all(|job| job.state == JobState::Done && job.progress >= 1.0)
    );
    assert_eq!(desk.status().await, SessionStatus::Analyzed);

    let completed = SessionChange {
        status: Some(SessionStatus::Completed),
        ..SessionChange::default()
    };
    desk.test
        .clinic
        .update_session(&actor, desk.session_id, completed)
        .await
        .unwrap();
    assert_eq!(desk.status().await, SessionStatus::Completed);
    let audit = desk.audit().await;
    for made in ["transcript.make", "analysis.make"] {
        assert_eq!(
            audit.iter().filter(|action| *action == made).count(),
            1,
            "{made}"
        );
    }
}

#[tokio::test]
async fn a_rerun_makes_a_new_version_and_lowers_nothing() {
    let desk = Desk::start().await;
    desk.record(2).await;
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

    assert!(
        desk.test
            .clinic
            .request_transcription(&actor, desk.session_id)
            .await
            .unwrap()
            .created
    );
    desk.run_due().await;
    let clinic = &desk.test.clinic;
    assert_eq!(
        clinic
            .transcript(&actor, desk.session_id, None)
            .await
            .unwrap()
            .version,
        2
    );
    assert_eq!(
        clinic
            .transcript(&actor, desk.session_id, Some(1))
            .await
            .unwrap()
            .version,
        1
    );
    let versions = clinic
        .transcript_versions(&actor, desk.session_id)
        .await
        .unwrap();
    assert_eq!(
        versions.iter().map(|one| one.version).collect::<Vec<_>>(),
        [1, 2]
    );
    let analysis = clinic.analysis(&actor, desk.session_id).await.unwrap();
    assert_eq!((analysis.version, analysis.transcript_version), (2, 2));
    assert_eq!(desk.status().await, SessionStatus::Completed);
}

#[tokio::test]
async fn a_permanent_failure_keeps_the_status_and_says_why() {
    let desk = Desk::start().await;
    desk.record(2).await;
    desk.test
        .transcriber
        .then(Err((PortErrorKind::Permanent, JobReason::ModelMissing)));
    assert_eq!(desk.run_due().await, 1);
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.reason),
        (JobState::Failed, Some(JobReason::ModelMissing))
    );
    assert_eq!(desk.status().await, SessionStatus::Recorded);

    let retried = desk
        .test
        .clinic
        .retry_job(&desk.actor().await, job.id)
        .await
        .unwrap();
    assert_eq!(
        (retried.state, retried.attempts, retried.reason),
        (JobState::Queued, 0, None)
    );
    assert_eq!(desk.run_due().await, 2);
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
}

#[tokio::test]
async fn a_passing_failure_is_tried_again_after_growing_waits() {
    let desk = Desk::start().await;
    desk.record(2).await;
    for wait in [20, 40, 80, 160] {
        desk.test
            .transcriber
            .then(Err((PortErrorKind::Transient, JobReason::DiskFull)));
        assert_eq!(desk.run_due().await, 1);
        let job = desk.job(JobKind::Transcribe).await;
        assert_eq!(
            (job.state, job.reason),
            (JobState::Queued, Some(JobReason::DiskFull))
        );
        assert_eq!(
            job.not_before,
            desk.test.clock.now() + SignedDuration::from_secs(wait)
        );
        desk.test.clock.advance(SignedDuration::from_secs(wait - 1));
        assert_eq!(desk.run_due().await, 0, "not before its time");
        desk.test.clock.advance(SignedDuration::from_secs(1));
    }
    desk.test
        .transcriber
        .then(Err((PortErrorKind::Transient, JobReason::DiskFull)));
    assert_eq!(desk.run_due().await, 1);
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!((job.state, job.attempts), (JobState::Failed, MAX_ATTEMPTS));
    assert_eq!(desk.status().await, SessionStatus::Recorded);
}

#[tokio::test]
async fn a_recogniser_that_falls_over_is_an_internal_failure() {
    let desk = Desk::start().await;
    desk.record(2).await;
    desk.test
        .transcriber
        .meanwhile(|_| panic!("the recogniser fell over"));
    desk.run_due().await;
    let job = desk.job(JobKind::Transcribe).await;
    assert_eq!(
        (job.state, job.reason),
        (JobState::Queued, Some(JobReason::Internal))
    );
}

#[tokio::test]
async fn the_loop_recovers_works_and_wakes_when_there_is_more() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write_and_die(&ticket, 2);
    drop(ticket);
    let (stop, stopped) = watch::channel(false);
    let clinic = desk.test.clinic.clone();
    let pipeline = tokio::spawn(async move { clinic.run_pipeline(stopped).await });
    desk.until(SessionStatus::Analyzed).await;

    let desk = Desk {
        session_id: desk.another_session().await,
        ..desk
    };
    desk.record(1).await;
    desk.until(SessionStatus::Analyzed).await;
    stop.send(true).unwrap();
    pipeline.await.unwrap();
}

#[tokio::test]
async fn the_loop_waits_for_somebody_to_open_the_vault() {
    let desk = Desk::start().await;
    desk.record(1).await;
    let mut desk = desk;
    desk.test = desk.test.restart().await;
    let (stop, stopped) = watch::channel(false);
    let clinic = desk.test.clinic.clone();
    let pipeline = tokio::spawn(async move { clinic.run_pipeline(stopped).await });
    desk.counselor = desk.test.sign_in(desk.counselor.user).await;
    desk.until(SessionStatus::Analyzed).await;
    stop.send(true).unwrap();
    pipeline.await.unwrap();
}

#[tokio::test]
async fn a_recording_without_speech_is_analysed_as_such() {
    let desk = Desk::start().await;
    desk.record(2).await;
    let silent = TranscriptBody {
        language: "en".to_owned(),
        segments: vec![],
        language_detected: false,
        no_speech: true,
    };
    desk.test.transcriber.then(Ok(silent));
    assert_eq!(desk.run_due().await, 2);
    let analysis = desk
        .test
        .clinic
        .analysis(&desk.actor().await, desk.session_id)
        .await
        .unwrap();
    assert!(analysis.body.not_assessed.contains(&NotAssessed::NoSpeech));
    assert!(analysis.body.satisfaction.is_none());
}

#[tokio::test]
async fn swapped_speakers_are_a_new_version_and_a_new_analysis() {
    let desk = Desk::start().await;
    desk.record(12).await;
    desk.run_due().await;
    let (actor, clinic) = (desk.actor().await, &desk.test.clinic);
    let swapped = clinic.swap_speakers(&actor, desk.session_id).await.unwrap();
    assert_eq!(swapped.version, 2);
    assert_eq!(
        swapped.origin,
        TranscriptOrigin::Edit {
            by: actor.id(),
            of_version: 1
        }
    );
    assert_eq!(swapped.body.segments[0].speaker, Speaker::Customer);
    let first = clinic
        .transcript(&actor, desk.session_id, Some(1))
        .await
        .unwrap();
    assert_eq!(first.body.segments[0].speaker, Speaker::Counselor);

    assert_eq!(desk.run_due().await, 1);
    let analysis = clinic.analysis(&actor, desk.session_id).await.unwrap();
    assert_eq!((analysis.version, analysis.transcript_version), (2, 2));
}

#[tokio::test]
async fn who_asked_may_be_gone_when_it_is_done() {
    let desk = Desk::start().await;
    desk.record(2).await;
    let admin = desk.test.admin().await;
    let gone = clinic::people::UserChange {
        is_active: Some(false),
        ..Default::default()
    };
    desk.test
        .clinic
        .update_user(&admin, desk.counselor.user.id, gone)
        .await
        .unwrap();
    assert_eq!(desk.run_due().await, 2);
    let session = desk
        .test
        .clinic
        .session(&admin, desk.session_id)
        .await
        .unwrap()
        .session;
    assert_eq!(session.status, SessionStatus::Analyzed);
}

impl Desk {
    /// Polls until the session has the status.
    async fn until(&self, status: SessionStatus) {
        let reached = async {
            while self.status().await != status {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), reached)
            .await
            .unwrap();
    }
}
