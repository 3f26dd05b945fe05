//! Who acts: the first thing every use case is told.

use crate::domain::{
    ClinicId, SignInId, UserId,
    user::{Role, User},
};

/// A signed-in user, as the database had it when the call began. Made by
/// [`Clinic::actor`](super::Clinic::actor) alone.
#[derive(Clone, Debug)]
pub struct Actor {
    user: User,
    sign_in: SignInId,
    rotation: i64,
}

impl Actor {
    pub(super) const fn of(user: User, sign_in: SignInId, rotation: i64) -> Self {
        Self {
            user,
            sign_in,
            rotation,
        }
    }

    /// The sign-in that the call belongs to.
    pub(crate) const fn sign_in(&self) -> SignInId {
        self.sign_in
    }

    /// How often the sign-in had been refreshed when the token was made.
    pub(crate) const fn rotation(&self) -> i64 {
        self.rotation
    }

    /// The user.
    pub const fn user(&self) -> &User {
        &self.user
    }

    /// The user's id.
    pub const fn id(&self) -> UserId {
        self.user.id
    }

    /// The user's role.
    pub const fn role(&self) -> Role {
        self.user.role
    }

    /// The user's clinic; `None` only for an admin.
    pub const fn clinic_id(&self) -> Option<ClinicId> {
        self.user.clinic_id
    }

    pub(crate) const fn acting(&self) -> Acting {
        Acting::User(self.user.id)
    }
}

/// What goes on by itself while the vault is open: recovery and jobs. It only advances what a user began,
/// and has its own column in the policy.
#[derive(Clone, Copy, Debug)]
pub struct Worker {
    user_id: Option<UserId>,
}

impl Worker {
    pub(super) const fn of_open_vault() -> Self {
        Self { user_id: None }
    }

    /// The same, acting for the user who began the step.
    #[must_use]
    pub const fn acting_for(self, user_id: UserId) -> Self {
        Self {
            user_id: Some(user_id),
        }
    }

    pub(crate) const fn acting(&self) -> Acting {
        Acting::Worker(self.user_id)
    }
}

/// Who is named in the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Acting {
    /// A user.
    User(UserId),
    /// The worker, for a user.
    Worker(Option<UserId>),
    /// Somebody who is not signed in; the user whose name was used, if there is one.
    Nobody(Option<UserId>),
}
