//! Tending a long step while it runs on a thread of its own: its progress is written down, its lease
//! prolonged, and a wish to stop handed on.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use jiff::SignedDuration;
use tokio::{
    sync::watch,
    time::{Instant, MissedTickBehavior, interval},
};

use super::step::internal;
use crate::{
    access::{Clinic, OpenVault},
    error::ClinicError,
    ports::{PortError, Progress},
    store::{self, job::Claim},
};

/// How long a worker may be silent before another takes its step over.
pub(super) const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// How often progress is looked at, and at most written.
const TICK: Duration = Duration::from_secs(1);
/// How often the lease is prolonged where no progress is made.
const RENEWAL: Duration = Duration::from_secs(15);

/// What ends a step early besides its own user.
pub(super) struct Stops {
    /// Turns `true` when the program ends.
    pub(super) program: watch::Receiver<bool>,
    /// Turns `false` when the vault is sealed.
    pub(super) opened: watch::Receiver<bool>,
}

impl Stops {
    /// Whether no step should begin any more.
    pub(super) fn is_over(&self) -> bool {
        *self.program.borrow() || !*self.opened.borrow()
    }

    /// Resolves when no step should go on.
    pub(super) async fn over(&mut self) {
        tokio::select! {
            () = turned(&mut self.program, true) => {}
            () = turned(&mut self.opened, false) => {}
        }
    }
}

/// Resolves when the value is `wanted`; never where nobody can set it any more.
async fn turned(watched: &mut watch::Receiver<bool>, wanted: bool) {
    if watched.wait_for(|value| *value == wanted).await.is_err() {
        std::future::pending::<()>().await;
    }
}

impl Clinic {
    /// Runs `work` on a thread of its own and returns its answer. `stop` asks it to end early.
    pub(super) async fn tend<T: Send + 'static>(
        &self,
        open: &OpenVault,
        claim: &Claim,
        stop: &Arc<AtomicBool>,
        stops: &mut Stops,
        work: impl FnOnce(&Progress<'_>) -> Result<T, PortError> + Send + 'static,
    ) -> Result<T, PortError> {
        let share = Arc::new(AtomicU32::new(0));
        let (written, stopped) = (Arc::clone(&share), Arc::clone(stop));
        let mut running = tokio::task::spawn_blocking(move || {
            let report = |share: f32| written.store(share.to_bits(), Ordering::Relaxed);
            work(&Progress::new(&report, &stopped))
        });
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut last, mut renewed) = (0_f32, Instant::now());
        loop {
            tokio::select! {
                answer = &mut running => return answer.map_err(internal)?,
                () = stops.over(), if !stop.load(Ordering::Relaxed) => stop.store(true, Ordering::Relaxed),
                _ = ticks.tick() => {
                    let now = f32::from_bits(share.load(Ordering::Relaxed)).clamp(0.0, 1.0);
                    if now <= last && renewed.elapsed() < RENEWAL {
                        continue;
                    }
                    match self.renew(open, claim, now).await {
                        Ok(true) => (last, renewed) = (now, Instant::now()),
                        // Cancelled, or taken over: nobody waits for the answer any more.
                        Ok(false) => stop.store(true, Ordering::Relaxed),
                        Err(error) => tracing::warn!(
                            job = %claim.job.id, error = &error as &dyn std::error::Error,
                            "the progress of a job could not be written"
                        ),
                    }
                }
            }
        }
    }

    async fn renew(
        &self,
        open: &OpenVault,
        claim: &Claim,
        share: f32,
    ) -> Result<bool, ClinicError> {
        let now = self.now();
        let mut tx = open.db.write().await?;
        let holds = store::job::renew(&mut tx, claim, share, now, now + LEASE).await?;
        tx.commit().await?;
        Ok(holds)
    }
}
