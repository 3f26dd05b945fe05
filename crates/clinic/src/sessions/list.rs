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
    /// How far they have come: one of these; none means any.
    pub status: Vec<SessionStatus>,
    /// Whom they are with.
    pub customer_id: Option<CustomerId>,
    /// Who holds them.
    pub counselor_id: Option<UserId>,
    /// First day.
    pub from: Option<Date>,
    /// Last day, included.
    pub to: Option<Date>,
    /// How they ended: one of these; none means any, and without one, too.
    pub outcome: Vec<Outcome>,
    /// In which order.
    pub order: SessionOrder,
}

/// By what a list of sessions is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionOrder {
    /// From the latest date on.
    #[default]
    LatestFirst,
    /// From the earliest date on.
    EarliestFirst,
}

/// What the list is ordered by.
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
    /// The sessions that the actor may see, latest first unless asked otherwise.
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    proptest! {
        #[test]
        fn a_key_comes_back_as_it_was_written(
            (year, month, day) in (1..9999_i16, 1..=12_i8, 1..=28_i8),
            time in proptest::option::of((0..24_u8, 0..60_u8, 0..60_u8)),
            id in any::<u128>(),
        ) {
            let time = time.map(|(hour, minute, second)| format!("T{hour:02}:{minute:02}:{second:02}"));
            let date = format!("{year:04}-{month:02}-{day:02}{}", time.unwrap_or_default());
            let key = SessionKey { date: date.parse()?, id: SessionId(Uuid::from_u128(id)) };
            prop_assert_eq!(SessionKey::read(&key.write()), Some(key));
        }

        #[test]
        fn whatever_is_sent_as_a_cursor_is_a_key_or_refused(cursor in ".{0,80}") {
            let page = Page::first(1).after(cursor);
            prop_assert!(page.key::<SessionKey>().is_ok_and(|key| key.is_some()) || page.key::<SessionKey>().is_err());
        }
    }
}
