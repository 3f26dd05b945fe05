//! When a failed try is made again.

use jiff::{SignedDuration, Timestamp};

/// Tries of a job before it gives up and asks a person.
pub const MAX_ATTEMPTS: u32 = 5;

/// When the try after number `attempts` (from 1) may begin: 20 s, 40 s, 80 s, 160 s later.
/// Doubling, because what fails twice in a row tends to last; `None` after [`MAX_ATTEMPTS`].
pub(crate) fn next_try(attempts: u32, now: Timestamp) -> Option<Timestamp> {
    (attempts < MAX_ATTEMPTS).then(|| now + SignedDuration::from_secs(10 << attempts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_twice_the_last_and_the_fifth_try_is_the_last() {
        let now = Timestamp::UNIX_EPOCH;
        let waits: Vec<Option<i64>> = (1..=5)
            .map(|attempts| next_try(attempts, now).map(Timestamp::as_second))
            .collect();
        assert_eq!(waits, [Some(20), Some(40), Some(80), Some(160), None]);
    }
}
