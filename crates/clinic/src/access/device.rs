//! Devices that have signed somebody in before. Such a device holds a mark of the vault for that e-mail; it is no
//! sign-in and opens nothing, it only has its own count of wrong passwords, so that a guesser elsewhere does not
//! slow it down.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use uuid::Uuid;

use super::Clinic;

/// A mark counts for so long.
const COUNTS: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Bytes of a device's number and of the second in which it got its mark.
const HEAD: usize = 24;

impl Clinic {
    /// A new mark for a device that has just signed this e-mail in; `None` on an empty vault.
    pub fn device_mark(&self, email: &str) -> Option<String> {
        let mut bytes = Uuid::new_v4().as_bytes().to_vec();
        bytes.extend(self.now().as_second().to_be_bytes());
        let seal = self.inner.vault.mark(email, &bytes).ok()?;
        bytes.extend(seal);
        Some(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The device's number, if the mark is one of this vault for this e-mail.
    pub fn known_device(&self, email: &str, mark: &str) -> Option<[u8; 16]> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(mark).ok()?;
        let (head, seal) = bytes.split_at_checked(HEAD)?;
        let (number, at) = head.split_first_chunk::<16>()?;
        let at = i64::from_be_bytes(*at.first_chunk::<8>()?);
        let age = self.now().as_second().checked_sub(at)?;
        if !(0..COUNTS.as_secs()).contains(&age) {
            return None;
        }
        let own = self.inner.vault.is_mark(email, head, seal).ok()?;
        own.then_some(*number)
    }

    /// A short name under which a device keeps the mark for this e-mail; tells nobody the e-mail.
    pub fn device_mark_name(&self, email: &str) -> Option<String> {
        let name = self.inner.vault.mark(email, b"name").ok()?;
        let number = u32::from_be_bytes(*name.first_chunk::<4>()?);
        Some(format!("sotto-device-{number:08x}"))
    }
}
