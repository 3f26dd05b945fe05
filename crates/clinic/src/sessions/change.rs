//! Describing and closing a session.

use super::{SessionWithRelations, reached};
use crate::{
    Actor, Clinic, ClinicError,
    domain::{
        Confidential, SessionId,
        session::{Outcome, Session, SessionDate, SessionStatus},
    },
    input::{self, Invalid, Problem},
    policy::{self, Action, Reach},
    store, voices,
};

/// How many people a talk may have.
const SPEAKERS: std::ops::RangeInclusive<usize> = 1..=8;

/// What to change; `None` leaves a part as it is.
#[derive(Clone, Debug, Default)]
pub struct SessionChange {
    /// The notes.
    pub notes: Option<Confidential<String>>,
    /// How it ended; `Some(None)` takes that back.
    pub outcome: Option<Option<Outcome>>,
    /// When it is or was.
    pub session_date: Option<SessionDate>,
    /// Language of the talk; `Some(None)` leaves it to the recogniser.
    pub language: Option<Option<String>>,
    /// Id of the playbook that judges it; blank is the one of the settings. An analysis has to be asked for again.
    pub playbook: Option<String>,
    /// People expected in the talk, 1-8.
    pub speakers: Option<usize>,
    /// Only [`SessionStatus::Completed`] can be set, by who holds the session.
    pub status: Option<SessionStatus>,
}

impl SessionChange {
    /// Everything that the change does, so that the policy can be asked for each.
    fn actions(&self) -> Vec<Action> {
        let annotates = self.notes.is_some() || self.outcome.is_some();
        let edits = self.session_date.is_some()
            || self.language.is_some()
            || self.playbook.is_some()
            || self.speakers.is_some();
        let asked = [
            (annotates, Action::AnnotateSession),
            (edits, Action::EditSession),
            (self.status.is_some(), Action::CompleteSession),
        ];
        asked
            .into_iter()
            .filter_map(|(wanted, action)| wanted.then_some(action))
            .collect()
    }

    /// Checked before anything is looked up.
    fn checked(self) -> Result<Self, Invalid> {
        if self
            .status
            .is_some_and(|status| status != SessionStatus::Completed)
        {
            return Err(Invalid::new("status", Problem::NotAllowed));
        }
        if self
            .speakers
            .is_some_and(|people| !SPEAKERS.contains(&people))
        {
            return Err(Invalid::new("speakers", Problem::OutOfRange));
        }
        Ok(Self {
            notes: self.notes.map(input::notes).transpose()?,
            language: self
                .language
                .map(|language| input::language(language.as_deref()))
                .transpose()?,
            ..self
        })
    }

    fn apply(self, session: &mut Session) -> Result<(), ClinicError> {
        if let Some(notes) = self.notes {
            session.notes = notes;
        }
        if let Some(outcome) = self.outcome {
            session.outcome = outcome;
        }
        if let Some(date) = self.session_date {
            session.session_date = date;
        }
        if let Some(language) = self.language {
            session.language = language;
        }
        if let Some(playbook) = self.playbook {
            session.playbook = Some(playbook).filter(|id| !id.is_empty());
        }
        if let Some(speakers) = self.speakers {
            session.speakers = speakers;
        }
        if self.status.is_some() {
            if session.status < SessionStatus::Recorded {
                return Err(ClinicError::NotTransition {
                    from: session.status,
                });
            }
            session.status = SessionStatus::Completed;
        }
        Ok(())
    }
}

impl Clinic {
    /// Changes what a person may change. Completing a session that is not recorded yet is
    /// [`ClinicError::NotTransition`]; completing it twice changes nothing.
    pub async fn update_session(
        &self,
        actor: &Actor,
        id: SessionId,
        change: SessionChange,
    ) -> Result<SessionWithRelations, ClinicError> {
        let actions = change.actions();
        for action in &actions {
            policy::reach(actor, *action)?;
        }
        let mut change = change.checked()?;
        if change.playbook.as_ref().is_some_and(|id| !id.is_empty()) {
            change.playbook = self.known_playbook(actor, change.playbook).await?;
        }
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let mut session = reached(&mut tx, actor, Action::ReadSession, id).await?;
        for action in &actions {
            reached(&mut tx, actor, *action, id).await?;
        }
        change.apply(&mut session)?;
        session.updated_at = self.now();
        store::session::update(&mut tx, &session).await?;
        if actions.contains(&Action::CompleteSession) {
            // Who is who is confirmed by whoever held the talk.
            voices::learn(&mut tx, &session, session.updated_at).await?;
        }
        for action in actions {
            store::audit::append(
                &mut tx,
                &actor.acting(),
                action.as_str(),
                id,
                session.updated_at,
            )
            .await?;
        }
        let changed = store::session::with_relations(&mut tx, id, Reach::All)
            .await?
            .ok_or(ClinicError::NotFound)?;
        tx.commit().await?;
        Ok(changed)
    }
}
