//! A person who signs in.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{ClinicId, UserId, blocklist};

/// What a user is in the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Holds sessions and sees the own ones.
    Counselor,
    /// Sees the sessions and reports of the own clinic.
    Manager,
    /// Keeps users, clinics and the PC; sees all.
    Admin,
}

impl Role {
    /// All roles, in the order in which tables print them.
    pub const ALL: [Self; 3] = [Self::Counselor, Self::Manager, Self::Admin];

    /// The word in code, API and database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Counselor => "counselor",
            Self::Manager => "manager",
            Self::Admin => "admin",
        }
    }
}

/// A user as the database has it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// Sign-in name, unique on all the clinic's PCs.
    pub email: Email,
    /// The name colleagues see.
    pub name: String,
    /// What the user may do follows from this.
    pub role: Role,
    /// `None` only for an admin.
    pub clinic_id: Option<ClinicId>,
    /// An inactive user may do nothing.
    pub is_active: bool,
}

/// An e-mail address: trimmed, lower case, with one `@` and something on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address has the form name@example.org")]
pub struct InvalidEmail;

impl Email {
    /// Longest address that RFC 5321 lets travel, in bytes.
    const MAX_BYTES: usize = 254;

    /// Parses and normalises an address.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let text = text.trim().to_lowercase();
        let (name, domain) = text.split_once('@').ok_or(InvalidEmail)?;
        let plain = |part: &str| {
            !part.is_empty()
                && !part.contains(|c: char| c == '@' || c.is_whitespace() || c.is_control())
        };
        if !plain(name) || !plain(domain) || text.len() > Self::MAX_BYTES {
            return Err(InvalidEmail);
        }
        Ok(Self(text))
    }

    /// The normalised address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = InvalidEmail;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A password that may be set. Wiped from memory when dropped, never printed.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

/// Why a password may not be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPassword {
    /// Fewer characters than the clinic asks for.
    #[error("a password has at least {min} characters")]
    TooShort {
        /// The least number of characters.
        min: usize,
    },
    /// More characters than can be derived in bounded time.
    #[error("a password has at most {max} characters")]
    TooLong {
        /// The greatest number of characters.
        max: usize,
    },
    /// Everybody thinks of it, or whoever knows the user does.
    #[error("the password is easy to guess: it is well known, a pattern, or made of names")]
    Common,
    /// It is the one that the user has already.
    #[error("the new password is the old one")]
    Same,
}

impl InvalidPassword {
    /// The word in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "too_short",
            Self::TooLong { .. } => "too_long",
            Self::Common => "common",
            Self::Same => "same",
        }
    }

    /// The number of characters that it must not go below or above.
    pub const fn limit(self) -> Option<usize> {
        match self {
            Self::TooShort { min } => Some(min),
            Self::TooLong { max } => Some(max),
            Self::Common | Self::Same => None,
        }
    }
}

impl Password {
    /// The contract's floor, in characters; a clinic may ask for more.
    pub const MIN_CHARS: usize = 8;
    /// Greatest length, in characters (NIST SP 800-63B-4 asks for at least 64).
    pub const MAX_CHARS: usize = 128;

    /// Checks a password that somebody wants to set. Any characters are allowed.
    pub fn parse(text: String) -> Result<Self, InvalidPassword> {
        let text = Zeroizing::new(text);
        match text.chars().count() {
            n if n < Self::MIN_CHARS => Err(InvalidPassword::TooShort {
                min: Self::MIN_CHARS,
            }),
            n if n > Self::MAX_CHARS => Err(InvalidPassword::TooLong {
                max: Self::MAX_CHARS,
            }),
            _ => Ok(Self(text)),
        }
    }

    /// Holds it against the least length that counts now, and against what is easy to guess about `about`: the
    /// user's name and e-mail, the clinic's name.
    pub fn check(&self, min: usize, about: &[&str]) -> Result<(), InvalidPassword> {
        if self.0.chars().count() < min {
            return Err(InvalidPassword::TooShort { min });
        }
        if blocklist::is_guessable(&self.0, about) {
            return Err(InvalidPassword::Common);
        }
        Ok(())
    }

    /// The characters, for the key derivation alone.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}
