//! Exchanging the two voices: the most common mistake of telling speakers apart, mended in one step.

use crate::domain::transcript::{Speaker, TranscriptBody};

/// The same words with counselor and customer exchanged; further voices stay as they are.
pub(crate) fn swapped(mut body: TranscriptBody) -> TranscriptBody {
    for segment in &mut body.segments {
        segment.speaker = match segment.speaker {
            Speaker::Counselor => Speaker::Customer,
            Speaker::Customer => Speaker::Counselor,
            Speaker::Other => Speaker::Other,
        };
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transcript::Segment;

    fn said(index: u32, speaker: Speaker) -> Segment {
        let start = f64::from(index);
        Segment {
            index,
            speaker,
            start,
            end: start + 1.0,
            text: "Yes.".to_owned(),
            words: vec![],
            confidence: 0.9,
            overlap: false,
        }
    }

    #[test]
    fn twice_is_as_before_and_a_third_voice_stays() {
        let speakers = [Speaker::Counselor, Speaker::Other, Speaker::Customer];
        let segments = (0u32..)
            .zip(speakers)
            .map(|(index, speaker)| said(index, speaker))
            .collect();
        let body = TranscriptBody {
            language: "en".to_owned(),
            segments,
            language_detected: false,
            no_speech: false,
        };

        let once = swapped(body.clone());
        let order: Vec<Speaker> = once
            .segments
            .iter()
            .map(|segment| segment.speaker)
            .collect();
        assert_eq!(
            order,
            [Speaker::Customer, Speaker::Other, Speaker::Counselor]
        );
        assert_eq!(swapped(once), body);
    }
}
