//! The vault's folder: one process at a time, private, with events for later.

use vault::{Cost, Vault, VaultError, VaultKey};

use crate::child::{hear, start};

#[test]
fn one_process_holds_a_vault() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("vault");
    let (mut child, mut lines) = start("child::claim_until_killed", &path);
    assert_eq!(hear(&mut lines).unwrap(), "claimed");
    assert!(matches!(Vault::claim(&path), Err(VaultError::InUse)));
    child.kill().unwrap();
    child.wait().unwrap();

    let held = Vault::claim(&path).unwrap();
    assert!(matches!(Vault::claim(&path), Err(VaultError::InUse)));
    let (mut second, mut lines) = start("child::claim_until_killed", &path);
    assert_eq!(hear(&mut lines).unwrap(), "refused");
    second.kill().unwrap();
    second.wait().unwrap();
    drop(held);
    Vault::claim(&path).unwrap();
}

#[cfg(unix)]
#[test]
fn everything_in_a_vault_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep").join("vault");
    let vault = Vault::claim(&path).unwrap();
    vault
        .create("a@example.org", "a long password", Cost::for_tests())
        .unwrap();
    vault.note_sealed(b"event").unwrap();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for entry in path.read_dir().unwrap() {
        let entry = entry.unwrap().path();
        let expected = if entry.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&entry), expected, "{}", entry.display());
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_no_vault_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("letter.txt"), "").unwrap();
    std::fs::set_permissions(dir.path(), PermissionsExt::from_mode(0o755)).unwrap();
    Vault::claim(dir.path()).unwrap();
    let mode = dir.path().metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
}

fn set_up(dir: &std::path::Path) -> (Vault, VaultKey) {
    let vault = Vault::claim(dir).unwrap();
    let (key, _) = vault
        .create("a@example.org", "a long password", Cost::for_tests())
        .unwrap();
    (vault, key)
}

#[test]
fn sealed_events_wait_for_the_key() {
    let dir = tempfile::tempdir().unwrap();
    let empty = Vault::claim(&dir.path().join("empty")).unwrap();
    assert!(matches!(empty.note_sealed(b"x"), Err(VaultError::Empty)));

    let (vault, key) = set_up(&dir.path().join("vault"));
    vault.note_sealed(b"first canary").unwrap();
    vault.note_sealed(b"second canary").unwrap();
    let stored = std::fs::read(vault.dir().join("events.sealed")).unwrap();
    assert!(!stored.windows(6).any(|word| word == b"canary"));
    let taken = vault.take_sealed(&key).unwrap();
    assert_eq!(taken, [b"first canary".to_vec(), b"second canary".to_vec()]);
    vault.note_sealed(b"third").unwrap();
    vault.clear_sealed().unwrap();
    assert_eq!(vault.take_sealed(&key).unwrap(), [b"third".to_vec()]);
    vault.clear_sealed().unwrap();
    assert!(vault.take_sealed(&key).unwrap().is_empty());
    assert!(vault.take_sealed(&VaultKey::generate()).unwrap().is_empty());
}

#[test]
fn a_torn_event_costs_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    vault.note_sealed(b"one").unwrap();
    let path = vault.dir().join("events.sealed");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend_from_slice(&[200, 0, 1, 2, 3]);
    std::fs::write(&path, bytes).unwrap();
    vault.note_sealed(b"two").unwrap();
    assert_eq!(
        vault.take_sealed(&key).unwrap(),
        [b"one".to_vec(), b"two".to_vec()]
    );
}

#[test]
fn events_are_bounded_and_the_newest_stay() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, key) = set_up(dir.path());
    assert!(matches!(
        vault.note_sealed(&[0; 1025]),
        Err(VaultError::EventTooLong)
    ));
    for number in 0_u16..700 {
        let mut event = vec![0; 1024];
        event[..2].copy_from_slice(&number.to_le_bytes());
        vault.note_sealed(&event).unwrap();
    }
    assert!(
        std::fs::metadata(vault.dir().join("events.sealed"))
            .unwrap()
            .len()
            <= 512 << 10
    );
    let events = vault.take_sealed(&key).unwrap();
    assert!(events.len() > 200);
    let numbers: Vec<u16> = events
        .iter()
        .map(|e| u16::from_le_bytes([e[0], e[1]]))
        .collect();
    assert_eq!(numbers.last(), Some(&699));
    assert!(numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]));
}
