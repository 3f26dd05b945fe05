//! The two keys of one file: one seals bodies, one signs heads. Both hang on the file's id, so that a
//! data key used twice by mistake still gives two unrelated files.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::{
    data_key::DataKey,
    secret::{NONCE, Secret, TAG, decrypt, derive, encrypt},
};

/// Bytes of a head's or header's signature: HMAC-SHA256, cut to 128 bits.
pub(crate) const MAC: usize = 16;

pub(crate) struct FileKeys {
    body: Secret,
    head: Secret,
    file_id: [u8; 16],
}

impl FileKeys {
    pub(crate) fn new(key: &DataKey, file_id: [u8; 16]) -> Self {
        Self {
            body: derive(key.bytes(), &file_id, "sotto v1 bodies"),
            head: derive(key.bytes(), &file_id, "sotto v1 heads"),
            file_id,
        }
    }

    /// The signature over the file's id and `bytes`.
    pub(crate) fn mac(&self, bytes: &[u8]) -> [u8; MAC] {
        let mut out = [0; MAC];
        // HMAC takes keys of any length: this cannot fail.
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.head.as_ref()) {
            mac.update(&self.file_id);
            mac.update(bytes);
            out.copy_from_slice(&mac.finalize().into_bytes()[..MAC]);
        }
        out
    }

    /// Whether the signature fits.
    pub(crate) fn mac_fits(&self, bytes: &[u8], mac: &[u8]) -> bool {
        self.mac(bytes).ct_eq(mac).into()
    }

    /// Encrypts a body in place under its head.
    pub(crate) fn seal(&self, nonce: &[u8; NONCE], head: &[u8], body: &mut [u8]) -> [u8; TAG] {
        encrypt(&self.body, nonce, &self.bound(head), body)
    }

    /// Decrypts a body in place under its head.
    pub(crate) fn open(
        &self,
        nonce: &[u8; NONCE],
        head: &[u8],
        body: &mut [u8],
        tag: &[u8; TAG],
    ) -> bool {
        decrypt(&self.body, nonce, &self.bound(head), body, tag)
    }

    fn bound(&self, head: &[u8]) -> Vec<u8> {
        [&self.file_id, head].concat()
    }
}
