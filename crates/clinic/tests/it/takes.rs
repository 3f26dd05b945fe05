//! Recordings as a recorder makes them, without a microphone: real sealed files, known samples.

use clinic::{
    Actor, ClinicError, Page,
    domain::{
        RecordingId, SessionId,
        job::{Job, JobKind},
        recording::Recording,
        session::{Session, SessionStatus},
        user::Role,
    },
    pipeline::JobFilter,
    recordings::RecordingTicket,
};
use vault::{GapReason, SealedWriter, SoundFormat};

use crate::support::{Person, TestClinic, new_session};

pub(crate) const RATE: u32 = 8000;
pub(crate) const FORMAT: SoundFormat = SoundFormat {
    sample_rate: RATE,
    channels: 1,
};

/// A counselor with a session that can be recorded.
pub(crate) struct Desk {
    pub(crate) test: TestClinic,
    pub(crate) counselor: Person,
    pub(crate) session_id: SessionId,
}

/// Known samples: a slow ramp, the same for the same place.
pub(crate) fn samples(from: u64, count: u64) -> Vec<i16> {
    (from..from + count)
        .map(|frame| i16::try_from(frame % 20_000).unwrap() - 10_000)
        .collect()
}

/// Writes `seconds` as the ticket says and leaves the file as a killed recorder would.
pub(crate) fn write_and_die(ticket: &RecordingTicket, seconds: u32) -> u64 {
    let mut writer = writer(ticket);
    let from = writer.frames();
    writer
        .write(&samples(from, u64::from(seconds * RATE)))
        .unwrap();
    writer.sync().unwrap();
    writer.frames()
}

/// Writes `seconds` as the ticket says and closes the file.
pub(crate) fn write(ticket: &RecordingTicket, seconds: u32) {
    let mut writer = writer(ticket);
    let from = writer.frames();
    writer
        .write(&samples(from, u64::from(seconds * RATE)))
        .unwrap();
    writer.finish().unwrap();
}

fn writer(ticket: &RecordingTicket) -> SealedWriter {
    if ticket.resume {
        SealedWriter::resume(&ticket.path, &ticket.key, GapReason::Stop).unwrap()
    } else {
        SealedWriter::create(&ticket.path, &ticket.key, FORMAT).unwrap()
    }
}

impl Desk {
    pub(crate) async fn start() -> Self {
        let test = TestClinic::start().await;
        let counselor = test.person("carol", Role::Counselor, test.clinic_id).await;
        let actor = test.actor(&counselor).await;
        let customer = test.consenting_customer(&actor, "Cleo").await;
        let session_id = test.session(&actor, customer.id, "2026-11-24").await.id;
        Self {
            test,
            counselor,
            session_id,
        }
    }

    pub(crate) async fn actor(&self) -> Actor {
        self.test.actor(&self.counselor).await
    }

    pub(crate) async fn another_session(&self) -> SessionId {
        let actor = self.actor().await;
        let customer_id = self.session().await.customer_id;
        self.test
            .clinic
            .create_session(&actor, new_session(customer_id, "2026-11-25"))
            .await
            .unwrap()
            .session
            .id
    }

    /// A finished recording of the session.
    pub(crate) async fn record(&self, seconds: u32) -> RecordingId {
        let ticket = self.begin().await.unwrap();
        write(&ticket, seconds);
        self.test.clinic.finish_recording(&ticket).await.unwrap();
        ticket.recording_id
    }

    pub(crate) async fn begin(&self) -> Result<RecordingTicket, ClinicError> {
        self.test
            .clinic
            .begin_recording(&self.actor().await, self.session_id)
            .await
    }

    /// The program ends as by `kill -9` and starts again; the counselor signs in.
    pub(crate) async fn restart(mut self) -> Self {
        self.test = self.test.restart().await;
        self.counselor = self.test.sign_in(self.counselor.user).await;
        self
    }

    pub(crate) async fn session(&self) -> Session {
        self.test
            .clinic
            .session(&self.actor().await, self.session_id)
            .await
            .unwrap()
            .session
    }

    pub(crate) async fn status(&self) -> SessionStatus {
        self.session().await.status
    }

    pub(crate) async fn recordings(&self) -> Vec<Recording> {
        self.test
            .clinic
            .recordings(&self.actor().await, self.session_id, &Page::first(100))
            .await
            .unwrap()
            .items
    }

    /// The jobs of the session, newest first.
    pub(crate) async fn jobs(&self) -> Vec<Job> {
        let filter = JobFilter {
            session_id: Some(self.session_id),
            state: None,
        };
        self.test
            .clinic
            .list_jobs(&self.actor().await, filter, &Page::first(100))
            .await
            .unwrap()
            .items
    }

    /// The newest job of a kind.
    pub(crate) async fn job(&self, kind: JobKind) -> Job {
        self.jobs()
            .await
            .into_iter()
            .find(|job| job.kind == kind)
            .unwrap()
    }

    pub(crate) async fn run_due(&self) -> usize {
        let worker = self.test.clinic.worker().unwrap();
        self.test.clinic.run_due_jobs(&worker).await.unwrap()
    }

    pub(crate) async fn recover(&self) -> Vec<RecordingId> {
        let worker = self.test.clinic.worker().unwrap();
        self.test.clinic.recover_recordings(&worker).await.unwrap()
    }

    /// The actions of the audit, oldest first.
    pub(crate) async fn audit(&self) -> Vec<String> {
        let admin = self.test.sign_in(self.test.admin.user.clone()).await;
        let actor = self.test.actor(&admin).await;
        let page = Page::first(100);
        let listed = self.test.clinic.list_audit(&actor, &page).await.unwrap();
        listed
            .items
            .into_iter()
            .rev()
            .map(|entry| entry.action)
            .collect()
    }
}
