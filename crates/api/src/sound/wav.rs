//! Where each byte of a WAV file comes from: 44 bytes of head, then the samples.

/// Length of the head: RIFF, `fmt ` and the head of `data`.
pub(super) const HEAD_BYTES: u64 = 44;

/// The layout of one recording as a WAV file of 16-bit PCM.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    sample_rate: u32,
    channels: u16,
    frames: u64,
}

impl Layout {
    /// Of a recording of `frames` frames.
    pub(super) const fn new(sample_rate: u32, channels: u16, frames: u64) -> Self {
        Self {
            sample_rate,
            channels,
            frames,
        }
    }

    /// Bytes of one frame.
    pub(super) const fn frame_bytes(self) -> u64 {
        self.channels as u64 * 2
    }

    /// Length of the whole file.
    pub(super) const fn byte_len(self) -> u64 {
        HEAD_BYTES + self.frames * self.frame_bytes()
    }

    /// The head. A length beyond 4 GiB does not fit its fields; the largest number stands there, as
    /// writers of endless streams do, and players read to the end.
    pub(super) fn head(self) -> Vec<u8> {
        let field = |bytes: u64| u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes();
        let data = self.byte_len() - HEAD_BYTES;
        let byte_rate = u64::from(self.sample_rate) * self.frame_bytes();
        let mut head = Vec::new();
        head.extend(b"RIFF");
        head.extend(field(data + HEAD_BYTES - 8));
        head.extend(b"WAVEfmt ");
        head.extend(16_u32.to_le_bytes());
        head.extend(1_u16.to_le_bytes());
        head.extend(self.channels.to_le_bytes());
        head.extend(self.sample_rate.to_le_bytes());
        head.extend(field(byte_rate));
        head.extend((self.channels * 2).to_le_bytes());
        head.extend(16_u16.to_le_bytes());
        head.extend(b"data");
        head.extend(field(data));
        head
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_has_its_fields_in_place() {
        let head = Layout::new(48_000, 2, 10).head();
        assert_eq!(head.len() as u64, HEAD_BYTES);
        assert_eq!(&head[..4], b"RIFF");
        assert_eq!(head[4..8], 76_u32.to_le_bytes());
        assert_eq!(&head[8..16], b"WAVEfmt ");
        assert_eq!(head[24..28], 48_000_u32.to_le_bytes());
        assert_eq!(head[28..32], 192_000_u32.to_le_bytes());
        assert_eq!(head[32..34], 4_u16.to_le_bytes());
        assert_eq!(head[40..44], 40_u32.to_le_bytes());
    }

    #[test]
    fn a_length_beyond_the_field_stands_as_the_largest() {
        let layout = Layout::new(48_000, 2, 1 << 31);
        assert_eq!(layout.head()[40..44], u32::MAX.to_le_bytes());
        assert_eq!(layout.byte_len(), 44 + (4 << 31));
    }
}
