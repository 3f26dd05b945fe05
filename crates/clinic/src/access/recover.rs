//! The recovery code: the way in when no admin's password is known any more.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::{Clinic, SignedIn, opened::Admitted};
use crate::{
    domain::user::{Email, Password, Role},
    error::ClinicError,
    store,
};

impl Clinic {
    /// Opens the vault with the recovery code and gives an admin a new password. All earlier sign-ins of
    /// that admin end. [`ClinicError::WrongRecoveryCode`] also where the e-mail is no active admin's.
    pub async fn recover_access(
        &self,
        code: &str,
        email: &str,
        new_password: Password,
    ) -> Result<SignedIn, ClinicError> {
        self.check_password(&new_password)?;
        match self.prove_recovery(code, email).await {
            Ok(admitted) => self.reset_admin(admitted, new_password).await,
            Err(error @ ClinicError::WrongRecoveryCode) => {
                self.note_refusal(email, "auth.refuse_recovery").await?;
                Err(error)
            }
            Err(error) => Err(error),
        }
    }

    async fn prove_recovery(&self, code: &str, email: &str) -> Result<Admitted, ClinicError> {
        if self.inner.vault.is_empty() {
            return Err(ClinicError::WrongRecoveryCode);
        }
        let code = Zeroizing::new(code.to_owned());
        let key = self.derive(move |vault| vault.recover(&code)).await?;
        let email = Email::parse(email).map_err(|_| ClinicError::WrongRecoveryCode)?;
        match self.admit(key, &email, Some(Role::Admin)).await {
            Err(ClinicError::WrongCredentials) => Err(ClinicError::WrongRecoveryCode),
            other => other,
        }
    }

    async fn reset_admin(
        &self,
        admitted: Admitted,
        password: Password,
    ) -> Result<SignedIn, ClinicError> {
        let open = Arc::clone(&admitted.open);
        self.set_password(&admitted.open, admitted.user.email.clone(), password)
            .await?;
        let mut tx = open.db.write().await?;
        store::user::end_sign_ins(&mut tx, admitted.user.id, self.now()).await?;
        tx.commit().await?;
        self.signed_in(&admitted, "auth.recover").await
    }

    /// Gives a user a slot, or changes the password of the one there is.
    pub(crate) async fn set_password(
        &self,
        open: &Arc<super::OpenVault>,
        email: Email,
        password: Password,
    ) -> Result<(), ClinicError> {
        let open = Arc::clone(open);
        let cost = self.inner.settings.cost;
        self.derive(move |vault| vault.set_slot(&open.key, email.as_str(), password.expose(), cost))
            .await
    }
}
