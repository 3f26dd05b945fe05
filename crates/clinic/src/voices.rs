//! The counselor's own voice: kept while the counselor wants it, learnt from sessions that were completed, and given
//! to the recogniser so that it need not guess who is who.
//!
//! The voices of a session lie in the vault from its transcription to its completion, for a counselor who agreed;
//! a customer's is never kept longer.

use sqlx::SqliteConnection;

use crate::{
    Actor, Clinic, ClinicError,
    domain::{
        SessionId,
        session::Session,
        transcript::{Segment, Speaker},
        voice::VoicePrint,
    },
    policy::{self, Action},
    ports::SpeakerVoice,
    store::{self, voice::Kept},
};

/// How the actor's voice is kept.
pub use crate::store::voice::Kept as KeptVoice;

/// A voice is the counselor's where at least this share of what the counselor says lies in it.
const SURE: f64 = 0.7;
/// More than this of earlier speech weighs no more: a voice changes with the years and the microphone.
const MOST_SECONDS: f64 = 1800.0;

impl Clinic {
    /// How the actor's own voice is kept; `None` where the actor did not agree.
    pub async fn own_voice(&self, actor: &Actor) -> Result<Option<KeptVoice>, ClinicError> {
        policy::reach(actor, Action::KeepVoice)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        Ok(store::voice::kept(&mut conn, actor.id()).await?)
    }

    /// The actor agrees that the own voice is kept. Agreeing twice changes nothing.
    pub async fn agree_to_voice(&self, actor: &Actor) -> Result<KeptVoice, ClinicError> {
        policy::reach(actor, Action::KeepVoice)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let action = Action::KeepVoice.as_str();
        let now = self.now();
        if store::voice::agree(&mut tx, actor.id(), now).await? {
            store::audit::append(&mut tx, &actor.acting(), action, actor.id(), now).await?;
        }
        let kept = store::voice::kept(&mut tx, actor.id()).await?;
        tx.commit().await?;
        kept.ok_or(ClinicError::NotFound)
    }

