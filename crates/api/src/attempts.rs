//! Guessing made slow: after some wrong passwords for one e-mail address, the next tries have to wait.
//! In memory and per address, so that guessing at one user locks nobody else out, and a restart lifts it.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Wrong tries that may follow each other at once.
const BURST: u32 = 20;
/// After them, one more try in this time: about 17,000 guesses a day instead of a million.
pub(crate) const PAUSE: Duration = Duration::from_secs(5);
/// Addresses that are remembered. Above it those that could try again anyway are forgotten, then all.
const KEPT: usize = 4096;

/// Wrong tries, by address. Addresses are kept as keyed hashes alone.
#[derive(Default)]
pub(crate) struct Attempts {
    hasher: RandomState,
    wrong: Mutex<HashMap<u64, Wrong>>,
}

/// Wrong tries for one address; they fade, one in each [`PAUSE`].
#[derive(Clone, Copy)]
struct Wrong {
    tries: u32,
    since: Instant,
}

impl Wrong {
    fn faded(self, now: Instant) -> Self {
        let passed = now.saturating_duration_since(self.since);
        let gone = u32::try_from(passed.as_secs() / PAUSE.as_secs()).unwrap_or(u32::MAX);
        Self {
            tries: self.tries.saturating_sub(gone),
            since: self.since + PAUSE * gone.min(self.tries),
        }
    }
}

impl Attempts {
    /// Whether a password for `email` may be tried now.
    pub(crate) fn may_try(&self, email: &str, now: Instant) -> bool {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong
            .get(&self.key(email))
            .is_none_or(|wrong| wrong.faded(now).tries < BURST)
    }

    /// A wrong password was tried.
    pub(crate) fn was_wrong(&self, email: &str, now: Instant) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.len() >= KEPT {
            wrong.retain(|_, wrong| wrong.faded(now).tries > 0);
        }
        if wrong.len() >= KEPT {
            wrong.clear();
        }
        let fresh = Wrong {
            tries: 0,
            since: now,
        };
        let known = wrong.entry(self.key(email)).or_insert(fresh);
        *known = known.faded(now);
        if known.tries == 0 {
            known.since = now;
        }
        known.tries += 1;
    }

    /// The right password was given.
    pub(crate) fn was_right(&self, email: &str) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.remove(&self.key(email));
    }

    fn key(&self, email: &str) -> u64 {
        self.hasher.hash_one(email.trim().to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_the_burst_there_is_one_try_in_each_pause() {
        let (attempts, start) = (Attempts::default(), Instant::now());
        for _ in 0..BURST {
            assert!(attempts.may_try("a@b.c", start));
            attempts.was_wrong("a@b.c", start);
        }
        assert!(!attempts.may_try(" A@B.C ", start));
        assert!(attempts.may_try("other@b.c", start));
        let later = start + PAUSE;
        assert!(attempts.may_try("a@b.c", later));
        attempts.was_wrong("a@b.c", later);
        assert!(!attempts.may_try("a@b.c", later));
        attempts.was_right("a@b.c");
        assert!(attempts.may_try("a@b.c", later));
    }

    #[test]
    fn memory_is_bounded() {
        let (attempts, start) = (Attempts::default(), Instant::now());
        for n in 0..3 * KEPT {
            attempts.was_wrong(&format!("{n}@b.c"), start);
        }
        assert!(attempts.wrong.lock().unwrap().len() <= KEPT);
    }
}
