//! Guessing made slow, without locking anybody out. The reasons are in `docs/security.md`; in short:
//!
//! - Every try is counted for whom it is aimed at, **apart for each way it comes**: the window (a door of its
//!   own with an `Attempts` of its own), each device that has signed this user in before (it holds a mark of the
//!   vault), and all others together. Strangers who guess slow down strangers, never the counselor.
//! - After a burst there is a pause before the next try that grows with the wrong ones; strangers together have
//!   a bound over all addresses too, so that trying one password on many addresses gains nothing.
//! - Strangers derive two keys at a time and wait in a line of bounded length: no flood takes the cores, or the
//!   place in the line, from the window and from known devices.
//!
//! In memory: a restart lifts it, and a restart seals the vault.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::{Semaphore, SemaphorePermit};

/// Wrong tries that may follow each other at once.
const BURST: u32 = 20;
/// From so many wrong tries on, the pause before the next: fewer than 400 guesses a day.
const PAUSES: [(u32, Duration); 3] = [
    (BURST, Duration::from_secs(5)),
    (50, Duration::from_secs(30)),
    (100, Duration::from_mins(5)),
];
/// Longest pause for the window and for a known device, where whoever sits there is let in soon after a guesser
/// left: fewer than 3,000 guesses a day, which need the PC itself.
const SHORT: Duration = Duration::from_secs(30);
/// Wrong tries that are this old are forgotten.
const FORGOTTEN: Duration = Duration::from_hours(24);
/// Wrong tries of strangers, over all addresses, that may follow each other at once; one more each second.
const CROWD: u32 = 200;
/// Subjects that are remembered. Above it those go that may try again at once anyway, then the oldest.
const KEPT: usize = 4096;
/// Keys that one lane derives at once.
const AT_ONCE: usize = 2;
/// Tries that may wait in one lane.
const LINE: usize = 128;

/// Who tries something.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Knock<'a> {
    /// Whom or what it is aimed at: an e-mail, a user's id, the recovery code.
    pub(crate) subject: &'a str,
    /// The device, if it is known to have signed this user in before.
    pub(crate) device: Option<[u8; 16]>,
    /// Whether it comes from outside without any sign of being known.
    pub(crate) is_stranger: bool,
}

/// The try has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait(pub(crate) Duration);

/// Wrong tries, by subject and by way. Subjects are kept as keyed hashes alone.
pub(crate) struct Attempts {
    hasher: RandomState,
    wrong: Mutex<HashMap<u64, Wrong>>,
    crowd: Mutex<Crowd>,
    strangers: Lane,
    known: Lane,
}

/// A line before the derivation of keys.
struct Lane {
    doors: Semaphore,
    waiting: AtomicUsize,
}

/// Wrong tries in a row.
#[derive(Clone, Copy)]
struct Wrong {
    tries: u32,
    last: Instant,
}

/// Wrong tries of all strangers; one is forgotten each second.
#[derive(Clone, Copy)]
struct Crowd {
    tries: u32,
    since: Option<Instant>,
}

/// A try that may go on. It holds its place in the lane until it has ended.
pub(crate) struct Try<'a> {
    attempts: &'a Attempts,
    key: u64,
    is_stranger: bool,
    _place: SemaphorePermit<'a>,
}

impl Default for Attempts {
    fn default() -> Self {
        Self {
            hasher: RandomState::new(),
            wrong: Mutex::default(),
            crowd: Mutex::new(Crowd {
                tries: 0,
                since: None,
            }),
            strangers: Lane::new(),
            known: Lane::new(),
        }
    }
}