    /// Deletes all that is kept of the actor's voice, at once.
    pub async fn forget_voice(&self, actor: &Actor) -> Result<(), ClinicError> {
        policy::reach(actor, Action::KeepVoice)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        if store::voice::forget(&mut tx, actor.id()).await? {
            let now = self.now();
            store::audit::append(&mut tx, &actor.acting(), "voice.forget", actor.id(), now).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// Keeps the voices of a fresh transcript, where the counselor agreed.
pub(crate) async fn keep_heard(
    conn: &mut SqliteConnection,
    session: &Session,
    version: u32,
    voices: &[SpeakerVoice],
) -> Result<(), ClinicError> {
    if store::voice::kept(conn, session.counselor_id)
        .await?
        .is_none()
    {
        return Ok(());
    }
    for voice in voices {
        store::voice::set_heard(conn, session.id, version, voice.speaker, &voice.print).await?;
    }
    Ok(())
}

/// Learns the counselor's voice from a session that is being completed, by who is who in the transcript that counts;
/// then the session's voices go.
pub(crate) async fn learn(
    conn: &mut SqliteConnection,
    session: &Session,
    now: jiff::Timestamp,
) -> Result<(), ClinicError> {
    let heard = store::voice::heard(conn, session.id).await?;
    if let Some(kept) = store::voice::kept(conn, session.counselor_id).await?
        && let Some((version, voices)) = heard
        && let Some(print) = counselors(conn, session.id, version, voices).await?
    {
        let (print, sessions) = match &kept.print {
            Some(before) if before.model == print.model => {
                (joined(before, &print), kept.sessions + 1)
            }
            // Of another model: the two cannot be compared.
            _ => (print, 1),
        };
        let learnt = Kept {
            print: Some(print),
            sessions,
            updated_at: now,
            ..kept
        };
        store::voice::learn(conn, session.counselor_id, &learnt).await?;
    }
    Ok(store::voice::clear_heard(conn, session.id).await?)
}

/// The voice in which the counselor speaks, by the transcript that counts.
async fn counselors(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    version: u32,
    voices: Vec<SpeakerVoice>,
) -> Result<Option<VoicePrint>, ClinicError> {
    let machine = store::transcript::version(conn, session_id, version).await?;
    let shown = store::transcript::shown(conn, session_id).await?;
    let (Some(machine), Some(shown)) = (machine, shown) else {
        return Ok(None);
    };
    let label = label_of_counselor(&machine.body.segments, &shown.body.segments);
    let mut voices = voices.into_iter();
    Ok(voices
        .find(|voice| Some(voice.speaker) == label)
        .map(|voice| voice.print))
}

/// How the machine labelled the one whom `shown` calls the counselor; `None` where that is not clear.
fn label_of_counselor(machine: &[Segment], shown: &[Segment]) -> Option<Speaker> {
    let labels = [Speaker::Counselor, Speaker::Customer, Speaker::Other];
    let spoken = labels.map(|label| {
        let said = machine.iter().filter(|segment| segment.speaker == label);
        said.map(|segment| overlap(segment, shown)).sum::<f64>()
    });
    let all: f64 = spoken.iter().sum();
    let best = labels
        .into_iter()
        .zip(spoken)
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    (all > 0.0 && best.1 >= SURE * all).then_some(best.0)
}

/// Seconds of a segment in which `shown` has the counselor speak.
fn overlap(segment: &Segment, shown: &[Segment]) -> f64 {
    shown
        .iter()
        .filter(|other| other.speaker == Speaker::Counselor)
        .map(|other| (segment.end.min(other.end) - segment.start.max(other.start)).max(0.0))
        .sum()
}

/// Two prints of one voice as one of length one, each weighed by its seconds.
fn joined(before: &VoicePrint, now: &VoicePrint) -> VoicePrint {
    let weight = before.seconds.min(MOST_SECONDS);
    let pairs = before.vector.iter().zip(&now.vector);
    let mixed: Vec<f64> = pairs
        .map(|(old, new)| f64::from(*old) * weight + f64::from(*new) * now.seconds)
        .collect();
    let length = mixed.iter().map(|x| x * x).sum::<f64>().sqrt();
    VoicePrint {
        vector: mixed
            .iter()
            .map(|x| narrowed(x / length.max(f64::MIN_POSITIVE)))
            .collect(),
        model: now.model.clone(),
        seconds: weight + now.seconds,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a number of -1 to 1 needs no more digits"
)]
fn narrowed(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(speaker: Speaker, start: f64, end: f64) -> Segment {
        Segment {
            index: 0,
            speaker,
            start,
            end,
            text: "Yes.".to_owned(),
            words: vec![],
            confidence: 0.9,
            overlap: false,
        }
    }

    #[test]
    fn a_swap_moves_the_counselors_voice() {
        use Speaker::{Counselor, Customer};
        let machine = [said(Counselor, 0.0, 4.0), said(Customer, 4.0, 9.0)];
        let swapped = [said(Customer, 0.0, 4.0), said(Counselor, 4.0, 9.0)];
        assert_eq!(label_of_counselor(&machine, &machine), Some(Counselor));
        assert_eq!(label_of_counselor(&machine, &swapped), Some(Customer));
        let both = [said(Counselor, 0.0, 9.0)];
        assert_eq!(label_of_counselor(&machine, &both), None, "not clear");
        assert_eq!(label_of_counselor(&machine, &[]), None);
    }

    #[test]
    fn a_joined_print_lies_between_and_has_length_one() {
        let print = |vector: Vec<f32>, seconds| VoicePrint {
            vector,
            model: "m".to_owned(),
            seconds,
        };
        let both = joined(&print(vec![1.0, 0.0], 30.0), &print(vec![0.0, 1.0], 30.0));
        let length: f32 = both.vector.iter().map(|x| x * x).sum();
        assert!((length - 1.0).abs() < 1e-5 && both.vector[0] > 0.7 && both.vector[1] > 0.7);
        assert!((both.seconds - 60.0).abs() < 1e-9);
    }
}
