//! Opus packets, as Ogg and WebM carry them (RFC 6716, RFC 7845): always 48 kHz.

use clinic::ports::DecodeError;
use opus_decoder::OpusDecoder;

/// Samples a second.
pub(super) const RATE: u32 = 48_000;

/// Decodes the packets of one track.
pub(super) struct Opus {
    decoder: OpusDecoder,
    channels: u16,
    /// Frames at the start that are no sound.
    skip: usize,
    samples: Vec<i16>,
}

impl Opus {
    /// `head` is the track's identification header (RFC 7845, 5.1).
    pub(super) fn new(head: &[u8]) -> Result<Self, DecodeError> {
        let fields = head.strip_prefix(b"OpusHead").ok_or(DecodeError::Damaged)?;
        let [_, channels, low, high, ..] = fields else {
            return Err(DecodeError::Damaged);
        };
        // Family 0 is one or two channels; surround needs more than one decoder.
        if fields.get(10).is_some_and(|family| *family != 0) || !(1..=2).contains(channels) {
            return Err(DecodeError::Unsupported {
                format: "Opus with more than two channels".to_owned(),
            });
        }
        let decoder =
            OpusDecoder::new(RATE, usize::from(*channels)).map_err(|_| DecodeError::Damaged)?;
        let room = decoder.max_frame_size_per_channel() * usize::from(*channels);
        Ok(Self {
            decoder,
            channels: u16::from(*channels),
            skip: usize::from(u16::from_le_bytes([*low, *high])),
            samples: vec![0; room],
        })
    }

    pub(super) fn channels(&self) -> u16 {
        self.channels
    }

    /// Interleaved samples of a packet; `None` where it is broken.
    pub(super) fn packet(&mut self, packet: &[u8]) -> Option<&[i16]> {
        if packet.is_empty() {
            return None;
        }
        let frames = self.decoder.decode(packet, &mut self.samples, false).ok()?;
        let cut = self.skip.min(frames);
        self.skip -= cut;
        let channels = usize::from(self.channels);
        self.samples.get(cut * channels..frames * channels)
    }
}
