//! Small pieces every key needs: random bytes, derivation, authenticated encryption of short values.

use chacha20poly1305::{
    AeadInPlace, KeyInit, Tag, XChaCha20Poly1305, XNonce,
    aead::{OsRng, rand_core::RngCore},
};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of an XChaCha20-Poly1305 nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of a Poly1305 tag.
pub(crate) const TAG: usize = 16;

/// 32 secret bytes, wiped when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// Random bytes of the operating system. Without such a source the program ends: no key may be guessable.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

/// HKDF-SHA256 (RFC 5869): one key per purpose, so that none of them betrays another.
pub(crate) fn derive(key: &[u8], salt: &[u8], purpose: &str) -> Secret {
    let mut out = Secret::default();
    let expanded = Hkdf::<Sha256>::new(Some(salt), key).expand(purpose.as_bytes(), out.as_mut());
    debug_assert!(expanded.is_ok(), "32 bytes are within HKDF's bound");
    out
}

/// Seals `plain` under `key` with a fresh random nonce: nonce, ciphertext, tag.
pub(crate) fn seal(key: &[u8; 32], bound: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = random::<NONCE>();
    let mut sealed = Vec::with_capacity(NONCE + plain.len() + TAG);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let tag = encrypt(key, &nonce, bound, &mut sealed[NONCE..]);
    sealed.extend_from_slice(&tag);
    sealed
}

/// Opens what [`seal`] made; `None` when key, `bound` or bytes differ.
pub(crate) fn open(key: &[u8; 32], bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
    let (cipher, tag) = rest.split_last_chunk::<TAG>()?;
    let mut plain = Zeroizing::new(cipher.to_vec());
    decrypt(key, nonce, bound, &mut plain, tag).then_some(plain)
}

/// Encrypts in place and returns the tag. Only inputs beyond 256 GiB could fail, and ours are bounded:
/// should it happen all the same, the tag is random and nothing will ever open.
pub(crate) fn encrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    bound: &[u8],
    plain: &mut [u8],
) -> [u8; TAG] {
    let cipher = XChaCha20Poly1305::new(key.into());
    if let Ok(tag) = cipher.encrypt_in_place_detached(XNonce::from_slice(nonce), bound, plain) {
        return tag.into();
    }
    plain.fill(0);
    random()
}

/// Decrypts in place; false (and bytes of no meaning) when the tag does not fit.
pub(crate) fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    bound: &[u8],
    cipher: &mut [u8],
    tag: &[u8; TAG],
) -> bool {
    XChaCha20Poly1305::new(key.into())
        .decrypt_in_place_detached(
            XNonce::from_slice(nonce),
            bound,
            cipher,
            Tag::from_slice(tag),
        )
        .is_ok()
}
