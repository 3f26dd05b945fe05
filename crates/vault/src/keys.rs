//! The key of the vault and the keys that follow from it.

use std::fmt::Write as _;

use zeroize::Zeroizing;

use crate::{
    data_key::RecordingsKey,
    secret::{Secret, derive, random},
};

/// The root of everything a PC keeps: 32 random bytes, only ever stored wrapped.
#[derive(Clone)]
pub struct VaultKey(Secret);

/// Opens the database.
#[derive(Clone)]
pub struct DatabaseKey(Secret);

/// Signs the tokens of signed-in users.
#[derive(Clone)]
pub struct TokenKey(Secret);

impl VaultKey {
    /// A new key from the operating system's random source.
    pub fn generate() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// The key from its 32 bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key of the database.
    pub fn database(&self) -> DatabaseKey {
        DatabaseKey(self.purpose("sotto v1 database"))
    }

    /// The key that wraps the data key of every sealed file.
    pub fn recordings(&self) -> RecordingsKey {
        RecordingsKey::new(self.purpose("sotto v1 recordings"))
    }

    /// The key that signs tokens.
    pub fn tokens(&self) -> TokenKey {
        TokenKey(self.purpose("sotto v1 tokens"))
    }

    /// The bytes, to be wrapped.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// One more key for a purpose of its own.
    pub(crate) fn purpose(&self, purpose: &str) -> Secret {
        derive(self.0.as_ref(), &[], purpose)
    }
}

impl DatabaseKey {
    /// 64 hexadecimal digits, as `PRAGMA key = "x'…'"` takes them.
    pub fn hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            // Writing into a String has no way to fail.
            let written = write!(text, "{byte:02x}");
            debug_assert!(written.is_ok());
        }
        text
    }
}

impl TokenKey {
    /// The bytes of the HMAC key.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(<redacted>)"))
            }
        }
    )*};
}
pub(crate) use redacted;
redacted!(VaultKey, DatabaseKey, TokenKey);
