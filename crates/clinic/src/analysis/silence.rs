//! Pauses in which nobody speaks.

use super::talk::finite;
use crate::domain::{analysis::SilencePeriod, transcript::TranscriptBody};

/// Pauses longer than `threshold` seconds, also before the first and after the last word.
///
/// At a gap of the recording (`gaps_at`, seconds) time is missing: what lies before and after it is
/// not one pause, and each part counts by its own length.
pub(super) fn periods(
    body: &TranscriptBody,
    gaps_at: &[f64],
    total_seconds: f64,
    threshold: f64,
) -> Vec<SilencePeriod> {
    let mut spoken: Vec<(f64, f64)> = body
        .segments
        .iter()
        .map(|segment| (finite(segment.start), finite(segment.end)))
        .chain(gaps_at.iter().map(|at| (*at, *at)))
        .filter(|(start, end)| start <= end)
        .collect();
    spoken.sort_by(|a, b| a.0.total_cmp(&b.0));
    spoken.push((total_seconds, total_seconds));
    let mut periods = Vec::new();
    let mut until = 0.0;
    for (start, end) in spoken {
        let start = start.min(total_seconds);
        if start - until > threshold {
            periods.push(SilencePeriod {
                start: until,
                end: start,
            });
        }
        until = end.max(until);
    }
    periods
}

/// Share of the recording in the pauses; `None` for a recording without length.
pub(super) fn share(periods: &[SilencePeriod], total_seconds: f64) -> Option<f64> {
    let silent = periods
        .iter()
        .fold(0.0, |sum, period| sum + period.end - period.start);
    (total_seconds > 0.0).then(|| (silent / total_seconds).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::examples::body;

    fn check(gaps_at: &[f64], expected: &[(f64, f64)]) {
        let body = body(&[
            ("counselor", 1.0, 5.0, "Good morning."),
            ("customer", 10.0, 12.0, "Hello."),
            ("counselor", 15.0, 18.0, "Please sit down."),
        ]);
        let found = periods(&body, gaps_at, 23.0, 4.0);
        let found: Vec<(f64, f64)> = found
            .iter()
            .map(|period| (period.start, period.end))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn pauses_longer_than_the_threshold_are_listed() {
        check(&[], &[(5.0, 10.0), (18.0, 23.0)]);
    }

    #[test]
    fn a_gap_of_the_recording_parts_a_pause() {
        check(&[7.0], &[(18.0, 23.0)]);
        check(&[18.5], &[(5.0, 10.0), (18.5, 23.0)]);
    }

    #[test]
    fn a_recording_without_speech_is_one_pause() {
        let silent = TranscriptBody {
            language: "en".to_owned(),
            segments: vec![],
            language_detected: false,
            no_speech: true,
        };
        assert_eq!(
            periods(&silent, &[], 9.0, 4.0),
            [SilencePeriod {
                start: 0.0,
                end: 9.0
            }]
        );
    }
}
