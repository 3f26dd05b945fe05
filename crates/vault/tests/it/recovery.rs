//! The code on paper.

use vault::{Cost, Vault, VaultError};

#[test]
fn the_code_opens_however_it_is_typed() {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::claim(dir.path()).unwrap();
    let (key, code) = vault
        .create("a@example.org", "password", Cost::for_tests())
        .unwrap();
    let text = code.expose().to_string();
    assert_eq!(text.len(), 41);
    assert!(text.split('-').all(|group| group.len() == 5));
    let wide = |symbol: char| char::from_u32(symbol as u32 + 0xFEE0).unwrap();
    let typed = [
        text.clone(),
        text.to_lowercase(),
        text.replace('-', ""),
        format!("  {} ", text.replace('-', " – ")),
        text.replace('0', "O").replace('1', "l"),
        text.replace('0', "o").replace('1', "I"),
        text.chars()
            .map(|c| if c == '-' { 'ー' } else { wide(c) })
            .collect(),
    ];
    for typed in typed {
        let opened = vault.recover(&typed).unwrap();
        assert_eq!(opened.database().hex(), key.database().hex());
    }
}

#[test]
fn a_slip_or_another_clinics_code_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::claim(&dir.path().join("one")).unwrap();
    let (_, code) = vault
        .create("a@example.org", "password", Cost::for_tests())
        .unwrap();
    let other = Vault::claim(&dir.path().join("other")).unwrap();
    let (_, foreign) = other
        .create("a@example.org", "password", Cost::for_tests())
        .unwrap();
    let refused = |typed: &str| matches!(vault.recover(typed), Err(VaultError::WrongRecoveryCode));
    assert!(refused(foreign.expose()));
    assert!(refused(""));
    assert!(refused(&code.expose()[1..]));
    assert!(refused(&format!("{}A", code.expose())));
    for (at, symbol) in code.expose().char_indices().filter(|(_, c)| *c != '-') {
        let slip = if symbol == 'Z' { 'Y' } else { 'Z' };
        let mut typed = code.expose().to_string();
        typed.replace_range(at..=at, &slip.to_string());
        assert!(refused(&typed), "{at}");
    }
    assert_eq!(format!("{code:?}"), "RecoveryCode(<redacted>)");
}

#[test]
fn a_new_code_takes_the_place_of_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    let vault = Vault::claim(dir.path()).unwrap();
    let (key, old) = vault
        .create("a@example.org", "password", Cost::for_tests())
        .unwrap();
    let new = vault.renew_recovery(&key).unwrap();
    assert_ne!(old.expose(), new.expose());
    let refused = vault.recover(old.expose());
    assert!(matches!(refused, Err(VaultError::WrongRecoveryCode)));
    drop(vault);
    let vault = Vault::claim(dir.path()).unwrap();
    let opened = vault.recover(new.expose()).unwrap();
    assert_eq!(*opened.database().hex(), *key.database().hex());
}
