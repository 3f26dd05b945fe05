//! Users: an admin keeps them, a manager sees those of the clinic, everybody keeps the own name and password.

use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    access::{OpenVault, check_password},
    domain::{
        ClinicId, Confidential, UserId,
        user::{Email, Password, Role, User},
    },
    input::{self, Invalid, Problem},
    policy::{self, Action, Reach},
    store,
};

use super::{
    clinic_for,
    passwords::{TemporaryAccess, temporary},
};

/// A user to add.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// What the user signs in with.
    pub email: Email,
    /// The name colleagues see.
    pub name: String,
    /// The first password.
    pub password: Password,
    /// What the user may do.
    pub role: Role,
    /// The clinic. An admin may be of none; for others it is the actor's unless another is named.
    pub clinic_id: Option<ClinicId>,
}

/// A user to add with a temporary password.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// What the user signs in with.
    pub email: Email,
    /// The name colleagues see.
    pub name: String,
    /// What the user may do.
    pub role: Role,
    /// The clinic. An admin may be of none; for others it is the actor's unless another is named.
    pub clinic_id: Option<ClinicId>,
}

/// What to change of a user; `None` leaves a part as it is.
#[derive(Clone, Debug, Default)]
pub struct UserChange {
    /// What the user signs in with.
    pub email: Option<Email>,
    /// The name colleagues see.
    pub name: Option<String>,
    /// What the user may do. Nobody changes the own role.
    pub role: Option<Role>,
    /// The clinic.
    pub clinic_id: Option<ClinicId>,
    /// `false` ends all sign-ins and takes the user's key to the vault away; `true` needs a new password.
    /// Nobody deactivates himself.
    pub is_active: Option<bool>,
    /// A new password for another user; ends all sign-ins. The own one is changed with
    /// [`Clinic::change_password`].
    pub password: Option<Password>,
}

impl UserChange {
    /// Whether it touches what only an admin may set. Saying again what the actor is already is no change.
    fn manages(&self, actor: &Actor, id: UserId) -> bool {
        let same = |unchanged: bool| actor.id() == id && unchanged;
        let user = actor.user();
        let email = self.email.as_ref();
        email.is_some_and(|email| !same(*email == user.email))
            || self.role.is_some_and(|role| !same(role == user.role))
            || self
                .clinic_id
                .is_some_and(|clinic_id| !same(Some(clinic_id) == user.clinic_id))
            || self
                .is_active
                .is_some_and(|is_active| !same(is_active == user.is_active))
    }
}

