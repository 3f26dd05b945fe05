//! The slot file: plain JSON, all of whose secrets are wrapped. Kept twice, each with a checksum, as without
//! it no password opens anything.

use std::{io::ErrorKind, path::Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    error::{Result, VaultError},
    private_files,
};

use super::{cost::Cost, email, hex::Hex};

const VERSION: u16 = 1;
const FILES: [&str; 2] = ["slots.json", "slots.copy.json"];

/// The file as stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u16,
    checksum: Hex<Vec<u8>>,
    slots: SlotFile,
}

/// Read first: a newer file may look different otherwise.
#[derive(Deserialize)]
struct Versioned {
    version: u16,
}

/// All slots of a vault.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SlotFile {
    pub(super) vault_id: Uuid,
    /// Key of the HMAC that finds an e-mail's slot.
    pub(super) email_key: Hex<[u8; 32]>,
    /// Public half of the key pair that follows from the vault key.
    pub(super) events_public: Hex<[u8; 32]>,
    pub(super) recovery: Recovery,
    pub(super) slots: Vec<Slot>,
}

/// What the recovery code opens.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Recovery {
    /// Public half of the clinic's recovery key pair.
    pub(super) public: Hex<[u8; 32]>,
    /// The vault key, sealed to it.
    pub(super) sealed: Hex<Vec<u8>>,
}

/// What one user's password opens.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Slot {
    /// HMAC of the e-mail.
    pub(super) id: Hex<[u8; 32]>,
    pub(super) salt: Hex<[u8; 16]>,
    pub(super) cost: Cost,
    /// The vault key under the user's unlock key.
    pub(super) wrapped: Hex<Vec<u8>>,
    /// HMAC under the vault key over all of the above: a slot copied under another e-mail is seen.
    pub(super) signature: Hex<[u8; 32]>,
}

impl SlotFile {
    /// Whether the folder holds a slot file.
    pub(super) fn present(dir: &Path) -> bool {
        FILES.iter().any(|name| dir.join(name).exists())
    }

    /// Reads the first good of the two files; `None` when there is neither.
    ///
    /// # Errors
    /// `SlotsDamaged` when files are there but none is good; `NewerFormat`; `Io`.
    pub(super) fn load(dir: &Path) -> Result<Option<Self>> {
        let mut damage = None;
        for name in FILES {
            match std::fs::read(dir.join(name)) {
                Ok(bytes) => match Self::parse(&bytes) {
                    Ok(file) => return Ok(Some(file)),
                    Err(error) => damage = damage.or(Some(error)),
                },
                Err(error) if error.kind() == ErrorKind::NotFound => (),
                Err(error) => return Err(error.into()),
            }
        }
        damage.map_or(Ok(None), Err)
    }

    fn parse(bytes: &[u8]) -> Result<Self> {
        let damaged = |_| VaultError::SlotsDamaged;
        let Versioned { version } = serde_json::from_slice(bytes).map_err(damaged)?;
        if version > VERSION {
            return Err(VaultError::NewerFormat { version });
        }
        let stored: Stored = serde_json::from_slice(bytes).map_err(damaged)?;
        if stored.slots.checksum()? != stored.checksum {
            return Err(VaultError::SlotsDamaged);
        }
        Ok(stored.slots)
    }

    /// Writes both files, one after the other, each at once.
    pub(super) fn save(&self, dir: &Path) -> Result<()> {
        let stored = Stored {
            version: VERSION,
            checksum: self.checksum()?,
            slots: self.clone(),
        };
        let bytes = serde_json::to_vec_pretty(&stored).map_err(std::io::Error::from)?;
        FILES
            .iter()
            .try_for_each(|name| private_files::replace(&dir.join(name), &bytes))
    }

    /// Over the compact text, so that it does not hang on spaces.
    fn checksum(&self) -> Result<Hex<Vec<u8>>> {
        let text = serde_json::to_vec(self).map_err(std::io::Error::from)?;
        Ok(Hex(Sha256::digest(text).to_vec()))
    }

    pub(super) fn vault_id(&self) -> Uuid {
        self.vault_id
    }

    pub(super) fn events_public(&self) -> &[u8; 32] {
        &self.events_public.0
    }

    /// The id of an e-mail's slot.
    pub(super) fn slot_id(&self, email: &str) -> [u8; 32] {
        email::slot_id(&self.email_key.0, email)
    }

    /// The slot with an id.
    pub(super) fn find(&self, id: &[u8; 32]) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id.0 == *id)
    }

    /// The costs that slots have, each once, in the order of the file; the usual one where there is no slot.
    pub(super) fn costs(&self) -> Vec<Cost> {
        let mut costs: Vec<Cost> = Vec::new();
        for slot in &self.slots {
            if !costs.contains(&slot.cost) {
                costs.push(slot.cost);
            }
        }
        if costs.is_empty() {
            costs.push(Cost::default());
        }
        costs
    }

    /// Salt and cost for an e-mail: those of its slot, or ones that look the same.
    pub(super) fn salt_and_cost(&self, id: &[u8; 32]) -> ([u8; 16], Cost) {
        if let Some(slot) = self.find(id) {
            return (slot.salt.0, slot.cost);
        }
        let usual = self.slots.first().map_or(Cost::default(), |slot| slot.cost);
        (email::decoy_salt(&self.email_key.0, id), usual)
    }
}
