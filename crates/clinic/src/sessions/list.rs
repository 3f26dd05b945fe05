//! Finding sessions.

use jiff::civil::Date;

use super::SessionWithRelations;
use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{
        CustomerId, SessionId, UserId,
        session::{Outcome, SessionDate, SessionStatus},
    },
    page::CursorKey,
    policy::{self, Action},
    store,
};

/// Which sessions are looked for; every part that is set must fit. It only narrows what the actor may see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFilter {
    /// How far they have come.
    pub status: Option<SessionStatus>,
    /// Whom they are with.
    pub customer_id: Option<CustomerId>,
    /// Who holds them.
    pub counselor_id: Option<UserId>,
    /// First day.
    pub from: Option<Date>,
    /// Last day, included.
    pub to: Option<Date>,
    /// How they ended.
    pub outcome: Option<Outcome>,
}

/// What the list is ordered by, descending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SessionKey {
    pub(crate) date: SessionDate,
    pub(crate) id: SessionId,
}

impl CursorKey for SessionKey {
    fn write(&self) -> String {
        format!("{}|{}", self.date, self.id)
    }

    fn read(text: &str) -> Option<Self> {
        let (date, id) = text.split_once('|')?;
        Some(Self {
            date: date.parse().ok()?,
            id: id.parse().ok()?,
        })
    }
}

impl Clinic {
    /// The sessions that the actor may see, latest first.
    pub async fn list_sessions(
        &self,
        actor: &Actor,
        filter: &SessionFilter,
        page: &Page,
    ) -> Result<Listed<SessionWithRelations>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadSession)?;
        let (rows, beyond) = (page.rows()?, page.key::<SessionKey>()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let found =
            store::session::list(&mut conn, reach, filter, beyond.as_ref(), rows + 1).await?;
        Ok(Listed::of(found, rows, |found| SessionKey {
            date: found.session.session_date,
            id: found.session.id,
        }))
    }
}
