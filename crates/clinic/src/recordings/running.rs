//! Which files this process is writing now. Recovery leaves them alone, and the vault is not sealed under them.

use std::{
    collections::HashSet,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

use crate::access::Clinic;

/// The ids of the recordings and imports in progress.
#[derive(Debug, Default)]
pub(crate) struct Running {
    recordings: Mutex<HashSet<Uuid>>,
    imports: Mutex<HashSet<Uuid>>,
}

impl Running {
    /// Whether this process writes the recording.
    pub(crate) fn is_recording(&self, id: Uuid) -> bool {
        held(&self.recordings).contains(&id)
    }

    /// Whether this process writes any recording.
    pub(crate) fn is_any_recording(&self) -> bool {
        !held(&self.recordings).is_empty()
    }

    /// From now on the spool's files of this import are left alone.
    pub(crate) fn begin_import(&self, id: Uuid) {
        held(&self.imports).insert(id);
    }

    /// The import is over; files that it left in the spool may go.
    pub(crate) fn end_import(&self, id: Uuid) {
        held(&self.imports).remove(&id);
    }

    /// Whether the import is in progress.
    pub(crate) fn is_importing(&self, id: Uuid) -> bool {
        held(&self.imports).contains(&id)
    }
}

/// A set is whole after every statement, so a panic elsewhere leaves nothing half done in it.
fn held(set: &Mutex<HashSet<Uuid>>) -> MutexGuard<'_, HashSet<Uuid>> {
    set.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Marks a recording as being written by this process for as long as it lives. Whoever loses it without
/// closing the recording leaves the recording to recovery, which is woken.
pub(crate) struct Held {
    clinic: Clinic,
    id: Uuid,
}

impl Held {
    pub(super) fn new(clinic: &Clinic, id: Uuid) -> Self {
        held(&clinic.inner.running.recordings).insert(id);
        Self {
            clinic: clinic.clone(),
            id,
        }
    }

    /// The recording is closed; ends the mark before the last ticket is gone.
    pub(super) fn end(&self) {
        held(&self.clinic.inner.running.recordings).remove(&self.id);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.end();
        self.clinic.inner.wake.notify_one();
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Held({})", self.id)
    }
}
