//! Setting up, opening and changing who may open.

use std::sync::atomic::Ordering;

use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::{
    error::{Result, VaultError},
    keys::VaultKey,
    secret::{open, random, seal},
};

use super::{
    Vault,
    cost::{Cost, SignInKey, UserKeys},
    email::hmac,
    hex::Hex,
    public_key::{open_with, pair, seal_to},
    recovery_code::RecoveryCode,
    slot_file::{Recovery, Slot, SlotFile},
};

const RECOVERY: &str = "sotto v1 recovery";

impl Vault {
    /// Sets an empty vault up: a new vault key, a slot for its first user, a recovery code.
    ///
    /// # Errors
    /// `NotEmpty`, `CostOutOfBounds`, `DiskFull`, `Io`.
    pub fn create(
        &self,
        email: &str,
        password: &str,
        cost: Cost,
    ) -> Result<(VaultKey, RecoveryCode)> {
        let mut state = self.state();
        if state.slots.is_some() {
            return Err(VaultError::NotEmpty);
        }
        let key = VaultKey::generate();
        let code = RecoveryCode::generate();
        let mut file = SlotFile {
            vault_id: self.fresh_id,
            email_key: Hex(random()),
            events_public: Hex(events_public(&key)),
            recovery: Recovery::of(&code, &key),
            slots: Vec::new(),
        };
        let slot = self.make_slot(&file, &key, email, password, cost)?;
        file.slots.push(slot);
        file.save(&self.dir)?;
        state.slots = Some(file);
        Ok((key, code))
    }

    /// Opens the vault with a user's password.
    ///
    /// # Errors
    /// `Empty`; `WrongCredentials`, after the same work whether the e-mail is known or not; `SlotsDamaged`
    /// when the password fits but the slot is not the one that was made for this e-mail.
    pub fn unlock(&self, email: &str, password: &str) -> Result<VaultKey> {
        let file = self.slots()?;
        let id = file.slot_id(email);
        let keys = self.stretch_alike(&file, &id, password)?;
        let slot = file.find(&id).ok_or(VaultError::WrongCredentials)?;
        let key = open(&keys.unlock, &bound(file.vault_id), &slot.wrapped.0)
            .and_then(|plain| Some(VaultKey::from_bytes(*plain.first_chunk::<32>()?)))
            .ok_or(VaultError::WrongCredentials)?;
        let signed = signature(&key, file.vault_id, slot).ct_eq(&slot.signature.0);
        if !bool::from(signed) || file.events_public.0 != events_public(&key) {
            return Err(VaultError::SlotsDamaged);
        }
        Ok(key)
    }

    /// The key that proves a user to central. Costs one derivation; it checks nothing.
    ///
    /// # Errors
    /// `Empty`, `CostOutOfBounds`.
    pub fn sign_in_key(&self, email: &str, password: &str) -> Result<SignInKey> {
        let file = self.slots()?;
        let (salt, cost) = file.salt_and_cost(&file.slot_id(email));
        Ok(self.stretch(password, &salt, cost)?.sign_in)
    }

    /// Gives a user a password, in place of the former one if there was one.
    ///
    /// # Errors
    /// `Empty`, `WrongKey` when the key is another vault's, `CostOutOfBounds`, `DiskFull`, `Io`.
    pub fn set_slot(&self, key: &VaultKey, email: &str, password: &str, cost: Cost) -> Result<()> {
        let file = self.slots()?;
        let slot = self.make_slot(&file, key, email, password, cost)?;
        self.change(|file| {
            check_key(file, key)?;
            file.slots.retain(|other| other.id != slot.id);
            file.slots.push(slot);
            Ok(())
        })
    }

    /// Lets a user's password open under another e-mail too. Whoever renames a user takes the old slot away
    /// afterwards: a crash between the two leaves one slot too many, never one too few.
    ///
    /// # Errors
    /// `Empty`, `WrongKey`, `NoSlot`, `DiskFull`, `Io`.
    pub fn copy_slot(&self, key: &VaultKey, old_email: &str, new_email: &str) -> Result<()> {
        self.change(|file| {
            check_key(file, key)?;
            let (old, new) = (file.slot_id(old_email), file.slot_id(new_email));
            let mut slot = file.find(&old).ok_or(VaultError::NoSlot)?.clone();
            slot.id = Hex(new);
            slot.signature = Hex(signature(key, file.vault_id, &slot));
            file.slots.retain(|other| other.id != slot.id);
            file.slots.push(slot);
            Ok(())
        })
    }

