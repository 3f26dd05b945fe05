//! The first bytes of a sealed file: what it is, and its own key, wrapped.

use std::io::{ErrorKind, Read, Seek, SeekFrom};

use sha2::{Digest, Sha256};

use crate::{
    data_key::{DataKey, WRAPPED},
    error::{Result, VaultError},
    secret::random,
};

use super::{file_keys::FileKeys, wall_clock_ms};

/// Bytes of the header.
pub(crate) const HEADER: usize = 140;
const MAGIC: &[u8; 8] = b"SOTTOSLD";
const VERSION: u16 = 1;
const CHECKED: usize = 116;
const SIGNED: usize = 124;

/// What the records carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Samples at a rate, in channels.
    Sound { sample_rate: u32, channels: u16 },
    /// Bytes.
    Blob,
}

impl Content {
    /// The same kind, whatever the rate.
    fn tag(self) -> u8 {
        match self {
            Self::Sound { .. } => 1,
            Self::Blob => 2,
        }
    }
}

/// A header, parsed.
pub(crate) struct Header {
    pub(crate) content: Content,
    pub(crate) created_ms: u64,
    pub(crate) file_id: [u8; 16],
    pub(crate) wrapped: [u8; WRAPPED],
    bytes: [u8; HEADER],
}

impl Header {
    /// A header for a new file, and the keys of that file.
    pub(crate) fn fresh(key: &DataKey, content: Content) -> (Self, FileKeys) {
        let file_id = random();
        let keys = FileKeys::new(key, file_id);
        let mut header = Self {
            content,
            created_ms: wall_clock_ms(),
            file_id,
            wrapped: *key.wrapped(),
            bytes: [0; HEADER],
        };
        header.bytes = header.encode(&keys);
        (header, keys)
    }

    fn encode(&self, keys: &FileKeys) -> [u8; HEADER] {
        let (rate, channels) = match self.content {
            Content::Sound {
                sample_rate,
                channels,
            } => (sample_rate, channels),
            Content::Blob => (0, 0),
        };
        let mut bytes = [0; HEADER];
        bytes[..8].copy_from_slice(MAGIC);
        bytes[8..10].copy_from_slice(&VERSION.to_le_bytes());
        bytes[10] = self.content.tag();
        bytes[12..16].copy_from_slice(&rate.to_le_bytes());
        bytes[16..18].copy_from_slice(&channels.to_le_bytes());
        bytes[20..28].copy_from_slice(&self.created_ms.to_le_bytes());
        bytes[28..44].copy_from_slice(&self.file_id);
        bytes[44..CHECKED].copy_from_slice(&self.wrapped);
        let sum = Sha256::digest(&bytes[..CHECKED]);
        bytes[CHECKED..SIGNED].copy_from_slice(&sum[..SIGNED - CHECKED]);
        let mac = keys.mac(&bytes[..SIGNED]);
        bytes[SIGNED..].copy_from_slice(&mac);
        bytes
    }

    /// The bytes as they stand in the file.
    pub(crate) fn bytes(&self) -> &[u8; HEADER] {
        &self.bytes
    }

    /// Reads the header at the start of `file`. A plain checksum tells accidental damage from a wrong key.
    pub(crate) fn read(file: &mut (impl Read + Seek)) -> Result<Self> {
        let mut bytes = [0; HEADER];
        file.seek(SeekFrom::Start(0))?;
        match file.read_exact(&mut bytes) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                return Err(VaultError::NotSealedFile);
            }
            other => other?,
        }
        Self::parse(bytes)
    }

    fn parse(bytes: [u8; HEADER]) -> Result<Self> {
        if &bytes[..8] != MAGIC {
            return Err(VaultError::NotSealedFile);
        }
        let version = u16::from_le_bytes([bytes[8], bytes[9]]);
        if version > VERSION {
            return Err(VaultError::NewerFormat { version });
        }
        let sum = Sha256::digest(&bytes[..CHECKED]);
        if bytes[CHECKED..SIGNED] != sum[..SIGNED - CHECKED] {
            return Err(VaultError::HeaderDamaged);
        }
        let content = match bytes[10] {
            1 => Content::Sound {
                sample_rate: u32::from_le_bytes([bytes[12], bytes[13], bytes[14], bytes[15]]),
                channels: u16::from_le_bytes([bytes[16], bytes[17]]),
            },
            2 => Content::Blob,
            _ => return Err(VaultError::HeaderDamaged),
        };
        let mut header = Self {
            content,
            created_ms: 0,
            file_id: [0; 16],
            wrapped: [0; WRAPPED],
            bytes,
        };
        let mut created = [0; 8];
        created.copy_from_slice(&bytes[20..28]);
        header.created_ms = u64::from_le_bytes(created);
        header.file_id.copy_from_slice(&bytes[28..44]);
        header.wrapped.copy_from_slice(&bytes[44..CHECKED]);
        Ok(header)
    }

    /// Checks the header's seal and gives the file's keys.
    pub(crate) fn check(&self, key: &DataKey) -> Result<FileKeys> {
        let keys = FileKeys::new(key, self.file_id);
        if keys.mac_fits(&self.bytes[..SIGNED], &self.bytes[SIGNED..]) {
            return Ok(keys);
        }
        if self.wrapped == *key.wrapped() {
            return Err(VaultError::HeaderDamaged);
        }
        Err(VaultError::WrongKey)
    }
}
