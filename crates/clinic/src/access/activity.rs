//! When each sign-in was last used by a person. In memory, as a write for every call would cost more than all
//! the rest of it; after a restart a sign-in counts as used when its newest token was given.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

use crate::domain::SignInId;

/// Sign-ins above which those that nobody uses any more are looked for.
const MANY: usize = 1024;

/// When sign-ins were last used.
#[derive(Default)]
pub(crate) struct Activity(Mutex<HashMap<SignInId, Timestamp>>);

impl Activity {
    /// When it was last used; `None` where that is not known.
    pub(super) fn last(&self, id: SignInId) -> Option<Timestamp> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(&id).copied()
    }

    /// It is used now. Those unused for longer than `limit` are refused all the same, and forgotten.
    pub(super) fn saw(&self, id: SignInId, now: Timestamp, limit: SignedDuration) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= MANY && seen.len().is_power_of_two() {
            seen.retain(|_, last| now.duration_since(*last) < limit);
        }
        seen.insert(id, now);
    }

    /// It has ended.
    pub(super) fn forget(&self, id: SignInId) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.remove(&id);
    }
}
