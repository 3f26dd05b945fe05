//! Which steps this process works on, and how they are told to stop.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use uuid::Uuid;

use crate::domain::JobId;

/// The desk at which one step at a time is worked on.
pub(crate) struct AtWork {
    /// Names this process in leases.
    pub(super) process: Uuid,
    /// Held by whoever works.
    pub(super) turn: tokio::sync::Mutex<()>,
    stops: Mutex<HashMap<JobId, Arc<AtomicBool>>>,
}

impl Default for AtWork {
    fn default() -> Self {
        Self {
            process: Uuid::new_v4(),
            turn: tokio::sync::Mutex::default(),
            stops: Mutex::default(),
        }
    }
}

impl AtWork {
    /// Asks a step to stop, if this process works on it.
    pub(crate) fn stop(&self, id: JobId) {
        if let Some(stop) = self.stops().get(&id) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Begins a step; the flag turns `true` when it should stop.
    pub(super) fn begin(&self, id: JobId) -> Begun<'_> {
        let stop = Arc::new(AtomicBool::new(false));
        self.stops().insert(id, Arc::clone(&stop));
        Begun {
            at_work: self,
            id,
            stop,
        }
    }

    fn stops(&self) -> MutexGuard<'_, HashMap<JobId, Arc<AtomicBool>>> {
        self.stops.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A step that is being worked on.
pub(super) struct Begun<'a> {
    at_work: &'a AtWork,
    id: JobId,
    pub(super) stop: Arc<AtomicBool>,
}

impl Drop for Begun<'_> {
    /// Whoever worked on it is gone: what still runs of it on another thread stops, too.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.at_work.stops().remove(&self.id);
    }
}
