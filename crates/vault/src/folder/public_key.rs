//! Sealing to a public key: an ephemeral X25519 key, HKDF, XChaCha20-Poly1305. Who seals cannot open.

use chacha20poly1305::aead::OsRng;
use x25519_dalek::{EphemeralSecret, PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroizing;

use crate::secret::{Secret, derive, open, seal};

/// A key pair from 32 secret bytes.
pub(super) fn pair(secret: &[u8; 32]) -> (StaticSecret, [u8; 32]) {
    let secret = StaticSecret::from(*secret);
    let public = PublicKey::from(&secret).to_bytes();
    (secret, public)
}

/// Seals `plain` so that only the holder of the secret half opens it: ephemeral public key, then sealed bytes.
pub(super) fn seal_to(public: &[u8; 32], purpose: &str, plain: &[u8]) -> Vec<u8> {
    let ephemeral = EphemeralSecret::random_from_rng(OsRng);
    let shown = PublicKey::from(&ephemeral).to_bytes();
    let shared = ephemeral.diffie_hellman(&PublicKey::from(*public));
    let key = shared_key(&shared, &shown, public, purpose);
    let mut sealed = shown.to_vec();
    sealed.extend(seal(&key, &shown, plain));
    sealed
}

/// Opens what [`seal_to`] made; `None` for anything else.
pub(super) fn open_with(
    secret: &StaticSecret,
    purpose: &str,
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let (shown, rest) = sealed.split_first_chunk::<32>()?;
    let public = PublicKey::from(secret).to_bytes();
    let shared = secret.diffie_hellman(&PublicKey::from(*shown));
    // A point of low order would give a key that anyone can compute.
    if !shared.was_contributory() {
        return None;
    }
    open(&shared_key(&shared, shown, &public, purpose), shown, rest)
}

fn shared_key(shared: &SharedSecret, shown: &[u8], public: &[u8], purpose: &str) -> Secret {
    derive(shared.as_bytes(), &[shown, public].concat(), purpose)
}
