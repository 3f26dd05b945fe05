//! The recovery code: the way in when no admin's password is known any more, and how a new one is made.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::{
    Actor, Clinic, SignedIn,
    opened::{Admitted, Entry},
};
use crate::{
    domain::{
        Confidential,
        user::{Email, Password},
    },
    error::ClinicError,
    policy::{self, Action},
    store,
};

impl Clinic {
    /// Opens the vault with the recovery code and gives an admin a new password. All earlier sign-ins end, of
    /// everybody. [`ClinicError::WrongRecoveryCode`] also where the e-mail is no active admin's.
    pub async fn recover_access(
        &self,
        code: &str,
        email: &str,
        new_password: Password,
    ) -> Result<SignedIn, ClinicError> {
        match self.prove_recovery(code, email, &new_password).await {
            Ok(admitted) => self.reset_admin(admitted, new_password).await,
            Err(error @ ClinicError::WrongRecoveryCode) => {
                self.note_refusal(email, "auth.refuse_recovery").await?;
                Err(error)
            }
            Err(error) => Err(error),
        }
    }

    async fn prove_recovery(
        &self,
        code: &str,
        email: &str,
        password: &Password,
    ) -> Result<Admitted, ClinicError> {
        if self.inner.vault.is_empty() {
            return Err(ClinicError::WrongRecoveryCode);
        }
        let code = Zeroizing::new(code.to_owned());
        let key = self.derive(move |vault| vault.recover(&code)).await?;
        let email = Email::parse(email).map_err(|_| ClinicError::WrongRecoveryCode)?;
        match self.admit(key, &email, Entry::Admin(password)).await {
            Err(ClinicError::WrongCredentials) => Err(ClinicError::WrongRecoveryCode),
            other => other,
        }
    }

    async fn reset_admin(
        &self,
        admitted: Admitted,
        password: Password,
    ) -> Result<SignedIn, ClinicError> {
        let Admitted { user, open, .. } = &admitted;
        self.set_password(open, user.email.clone(), password)
            .await?;
        let mut tx = open.db.write().await?;
        store::user::set_must_change_password(&mut tx, user.id, false).await?;
        store::user::end_all_sign_ins(&mut tx, self.now()).await?;
        tx.commit().await?;
        self.signed_in(&admitted, "auth.recover").await
    }

    /// Makes a new recovery code, for an admin who proves the own password once more; the old one opens
    /// nothing from now on.
    pub async fn renew_recovery_code(
        &self,
        actor: &Actor,
        password: &str,
    ) -> Result<Confidential<String>, ClinicError> {
        policy::reach(actor, Action::RenewRecovery)?;
        self.prove_own(actor, password).await?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let vault_id = self.inner.vault.vault_id();
        let action = Action::RenewRecovery.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, vault_id, self.now()).await?;
        let held = Arc::clone(&open);
        let code = self
            .derive(move |vault| vault.renew_recovery(&held.key))
            .await?;
        tx.commit().await?;
        Ok(Confidential::new(code.expose().to_owned()))
    }

    /// Proves that whoever acts knows the actor's password.
    pub(crate) async fn prove_own(&self, actor: &Actor, password: &str) -> Result<(), ClinicError> {
        let email = actor.user().email.clone();
        let password = Zeroizing::new(password.to_owned());
        let proved = self
            .derive(move |vault| vault.unlock(email.as_str(), &password))
            .await;
        match proved {
            Ok(_) => Ok(()),
            Err(ClinicError::WrongCredentials) => Err(ClinicError::WrongPassword),
            Err(error) => Err(error),
        }
    }
}
