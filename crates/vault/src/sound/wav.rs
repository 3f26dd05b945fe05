//! A recording as a WAV file: plain sound, for whoever was allowed to have it.

use std::io::{BufWriter, Seek, Write};

use hound::{SampleFormat, WavSpec, WavWriter};
use zeroize::Zeroizing;

use crate::error::{Result, VaultError};

use super::{SealedReader, Summary};

/// Most bytes of sound: the RIFF size field has 32 bits, and counts up to 60 bytes of heads too.
const MAX_SOUND_BYTES: u64 = u32::MAX as u64 - 60;
/// Frames read at once: what bounds the memory.
const BLOCK_FRAMES: usize = 16 << 10;

impl SealedReader {
    /// Writes the timeline as a 16-bit WAV file. Memory stays the same however long it is.
    ///
    /// # Errors
    /// `TooLongForWav` before anything is written; `Damaged`, `DiskFull`, `Io` - `out` then holds an
    /// incomplete file, which the caller must remove.
    pub fn export_wav(&mut self, out: impl Write + Seek) -> Result<()> {
        fits_wav(self.summary())?;
        self.check_layout()?;
        let format = self.summary().format;
        let spec = WavSpec {
            channels: format.channels,
            sample_rate: format.sample_rate,
            bits_per_sample: 16,
            sample_format: SampleFormat::Int,
        };
        let mut wav = WavWriter::new(BufWriter::new(out), spec).map_err(from_hound)?;
        let mut block = Zeroizing::new(vec![0; BLOCK_FRAMES * usize::from(format.channels)]);
        let mut frame = 0;
        loop {
            let count = self.read_at(frame, &mut block)?;
            if count == 0 {
                break;
            }
            let mut sink = wav.get_i16_writer(u32::try_from(count).unwrap_or(u32::MAX));
            for sample in &block[..count] {
                sink.write_sample(*sample);
            }
            sink.flush().map_err(from_hound)?;
            frame += (count / usize::from(format.channels)) as u64;
        }
        wav.finalize().map_err(from_hound)
    }
}

fn fits_wav(summary: &Summary) -> Result<()> {
    let frame_bytes = u64::from(summary.format.channels) * 2;
    match summary.frames.checked_mul(frame_bytes) {
        Some(bytes) if bytes <= MAX_SOUND_BYTES => Ok(()),
        _ => Err(VaultError::TooLongForWav),
    }
}

fn from_hound(error: hound::Error) -> VaultError {
    match error {
        hound::Error::IoError(inner) => inner.into(),
        hound::Error::TooWide | hound::Error::Unsupported => VaultError::UnsupportedSound,
        other => std::io::Error::other(other).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SoundFormat;

    fn of_frames(frames: u64) -> Summary {
        Summary {
            format: SoundFormat {
                sample_rate: 48_000,
                channels: 2,
            },
            frames,
            gaps: Vec::new(),
            closed: true,
            torn_bytes: 0,
            damaged_chunks: 0,
        }
    }

    #[test]
    fn what_a_wav_cannot_name_is_refused() {
        assert!(fits_wav(&of_frames(1_073_741_808)).is_ok());
        for frames in [1_073_741_809, u64::MAX] {
            let refused = fits_wav(&of_frames(frames));
            assert!(matches!(refused, Err(VaultError::TooLongForWav)));
        }
    }
}
