//! Who may open a vault.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};
use vault::{Cost, Vault, VaultError, VaultKey};

const ANNA: &str = "anna@example.org";
const BEN: &str = "ben@example.org";
const PASSWORD: &str = "correct horse battery";

fn set_up(dir: &Path) -> (Vault, VaultKey) {
    let vault = Vault::claim(dir).unwrap();
    assert!(vault.is_empty());
    let (key, _) = vault.create(ANNA, PASSWORD, Cost::for_tests()).unwrap();
    (vault, key)
}

fn same(one: &VaultKey, other: &VaultKey) -> bool {
    one.database().hex() == other.database().hex()
}

fn wrong(opened: Result<VaultKey, VaultError>) -> bool {
    opened.is_err_and(|error| matches!(error, VaultError::WrongCredentials))
}

#[test]
fn a_password_opens_and_goes_on_opening_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    let id = vault.vault_id();
    assert!(matches!(
        vault.create(BEN, PASSWORD, Cost::for_tests()),
        Err(VaultError::NotEmpty)
    ));
    drop(vault);
    let vault = Vault::claim(dir.path()).unwrap();
    assert!(!vault.is_empty());
    assert_eq!(vault.vault_id(), id);
    assert!(same(
        &vault.unlock(" Anna@Example.ORG ", PASSWORD).unwrap(),
        &key
    ));
    assert!(wrong(vault.unlock(ANNA, "correct horse batterz")));
    assert!(wrong(vault.unlock(ANNA, "")));
}

#[test]
fn a_password_is_the_same_however_its_accents_are_typed() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    vault
        .set_slot(&key, BEN, "caf\u{e9} パスワード", Cost::for_tests())
        .unwrap();
    vault.unlock(BEN, "cafe\u{301} ﾊﾟｽﾜｰﾄﾞ").unwrap();
}

#[test]
fn an_unknown_email_costs_the_same_derivation() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = set_up(dir.path());
    let before = vault.derivations();
    assert!(wrong(vault.unlock(ANNA, "wrong")));
    let known = vault.derivations() - before;
    assert!(wrong(vault.unlock("nobody@example.org", "wrong")));
    assert_eq!(known, 1);
    assert_eq!(vault.derivations() - before - known, known);
}

#[test]
fn an_empty_vault_opens_for_nobody() {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::claim(dir.path()).unwrap();
    assert!(matches!(
        vault.unlock(ANNA, PASSWORD),
        Err(VaultError::Empty)
    ));
    assert!(matches!(vault.recover("x"), Err(VaultError::Empty)));
}

#[test]
fn slots_are_added_replaced_renamed_and_removed() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    let cost = Cost::for_tests();
    vault.set_slot(&key, BEN, "bens password", cost).unwrap();
    assert!(same(&vault.unlock(BEN, "bens password").unwrap(), &key));
    vault.set_slot(&key, BEN, "bens second", cost).unwrap();
    assert!(wrong(vault.unlock(BEN, "bens password")));
    vault.copy_slot(&key, BEN, "benjamin@example.org").unwrap();
    vault.unlock(BEN, "bens second").unwrap();
    vault.remove_slot(BEN).unwrap();
    assert!(wrong(vault.unlock(BEN, "bens second")));
    vault.unlock("benjamin@example.org", "bens second").unwrap();
    let nobody = vault.copy_slot(&key, BEN, "x@example.org");
    assert!(matches!(nobody, Err(VaultError::NoSlot)));
    vault.remove_slot("benjamin@example.org").unwrap();
    vault.remove_slot("benjamin@example.org").unwrap();
    drop(vault);
    let vault = Vault::claim(dir.path()).unwrap();
    assert!(wrong(vault.unlock("benjamin@example.org", "bens second")));
    assert!(same(&vault.unlock(ANNA, PASSWORD).unwrap(), &key));
    let strange = vault.set_slot(&VaultKey::generate(), BEN, "x", cost);
    assert!(matches!(strange, Err(VaultError::WrongKey)));
}

#[test]
fn a_slot_copied_under_another_email_does_not_open() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    vault
        .set_slot(&key, BEN, "bens password", Cost::for_tests())
        .unwrap();
    let file = vault.dir().join("slots.json");
    let text = fs::read_to_string(&file).unwrap();
    let stored: serde_json::Value = serde_json::from_str(&text).unwrap();
    let slots = &stored["slots"]["slots"];
    let (anna, ben) = (
        slots[0]["id"].as_str().unwrap(),
        slots[1]["id"].as_str().unwrap(),
    );
    let swapped = text.replace(anna, "*").replace(ben, anna).replace('*', ben);
    drop(vault);
    fs::write(&file, &swapped).unwrap();
    fs::remove_file(dir.path().join("slots.copy.json")).unwrap();
    let seen = Vault::claim(dir.path());
    assert!(matches!(seen, Err(VaultError::SlotsDamaged)));

    // Whoever mends the checksum too fails at the signature, which takes the vault key.
    let compact: String = swapped.split_whitespace().collect();
    let from = compact.find("\"slots\":{").unwrap() + 8;
    let sum = Sha256::digest(&compact[from..compact.len() - 1]);
    let sum = format!("{sum:x}");
    let mended = swapped.replace(stored["checksum"].as_str().unwrap(), &sum);
    fs::write(&file, mended).unwrap();
    let vault = Vault::claim(dir.path()).unwrap();
    let opened = vault.unlock(ANNA, "bens password");
    assert!(matches!(opened, Err(VaultError::SlotsDamaged)));
}

