//! What the speakers of a session are called. Names belong to the session, not to a version: given once, they stand
//! in every version and every export.

use sqlx::SqliteConnection;

use crate::{
    access::{Actor, Clinic},
    domain::{Confidential, SessionId, transcript::Speaker},
    error::ClinicError,
    input,
    policy::Action,
    sessions, store,
};

/// Name of one speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerName {
    /// Who.
    pub speaker: Speaker,
    /// What the screens and exports call them; `None` for a further voice that nobody named.
    pub name: Option<Confidential<String>>,
    /// Whether somebody gave it, or it is the counselor's or customer's own.
    pub given: bool,
}

/// A name for one speaker; `None` goes back to the counselor's or customer's own.
pub type GivenName = (Speaker, Option<Confidential<String>>);

impl Clinic {
    /// What the speakers of a session are called.
    pub async fn speaker_names(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Vec<SpeakerName>, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadTranscript, session_id).await?;
        names(&mut conn, session_id).await
    }

    /// Gives names, in every version at once.
    pub async fn name_speakers(
        &self,
        actor: &Actor,
        session_id: SessionId,
        given: Vec<GivenName>,
    ) -> Result<Vec<SpeakerName>, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::EditTranscript, session_id).await?;
        for (speaker, name) in given {
            let name = name
                .filter(|name| !name.expose().trim().is_empty())
                .map(|name| input::name("name", name.expose()))
                .transpose()?;
            store::speaker_name::set(&mut tx, session_id, speaker, name.as_deref()).await?;
        }
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::EditTranscript.as_str(),
            session_id,
            self.now(),
        )
        .await?;
        let names = names(&mut tx, session_id).await?;
        tx.commit().await?;
        Ok(names)
    }
}

/// The names given, and the defaults for the rest.
pub(super) async fn names(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> Result<Vec<SpeakerName>, ClinicError> {
    let people = store::session::with_relations(conn, session_id, crate::policy::Reach::All)
        .await?
        .ok_or(ClinicError::NotFound)?;
    let given = store::speaker_name::of_session(conn, session_id).await?;
    let of = |speaker: Speaker, own: Option<String>| {
        let named = given.iter().find(|(named, _)| *named == speaker);
        SpeakerName {
            speaker,
            given: named.is_some(),
            name: named
                .map(|(_, name)| name.clone())
                .or(own)
                .map(Confidential::new),
        }
    };
    Ok(vec![
        of(Speaker::Counselor, Some(people.counselor.name)),
        of(
            Speaker::Customer,
            Some(people.customer.name.expose().clone()),
        ),
        of(Speaker::Other, None),
    ])
}
