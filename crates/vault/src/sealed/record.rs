//! The head of a record: where it belongs and how long it is, signed, so that a file's whole layout is
//! checked without decrypting a sample.

use crate::secret::{NONCE, TAG, random};

use super::file_keys::{FileKeys, MAC};

/// First bytes of every record: what a search for the next good record looks for.
pub(crate) const MARKER: &[u8; 4] = b"\xA5sR\x1A";
/// Bytes of a head.
pub(crate) const HEAD: usize = 72;
/// Bytes of the time stamp that opens every body.
pub(crate) const STAMP: usize = 8;
/// Longest body in bytes, stamp included: no length in a file makes a reader allocate more.
pub(crate) const MAX_BODY: u32 = 8 << 20;
/// Bytes behind the end mark: its whole length, by which it is found from the end of the file.
pub(crate) const TRAILER: usize = 8;
const SIGNED: usize = HEAD - MAC;

/// What a record carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sound,
    Gap,
    Bytes,
    End,
}

impl Kind {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Sound => 1,
            Self::Gap => 2,
            Self::Bytes => 3,
            Self::End => 4,
        }
    }

    pub(crate) fn of(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::Sound),
            2 => Some(Self::Gap),
            3 => Some(Self::Bytes),
            4 => Some(Self::End),
            _ => None,
        }
    }
}

/// A head whose signature fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) kind: Kind,
    /// Bytes of the body, without tag.
    pub(crate) len: u32,
    /// Frames (sound) or bytes (blob) that the record holds.
    pub(crate) units: u32,
    /// Number of the record in the file, from 0.
    pub(crate) index: u64,
    /// Frames or bytes of all records before it.
    pub(crate) first: u64,
    pub(crate) nonce: [u8; NONCE],
}

impl Head {
    /// A head with a fresh nonce. Random, not counted: a file that is cut and continued repeats numbers,
    /// and must never repeat a nonce.
    pub(crate) fn fresh(kind: Kind, len: u32, units: u32, index: u64, first: u64) -> Self {
        Self {
            kind,
            len,
            units,
            index,
            first,
            nonce: random(),
        }
    }

    /// Bytes of the whole record, the end mark's trailer included.
    pub(crate) fn record_len(&self) -> u64 {
        let trailer = if self.kind == Kind::End { TRAILER } else { 0 };
        u64::from(self.len) + (HEAD + TAG + trailer) as u64
    }

    /// Whether both are heads of the same record; the nonce an index does not know.
    pub(crate) fn names_same(&self, other: &Self) -> bool {
        let nonce = self.nonce;
        *self == Self { nonce, ..*other }
    }

    /// What comes after this record, in frames or bytes.
    pub(crate) fn end(&self) -> u64 {
        self.first.saturating_add(u64::from(self.units))
    }

    /// The signed part.
    pub(crate) fn bare(&self) -> [u8; SIGNED] {
        let mut bytes = [0; SIGNED];
        bytes[..4].copy_from_slice(MARKER);
        bytes[4] = self.kind.code();
        bytes[8..12].copy_from_slice(&self.len.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.units.to_le_bytes());
        bytes[16..24].copy_from_slice(&self.index.to_le_bytes());
        bytes[24..32].copy_from_slice(&self.first.to_le_bytes());
        bytes[32..SIGNED].copy_from_slice(&self.nonce);
        bytes
    }

    /// The bytes as they stand in the file.
    pub(crate) fn encode(&self, keys: &FileKeys) -> [u8; HEAD] {
        let mut bytes = [0; HEAD];
        bytes[..SIGNED].copy_from_slice(&self.bare());
        let mac = keys.mac(&bytes[..SIGNED]);
        bytes[SIGNED..].copy_from_slice(&mac);
        bytes
    }

    /// The head, if the signature fits. Its fields may be trusted then: this program wrote them.
    pub(crate) fn decode(bytes: &[u8; HEAD], keys: &FileKeys) -> Option<Self> {
        let (signed, mac) = bytes.split_at(SIGNED);
        if &signed[..4] != MARKER || !keys.mac_fits(signed, mac) {
            return None;
        }
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&signed[32..]);
        let head = Self {
            kind: Kind::of(signed[4])?,
            len: u32::try_from(number(&signed[8..12])).ok()?,
            units: u32::try_from(number(&signed[12..16])).ok()?,
            index: number(&signed[16..24]),
            first: number(&signed[24..32]),
            nonce,
        };
        (head.len <= MAX_BODY && head.len as usize >= STAMP).then_some(head)
    }
}

/// Up to eight bytes, little endian.
pub(crate) fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}
