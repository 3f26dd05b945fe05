//! Judges whether sound arrives as it should. Pure: time is handed in, so that every case is tested
//! without waiting.

use std::time::Duration;

/// No buffer for so long is told: lost Bluetooth microphones never report an error, so callbacks
/// are watched, and the counselor must know within two seconds.
const STALLED_AFTER: Duration = Duration::from_millis(1_500);
/// And after so long the microphone counts as lost.
const LOST_AFTER: Duration = Duration::from_secs(3);
/// Zeros for so long are told.
const SILENT_AFTER: Duration = Duration::from_secs(3);
/// Sound that is so far behind the clock is missing. Far above the jitter of buffers (a fifth of a
/// second on a busy PC), and below what shifts a transcript noticeably.
const MISSING_FROM: f64 = 1.0;
/// A backlog may still arrive: after a freeze the sound server hands over what it had kept.
const SETTLE: Duration = Duration::from_millis(400);
/// How fast the reference follows the drift between the two clocks, per observation.
const FOLLOW: f64 = 0.001;

/// What [`Timeline::observe`] found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Verdict {
    /// The sound is where the clock says.
    InTime,
    /// It seems behind; hold the ring until it is certain.
    Wait,
    /// So much sound never arrived, before what is in the ring now.
    Missing(Duration),
}

/// Compares frames delivered with time passed: finds sleep, a frozen process, and buffers that the
/// sound server dropped without a word.
#[derive(Debug)]
pub(crate) struct Timeline {
    sample_rate: f64,
    delivered: u64,
    reference: Option<f64>,
    suspected: Option<Duration>,
}

impl Timeline {
    pub(crate) fn new(sample_rate: u32) -> Self {
        let sample_rate = f64::from(sample_rate);
        Self {
            sample_rate,
            delivered: 0,
            reference: None,
            suspected: None,
        }
    }

    /// `delivered`: frames since the stream began.
    pub(crate) fn observe(&mut self, now: Duration, delivered: u64) -> Verdict {
        // Between buffers time runs ahead of sound; only an arrival says something.
        if delivered == self.delivered && self.suspected.is_none() {
            return Verdict::InTime;
        }
        self.delivered = delivered;
        let lag = now.as_secs_f64() - delivered as f64 / self.sample_rate;
        let reference = *self.reference.get_or_insert(lag);
        let behind = lag - reference;
        if behind < MISSING_FROM {
            self.suspected = None;
            self.reference = Some(if behind < 0.0 {
                lag
            } else {
                reference + behind * FOLLOW
            });
            return Verdict::InTime;
        }
        let since = *self.suspected.get_or_insert(now);
        if now.saturating_sub(since) < SETTLE {
            return Verdict::Wait;
        }
        self.suspected = None;
        self.reference = Some(lag);
        Verdict::Missing(Duration::from_secs_f64(behind))
    }
}

/// Notices that callbacks have stopped, and that they are back.
#[derive(Debug)]
pub(crate) struct Pulse {
    delivered: u64,
    heard: Duration,
    last: Beat,
}

/// What [`Pulse::observe`] found, told once each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beat {
    /// Nothing new to tell.
    Steady,
    /// Nothing has arrived for a second and a half.
    Stalled,
    /// Nothing has arrived for three seconds.
    Lost,
    /// It arrives again.
    Back,
}

impl Pulse {
    pub(crate) fn new(now: Duration) -> Self {
        Self {
            delivered: 0,
            heard: now,
            last: Beat::Steady,
        }
    }

    pub(crate) fn observe(&mut self, now: Duration, delivered: u64) -> Beat {
        if delivered != self.delivered {
            self.delivered = delivered;
            self.heard = now;
            let was = std::mem::replace(&mut self.last, Beat::Steady);
            return if was == Beat::Steady {
                Beat::Steady
            } else {
                Beat::Back
            };
        }
        let quiet = now.saturating_sub(self.heard);
        let next = match self.last {
            Beat::Stalled if quiet >= LOST_AFTER => Beat::Lost,
            Beat::Steady if quiet >= STALLED_AFTER => Beat::Stalled,
            _ => return Beat::Steady,
        };
        self.last = next;
        next
    }

    /// When the last buffer arrived.
    pub(crate) fn heard(&self) -> Duration {
        self.heard
    }

    /// Counts silence from `now` only: what came before is marked in the file already.
    pub(crate) fn forgive(&mut self, now: Duration) {
        self.heard = now;
    }
}

/// Notices digital silence: a muted microphone delivers exact zeros, a quiet room does not.
#[derive(Debug)]
pub(crate) struct Silence {
    limit: u64,
    run: u64,
}

impl Silence {
    /// For a file with so many samples (of all channels) per second.
    pub(crate) fn new(samples_per_second: u64) -> Self {
        Self {
            limit: samples_per_second * SILENT_AFTER.as_secs(),
            run: 0,
        }
    }

    /// True once, when the zeros have lasted three seconds.
    pub(crate) fn hear(&mut self, samples: &[i16]) -> bool {
        let before = self.run;
        match samples.iter().rposition(|&sample| sample != 0) {
            Some(last) => self.run = (samples.len() - 1 - last) as u64,
            None => self.run += samples.len() as u64,
        }
        self.run >= self.limit && before < self.limit
    }
}

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "numbers in tests are small"
)]
#[path = "watch_tests.rs"]
mod tests;