#[test]
fn a_damaged_slot_file_is_replaced_by_its_copy() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    drop(vault);
    let file = dir.path().join("slots.json");
    let good = fs::read(&file).unwrap();
    for at in (0..good.len()).step_by(17) {
        let mut bytes = good.clone();
        bytes[at] = bytes[at].wrapping_add(1);
        fs::write(&file, &bytes).unwrap();
        let vault = Vault::claim(dir.path()).unwrap();
        assert!(same(&vault.unlock(ANNA, PASSWORD).unwrap(), &key), "{at}");
    }
    fs::write(&file, &good[..good.len() / 2]).unwrap();
    fs::write(dir.path().join("slots.copy.json"), "{}").unwrap();
    assert!(matches!(
        Vault::claim(dir.path()),
        Err(VaultError::SlotsDamaged)
    ));
}

#[test]
fn a_change_cut_off_leaves_the_old_slots() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    // What a crash between writing and renaming leaves behind.
    fs::write(dir.path().join("slots.new"), b"{\"version\": 1, \"check").unwrap();
    drop(vault);
    let vault = Vault::claim(dir.path()).unwrap();
    assert!(same(&vault.unlock(ANNA, PASSWORD).unwrap(), &key));
    vault
        .set_slot(&key, BEN, "bens password", Cost::for_tests())
        .unwrap();
    assert!(!dir.path().join("slots.new").exists());
}

#[cfg(unix)]
#[test]
fn a_change_that_cannot_be_stored_is_not_made() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    // Something stands where the new file is to be written.
    fs::create_dir(dir.path().join("slots.new")).unwrap();
    let refused = vault.set_slot(&key, ANNA, "another password", Cost::for_tests());
    assert!(matches!(refused, Err(VaultError::Io(_))));
    vault.unlock(ANNA, PASSWORD).unwrap();
    assert!(wrong(vault.unlock(ANNA, "another password")));
}

#[test]
fn the_slot_file_names_nobody() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    vault
        .set_slot(&key, BEN, "bens password", Cost::for_tests())
        .unwrap();
    for name in ["slots.json", "slots.copy.json"] {
        let text = fs::read_to_string(dir.path().join(name)).unwrap();
        for word in [
            "anna",
            "ben",
            "example",
            "password",
            "horse",
            &key.database().hex(),
        ] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn absurd_costs_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::claim(dir.path()).unwrap();
    let cost = Cost {
        memory_kib: u32::MAX,
        passes: 1,
        lanes: 1,
    };
    assert!(matches!(
        vault.create(ANNA, PASSWORD, cost),
        Err(VaultError::CostOutOfBounds)
    ));
    assert!(vault.is_empty());
}

#[test]
fn every_try_costs_the_same_also_while_slots_of_two_costs_are_there() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    let dearer = Cost {
        memory_kib: 256,
        passes: 2,
        lanes: 1,
    };
    vault.set_slot(&key, BEN, "bens password", dearer).unwrap();
    let spent = |email: &str, password: &str, fits: bool| {
        let (before, tries) = (vault.work(), vault.derivations());
        assert_eq!(vault.unlock(email, password).is_ok(), fits, "{email}");
        (vault.work() - before, vault.derivations() - tries)
    };
    let all = [
        spent(ANNA, PASSWORD, true),
        spent(ANNA, "wrong", false),
        spent(BEN, "bens password", true),
        spent(BEN, "wrong", false),
        spent("nobody@example.org", "wrong", false),
        spent("", "", false),
    ];
    assert_eq!(all, [(64 + 512, 2); 6]);
    assert!(!vault.renew_slot(&key, ANNA, "wrong", dearer).unwrap());
    let tag = vault.slot_tag(ANNA).unwrap();
    assert!(vault.renew_slot(&key, ANNA, PASSWORD, dearer).unwrap());
    assert!(!vault.renew_slot(&key, ANNA, PASSWORD, dearer).unwrap());
    assert_ne!(vault.slot_tag(ANNA).unwrap(), tag);
    assert!(same(&vault.unlock(ANNA, PASSWORD).unwrap(), &key));
    assert_eq!(spent("nobody@example.org", "wrong", false), (512, 1));
}

#[test]
fn slots_of_others_can_be_taken_away() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    vault
        .set_slot(&key, BEN, "bens password", Cost::for_tests())
        .unwrap();
    assert_eq!(vault.keep_slots(&key, [ANNA, BEN]).unwrap(), 0);
    let strange = vault.keep_slots(&VaultKey::generate(), [ANNA]);
    assert!(matches!(strange, Err(VaultError::WrongKey)));
    assert_eq!(vault.keep_slots(&key, [ANNA]).unwrap(), 1);
    assert!(wrong(vault.unlock(BEN, "bens password")));
    assert!(!vault.has_slot(BEN).unwrap() && vault.has_slot(ANNA).unwrap());
}
