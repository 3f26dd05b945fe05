//! The code on paper that opens a vault when nobody knows a password any more.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    keys::redacted,
    secret::{Secret, derive, random},
};

/// Crockford's base 32: no I, L, O, U, so that nothing is misread.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Secret bytes: 160 bits.
const SECRET: usize = 20;
/// Symbols of the secret, and check symbols behind them. Three of these (15 bits of a hash) rather than
/// Crockford's single one: they are ordinary symbols, and miss one slip in 32768.
const SECRET_SYMBOLS: usize = 32;
const CHECK_SYMBOLS: usize = 3;
const GROUP: usize = 5;

/// 160 random bits as seven groups of five symbols. Shown once, never stored.
#[derive(Clone)]
pub struct RecoveryCode {
    secret: Zeroizing<[u8; SECRET]>,
    text: Zeroizing<String>,
}

redacted!(RecoveryCode);

impl RecoveryCode {
    pub(super) fn generate() -> Self {
        Self::of(Zeroizing::new(random()))
    }

    fn of(secret: Zeroizing<[u8; SECRET]>) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(48));
        let symbols = encode(secret.as_ref(), SECRET_SYMBOLS);
        let checks = encode(&check(&secret), CHECK_SYMBOLS);
        for (place, symbol) in symbols.chars().chain(checks.chars()).enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(symbol);
        }
        Self { secret, text }
    }

    /// Reads a code as people type: any case, spaces or dashes, wide letters, O for 0, I and L for 1.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        let symbols: Zeroizing<String> = Zeroizing::new(
            typed
                .nfkc()
                .filter(char::is_ascii_alphanumeric)
                .map(|symbol| match symbol.to_ascii_uppercase() {
                    'O' => '0',
                    'I' | 'L' => '1',
                    other => other,
                })
                .collect(),
        );
        if symbols.len() != SECRET_SYMBOLS + CHECK_SYMBOLS {
            return None;
        }
        let (secret, checks) = symbols.split_at(SECRET_SYMBOLS);
        let secret = decode(secret)?;
        (encode(&check(&secret), CHECK_SYMBOLS).as_str() == checks).then(|| Self::of(secret))
    }

    /// The code as it is to be written down.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The secret half of the clinic's recovery key pair.
    pub(super) fn key(&self) -> Secret {
        derive(self.secret.as_ref(), &[], "sotto v1 recovery key pair")
    }
}

fn check(secret: &[u8; SECRET]) -> [u8; 2] {
    let digest = Sha256::new()
        .chain_update(b"sotto v1 recovery check")
        .chain_update(secret)
        .finalize();
    [digest[0], digest[1]]
}

/// The first `count` symbols of the bits of `bytes`.
fn encode(bytes: &[u8], count: usize) -> Zeroizing<String> {
    let bit = |at: usize| usize::from(bytes[at / 8] >> (7 - at % 8) & 1);
    Zeroizing::new(
        (0..count)
            .map(|symbol| (0..5).fold(0, |sum, at| sum << 1 | bit(symbol * 5 + at)))
            .map(|value| char::from(SYMBOLS[value]))
            .collect(),
    )
}

fn decode(symbols: &str) -> Option<Zeroizing<[u8; SECRET]>> {
    let mut secret = Zeroizing::new([0; SECRET]);
    for (place, symbol) in symbols.bytes().enumerate() {
        let value = SYMBOLS.iter().position(|known| *known == symbol)?;
        for bit in (0..5).filter(|bit| value >> (4 - bit) & 1 == 1) {
            let at = place * 5 + bit;
            secret[at / 8] |= 1 << (7 - at % 8);
        }
    }
    Some(secret)
}
