//! The program ends anywhere: every step is cut after each number of polls, and nothing is lost or doubled.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};

use clinic::domain::{
    job::{JobKind, JobState},
    recording::RecordingState,
    session::SessionStatus,
};
use jiff::SignedDuration;

use crate::{
    imports::wav,
    takes::{Desk, RATE, write_and_die},
};

/// More polls than any of the steps takes.
const MOST_POLLS: usize = 1000;

/// Polls a future `polls` times at most and then drops it, wherever it is; whether it came to its end.
async fn cut<T>(step: impl Future<Output = T>, polls: usize) -> bool {
    let mut step = pin!(step);
    let mut left = polls;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        step.as_mut().poll(context).map(|_| true)
    })
    .await
}

impl Desk {
    async fn next_session(self) -> Self {
        let session_id = self.another_session().await;
        Self { session_id, ..self }
    }

    /// Time passes, and the pipeline goes on.
    async fn work_on(&self) {
        for _ in 0..3 {
            self.recover().await;
            self.run_due().await;
            self.test.clock.advance(SignedDuration::from_secs(61));
        }
    }
}

#[tokio::test]
async fn the_pipeline_may_be_cut_anywhere() {
    let mut desk = Desk::start().await;
    for polls in 0..MOST_POLLS {
        desk = desk.next_session().await;
        desk.record(1).await;
        let worker = desk.test.clinic.worker().unwrap();
        let whole = Box::pin(cut(desk.test.clinic.run_due_jobs(&worker), polls)).await;
        desk.work_on().await;
        let actor = desk
            .test
            .actor(&desk.test.sign_in(desk.counselor.user.clone()).await)
            .await;
        let (clinic, id) = (&desk.test.clinic, desk.session_id);
        assert_eq!(
            clinic.transcript_versions(&actor, id).await.unwrap().len(),
            1,
            "after {polls} polls"
        );
        assert_eq!(
            clinic.analysis(&actor, id).await.unwrap().version,
            1,
            "after {polls} polls"
        );
        let session = clinic.session(&actor, id).await.unwrap().session;
        assert_eq!(
            session.status,
            SessionStatus::Analyzed,
            "after {polls} polls"
        );
        desk.counselor = desk.test.sign_in(desk.counselor.user.clone()).await;
        if whole {
            return;
        }
    }
    panic!("{MOST_POLLS} polls do not reach the end");
}

#[tokio::test]
async fn closing_a_recording_may_be_cut_anywhere() {
    let mut desk = Desk::start().await;
    for polls in 0..MOST_POLLS {
        desk = desk.next_session().await;
        let ticket = desk.begin().await.unwrap();
        write_and_die(&ticket, 1);
        let whole = cut(desk.test.clinic.finish_recording(&ticket), polls).await;
        drop(ticket);
        desk.recover().await;
        let [recording] = &desk.recordings().await[..] else {
            panic!("one recording")
        };
        assert_eq!(
            (recording.state, recording.frames),
            (RecordingState::Finished, u64::from(RATE))
        );
        assert_eq!(desk.status().await, SessionStatus::Recorded);
        assert_eq!(desk.jobs().await.len(), 1, "after {polls} polls");
        assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
        if whole {
            return;
        }
    }
    panic!("{MOST_POLLS} polls do not reach the end");
}

#[tokio::test]
async fn beginning_a_recording_may_be_cut_anywhere() {
    let mut desk = Desk::start().await;
    for polls in 0..MOST_POLLS {
        desk = desk.next_session().await;
        let actor = desk.actor().await;
        let whole = cut(
            desk.test.clinic.begin_recording(&actor, desk.session_id),
            polls,
        )
        .await;
        desk.recover().await;
        assert!(desk.recordings().await.is_empty(), "after {polls} polls");
        assert!(desk.begin().await.is_ok(), "after {polls} polls");
        if whole {
            return;
        }
    }
    panic!("{MOST_POLLS} polls do not reach the end");
}

#[tokio::test]
async fn an_import_may_be_cut_anywhere() {
    let mut desk = Desk::start().await;
    for polls in 0..MOST_POLLS {
        desk = desk.next_session().await;
        let actor = desk.actor().await;
        let clinic = desk.test.clinic.clone();
        let importing = async {
            let mut import = clinic
                .import_recording(&actor, desk.session_id)
                .await
                .unwrap();
            import.write(&wav(1)).await.unwrap();
            import.finish().await.unwrap()
        };
        let whole = cut(importing, polls).await;
        desk.until_no_import_runs().await;
        let recordings = desk.recordings().await;
        if recordings.is_empty() {
            assert_eq!(desk.status().await, SessionStatus::Scheduled);
            assert!(!whole && desk.jobs().await.is_empty());
        } else {
            let id = recordings[0].id;
            assert_eq!(
                desk.test.clinic.sound(&actor, id).await.unwrap().frames(),
                u64::from(RATE)
            );
            assert_eq!(desk.jobs().await.len(), 1);
        }
        if whole {
            return;
        }
    }
    panic!("{MOST_POLLS} polls do not reach the end");
}

impl Desk {
    /// A decoder or a commit that was at work on another thread comes to its end by itself.
    async fn until_no_import_runs(&self) {
        let ended = async {
            while !self.spooled().is_empty() {
                self.recover().await;
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(20), ended)
            .await
            .unwrap();
    }
}
