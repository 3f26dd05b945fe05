//! Passwords of users: the own one is changed with the old one, an admin gives others a temporary one that is
//! shown once and has to be changed at first use.

use std::fmt::Write as _;

use uuid::Uuid;

use crate::{
    Actor, Clinic, ClinicError, SignedIn,
    access::{check_password, managed},
    domain::{
        Confidential, UserId,
        user::{InvalidPassword, Password, User},
    },
    policy::{self, Action},
    settings::PcSettings,
    store,
};

/// A user with a password that the program made: it is shown this once.
#[derive(Clone, Debug)]
pub struct TemporaryAccess {
    /// The user.
    pub user: User,
    /// What the user signs in with, to choose an own password.
    pub password: Confidential<String>,
}

/// Letters and digits that are not misread for one another.
const SYMBOLS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// Characters of a temporary password, with its dashes: 20 symbols, 100 random bits.
const LENGTH: usize = 24;

impl Clinic {
    /// Changes the actor's own password, which has to be told once more. All sign-ins of the actor end; the
    /// one that is given goes on.
    pub async fn change_password(
        &self,
        actor: &Actor,
        old: &str,
        new: Password,
    ) -> Result<SignedIn, ClinicError> {
        policy::reach(actor, Action::ChangePassword)?;
        let (open, now) = (self.open_vault()?, self.now());
        check_password(&mut *open.db.read().await?, &open.pc(), &new, actor.user()).await?;
        self.prove_own(actor, old).await?;
        if new.expose() == old {
            return Err(InvalidPassword::Same.into());
        }
        let mut tx = open.db.write().await?;
        // An admin may have ended this sign-in, and set another password, since the old one was proved.
        self.check_goes_on(&mut tx, actor).await?;
        store::user::set_must_change_password(&mut tx, actor.id(), false).await?;
        store::user::end_sign_ins(&mut tx, actor.id(), now).await?;
        let action = Action::ChangePassword.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, actor.id(), now).await?;
        let email = actor.user().email.clone();
        self.set_password(&open, email, new).await?;
        tx.commit().await?;
        self.signed_in_anew(&open, actor.user()).await
    }

    /// Gives a user a temporary password in place of the one there is, if there is one. All sign-ins of the
    /// user end. An inactive user is reactivated instead.
    pub async fn reset_password(
        &self,
        actor: &Actor,
        id: UserId,
    ) -> Result<TemporaryAccess, ClinicError> {
        self.give_temporary(actor, Action::ResetPassword, id).await
    }

    /// Lets a user in again who was deactivated, with a temporary password.
    pub async fn reactivate_user(
        &self,
        actor: &Actor,
        id: UserId,
    ) -> Result<TemporaryAccess, ClinicError> {
        self.give_temporary(actor, Action::ManageUser, id).await
    }

    async fn give_temporary(
        &self,
        actor: &Actor,
        action: Action,
        id: UserId,
    ) -> Result<TemporaryAccess, ClinicError> {
        policy::reach(actor, action)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let mut user = managed(&mut tx, actor, action, id).await?;
        // A reset is for those who are active, a reactivation for those who are not; oneself changes the own.
        let resets = action == Action::ResetPassword;
        if user.is_active != resets || actor.id() == id {
            return Err(ClinicError::Forbidden);
        }
        user.is_active = true;
        store::user::update(&mut tx, &user, now).await?;
        store::user::set_must_change_password(&mut tx, id, true).await?;
        store::user::end_sign_ins(&mut tx, id, now).await?;
        store::audit::append(&mut tx, &actor.acting(), action.as_str(), id, now).await?;
        let (shown, password) = temporary(&open.pc())?;
        self.set_password(&open, user.email.clone(), password)
            .await?;
        tx.commit().await?;
        Ok(TemporaryAccess {
            user,
            password: shown,
        })
    }
}

/// A password that nobody has chosen, long enough for the rules that count now.
pub(super) fn temporary(
    settings: &PcSettings,
) -> Result<(Confidential<String>, Password), ClinicError> {
    let least = usize::try_from(settings.sign_in.min_password_chars).unwrap_or(usize::MAX);
    let mut text = String::new();
    while text.len() < LENGTH.max(least.min(Password::MAX_CHARS)) {
        let dash = if text.is_empty() { "" } else { "-" };
        write!(text, "{dash}{}", group()).map_err(ClinicError::internal)?;
    }
    let password = Password::parse(text.clone())?;
    Ok((Confidential::new(text), password))
}

/// Four random symbols. The first bytes of a random UUID are random throughout.
fn group() -> String {
    let random = Uuid::new_v4();
    let symbol = |byte: &u8| char::from(SYMBOLS[usize::from(byte % 32)]);
    random.as_bytes()[..4].iter().map(symbol).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_temporary_password_meets_every_rule_that_can_be_set() {
        for least in [8, 15, 64] {
            let mut settings = PcSettings::default();
            settings.sign_in.min_password_chars = least;
            let (shown, password) = temporary(&settings).unwrap();
            assert_eq!(shown.expose(), password.expose());
            password.check(least as usize, &[]).unwrap();
            let (other, _) = temporary(&settings).unwrap();
            assert_ne!(shown.expose(), other.expose());
        }
        assert_eq!(
            temporary(&PcSettings::default()).unwrap().0.expose().len(),
            LENGTH
        );
    }
}
