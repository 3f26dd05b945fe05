//! Finding a slot by e-mail without the file telling the e-mail.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// HMAC-SHA256.
pub(super) fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length: this cannot fail.
    Hmac::<Sha256>::new_from_slice(key).map_or([0; 32], |mut mac| {
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    })
}

/// The id of an e-mail's slot: case and surrounding space make no difference.
pub(super) fn slot_id(email_key: &[u8], email: &str) -> [u8; 32] {
    let normal = Zeroizing::new(email.trim().nfkc().collect::<String>().to_lowercase());
    hmac(email_key, &[b"slot", normal.as_bytes()])
}

/// The salt that an e-mail without a slot is stretched with: always the same, so that trying twice tells
/// nothing either.
pub(super) fn decoy_salt(email_key: &[u8], slot_id: &[u8; 32]) -> [u8; 16] {
    let mut salt = [0; 16];
    salt.copy_from_slice(&hmac(email_key, &[b"decoy", slot_id])[..16]);
    salt
}
