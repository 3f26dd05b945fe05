//! Tokens, the signed-in user and the own sign-ins.

use serde::Serialize;
use utoipa::ToSchema;

use super::{page_of, user::User};

/// A fresh token. Send it as `Authorization: Bearer …`.
#[derive(Serialize, ToSchema)]
pub struct Token {
    /// The token (a JWT).
    pub access_token: String,
    /// Always `bearer`.
    #[schema(example = "bearer")]
    pub token_type: &'static str,
    /// Seconds until it ends.
    pub expires_in: u64,
}

impl From<clinic::SignedIn> for Token {
    fn from(signed_in: clinic::SignedIn) -> Self {
        Self {
            access_token: signed_in.token,
            token_type: "bearer",
            expires_in: signed_in.expires_in,
        }
    }
}

/// The signed-in user, and what the screens have to know first.
#[derive(Serialize, ToSchema)]
pub struct Me {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// Whether a new password has to be chosen before anything else.
    pub must_change_password: bool,
    /// Least number of characters of a new password.
    pub min_password_chars: u32,
    /// Minutes without a key or a pointer after which the window locks.
    pub idle_minutes: u32,
}

impl Me {
    pub(crate) fn of(user: clinic::domain::user::User, standing: &clinic::OwnStanding) -> Self {
        Self {
            user: user.into(),
            must_change_password: standing.must_change_password,
            min_password_chars: standing.settings.sign_in.min_password_chars,
            idle_minutes: standing.settings.sign_in.idle_minutes,
        }
    }
}

/// One of the own sign-ins.
#[derive(Serialize, ToSchema)]
pub struct SignIn {
    /// When it began.
    #[schema(value_type = String, format = DateTime)]
    pub started_at: jiff::Timestamp,
    /// When it was last used.
    #[schema(value_type = String, format = DateTime)]
    pub used_at: jiff::Timestamp,
    /// When it ends at the latest.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: jiff::Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

impl From<clinic::OwnSignIn> for SignIn {
    fn from(own: clinic::OwnSignIn) -> Self {
        Self {
            started_at: own.started_at,
            used_at: own.used_at,
            ends_at: own.ends_at,
            is_this: own.is_this,
        }
    }
}

page_of! {
    /// The own sign-ins that go on, newest first; `next_cursor` is always null.
    SignInList, SignIn
}
