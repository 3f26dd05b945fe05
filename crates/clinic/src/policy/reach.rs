//! A scope with the actor's own ids in it: what a query may select and what a row is held against.

use super::{Action, Party, Scope, party_scope, scope};
use crate::{
    access::Actor,
    domain::{ClinicId, UserId, session::Session, user::User},
    error::ClinicError,
};

/// How far one actor reaches with one action. There is no value for "nothing": who may do nothing
/// gets [`ClinicError::Forbidden`] instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The user, and the sessions that the user holds.
    Own(UserId),
    /// Everything of the clinic.
    Clinic(ClinicId),
    /// Everything.
    All,
}

/// Asks the policy, by role alone and before any look-up.
pub(crate) fn reach(actor: &Actor, action: Action) -> Result<Reach, ClinicError> {
    match scope(actor.role(), action) {
        Scope::Nothing => Err(ClinicError::Forbidden),
        Scope::Own => Ok(Reach::Own(actor.id())),
        Scope::Clinic => actor
            .clinic_id()
            .map(Reach::Clinic)
            .ok_or(ClinicError::Forbidden),
        Scope::All => Ok(Reach::All),
    }
}

/// Asks the policy for what goes on by itself.
pub(crate) fn worker_may(action: Action) -> Result<(), ClinicError> {
    match party_scope(Party::Worker, action) {
        Scope::All => Ok(()),
        Scope::Nothing | Scope::Own | Scope::Clinic => Err(ClinicError::Forbidden),
    }
}

impl Reach {
    /// Whether a session lies within.
    pub(crate) fn covers_session(self, session: &Session) -> bool {
        self.covers(session.counselor_id, Some(session.clinic_id))
    }

    /// Whether a user lies within.
    pub(crate) fn covers_user(self, user: &User) -> bool {
        self.covers(user.id, user.clinic_id)
    }

    /// Whether something that belongs to a clinic as a whole lies within.
    pub(crate) fn covers_clinic(self, clinic_id: ClinicId) -> bool {
        match self {
            Self::Own(_) => false,
            Self::Clinic(own) => own == clinic_id,
            Self::All => true,
        }
    }

    fn covers(self, user_id: UserId, clinic_id: Option<ClinicId>) -> bool {
        match self {
            Self::Own(own) => own == user_id,
            Self::Clinic(own) => clinic_id == Some(own),
            Self::All => true,
        }
    }
}