impl Attempts {
    /// Waits for a place, and asks whether the try may go on now. The place is taken before the question, so that
    /// no more than [`AT_ONCE`] tries can pass on one answer.
    pub(crate) async fn enter(
        &self,
        knock: Knock<'_>,
        now: fn() -> Instant,
    ) -> Result<Try<'_>, Wait> {
        let lane = if knock.is_stranger {
            &self.strangers
        } else {
            &self.known
        };
        let place = lane.take().await?;
        let key = self.key(&knock);
        let longest = if knock.is_stranger {
            Duration::MAX
        } else {
            SHORT
        };
        self.check(key, longest, now())?;
        if knock.is_stranger {
            self.crowd().check(now())?;
        }
        Ok(Try {
            attempts: self,
            key,
            is_stranger: knock.is_stranger,
            _place: place,
        })
    }

    fn check(&self, key: u64, longest: Duration, now: Instant) -> Result<(), Wait> {
        let wrong = self.wrong().get(&key).copied();
        let left = wrong.map_or(Duration::ZERO, |wrong| {
            let passed = now.saturating_duration_since(wrong.last);
            wrong.pause(now).min(longest).saturating_sub(passed)
        });
        if left.is_zero() {
            return Ok(());
        }
        Err(Wait(left))
    }

    fn was_wrong(&self, key: u64, is_stranger: bool, now: Instant) {
        if is_stranger {
            self.crowd().count(now);
        }
        let mut wrong = self.wrong();
        make_room(&mut wrong, now);
        let known = wrong.entry(key).or_insert(Wrong {
            tries: 0,
            last: now,
        });
        known.tries = known.counted(now).saturating_add(1);
        known.last = now;
    }

    /// Strangers share one count for a subject, each device has its own.
    fn key(&self, knock: &Knock<'_>) -> u64 {
        let subject = knock.subject.trim().to_lowercase();
        self.hasher.hash_one((subject, knock.device))
    }

    fn wrong(&self) -> MutexGuard<'_, HashMap<u64, Wrong>> {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn crowd(&self) -> MutexGuard<'_, Crowd> {
        self.crowd.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Try<'_> {
    /// The proof was right.
    pub(crate) fn was_right(self) {
        self.attempts.wrong().remove(&self.key);
    }

    /// The proof was wrong.
    pub(crate) fn was_wrong(self, now: Instant) {
        self.attempts.was_wrong(self.key, self.is_stranger, now);
    }
}

impl Lane {
    fn new() -> Self {
        Self {
            doors: Semaphore::new(AT_ONCE),
            waiting: AtomicUsize::new(0),
        }
    }

    async fn take(&self) -> Result<SemaphorePermit<'_>, Wait> {
        let full = Wait(Duration::from_secs(1));
        let _waiting = Waiting::in_line(&self.waiting).ok_or(full)?;
        self.doors.acquire().await.map_err(|_| full)
    }
}

/// A place in the line; also given back when whoever waits goes away.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn in_line(line: &'a AtomicUsize) -> Option<Self> {
        let place = Self(line);
        (line.fetch_add(1, Ordering::Relaxed) < LINE).then_some(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Wrong {
    /// Wrong tries that still count.
    fn counted(self, now: Instant) -> u32 {
        let old = now.saturating_duration_since(self.last) >= FORGOTTEN;
        if old { 0 } else { self.tries }
    }

    fn pause(self, now: Instant) -> Duration {
        let tries = self.counted(now);
        let reached = PAUSES.iter().rev().find(|(from, _)| tries >= *from);
        reached.map_or(Duration::ZERO, |(_, pause)| *pause)
    }
}

impl Crowd {
    fn faded(&mut self, now: Instant) {
        let since = self.since.unwrap_or(now);
        let seconds = now.saturating_duration_since(since).as_secs();
        let gone = u32::try_from(seconds).unwrap_or(u32::MAX);
        self.tries = self.tries.saturating_sub(gone);
        self.since = Some(if self.tries == 0 {
            now
        } else {
            since + Duration::from_secs(seconds)
        });
    }

    fn check(&mut self, now: Instant) -> Result<(), Wait> {
        self.faded(now);
        if self.tries < CROWD {
            return Ok(());
        }
        Err(Wait(Duration::from_secs(1)))
    }

    fn count(&mut self, now: Instant) {
        self.faded(now);
        self.tries += 1;
    }
}

/// A guesser must not make the program forget the tries for one subject by trying many others.
fn make_room(wrong: &mut HashMap<u64, Wrong>, now: Instant) {
    if wrong.len() < KEPT {
        return;
    }
    wrong.retain(|_, wrong| wrong.counted(now) >= BURST);
    while wrong.len() >= KEPT {
        let oldest = wrong.iter().min_by_key(|(_, wrong)| wrong.last);
        let Some(key) = oldest.map(|(key, _)| *key) else {
            return;
        };
        wrong.remove(&key);
    }
}

#[cfg(test)]
#[path = "attempts_tests.rs"]
mod tests;
