//! Guessing is slowed down, and nobody but the guesser waits. Time is handed in.

use super::*;

const STRANGER: Knock<'static> = Knock {
    subject: "a@b.c",
    device: None,
    is_stranger: true,
};
const KNOWN: Knock<'static> = Knock {
    subject: "a@b.c",
    device: Some([7; 16]),
    is_stranger: false,
};

fn of(subject: &'static str) -> Knock<'static> {
    Knock {
        subject,
        ..STRANGER
    }
}

/// A guesser who waits as long as he has to; tells how many guesses fit into a time.
fn guesses(attempts: &Attempts, knock: Knock<'_>, longest: Duration, time: Duration) -> u32 {
    let (start, key) = (Instant::now(), attempts.key(&knock));
    let (mut now, mut count) = (start, 0);
    while now.duration_since(start) < time {
        match attempts.check(key, longest, now) {
            Ok(()) => {
                attempts.was_wrong(key, false, now);
                count += 1;
            }
            Err(Wait(left)) => now += left,
        }
    }
    count
}

#[test]
fn after_the_burst_there_is_a_pause_that_grows() {
    let (attempts, start) = (Attempts::default(), Instant::now());
    let key = attempts.key(&STRANGER);
    for _ in 0..BURST {
        assert_eq!(attempts.check(key, Duration::MAX, start), Ok(()));
        attempts.was_wrong(key, true, start);
    }
    let five = Duration::from_secs(5);
    assert_eq!(attempts.check(key, Duration::MAX, start), Err(Wait(five)));
    assert_eq!(key, attempts.key(&of(" A@B.C ")), "the same address");
    let other = attempts.key(&of("other@b.c"));
    assert_eq!(attempts.check(other, Duration::MAX, start), Ok(()));
    assert_eq!(attempts.check(key, Duration::MAX, start + five), Ok(()));
    for _ in BURST..100 {
        attempts.was_wrong(key, true, start);
    }
    let long = Duration::from_mins(5);
    assert_eq!(attempts.check(key, Duration::MAX, start), Err(Wait(long)));
    assert_eq!(attempts.check(key, SHORT, start), Err(Wait(SHORT)));
    assert_eq!(
        attempts.check(key, Duration::MAX, start + FORGOTTEN),
        Ok(())
    );
}

#[test]
fn a_patient_guesser_gets_few_guesses_a_day() {
    let day = Duration::from_hours(24);
    let stranger = guesses(&Attempts::default(), STRANGER, Duration::MAX, day);
    assert!((300..400).contains(&stranger), "{stranger}");
    let known = guesses(&Attempts::default(), KNOWN, SHORT, day);
    assert!((2_800..3_000).contains(&known), "{known}");
}

#[tokio::test]
async fn who_guesses_as_a_stranger_slows_down_no_known_device() {
    let attempts = Attempts::default();
    for _ in 0..BURST {
        let guess = attempts.enter(STRANGER, Instant::now).await.ok().unwrap();
        guess.was_wrong(Instant::now());
    }
    assert!(attempts.enter(STRANGER, Instant::now).await.is_err());
    let known = attempts.enter(KNOWN, Instant::now).await.ok().unwrap();
    known.was_right();
    assert!(
        attempts.enter(STRANGER, Instant::now).await.is_err(),
        "a sign-in elsewhere gives the guesser no new burst"
    );
}

#[tokio::test]
async fn one_password_on_many_addresses_is_slowed_down_too() {
    let attempts = Attempts::default();
    for n in 0..CROWD {
        let subject = format!("{n}@b.c");
        let knock = Knock {
            subject: &subject,
            ..STRANGER
        };
        let guess = attempts.enter(knock, Instant::now).await.ok().unwrap();
        guess.was_wrong(Instant::now());
    }
    assert!(attempts.enter(of("next@b.c"), Instant::now).await.is_err());
    assert!(attempts.enter(KNOWN, Instant::now).await.is_ok());
}

#[tokio::test]
async fn a_flood_of_strangers_takes_no_place_from_the_known() {
    let attempts = Attempts::default();
    let first = attempts.enter(STRANGER, Instant::now).await.ok().unwrap();
    let second = attempts.enter(STRANGER, Instant::now).await.ok().unwrap();
    let mut waiting: Vec<_> = (0..LINE)
        .map(|_| Box::pin(attempts.enter(STRANGER, Instant::now)))
        .collect();
    for one in &mut waiting {
        assert!(futures::poll!(one.as_mut()).is_pending(), "two at a time");
    }
    let beyond = attempts.enter(STRANGER, Instant::now).await;
    assert_eq!(beyond.err(), Some(Wait(Duration::from_secs(1))));
    let known = attempts.enter(KNOWN, Instant::now).await;
    assert!(known.is_ok(), "at once");
    drop((first, second));
    assert!(waiting.remove(0).await.is_ok());
    drop(waiting);
    assert!(attempts.enter(STRANGER, Instant::now).await.is_ok());
}

#[test]
fn memory_is_bounded_and_keeps_those_who_have_to_wait() {
    let (attempts, start) = (Attempts::default(), Instant::now());
    let target = attempts.key(&STRANGER);
    for _ in 0..BURST {
        attempts.was_wrong(target, true, start);
    }
    for n in 0..3 * KEPT {
        let key = attempts.hasher.hash_one(n);
        attempts.was_wrong(key, true, start);
    }
    assert!(attempts.wrong().len() <= KEPT);
    assert!(attempts.check(target, Duration::MAX, start).is_err());
}
