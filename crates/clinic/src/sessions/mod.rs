//! Sessions as people plan, find, describe and close them. What the pipeline adds is elsewhere.

mod change;
mod create;
mod list;
mod sample;

use sqlx::SqliteConnection;

pub use change::SessionChange;
pub use create::NewSession;
pub(crate) use list::SessionKey;
pub use list::{SessionFilter, SessionOrder};
pub use sample::NewSample;

use crate::{
    Actor, Clinic, ClinicError,
    domain::{SessionId, customer::Customer, session::Session, user::User},
    policy::{self, Action},
    store,
};

/// A session with the people in it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionWithRelations {
    /// The session.
    pub session: Session,
    /// Whom it is with.
    pub customer: Customer,
    /// Who holds it.
    pub counselor: User,
}

impl Clinic {
    /// One session. Opening it is written down in the audit.
    pub async fn session(
        &self,
        actor: &Actor,
        id: SessionId,
    ) -> Result<SessionWithRelations, ClinicError> {
        let reach = policy::reach(actor, Action::ReadSession)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let found = store::session::with_relations(&mut conn, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)?;
        drop(conn);
        self.note_reading(&open, actor, Action::ReadSession, id)
            .await?;
        Ok(found)
    }
}

/// The session that an actor wants to do something with. [`ClinicError::Forbidden`] by role alone before any
/// look-up; [`ClinicError::NotFound`] where the actor may not know of it; and where the actor may
/// see it but not do this, [`ClinicError::Forbidden`], which tells nothing new.
pub(crate) async fn reached(
    conn: &mut SqliteConnection,
    actor: &Actor,
    action: Action,
    id: SessionId,
) -> Result<Session, ClinicError> {
    let reach = policy::reach(actor, action)?;
    let seen = policy::reach(actor, Action::ReadSession)?;
    // Nobody may do to a session what he may not see: the policy's test holds that.
    let session = store::session::get_within(conn, id, seen)
        .await?
        .ok_or(ClinicError::NotFound)?;
    if !reach.covers_session(&session) {
        return Err(ClinicError::Forbidden);
    }
    Ok(session)
}
