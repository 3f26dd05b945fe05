//! What becomes of a sign-in: it is refreshed, it ends, all of a user's end.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use sqlx::SqliteConnection;

use super::{Actor, Clinic, SignedIn, token};
use crate::{
    domain::{UserId, user::User},
    error::ClinicError,
    policy::{self, Action},
    settings::PcSettings,
    store,
};

/// A sign-in as its user sees it.
#[derive(Clone, Copy, Debug)]
pub struct OwnSignIn {
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last used.
    pub used_at: Timestamp,
    /// When it ends at the latest.
    pub ends_at: Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// What somebody who has just come in has to know.
#[derive(Clone, Debug)]
pub struct OwnStanding {
    /// Whether a new password has to be chosen before anything else.
    pub must_change_password: bool,
    /// The settings of this PC that count now.
    pub settings: Arc<PcSettings>,
}

impl Clinic {
    /// How the actor stands.
    pub async fn own_standing(&self, actor: &Actor) -> Result<OwnStanding, ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        Ok(OwnStanding {
            must_change_password: store::user::must_change_password(&mut conn, actor.id()).await?,
            settings: open.pc(),
        })
    }

    /// Gives a new token for the actor's sign-in; the one before counts on for half a minute. The end of the
    /// whole sign-in stays where it was.
    pub async fn refresh(&self, actor: &Actor) -> Result<SignedIn, ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let found = store::sign_in::get(&mut tx, actor.sign_in()).await?;
        let sign_in = found.ok_or(ClinicError::Unauthenticated)?;
        let mut rotation = sign_in.rotation;
        // Who comes with the token of before was not told the new one: it gets another of the same rotation.
        if rotation == actor.rotation() {
            store::sign_in::rotate(&mut tx, sign_in.id, now).await?;
            rotation += 1;
        }
        let generation = store::user::token_generation(&mut tx, actor.id()).await?;
        tx.commit().await?;
        let grant = token::Grant {
            user_id: actor.id(),
            generation,
            sign_in: sign_in.id,
            rotation,
            started_at: sign_in.started_at,
        };
        self.granted(&open, &grant, actor.user().clone())
    }

    /// Fails where the actor's sign-in has ended since the call began.
    pub(crate) async fn check_goes_on(
        &self,
        conn: &mut SqliteConnection,
        actor: &Actor,
    ) -> Result<(), ClinicError> {
        let found = store::sign_in::get(conn, actor.sign_in()).await?;
        found.map(drop).ok_or(ClinicError::Unauthenticated)
    }

    /// Ends the actor's sign-in; others of the same user go on.
    pub async fn sign_out(&self, actor: &Actor) -> Result<(), ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        store::sign_in::end(&mut tx, actor.sign_in()).await?;
        let action = Action::SignOut.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, actor.id(), self.now()).await?;
        tx.commit().await?;
        open.activity.forget(actor.sign_in());
        Ok(())
    }

    /// Ends all sign-ins of the actor, on every screen.
    pub async fn sign_out_everywhere(&self, actor: &Actor) -> Result<(), ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        store::user::end_sign_ins(&mut tx, actor.id(), self.now()).await?;
        let action = "auth.sign_out_everywhere";
        store::audit::append(&mut tx, &actor.acting(), action, actor.id(), self.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends all sign-ins of another user.
    pub async fn end_sign_ins(&self, actor: &Actor, id: UserId) -> Result<(), ClinicError> {
        let (open, now) = (self.open_vault()?, self.now());
        policy::reach(actor, Action::EndSignIns)?;
        let mut tx = open.db.write().await?;
        managed(&mut tx, actor, Action::EndSignIns, id).await?;
        store::user::end_sign_ins(&mut tx, id, now).await?;
        let action = Action::EndSignIns.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The actor's sign-ins that go on, newest first.
    pub async fn sign_ins(&self, actor: &Actor) -> Result<Vec<OwnSignIn>, ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let (open, now) = (self.open_vault()?, self.now());
        let settings = open.pc();
        let whole = SignedDuration::from_hours(i64::from(settings.sign_in.sign_in_hours));
        let unused = SignedDuration::from_mins(i64::from(settings.sign_in.inactive_minutes));
        let mut conn = open.db.read().await?;
        let rows = store::sign_in::of_user(&mut conn, actor.id(), now - whole).await?;
        let own = rows.into_iter().map(|row| {
            let used = open.activity.last(row.id).unwrap_or(row.refreshed_at);
            OwnSignIn {
                started_at: row.started_at,
                used_at: used.max(row.refreshed_at),
                ends_at: token::end_of(row.started_at, &settings.sign_in),
                is_this: row.id == actor.sign_in(),
            }
        });
        Ok(own
            .filter(|own| now.duration_since(own.used_at) < unused)
            .collect())
    }
}

/// A user whom the actor may do this to.
pub(crate) async fn managed(
    conn: &mut SqliteConnection,
    actor: &Actor,
    action: Action,
    id: UserId,
) -> Result<User, ClinicError> {
    let reach = policy::reach(actor, action)?;
    let found = store::user::get(conn, id).await?;
    found
        .filter(|user| reach.covers_user(user))
        .ok_or(ClinicError::NotFound)
}
