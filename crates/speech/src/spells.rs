//! Who spoke when, without the words: seconds of work for an hour of talk.

use clinic::{domain::transcript::Speaker, ports::Sound};

use crate::{SpeechError, ears::Ears, segments::Roles, time::seconds};

/// One person's speech without a pause.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spell {
    /// Who; the first to speak is the counselor.
    pub speaker: Speaker,
    /// Start in seconds.
    pub start: f64,
    /// End in seconds.
    pub end: f64,
}

/// Tells `speakers` voices apart. Needs no speech model.
///
/// # Errors
/// [`SpeechError::Sound`], [`SpeechError::Format`], [`SpeechError::VoiceModel`].
pub fn spells(
    sound: &mut dyn Sound,
    speakers: usize,
    threads: usize,
) -> Result<Vec<Spell>, SpeechError> {
    let turns = Ears::new(threads)?
        .listen(sound, speakers, &|| Ok(()), &mut |_, _, _| Ok(()))?
        .turns;
    let roles = Roles::in_order(turns.iter().map(|turn| turn.voice));
    let spell = |turn: &crate::voice::Turn| Spell {
        speaker: roles.of(turn.voice),
        start: seconds(turn.span.start),
        end: seconds(turn.span.end),
    };
    Ok(turns.iter().map(spell).collect())
}