impl Clinic {
    /// The users that the actor may see, oldest first.
    pub async fn list_users(
        &self,
        actor: &Actor,
        page: &Page,
    ) -> Result<Listed<User>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadUser)?;
        let (rows, after) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let found = store::user::list(&mut conn, reach, after, rows + 1).await?;
        Ok(Listed::of(found, rows, |user| user.id))
    }

    /// One user.
    pub async fn user(&self, actor: &Actor, id: UserId) -> Result<User, ClinicError> {
        let reach = policy::reach(actor, Action::ReadUser)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        store::user::get_within(&mut conn, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)
    }

    /// Adds a user, who can sign in at once.
    pub async fn create_user(&self, actor: &Actor, wanted: NewUser) -> Result<User, ClinicError> {
        let NewUser {
            email,
            name,
            password,
            role,
            clinic_id,
        } = wanted;
        let invited = Invitation {
            email,
            name,
            role,
            clinic_id,
        };
        self.add_user(actor, invited, Some(password))
            .await
            .map(|(user, _)| user)
    }

    /// Adds a user with a temporary password.
    pub async fn invite_user(
        &self,
        actor: &Actor,
        wanted: Invitation,
    ) -> Result<TemporaryAccess, ClinicError> {
        let (user, password) = self.add_user(actor, wanted, None).await?;
        Ok(TemporaryAccess { user, password })
    }

    /// Adds a user; the program makes a temporary password where none is given. Tells the temporary one.
    async fn add_user(
        &self,
        actor: &Actor,
        wanted: Invitation,
        given: Option<Password>,
    ) -> Result<(User, Confidential<String>), ClinicError> {
        policy::reach(actor, Action::CreateUser)?;
        let name = input::name("name", &wanted.name)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let clinic_id = match (wanted.role, wanted.clinic_id) {
            (Role::Admin, None) => None,
            (_, named) => Some(clinic_for(&mut tx, actor, named).await?),
        };
        let user = User {
            id: UserId::generate(),
            email: wanted.email,
            name,
            role: wanted.role,
            clinic_id,
            is_active: true,
        };
        let must_change = given.is_none();
        let (shown, password) = match given {
            Some(password) => {
                check_password(&mut tx, &open.pc(), &password, &user).await?;
                (Confidential::default(), password)
            }
            None => temporary(&open.pc())?,
        };
        store::user::insert(&mut tx, &user, now).await?;
        store::user::set_must_change_password(&mut tx, user.id, must_change).await?;
        let action = Action::CreateUser.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, user.id, now).await?;
        // Before the commit, so that no user exists who cannot sign in. A slot without a user goes when the vault
        // is opened next.
        self.set_password(&open, user.email.clone(), password)
            .await?;
        tx.commit().await?;
        Ok((user, shown))
    }

    /// Changes a user. Whoever loses a role, a clinic or the password has to sign in again.
    pub async fn update_user(
        &self,
        actor: &Actor,
        id: UserId,
        change: UserChange,
    ) -> Result<User, ClinicError> {
        let mut reach = policy::reach(actor, Action::EditUser)?;
        let mut action = Action::EditUser;
        if change.manages(actor, id) {
            action = Action::ManageUser;
            reach = policy::reach(actor, action)?;
        }
        if change.password.is_some() {
            // The own one is changed with the old one.
            if actor.id() == id {
                return Err(Invalid::new("password", Problem::NotAllowed).into());
            }
            policy::reach(actor, Action::ResetPassword)?;
        }
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        // Who may see the user is told that this is not allowed; anybody else learns nothing.
        let seen = policy::reach(actor, Action::ReadUser)?;
        let old = store::user::get_within(&mut tx, id, seen)
            .await?
            .ok_or(ClinicError::NotFound)?;
        check_within(actor, reach, &old)?;
        if let Some(clinic_id) = change.clinic_id {
            clinic_for(&mut tx, actor, Some(clinic_id)).await?;
        }
        let new = changed(&old, &change)?;
        check_admins(&mut tx, actor, &old, &new).await?;
        store::user::update(&mut tx, &new, now).await?;
        if change.password.is_some() || power(&old) != power(&new) {
            store::user::end_sign_ins(&mut tx, id, now).await?;
        }
        store::audit::append(&mut tx, &actor.acting(), action.as_str(), id, now).await?;
        if let Some(password) = change.password.filter(|_| new.is_active) {
            check_password(&mut tx, &open.pc(), &password, &new).await?;
            store::user::set_must_change_password(&mut tx, id, false).await?;
            let action = Action::ResetPassword.as_str();
            store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
            self.set_password(&open, new.email.clone(), password)
                .await?;
        } else if new.is_active && old.email != new.email {
            self.copy_slot(&open, &old, &new).await?;
        }
        tx.commit().await?;
        self.take_slot_away(&old, &new).await?;
        Ok(new)
    }

    /// The password opens under the new e-mail too, until the commit has decided.
    async fn copy_slot(
        &self,
        open: &Arc<OpenVault>,
        old: &User,
        new: &User,
    ) -> Result<(), ClinicError> {
        if !self.inner.vault.has_slot(old.email.as_str())? {
            return Ok(());
        }
        let (open, from, to) = (Arc::clone(open), old.email.clone(), new.email.clone());
        self.derive(move |vault| vault.copy_slot(&open.key, from.as_str(), to.as_str()))
            .await
    }

    /// After the commit: an inactive user, and an e-mail that nobody has any more, are refused even where the
    /// slot is still there; and should the program die here, it goes when the vault is opened next.
    async fn take_slot_away(&self, old: &User, new: &User) -> Result<(), ClinicError> {
        if new.is_active && old.email == new.email {
            return Ok(());
        }
        let email = old.email.clone();
        self.derive(move |vault| vault.remove_slot(email.as_str()))
            .await
    }
}

fn changed(old: &User, change: &UserChange) -> Result<User, ClinicError> {
    let name = change
        .name
        .as_deref()
        .map_or(Ok(old.name.clone()), |name| input::name("name", name))?;
    let new = User {
        email: change.email.clone().unwrap_or_else(|| old.email.clone()),
        name,
        role: change.role.unwrap_or(old.role),
        clinic_id: change.clinic_id.or(old.clinic_id),
        is_active: change.is_active.unwrap_or(old.is_active),
        ..old.clone()
    };
    if new.role != Role::Admin && new.clinic_id.is_none() {
        return Err(Invalid::new("clinic_id", Problem::Required).into());
    }
    // The key was taken away with the deactivation, and nobody else can give the old password back.
    if new.is_active && !old.is_active && change.password.is_none() {
        return Err(Invalid::new("password", Problem::Required).into());
    }
    Ok(new)
}

/// What a token must not outlive.
const fn power(user: &User) -> (Role, Option<ClinicId>, bool) {
    (user.role, user.clinic_id, user.is_active)
}

/// Who may see the user is told that this is not allowed; anybody else learns nothing.
fn check_within(actor: &Actor, reach: Reach, user: &User) -> Result<(), ClinicError> {
    if reach.covers_user(user) {
        return Ok(());
    }
    let seen = policy::reach(actor, Action::ReadUser)?.covers_user(user);
    Err(if seen {
        ClinicError::Forbidden
    } else {
        ClinicError::NotFound
    })
}

/// Nobody changes the own role or deactivates himself, and one active admin always remains, also when two
/// admins take each other's power away at once.
async fn check_admins(
    conn: &mut SqliteConnection,
    actor: &Actor,
    old: &User,
    new: &User,
) -> Result<(), ClinicError> {
    if actor.id() == old.id && (old.role != new.role || !new.is_active) {
        return Err(ClinicError::Forbidden);
    }
    let is_admin = |user: &User| user.role == Role::Admin && user.is_active;
    if is_admin(old) && !is_admin(new) && !store::user::has_other_admin(conn, old.id).await? {
        return Err(ClinicError::LastAdmin);
    }
    Ok(())
}
