//! Who speaks how long.

use super::talk::spoken_seconds;
use crate::domain::{
    analysis::TalkingTimeRatio,
    transcript::{Speaker, TranscriptBody},
};

/// Speaking time of one speaker in seconds; where two speak at once, both count.
pub(super) fn seconds_of(body: &TranscriptBody, speaker: Speaker) -> f64 {
    let segments = body
        .segments
        .iter()
        .filter(|segment| segment.speaker == speaker);
    segments.map(spoken_seconds).sum()
}

/// Shares of the speaking time of the two, which sum to 1; `None` where neither spoke.
///
/// The denominator is the speech, not the session (`VoiceBase`); of the session, the same talk shows
/// a smaller share.
pub(super) fn ratio(counselor: f64, customer: f64) -> Option<TalkingTimeRatio> {
    let both = counselor + customer;
    (both > 0.0).then(|| TalkingTimeRatio {
        counselor: counselor / both,
        customer: 1.0 - counselor / both,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_speech() {
        let ratio = ratio(30.0, 10.0).unwrap();
        assert!((ratio.counselor - 0.75).abs() < 1e-9 && (ratio.customer - 0.25).abs() < 1e-9);
    }

    #[test]
    fn without_speech_there_is_no_share() {
        assert_eq!(ratio(0.0, 0.0), None);
    }
}