    /// Whether a user has a slot.
    pub fn has_slot(&self, email: &str) -> Result<bool> {
        let file = self.slots()?;
        Ok(file.find(&file.slot_id(email)).is_some())
    }

    /// Takes away every slot but those of these users; returns how many went.
    ///
    /// # Errors
    /// `Empty`, `WrongKey`, `DiskFull`, `Io`.
    pub fn keep_slots<'a>(
        &self,
        key: &VaultKey,
        emails: impl IntoIterator<Item = &'a str>,
    ) -> Result<usize> {
        let file = self.slots()?;
        check_key(&file, key)?;
        let kept: Vec<_> = emails
            .into_iter()
            .map(|email| file.slot_id(email))
            .collect();
        let strange = |slot: &Slot| !kept.contains(&slot.id.0);
        let gone = file.slots.iter().filter(|slot| strange(slot)).count();
        if gone > 0 {
            self.change(|file| {
                file.slots.retain(|slot| !strange(slot));
                Ok(())
            })?;
        }
        Ok(gone)
    }

    /// Changes with every new password of a user; `None` where there is no slot.
    ///
    /// # Errors
    /// `Empty`.
    pub fn slot_tag(&self, email: &str) -> Result<Option<[u8; 32]>> {
        let file = self.slots()?;
        Ok(file.find(&file.slot_id(email)).map(|slot| slot.signature.0))
    }

    /// Makes a user's slot anew if it was made at another cost, while its password is at hand. A slot that
    /// the password does not open, or that is changed meanwhile, is left alone.
    ///
    /// # Errors
    /// `Empty`, `WrongKey`, `CostOutOfBounds`, `DiskFull`, `Io`.
    pub fn renew_slot(
        &self,
        key: &VaultKey,
        email: &str,
        password: &str,
        cost: Cost,
    ) -> Result<bool> {
        let file = self.slots()?;
        let old = file.find(&file.slot_id(email)).cloned();
        let Some(old) = old.filter(|slot| slot.cost != cost) else {
            return Ok(false);
        };
        let keys = self.stretch(password, &old.salt.0, old.cost)?;
        if open(&keys.unlock, &bound(file.vault_id), &old.wrapped.0).is_none() {
            return Ok(false);
        }
        let new = self.make_slot(&file, key, email, password, cost)?;
        let mut renewed = false;
        self.change(|file| {
            check_key(file, key)?;
            let same = |slot: &&mut Slot| slot.signature == old.signature;
            if let Some(slot) = file.slots.iter_mut().find(same) {
                *slot = new;
                renewed = true;
            }
            Ok(())
        })?;
        Ok(renewed)
    }

    /// Makes a new recovery code; the old one opens nothing any more.
    ///
    /// # Errors
    /// `Empty`, `WrongKey`, `DiskFull`, `Io`.
    pub fn renew_recovery(&self, key: &VaultKey) -> Result<RecoveryCode> {
        let code = RecoveryCode::generate();
        self.change(|file| {
            check_key(file, key)?;
            file.recovery = Recovery::of(&code, key);
            Ok(())
        })?;
        Ok(code)
    }

    /// A mark over `bytes` that only this vault makes, for one e-mail. Works while sealed, since its key lies in
    /// the slot file: it proves that this PC gave the mark away, and guards nothing else.
    ///
    /// # Errors
    /// `Empty`.
    pub fn mark(&self, email: &str, bytes: &[u8]) -> Result<[u8; 32]> {
        let file = self.slots()?;
        let id = file.slot_id(email);
        Ok(hmac(&file.email_key.0, &[b"mark", &id, bytes]))
    }

    /// Whether a mark is the one of this vault, for this e-mail and these bytes.
    ///
    /// # Errors
    /// `Empty`.
    pub fn is_mark(&self, email: &str, bytes: &[u8], mark: &[u8]) -> Result<bool> {
        Ok(self.mark(email, bytes)?.ct_eq(mark).into())
    }

    /// Takes a user's slot away; nothing happens when there is none.
    ///
    /// # Errors
    /// `Empty`, `DiskFull`, `Io`.
    pub fn remove_slot(&self, email: &str) -> Result<()> {
        self.change(|file| {
            let id = file.slot_id(email);
            file.slots.retain(|slot| slot.id.0 != id);
            Ok(())
        })
    }

    /// Opens the vault with the recovery code, typed in any case, with or without dashes and spaces, O for 0,
    /// I or L for 1.
    ///
    /// # Errors
    /// `Empty`, `WrongRecoveryCode`.
    pub fn recover(&self, code: &str) -> Result<VaultKey> {
        let file = self.slots()?;
        let code = RecoveryCode::parse(code).ok_or(VaultError::WrongRecoveryCode)?;
        let (secret, public) = pair(&code.key());
        if public != file.recovery.public.0 {
            return Err(VaultError::WrongRecoveryCode);
        }
        let key = open_with(&secret, RECOVERY, &file.recovery.sealed.0)
            .and_then(|plain| Some(VaultKey::from_bytes(*plain.first_chunk::<32>()?)))
            .ok_or(VaultError::SlotsDamaged)?;
        check_key(&file, &key).map_err(|_| VaultError::SlotsDamaged)?;
        Ok(key)
    }

    fn make_slot(
        &self,
        file: &SlotFile,
        key: &VaultKey,
        email: &str,
        password: &str,
        cost: Cost,
    ) -> Result<Slot> {
        let salt = random();
        let keys = self.stretch(password, &salt, cost)?;
        let mut slot = Slot {
            id: Hex(file.slot_id(email)),
            salt: Hex(salt),
            cost,
            wrapped: Hex(seal(&keys.unlock, &bound(file.vault_id), key.bytes())),
            signature: Hex([0; 32]),
        };
        slot.signature = Hex(signature(key, file.vault_id, &slot));
        Ok(slot)
    }

    fn stretch(&self, password: &str, salt: &[u8], cost: Cost) -> Result<UserKeys> {
        self.derivations.fetch_add(1, Ordering::Relaxed);
        let work = u64::from(cost.memory_kib) * u64::from(cost.passes);
        self.work.fetch_add(work, Ordering::Relaxed);
        UserKeys::derive(password, salt, cost)
    }

    /// Stretches a password once at every cost that a slot of this file has, in one order: a try takes the
    /// same time for every e-mail, known or not, also while slots of an older cost are still there.
    fn stretch_alike(&self, file: &SlotFile, id: &[u8; 32], password: &str) -> Result<UserKeys> {
        let (salt, own) = file.salt_and_cost(id);
        let mut keys = None;
        for cost in file.costs() {
            let derived = self.stretch(password, &salt, cost)?;
            if cost == own {
                keys = Some(derived);
            }
        }
        keys.ok_or(VaultError::SlotsDamaged)
    }

    /// A copy, so that stretching a password holds nobody up.
    fn slots(&self) -> Result<SlotFile> {
        self.state().slots.clone().ok_or(VaultError::Empty)
    }

    /// Changes the slots on the disk, and in memory only if that went well.
    fn change(&self, change: impl FnOnce(&mut SlotFile) -> Result<()>) -> Result<()> {
        let mut state = self.state();
        let mut file = state.slots.clone().ok_or(VaultError::Empty)?;
        change(&mut file)?;
        file.save(&self.dir)?;
        state.slots = Some(file);
        Ok(())
    }
}

impl Recovery {
    fn of(code: &RecoveryCode, key: &VaultKey) -> Self {
        let (_, public) = pair(&code.key());
        Self {
            public: Hex(public),
            sealed: Hex(seal_to(&public, RECOVERY, key.bytes())),
        }
    }
}

fn bound(vault_id: Uuid) -> Vec<u8> {
    [b"sotto v1 slot".as_slice(), vault_id.as_bytes()].concat()
}

fn signature(key: &VaultKey, vault_id: Uuid, slot: &Slot) -> [u8; 32] {
    let cost = [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes].map(u32::to_le_bytes);
    hmac(
        key.purpose("sotto v1 slot signature").as_ref(),
        &[
            vault_id.as_bytes(),
            &slot.id.0,
            &slot.salt.0,
            cost.as_flattened(),
            &slot.wrapped.0,
        ],
    )
}

fn check_key(file: &SlotFile, key: &VaultKey) -> Result<()> {
    if file.events_public.0 == events_public(key) {
        return Ok(());
    }
    Err(VaultError::WrongKey)
}

/// The secret half of the pair that events are sealed to follows from the vault key.
fn events_public(key: &VaultKey) -> [u8; 32] {
    pair(&key.purpose(super::events::PURPOSE)).1
}
