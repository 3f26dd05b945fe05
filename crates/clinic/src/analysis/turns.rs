//! The longest stretch of a speaker and the changes of speaker.

use super::talk::{Talk, Turn};
use crate::domain::{analysis::Evidence, transcript::Speaker};

/// A pause that ends a stretch, in seconds (`VoiceBase`: a streak ends at a pause of 3 s).
const STRETCH_PAUSE: f64 = 3.0;

/// A speaker's longest stretch: its first sentence and its length in seconds. Back-channels of
/// others do not end it; a pause of 3 s does.
pub(super) fn longest_monologue(talk: &Talk, speaker: Speaker) -> Option<(Evidence, f64)> {
    let mut longest: Option<(usize, f64)> = None;
    let mut stretch: Option<(usize, f64)> = None;
    let mut end = 0.0;
    for (index, turn) in talk.turns.iter().enumerate() {
        if turn.backchannel {
            continue;
        }
        if turn.speaker != speaker {
            stretch = None;
            continue;
        }
        let (first, start) = match stretch {
            Some(begun) if turn.start - end < STRETCH_PAUSE => begun,
            _ => (index, turn.start),
        };
        stretch = Some((first, start));
        end = turn.end;
        if longest.is_none_or(|(_, seconds)| end - start > seconds) {
            longest = Some((first, end - start));
        }
    }
    let (turn, seconds) = longest?;
    Some((talk.in_turn(turn).first()?.evidence(), seconds))
}

/// Changes of speaker a minute, back-channels left out; 0 for a talk without length.
pub(super) fn switches_per_minute(talk: &Talk, total_seconds: f64) -> f64 {
    let turns: Vec<&Turn> = talk.turns.iter().filter(|turn| !turn.backchannel).collect();
    let switches = turns
        .windows(2)
        .filter(|pair| pair[0].speaker != pair[1].speaker)
        .count();
    if total_seconds > 0.0 {
        switches as f64 * 60.0 / total_seconds
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::examples::talk;

    #[test]
    fn back_channels_do_not_end_a_stretch_and_are_no_change_of_speaker() {
        let talk = talk(&[
            ("counselor", 0.0, 10.0, "First we cool the skin."),
            ("customer", 10.2, 10.6, "Mm-hm."),
            ("counselor", 11.0, 20.0, "Then the doctor begins."),
            ("customer", 21.0, 22.0, "How long does it take?"),
        ]);
        let (quote, seconds) = longest_monologue(&talk, Speaker::Counselor).unwrap();
        assert_eq!(
            (quote.quote.as_str(), seconds),
            ("First we cool the skin.", 20.0)
        );
        assert!((switches_per_minute(&talk, 60.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_pause_of_three_seconds_ends_a_stretch() {
        let talk = talk(&[
            ("counselor", 0.0, 10.0, "First we cool the skin."),
            ("customer", 10.2, 10.6, "Okay."),
            ("counselor", 13.1, 20.0, "Then the doctor begins."),
        ]);
        let (_, seconds) = longest_monologue(&talk, Speaker::Counselor).unwrap();
        assert!((seconds - 10.0).abs() < 1e-9);
    }
}
