//! The voice of each speaker as a print, and which of them is a voice that is known.

use clinic::{
    domain::{
        transcript::{Segment, Speaker},
        voice::VoicePrint,
    },
    ports::SpeakerVoice,
};

use super::vector::{centre, dot};
use crate::{
    ears::Heard,
    segments::Roles,
    time::{Span, seconds},
};

/// Names the encoder in a print.
const MODEL: &str = "ge2e-resemblyzer-0.1.4";
/// A voice less like the known one than this is another's: two people were measured at up to 0.81, one person
/// on two days lies above 0.85.
const LIKE: f32 = 0.82;
/// The known voice must be so much more like one speaker than like the next.
const AHEAD: f32 = 0.05;
/// Less speech than this makes no print, in seconds.
const LEAST: f64 = 5.0;

/// The voices of a recording.
pub(crate) struct Prints(Vec<(usize, VoicePrint)>);

/// One print for each voice of whom enough was heard.
pub(crate) fn prints(heard: &Heard) -> Prints {
    let mut voices: Vec<usize> = heard.turns.iter().map(|turn| turn.voice).collect();
    voices.sort_unstable();
    voices.dedup();
    let print = |voice: usize| {
        let own = |span: &Span| {
            let middle = usize::midpoint(span.start, span.end);
            let after = heard
                .turns
                .partition_point(|turn| turn.span.start <= middle);
            heard.turns[..after].last().is_some_and(|turn| {
                turn.voice == voice && span.start >= turn.span.start && span.end <= turn.span.end
            })
        };
        let vectors: Vec<&[f32]> = heard
            .windows
            .iter()
            .filter(|(span, _)| own(span))
            .map(|(_, vector)| vector.as_slice())
            .collect();
        let spoken = heard.turns.iter().filter(|turn| turn.voice == voice);
        let print = VoicePrint {
            vector: centre(vectors.iter().copied(), vectors.first()?.len()),
            model: MODEL.to_owned(),
            seconds: seconds(spoken.map(|turn| turn.span.len()).sum()),
        };
        (print.seconds >= LEAST).then_some((voice, print))
    };
    Prints(voices.into_iter().filter_map(print).collect())
}

impl Prints {
    /// The voice that `known` is, if it is surely one of them.
    pub(crate) fn likest(&self, known: &VoicePrint) -> Option<usize> {
        let mut like: Vec<(f32, usize)> = self
            .0
            .iter()
            .filter(|(_, print)| {
                print.model == known.model && print.vector.len() == known.vector.len()
            })
            .map(|(voice, print)| (dot(&print.vector, &known.vector), *voice))
            .collect();
        like.sort_by(|a, b| b.0.total_cmp(&a.0));
        let best = like.first()?;
        let next = like.get(1).map_or(0.0, |next| next.0);
        (best.0 >= LIKE && best.0 - next >= AHEAD).then_some(best.1)
    }

    /// The prints of the transcript's speakers. Further voices share one name, so they have none.
    pub(crate) fn of_speakers(self, roles: &Roles, segments: &[Segment]) -> Vec<SpeakerVoice> {
        let speaks = |speaker: Speaker| segments.iter().any(|segment| segment.speaker == speaker);
        self.0
            .into_iter()
            .map(|(voice, print)| SpeakerVoice {
                speaker: roles.of(voice),
                print,
            })
            .filter(|voice| voice.speaker != Speaker::Other && speaks(voice.speaker))
            .collect()
    }
}
