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
    sync::{mpsc, watch},
    time::{Instant, MissedTickBehavior, interval},
};

use super::step::{failed, internal};
use crate::{
    access::{Clinic, OpenVault},
    domain::recording::Recording,
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
    /// Runs `work` on `heard`, on a thread of its own, and returns its answer. `stop` asks it to end early.
    /// What it keeps is in the store at most a moment later, also where it is stopped.
    pub(super) async fn tend<T: Send + 'static>(
        &self,
        open: &OpenVault,
        (claim, heard): (&Claim, &Recording),
        stop: &Arc<AtomicBool>,
        stops: &mut Stops,
        work: impl FnOnce(&Progress<'_>) -> Result<T, PortError> + Send + 'static,
    ) -> Result<T, PortError> {
        let kept = self.kept(open, claim, heard).await.map_err(failed)?;
        let (keeper, mut parts) = mpsc::unbounded_channel::<Vec<u8>>();
        let share = Arc::new(AtomicU32::new(claim.job.progress.to_bits()));
        let (written, stopped) = (Arc::clone(&share), Arc::clone(stop));
        let mut running = tokio::task::spawn_blocking(move || {
            // Shares are not negative: their bits rise as they do. A step that goes on never falls back.
            let report = |share: f32| {
                written.fetch_max(share.to_bits(), Ordering::Relaxed);
            };
            // Nobody listens once the step was taken over: then nothing is to be kept, either.
            let keep = |part| drop(keeper.send(part));
            work(&Progress::new(&report, &stopped).resuming(&kept, &keep))
        });
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut last, mut renewed) = (claim.job.progress, Instant::now());
        loop {
            tokio::select! {
                answer = &mut running => {
                    while let Ok(part) = parts.try_recv() {
                        self.keep_part(open, claim, heard, &part).await;
                    }
                    // Where it rests it shows how far it came, and not how far it was a tick ago.
                    let now = f32::from_bits(share.load(Ordering::Relaxed)).clamp(0.0, 1.0);
                    if now > last {
                        self.renewed(open, claim, now).await;
                    }
                    return answer.map_err(internal)?;
                }
                Some(part) = parts.recv() => self.keep_part(open, claim, heard, &part).await,
                () = stops.over(), if !stop.load(Ordering::Relaxed) => stop.store(true, Ordering::Relaxed),
                _ = ticks.tick() => {
                    let now = f32::from_bits(share.load(Ordering::Relaxed)).clamp(0.0, 1.0);
                    if now <= last && renewed.elapsed() < RENEWAL {
                        continue;
                    }
                    match self.renewed(open, claim, now).await {
                        Some(true) => (last, renewed) = (now, Instant::now()),
                        // Cancelled, or taken over: nobody waits for the answer any more.
                        Some(false) => stop.store(true, Ordering::Relaxed),
                        None => {}
                    }
                }
            }
        }
    }

    async fn kept(
        &self,
        open: &OpenVault,
        claim: &Claim,
        heard: &Recording,
    ) -> Result<Vec<Vec<u8>>, ClinicError> {
        Ok(store::job_part::of(&mut *open.db.read().await?, claim.job.id, heard).await?)
    }

    /// A part that cannot be kept costs time after a crash, and nothing else.
    async fn keep_part(&self, open: &OpenVault, claim: &Claim, heard: &Recording, part: &[u8]) {
        let write = async {
            let mut tx = open.db.write().await?;
            store::job_part::append(&mut tx, claim, heard, part).await?;
            tx.commit().await?;
            Ok::<(), ClinicError>(())
        };
        if let Err(error) = write.await {
            tracing::warn!(
                job = %claim.job.id, error = &error as &dyn std::error::Error,
                "a finished part of a job could not be kept"
            );
        }
    }

    /// Whether the step is still this worker's; `None` where that could not be written and asked.
    async fn renewed(&self, open: &OpenVault, claim: &Claim, share: f32) -> Option<bool> {
        let answer = self.renew(open, claim, share).await;
        if let Err(error) = &answer {
            tracing::warn!(
                job = %claim.job.id, error = error as &dyn std::error::Error,
                "the progress of a job could not be written"
            );
        }
        answer.ok()
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
