//! The watches, driven with a clock that the test holds.

use super::*;

const RATE: u32 = 48_000;

fn at(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

fn frames(seconds: f64) -> u64 {
    (seconds * f64::from(RATE)) as u64
}

/// Feeds a tenth of a second at a time until `until`, when time and sound agree but for `behind`.
fn run(timeline: &mut Timeline, from: f64, until: f64, behind: f64) -> Vec<Verdict> {
    let steps = ((until - from) * 10.0).round() as usize;
    (1..=steps)
        .map(|n| from + n as f64 / 10.0)
        .map(|t| timeline.observe(at(t), frames(t - behind)))
        .filter(|verdict| *verdict != Verdict::InTime)
        .collect()
}

#[test]
fn an_even_stream_is_in_time_for_eight_hours_with_a_drifting_clock() {
    let mut timeline = Timeline::new(RATE);
    // 100 parts per million: the worst that sound hardware is sold with.
    for n in 1..8 * 36_000_u32 {
        let t = f64::from(n) / 10.0;
        assert_eq!(
            timeline.observe(at(t), frames(t * 0.9999)),
            Verdict::InTime,
            "at {t} s"
        );
    }
}

#[test]
fn bursts_of_two_seconds_lose_nothing() {
    let mut timeline = Timeline::new(RATE);
    for burst in 1..20_u32 {
        let t = f64::from(burst) * 2.0;
        assert_eq!(timeline.observe(at(t), frames(t)), Verdict::InTime);
        assert_eq!(timeline.observe(at(t + 1.9), frames(t)), Verdict::InTime);
    }
}

#[test]
fn a_sleep_is_found_with_its_length() {
    let mut timeline = Timeline::new(RATE);
    assert_eq!(run(&mut timeline, 0.0, 10.0, 0.0), []);
    let after = run(&mut timeline, 3_610.0, 3_612.0, 3_600.0);
    let Some(Verdict::Missing(length)) = after.last() else {
        panic!("{after:?}")
    };
    assert!((length.as_secs_f64() - 3_600.0).abs() < 0.01, "{length:?}");
    assert!(
        after[..after.len() - 1]
            .iter()
            .all(|verdict| *verdict == Verdict::Wait)
    );
    assert_eq!(run(&mut timeline, 3_612.0, 3_620.0, 3_600.0), []);
}

#[test]
fn a_backlog_that_arrives_late_is_not_missing() {
    let mut timeline = Timeline::new(RATE);
    assert_eq!(run(&mut timeline, 0.0, 10.0, 0.0), []);
    assert_eq!(timeline.observe(at(12.0), frames(10.1)), Verdict::Wait);
    assert_eq!(timeline.observe(at(12.1), frames(12.1)), Verdict::InTime);
}

#[test]
fn a_stall_is_told_once_within_two_seconds_and_its_end_too() {
    let mut pulse = Pulse::new(at(0.0));
    assert_eq!(pulse.observe(at(0.1), 4_800), Beat::Steady);
    assert_eq!(pulse.observe(at(1.5), 4_800), Beat::Steady);
    assert_eq!(pulse.observe(at(1.7), 4_800), Beat::Stalled);
    assert_eq!(pulse.observe(at(3.0), 4_800), Beat::Steady);
    assert_eq!(pulse.observe(at(3.2), 4_800), Beat::Lost);
    assert_eq!(pulse.observe(at(9.0), 4_800), Beat::Steady);
    assert_eq!(pulse.heard(), at(0.1));
    assert_eq!(pulse.observe(at(9.1), 9_600), Beat::Back);
    assert_eq!(pulse.observe(at(9.2), 14_400), Beat::Steady);
}

#[test]
fn zeros_are_told_once_after_three_seconds_and_again_after_sound() {
    let mut silence = Silence::new(8_000);
    assert!(!silence.hear(&vec![0; 23_999]));
    assert!(silence.hear(&[0; 1]));
    assert!(!silence.hear(&vec![0; 80_000]));
    assert!(!silence.hear(&[0, 1, 0]));
    assert!(silence.hear(&vec![0; 24_000]));
}
