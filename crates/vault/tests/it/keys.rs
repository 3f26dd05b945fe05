//! Keys: fixed for ever by the vault key, different for every purpose, never printed.

use vault::{RecordingsKey, VaultKey};

use crate::support::Take;

#[test]
fn the_derivation_never_changes() {
    // HKDF-SHA256 without salt over 32 bytes of 7, computed by another implementation.
    let key = VaultKey::from_bytes([7; 32]);
    assert_eq!(key.database().hex().as_str(), DATABASE);
    assert_eq!(key.tokens().bytes()[..4], TOKENS);
}

const DATABASE: &str = "b393c6f0b581c03d0f934624aa5d01b3993d72e238236dd29bd82890ac74907b";
const TOKENS: [u8; 4] = [0x64, 0x5a, 0xfb, 0xaf];

#[test]
fn generated_keys_differ() {
    let (one, other) = (VaultKey::generate(), VaultKey::generate());
    assert_ne!(one.database().hex(), other.database().hex());
    assert_ne!(one.database().hex().len(), 0);
}

#[test]
fn no_key_prints_itself() {
    let key = VaultKey::from_bytes([0xAB; 32]);
    let recordings: RecordingsKey = key.recordings();
    let take = Take::new();
    let shown = [
        format!("{key:?}"),
        format!("{:?}", key.database()),
        format!("{:?}", key.tokens()),
        format!("{recordings:?}"),
        format!("{:?}", recordings.fresh()),
    ];
    for text in shown {
        assert!(text.ends_with("(<redacted>)"), "{text}");
    }
    let reader = vault::SealedReader::open(&take.path, &take.key).unwrap();
    assert!(format!("{reader:?}").len() < 400);
}
