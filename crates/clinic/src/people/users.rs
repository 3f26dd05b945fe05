//! Users: an admin keeps them, a manager sees those of the clinic, everybody keeps the own name and password.

use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{
        ClinicId, UserId,
        user::{Email, Password, Role, User},
    },
    input::{self, Invalid, Problem},
    policy::{self, Action},
    store,
};

use super::clinic_for;

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

/// What to change of a user; `None` leaves a part as it is.
#[derive(Clone, Debug, Default)]
pub struct UserChange {
    /// The name colleagues see.
    pub name: Option<String>,
    /// What the user may do. Nobody changes the own role.
    pub role: Option<Role>,
    /// The clinic.
    pub clinic_id: Option<ClinicId>,
    /// `false` ends all sign-ins and takes the user's key to the vault away; `true` needs a new password.
    /// Nobody deactivates himself.
    pub is_active: Option<bool>,
    /// A new password; ends all sign-ins.
    pub password: Option<Password>,
}

impl UserChange {
    /// Whether it touches what only an admin may set. Saying again what the actor is already is no change.
    fn manages(&self, actor: &Actor, id: UserId) -> bool {
        let same = |unchanged: bool| actor.id() == id && unchanged;
        let user = actor.user();
        self.role.is_some_and(|role| !same(role == user.role))
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
        let found = store::user::get(&mut conn, id).await?;
        found
            .filter(|user| reach.covers_user(user))
            .ok_or(ClinicError::NotFound)
    }

    /// Adds a user, who can sign in at once.
    pub async fn create_user(&self, actor: &Actor, wanted: NewUser) -> Result<User, ClinicError> {
        policy::reach(actor, Action::CreateUser)?;
        self.check_password(&wanted.password)?;
        let name = input::name("name", &wanted.name)?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let clinic_id = match (wanted.role, wanted.clinic_id) {
            (Role::Admin, None) => None,
            (_, named) => Some(clinic_for(&mut tx, actor, named).await?),
        };
        let NewUser {
            email,
            role,
            password,
            ..
        } = wanted;
        let user = User {
            id: UserId::generate(),
            email,
            name,
            role,
            clinic_id,
            is_active: true,
        };
        store::user::insert(&mut tx, &user, now).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::CreateUser.as_str(),
            user.id,
            now,
        )
        .await?;
        // Before the commit, so that no user exists who cannot sign in. A slot without a user opens nothing.
        self.set_password(&open, user.email.clone(), password)
            .await?;
        tx.commit().await?;
        Ok(user)
    }

    /// Changes a user. Whoever loses a role, a clinic or the password has to sign in again.
    pub async fn update_user(
        &self,
        actor: &Actor,
        id: UserId,
        change: UserChange,
    ) -> Result<User, ClinicError> {
        let mut reach = policy::reach(actor, Action::EditUser)?;
        let manages = change.manages(actor, id);
        if manages {
            reach = policy::reach(actor, Action::ManageUser)?;
        }
        if let Some(password) = &change.password {
            self.check_password(password)?;
        }
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let old = store::user::get(&mut tx, id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        if !reach.covers_user(&old) {
            // Who may see the user is told that this is not allowed; anybody else learns nothing.
            let seen = policy::reach(actor, Action::ReadUser)?.covers_user(&old);
            return Err(if seen {
                ClinicError::Forbidden
            } else {
                ClinicError::NotFound
            });
        }
        if let Some(clinic_id) = change.clinic_id {
            clinic_for(&mut tx, actor, Some(clinic_id)).await?;
        }
        let new = changed(&old, &change)?;
        check_own_power(actor, &old, &new)?;
        store::user::update(&mut tx, &new, now).await?;
        if change.password.is_some() || power(&old) != power(&new) {
            store::user::end_sign_ins(&mut tx, id, now).await?;
        }
        let action = if manages {
            Action::ManageUser
        } else {
            Action::EditUser
        };
        store::audit::append(&mut tx, &actor.acting(), action.as_str(), id, now).await?;
        if let Some(password) = change.password.filter(|_| new.is_active) {
            store::audit::append(&mut tx, &actor.acting(), "user.password", id, now).await?;
            self.set_password(&open, new.email.clone(), password)
                .await?;
        }
        tx.commit().await?;
        if !new.is_active {
            let email = new.email.clone();
            // After the commit: an inactive user is refused even where the slot is still there.
            self.derive(move |vault| vault.remove_slot(email.as_str()))
                .await?;
        }
        Ok(new)
    }
}

fn changed(old: &User, change: &UserChange) -> Result<User, ClinicError> {
    let name = change
        .name
        .as_deref()
        .map_or(Ok(old.name.clone()), |name| input::name("name", name))?;
    let new = User {
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

/// Nobody changes the own role or deactivates himself, so that one active admin always remains.
fn check_own_power(actor: &Actor, old: &User, new: &User) -> Result<(), ClinicError> {
    if actor.id() == old.id && (old.role != new.role || !new.is_active) {
        return Err(ClinicError::Forbidden);
    }
    Ok(())
}
