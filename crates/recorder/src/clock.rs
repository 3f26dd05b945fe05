//! One clock for "how long has nothing arrived": it goes on while the PC sleeps, and no change of
//! the wall clock moves it.

use std::time::Duration;

/// Time since some fixed moment (the PC's start on Linux).
#[cfg(target_os = "linux")]
pub(crate) fn now() -> Duration {
    // `Instant` stands still while Linux sleeps, so a closed lid would go unseen.
    let at = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(
        u64::try_from(at.tv_sec).unwrap_or(0),
        u32::try_from(at.tv_nsec).unwrap_or(0),
    )
}

/// Time since the first call.
#[cfg(not(target_os = "linux"))]
pub(crate) fn now() -> Duration {
    use std::{sync::OnceLock, time::Instant};
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
