//! Sign-in. A wrong password, an unknown e-mail and an inactive user get the same answer
//! after the same work.

use std::{fmt, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use sqlx::SqliteConnection;
use zeroize::Zeroizing;

use super::{
    Acting, Clinic, OpenVault,
    opened::{Admitted, Entry},
    token,
};
use crate::{
    domain::{
        SignInId,
        user::{Email, User},
    },
    error::ClinicError,
    store,
};

/// No setting lets a sign-in go on for longer.
const LONGEST: SignedDuration = SignedDuration::from_hours(7 * 24);

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
        let signed_in = self.signed_in(&admitted, "auth.sign_in").await?;
        self.renew_cost(&admitted, password).await?;
        Ok(signed_in)
    }

    async fn prove(&self, email: &str, password: &str) -> Result<Admitted, ClinicError> {
        if self.inner.vault.is_empty() {
            return Err(ClinicError::WrongCredentials);
        }
        let parsed = Email::parse(email).ok();
        // No slot has a text that is no address; it is tried all the same, to cost the same.
        let slot = parsed.as_ref().map_or(email, Email::as_str).to_owned();
        let password = Zeroizing::new(password.to_owned());
        let (key, tag) = self
            .derive(move |vault| {
                let tag = vault.slot_tag(&slot)?;
                Ok((vault.unlock(&slot, &password)?, tag))
            })
            .await?;
        let email = parsed.ok_or(ClinicError::WrongCredentials)?;
        let admitted = self.admit(key, &email, Entry::Anybody).await?;
        Ok(Admitted { tag, ..admitted })
    }

    /// A slot of another cost than is asked for now is made anew, while its password is at hand.
    async fn renew_cost(&self, admitted: &Admitted, password: &str) -> Result<(), ClinicError> {
        let email = admitted.user.email.as_str();
        let cost = self.inner.settings.cost;
        let (open, email) = (Arc::clone(&admitted.open), email.to_owned());
        let password = Zeroizing::new(password.to_owned());
        self.derive(move |vault| vault.renew_slot(&open.key, &email, &password, cost))
            .await?;
        Ok(())
    }

    pub(super) async fn signed_in(
        &self,
        admitted: &Admitted,
        action: &str,
    ) -> Result<SignedIn, ClinicError> {
        let Admitted { user, open, .. } = admitted;
        let now = self.now();
        let mut tx = open.db.write().await?;
        self.check_still(&mut tx, admitted).await?;
        let generation = store::user::token_generation(&mut tx, user.id).await?;
        let sign_in = SignInId::generate();
        store::sign_in::forget_before(&mut tx, now - LONGEST).await?;
        store::sign_in::insert(&mut tx, sign_in, user.id, now).await?;
        store::audit::append(&mut tx, &Acting::User(user.id), action, user.id, now).await?;
        tx.commit().await?;
        let grant = token::Grant {
            user_id: user.id,
            generation,
            sign_in,
            rotation: 0,
            started_at: now,
        };
        self.granted(open, &grant, user.clone())
    }

    /// The sign-in of somebody who has just set the own password.
    pub(crate) async fn signed_in_anew(
        &self,
        open: &Arc<OpenVault>,
        user: &User,
    ) -> Result<SignedIn, ClinicError> {
        let admitted = Admitted {
            user: user.clone(),
            open: Arc::clone(open),
            tag: self.inner.vault.slot_tag(user.email.as_str())?,
        };
        self.signed_in(&admitted, "auth.sign_in").await
    }

    /// Whoever was deactivated or got another password since the proof began does not come in.
    async fn check_still(
        &self,
        conn: &mut SqliteConnection,
        admitted: &Admitted,
    ) -> Result<(), ClinicError> {
        let Admitted { user, tag, .. } = admitted;
        let now = store::user::get(conn, user.id).await?;
        let active = now.is_some_and(|now| now.is_active && now.email == user.email);
        let tag_now = self.inner.vault.slot_tag(user.email.as_str())?;
        if active && (tag.is_none() || *tag == tag_now) {
            return Ok(());
        }
        Err(ClinicError::WrongCredentials)
    }

    pub(super) fn granted(
        &self,
        open: &OpenVault,
        grant: &token::Grant,
        user: User,
    ) -> Result<SignedIn, ClinicError> {
        let (vault, settings) = (&self.inner.vault, open.pc());
        let (token, expires_in) =
            token::issue(vault, &open.key, grant, &settings.sign_in, self.now())?;
        Ok(SignedIn {
            token,
            expires_in,
            user,
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
