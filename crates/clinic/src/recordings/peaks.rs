//! The outline of a recording, for the picture that one clicks in: the lowest and the highest sample of each bin.

use std::sync::{Arc, Mutex, PoisonError};

use vault::{SealedReader, VaultError};

use super::{blocking, open_sound};
use crate::{
    access::{Actor, Clinic},
    domain::RecordingId,
    error::ClinicError,
    input::{Invalid, Problem},
};

/// Most bins of an outline: more than a screen has columns.
pub const MOST_BINS: usize = 8192;
/// Outlines kept in memory.
const KEPT: usize = 16;
/// Samples that are plain in memory at once.
const PIECE: usize = 1 << 16;

type Outline = Arc<Vec<(i16, i16)>>;
/// Recording, its frames, and the number of bins.
type Key = (RecordingId, u64, usize);

/// Outlines made lately, in memory alone. Named by the length too, so that a continued recording is drawn anew.
#[derive(Default)]
pub(crate) struct Outlines {
    kept: Mutex<Vec<(Key, Outline)>>,
}

impl Outlines {
    fn find(&self, key: Key) -> Option<Outline> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter()
            .find(|(known, _)| *known == key)
            .map(|(_, outline)| Arc::clone(outline))
    }

    fn keep(&self, key: Key, outline: &Outline) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push((key, Arc::clone(outline)));
    }
}

impl Clinic {
    /// The lowest and highest sample of `bins` equal parts of a finished recording, over all channels.
    /// Fewer bins where the recording has fewer frames. The policy is that of hearing it.
    pub async fn peaks(
        &self,
        actor: &Actor,
        id: RecordingId,
        bins: usize,
    ) -> Result<Vec<(i16, i16)>, ClinicError> {
        if bins == 0 || bins > MOST_BINS {
            return Err(Invalid::new("bins", Problem::OutOfRange).into());
        }
        let recording = self.heard(actor, id).await?;
        let open = self.open_vault()?;
        let key = (id, recording.frames, bins);
        if let Some(outline) = open.outlines.find(key) {
            return Ok(outline.to_vec());
        }
        let (clinic, recordings) = (self.clone(), open.key.recordings());
        let outline = blocking(move || {
            let mut reader = open_sound(&clinic, &recordings, &recording)?;
            // A picture is no proof: a damaged place is drawn as silence.
            reader.read_damage_as_silence();
            Ok::<_, ClinicError>(outline(&mut reader, bins)?)
        })
        .await?;
        let outline = Arc::new(outline);
        open.outlines.keep(key, &outline);
        Ok(outline.to_vec())
    }
}

fn outline(reader: &mut SealedReader, bins: usize) -> Result<Vec<(i16, i16)>, VaultError> {
    let (format, frames) = (reader.summary().format, reader.summary().frames);
    let channels = usize::from(format.channels);
    let bins = bins.min(usize::try_from(frames).unwrap_or(bins));
    let end_of = |bin: usize| (bin as u64 + 1) * frames / bins as u64;
    let mut outline = Vec::with_capacity(bins);
    let mut piece = vec![0; PIECE / channels * channels];
    let mut at = 0;
    for bin in 0..bins {
        let (mut low, mut high) = (i16::MAX, i16::MIN);
        while at < end_of(bin) {
            let left = usize::try_from(end_of(bin) - at).unwrap_or(usize::MAX);
            let wanted = left.saturating_mul(channels).min(piece.len());
            let read = reader.read_at(at, &mut piece[..wanted])?;
            if read == 0 {
                break;
            }
            low = piece[..read]
                .iter()
                .fold(low, |low, sample| low.min(*sample));
            high = piece[..read]
                .iter()
                .fold(high, |high, sample| high.max(*sample));
            at += (read / channels) as u64;
        }
        outline.push((low.min(high), high.max(low)));
    }
    Ok(outline)
}
