//! A counselor takes the text of a talk elsewhere: masked, with what stands behind it kept here.

use super::{Known, Mask, MaskKind, unmasked};
use crate::{
    access::{Actor, Clinic},
    domain::{MaskId, SessionId, session::Session, transcript::Speaker},
    error::ClinicError,
    input::{Invalid, Problem},
    policy::{Action, Reach},
    recordings::blocking,
    sessions,
    store::{self, mask::KeptMask},
};

/// Longest text to put words back into, in characters.
const TEXT_MAX: usize = 500_000;
/// Most colleagues whose names are looked for.
const COLLEAGUES: usize = 500;

/// A transcript to read once more before it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedTranscript {
    /// With it the words can be put back.
    pub id: MaskId,
    /// The version that was masked.
    pub transcript_version: u32,
    /// Who speaks, and the masked words, turn by turn.
    pub turns: Vec<(Speaker, String)>,
    /// How many different words of each kind were masked.
    pub counts: Vec<(MaskKind, usize)>,
}

impl Clinic {
    /// Masks the newest transcript of a session; [`ClinicError::NoTranscript`] where there is none. What stands
    /// behind the placeholders is kept in the vault.
    pub async fn mask_transcript(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<MaskedTranscript, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let session = sessions::reached(&mut tx, actor, Action::MaskTranscript, session_id).await?;
        let transcript = store::transcript::shown(&mut tx, session_id)
            .await?
            .ok_or(ClinicError::NoTranscript)?;
        let known = known_of(&mut tx, &session).await?;
        let body = transcript.body;
        let (mask, turns) = blocking(move || {
            let mut mask = Mask::default();
            let turns: Vec<(Speaker, String)> = body
                .segments
                .chunk_by(|a, b| a.speaker == b.speaker)
                .map(|turn| {
                    let text: Vec<&str> = turn.iter().map(|one| one.text.trim()).collect();
                    let masked = mask.mask(&text.join(" "), &known, &body.language);
                    (turn[0].speaker, masked)
                })
                .collect();
            Ok::<_, ClinicError>((mask, turns))
        })
        .await?;
        let (id, now) = (MaskId::generate(), self.now());
        let kept = KeptMask {
            id,
            session_id,
            transcript_version: transcript.version,
            entries: mask.entries(),
            by: actor.id(),
            at: now,
        };
        store::mask::insert(&mut tx, &kept).await?;
        let action = Action::MaskTranscript.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        tx.commit().await?;
        Ok(MaskedTranscript {
            id,
            transcript_version: transcript.version,
            turns,
            counts: mask.counts(),
        })
    }

    /// Puts the words back into a text with the placeholders of a mask.
    pub async fn unmask_text(
        &self,
        actor: &Actor,
        id: MaskId,
        text: &str,
    ) -> Result<String, ClinicError> {
        if text.chars().count() > TEXT_MAX {
            return Err(Invalid::new("text", Problem::TooLong { max: TEXT_MAX }).into());
        }
        crate::policy::reach(actor, Action::MaskTranscript)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let (session_id, entries) = store::mask::get(&mut conn, id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        sessions::reached(&mut conn, actor, Action::MaskTranscript, session_id).await?;
        drop(conn);
        self.note_reading(&open, actor, Action::MaskTranscript, id)
            .await?;
        Ok(unmasked(&entries, text))
    }
}

/// The names and numbers that the clinic's books hold about a session.
async fn known_of(
    conn: &mut sqlx::SqliteConnection,
    session: &Session,
) -> Result<Known, ClinicError> {
    let mut known = Known::default();
    if let Some(customer) =
        store::customer::get_within(conn, session.customer_id, crate::policy::Reach::All).await?
    {
        known.person(customer.name.expose());
        if let Some(phone) = &customer.phone {
            known.phone(phone.expose());
        }
        if let Some(email) = &customer.email {
            known.email(email.expose());
        }
    }
    let within = Reach::Clinic(session.clinic_id);
    let mut people = store::user::list(conn, within, None, COLLEAGUES).await?;
    people.extend(store::user::get(conn, session.counselor_id).await?);
    for user in people {
        known.person(&user.name);
        known.email(user.email.as_str());
    }
    if let Some(clinic) = store::clinic::get(conn, session.clinic_id).await? {
        known.clinic(&clinic.name);
        clinic.address.iter().for_each(|one| known.address(one));
        clinic.phone.iter().for_each(|one| known.phone(one));
    }
    Ok(known)
}
