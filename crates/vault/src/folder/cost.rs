//! From a password to keys: argon2id, then one key to unlock with and one to sign in to central with.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    error::{Result, VaultError},
    keys::redacted,
    secret::{Secret, derive},
};

/// What one try of a password costs, in argon2id's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for Cost {
    /// 19 MiB, two passes, one lane: OWASP's password storage cheat sheet, first choice for argon2id.
    fn default() -> Self {
        Self {
            memory_kib: 19 << 10,
            passes: 2,
            lanes: 1,
        }
    }
}

impl Cost {
    /// Next to nothing: for tests, which try many passwords and guard none.
    pub fn for_tests() -> Self {
        Self {
            memory_kib: 64,
            passes: 1,
            lanes: 1,
        }
    }

    /// Bounded above too: the cost is read from a plain file, which must not make a PC run out of memory.
    fn params(self) -> Result<Params> {
        let bounded = self.memory_kib <= 1 << 20 && self.passes <= 64 && self.lanes <= 16;
        bounded
            .then(|| Params::new(self.memory_kib, self.passes, self.lanes, Some(64)).ok())
            .flatten()
            .ok_or(VaultError::CostOutOfBounds)
    }
}

/// Proves a user to central without telling it the password or a key of the vault.
#[derive(Clone)]
pub struct SignInKey(Secret);

redacted!(SignInKey);

impl SignInKey {
    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// What one derivation gives.
pub(super) struct UserKeys {
    /// Opens the user's slot.
    pub(super) unlock: Secret,
    pub(super) sign_in: SignInKey,
}

impl UserKeys {
    /// Stretches the password. It is brought to Unicode form NFKC first, so that the same word typed on
    /// another keyboard or system opens the same slot (NIST SP 800-63B-4, 3.1.1.2).
    pub(super) fn derive(password: &str, salt: &[u8], cost: Cost) -> Result<Self> {
        let normal = Zeroizing::new(password.nfkc().collect::<String>());
        let mut root = Zeroizing::new([0; 64]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
            .hash_password_into(normal.as_bytes(), salt, root.as_mut())
            .map_err(|_| VaultError::CostOutOfBounds)?;
        Ok(Self {
            unlock: derive(root.as_ref(), &[], "sotto v1 unlock"),
            sign_in: SignInKey(derive(root.as_ref(), &[], "sotto v1 sign in")),
        })
    }
}
