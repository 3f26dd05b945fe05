//! The loop that takes what is due.

use std::time::Duration;

use tokio::sync::watch;

use super::{
    step,
    tend::{LEASE, Stops},
};
use crate::{
    access::{Clinic, OpenVault, Worker},
    domain::job::JobReason,
    error::ClinicError,
    ports::{PortError, PortErrorKind},
    store,
};

/// Longest wait before looking again by itself: leases run out, and a PC's clock may be set.
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// How long sealing waits for a step to stop: recognisers look at their flag at least every few seconds.
const LONGEST_REST: Duration = Duration::from_secs(15);
/// Wait after the store itself failed, so that a broken disk does not make a busy loop.
const AFTER_FAILURE: Duration = Duration::from_secs(10);

impl Clinic {
    /// Works for as long as the program runs: waits for an open vault, recovers what a crash left, takes due
    /// steps one at a time. Returns when `stop` turns `true`, after the step at hand has gone back to its queue.
    pub async fn run_pipeline(&self, mut stop: watch::Receiver<bool>) {
        let mut opened = self.inner.opened.subscribe();
        while !*stop.borrow_and_update() {
            opened.borrow_and_update();
            let wait = match self.worker() {
                None => None,
                Some(worker) => Some(self.work_until_nothing_is_due(&worker, &stop).await),
            };
            tokio::select! {
                changed = stop.changed() => if changed.is_err() { return },
                _ = opened.changed() => {}
                () = self.inner.wake.notified() => {}
                () = tokio::time::sleep(wait.unwrap_or(LONGEST_WAIT)) => {}
            }
        }
    }

    async fn work_until_nothing_is_due(
        &self,
        worker: &Worker,
        stop: &watch::Receiver<bool>,
    ) -> Duration {
        let turn = async {
            self.recover_recordings(worker).await?;
            self.take_up_what_waited().await?;
            self.renew_report_columns(worker).await?;
            self.take_due(worker, stop.clone()).await?;
            while !*stop.borrow() && self.index_for_search(worker).await? {}
            self.until_next().await
        };
        match turn.await {
            Ok(wait) => wait,
            Err(ClinicError::VaultSealed) => LONGEST_WAIT,
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the pipeline could not go on"
                );
                AFTER_FAILURE
            }
        }
    }

    /// Sessions that wait for a speech model go on by themselves once it is here.
    async fn take_up_what_waited(&self) -> Result<(), ClinicError> {
        if !self.transcriber().is_ready() {
            return Ok(());
        }
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        store::missing_model::model_came(&mut tx, self.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn until_next(&self) -> Result<Duration, ClinicError> {
        let open = self.open_vault()?;
        let due = store::job::next_due(&mut *open.db.read().await?).await?;
        let wait = due.map(|due| {
            due.duration_since(self.now())
                .max(jiff::SignedDuration::ZERO)
        });
        let wait = wait.and_then(|wait| Duration::try_from(wait).ok());
        Ok(wait.map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT)))
    }

    /// Takes steps until none is due, and returns how many tries that were. Waits while another caller does.
    pub async fn run_due_jobs(&self, worker: &Worker) -> Result<usize, ClinicError> {
        let (_never, stop) = watch::channel(false);
        self.take_due(worker, stop).await
    }

    /// Returns once nothing is worked on, or after [`LONGEST_REST`]: what then still runs is taken over later.
    pub(crate) async fn pipeline_rests(&self) {
        if tokio::time::timeout(LONGEST_REST, self.inner.at_work.turn.lock())
            .await
            .is_err()
        {
            tracing::warn!("a step of the pipeline does not stop; it will be taken over");
        }
    }

    async fn take_due(
        &self,
        worker: &Worker,
        stop: watch::Receiver<bool>,
    ) -> Result<usize, ClinicError> {
        let mut stops = Stops {
            program: stop,
            opened: self.inner.opened.subscribe(),
        };
        let _turn = self.inner.at_work.turn.lock().await;
        let mut tries = 0;
        while !stops.is_over() {
            let open = self.open_vault()?;
            self.release_abandoned(&open).await?;
            let now = self.now();
            let mut tx = open.db.write().await?;
            let claim =
                store::job::claim(&mut tx, self.inner.at_work.process, now, now + LEASE).await?;
            tx.commit().await?;
            let Some(claim) = claim else { break };
            self.try_once(&open, *worker, &claim, &mut stops).await?;
            tries += 1;
        }
        Ok(tries)
    }

    /// Puts back what an ended worker left: that try counts, so that a step which ends the program each time
    /// gives up at last.
    async fn release_abandoned(&self, open: &OpenVault) -> Result<(), ClinicError> {
        let now = self.now();
        let mut tx = open.db.write().await?;
        for claim in store::job::abandoned(&mut tx, self.inner.at_work.process, now).await? {
            let failure = PortError {
                kind: PortErrorKind::Transient,
                ..step::permanent(JobReason::Interrupted)
            };
            store::job::end(&mut tx, &claim, self.ended(&claim, &failure), now).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
