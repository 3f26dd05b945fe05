//! Sign-in and sign-out. A wrong password, an unknown e-mail and an inactive user get the same answer
//! after the same work.

use std::fmt;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::{Acting, Actor, Clinic, OpenVault, opened::Admitted, token};
use crate::{
    domain::user::{Email, User},
    error::ClinicError,
    policy::{self, Action},
    store,
};

/// A sign-in that succeeded.
#[derive(Clone)]
pub struct SignedIn {
    /// What later calls prove themselves with.
    pub token: String,
    /// Seconds until it ends.
    pub expires_in: u64,
    /// Who signed in.
    pub user: User,
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn")
            .field("user", &self.user.id)
            .finish_non_exhaustive()
    }
}

impl Clinic {
    /// Signs a user in, and opens the vault if it is sealed. The slot file alone proves a password.
    /// [`ClinicError::WrongCredentials`] whatever was wrong.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, ClinicError> {
        let admitted = match self.prove(email, password).await {
            Ok(admitted) => admitted,
            Err(error @ ClinicError::WrongCredentials) => {
                self.note_refusal(email, "auth.refuse").await?;
                return Err(error);
            }
            Err(error) => return Err(error),
        };
        self.signed_in(&admitted, "auth.sign_in").await
    }

    async fn prove(&self, email: &str, password: &str) -> Result<Admitted, ClinicError> {
        if self.inner.vault.is_empty() {
            return Err(ClinicError::WrongCredentials);
        }
        let parsed = Email::parse(email).ok();
        // No slot has a text that is no address; it is tried all the same, to cost the same.
        let slot = parsed.as_ref().map_or(email, Email::as_str).to_owned();
        let password = Zeroizing::new(password.to_owned());
        let key = self
            .derive(move |vault| vault.unlock(&slot, &password))
            .await?;
        let email = parsed.ok_or(ClinicError::WrongCredentials)?;
        self.admit(key, &email, None).await
    }

    pub(super) async fn signed_in(
        &self,
        admitted: &Admitted,
        action: &str,
    ) -> Result<SignedIn, ClinicError> {
        let Admitted { user, open } = admitted;
        let now = self.now();
        let mut tx = open.db.write().await?;
        let generation = store::user::token_generation(&mut tx, user.id).await?;
        store::audit::append(&mut tx, &Acting::User(user.id), action, user.id, now).await?;
        tx.commit().await?;
        let minutes = open.pc().sign_in.token_minutes;
        let token = token::issue(
            &self.inner.vault,
            &open.key,
            user.id,
            generation,
            now,
            minutes,
        )?;
        Ok(SignedIn {
            token,
            expires_in: u64::from(minutes) * 60,
            user: user.clone(),
        })
    }

    /// A refused try goes to the audit; while the vault is sealed it waits, sealed, for the next opening.
    pub(super) async fn note_refusal(&self, email: &str, action: &str) -> Result<(), ClinicError> {
        let now = self.now();
        match self.open_vault() {
            Ok(open) => append_refusal(&open, email, action, now).await,
            Err(_) if self.inner.vault.is_empty() => Ok(()),
            Err(_) => {
                let event = store::audit::sealed_event(email, action, now)?;
                Ok(self.inner.vault.note_sealed(&event)?)
            }
        }
    }

    /// Ends all sign-ins of the actor, on every screen.
    pub async fn sign_out(&self, actor: &Actor) -> Result<(), ClinicError> {
        policy::reach(actor, Action::SignOut)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        store::user::end_sign_ins(&mut tx, actor.id(), self.now()).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::SignOut.as_str(),
            actor.id(),
            self.now(),
        )
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

async fn append_refusal(
    open: &OpenVault,
    email: &str,
    action: &str,
    now: Timestamp,
) -> Result<(), ClinicError> {
    let mut tx = open.db.write().await?;
    store::audit::append_refusal(&mut tx, email, action, now).await?;
    tx.commit().await?;
    Ok(())
}
