//! One try of one job, and what becomes of it.

use std::sync::atomic::Ordering;

use tokio::sync::broadcast;

use super::{backoff::next_try, tend::Stops};
use crate::{
    access::{Clinic, OpenVault, Worker},
    domain::job::{JobKind, JobReason},
    error::ClinicError,
    policy::{self, Action},
    ports::{PortError, PortErrorKind},
    store::{
        self,
        job::{Claim, Ended},
    },
};

impl Clinic {
    /// Tells of every step that is done from now on: which kind, and of nobody.
    pub fn finished_steps(&self) -> broadcast::Receiver<JobKind> {
        self.inner.finished.subscribe()
    }

    /// Tries a claimed job once and writes down how that ended.
    pub(super) async fn try_once(
        &self,
        open: &OpenVault,
        worker: Worker,
        claim: &Claim,
        stops: &mut Stops,
    ) -> Result<(), ClinicError> {
        policy::worker_may(Action::AdvanceJob)?;
        let worker = worker.acting_for(claim.job.requested_by);
        let begun = self.inner.at_work.begin(claim.job.id);
        let tried = match claim.job.kind {
            JobKind::Transcribe => {
                self.transcribe(open, worker, claim, &begun.stop, stops)
                    .await
            }
            JobKind::Analyze => self.analyze(open, worker, claim).await,
        };
        let Err(failure) = tried else {
            // Nobody listening is no trouble.
            drop(self.inner.finished.send(claim.job.kind));
            return Ok(());
        };
        let ended =
            if begun.stop.load(Ordering::Relaxed) || failure.kind == PortErrorKind::Cancelled {
                Ended::Unbegun
            } else {
                log_failure(claim, &failure);
                self.ended(claim, &failure)
            };
        let mut tx = open.db.write().await?;
        store::job::end(&mut tx, claim, ended, self.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// What becomes of a job whose try failed.
    pub(super) fn ended(&self, claim: &Claim, failure: &PortError) -> Ended {
        let again = match failure.kind {
            PortErrorKind::Permanent => None,
            PortErrorKind::Transient | PortErrorKind::Cancelled => {
                next_try(claim.job.attempts, self.now())
            }
        };
        again.map_or(Ended::Failed(failure.reason), |at| {
            Ended::Again(failure.reason, at)
        })
    }
}

fn log_failure(claim: &Claim, failure: &PortError) {
    tracing::warn!(
        job = %claim.job.id,
        kind = ?claim.job.kind,
        attempt = claim.job.attempts,
        reason = ?failure.reason,
        cause = failure.source.as_deref().map(|cause| cause as &dyn std::error::Error),
        "a step of the pipeline failed"
    );
}

/// A failure that says nothing about the recording; it is tried again.
pub(super) fn internal(cause: impl std::error::Error + Send + Sync + 'static) -> PortError {
    PortError {
        kind: PortErrorKind::Transient,
        reason: JobReason::Internal,
        source: Some(Box::new(cause)),
    }
}

/// What a failure of the store means for the step.
pub(super) fn failed(error: ClinicError) -> PortError {
    let (kind, reason) = match &error {
        ClinicError::VaultSealed => (PortErrorKind::Cancelled, JobReason::Interrupted),
        ClinicError::DiskFull => (PortErrorKind::Transient, JobReason::DiskFull),
        _ => (PortErrorKind::Transient, JobReason::Internal),
    };
    PortError {
        kind,
        reason,
        source: Some(Box::new(error)),
    }
}

/// A failure that a person has to do something about.
pub(super) fn permanent(reason: JobReason) -> PortError {
    PortError {
        kind: PortErrorKind::Permanent,
        reason,
        source: None,
    }
}
