//! Packs stretches of speech into windows for the recogniser, which always works on 30 s: silence
//! removed, fewer windows are needed and there is less silence to invent words for.

use crate::time::{RATE, Span, millis};

/// The recogniser's window of 30 s, less a margin for the silence at its end.
const WINDOW: usize = 29 * RATE - millis(500);
/// A full window is closed at its longest pause after this.
const EARLIEST_CLOSE: usize = 18 * RATE;
/// Real sound kept around every stretch: soft beginnings and endings lie below the detector.
const AROUND: usize = millis(200);

/// Pieces of speech one after the other.
#[derive(Default)]
pub(crate) struct Pack {
    /// What the recogniser hears.
    pub(crate) samples: Vec<f32>,
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy)]
struct Piece {
    /// Place in the pack.
    at: usize,
    /// Place in the recording.
    span: Span,
}

impl Pack {
    /// The moment of the recording that stands at `position` of the pack.
    pub(crate) fn in_recording(&self, position: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.at <= position);
        let piece = self.pieces[..after].last().or(self.pieces.first());
        piece.map_or(position, |p| {
            p.span.start + position.saturating_sub(p.at).min(p.span.len())
        })
    }

    /// From the first to the last moment of the recording that it holds.
    pub(crate) fn span(&self) -> Span {
        let start = self.pieces.first().map_or(0, |piece| piece.span.start);
        let end = self.pieces.last().map_or(0, |piece| piece.span.end);
        Span::new(start, end)
    }

    /// The same speech as two packs, parted near the middle between two pieces; `None` where there is one
    /// piece, or too little to part.
    pub(crate) fn halves(&self) -> Option<(Self, Self)> {
        let middle = self.samples.len() / 2;
        let cut = (1..self.pieces.len()).min_by_key(|i| self.pieces[*i].at.abs_diff(middle))?;
        let at = self.pieces[cut].at;
        if at < RATE || self.samples.len() - at < RATE {
            return None;
        }
        let (first, second) = self.pieces.split_at(cut);
        let later = second.iter().map(|piece| Piece {
            at: piece.at - at,
            ..*piece
        });
        Some((
            Self {
                samples: self.samples[..at].to_vec(),
                pieces: first.to_vec(),
            },
            Self {
                samples: self.samples[at..].to_vec(),
                pieces: later.collect(),
            },
        ))
    }

    fn push(&mut self, span: Span, samples: &[f32]) {
        self.pieces.push(Piece {
            at: self.samples.len(),
            span,
        });
        self.samples.extend_from_slice(samples);
    }

    /// Parts the pack at its longest pause late enough; what comes after the pause is returned.
    fn split_off(&mut self) -> Self {
        let pause = |i: usize| self.pieces[i].span.start - self.pieces[i - 1].span.end;
        let late = (1..self.pieces.len()).filter(|i| self.pieces[*i].at >= EARLIEST_CLOSE);
        let Some(first) = late.max_by_key(|i| pause(*i)) else {
            return Self::default();
        };
        let at = self.pieces[first].at;
        let mut rest = Self {
            samples: self.samples.split_off(at),
            pieces: self.pieces.split_off(first),
        };
        rest.pieces.iter_mut().for_each(|piece| piece.at -= at);
        rest
    }
}

/// Fills packs.
#[derive(Default)]
pub(crate) struct Packer {
    pack: Pack,
}

impl Packer {
    /// The piece of sound that belongs to a stretch of speech: a little more on both sides, but
    /// nothing that was packed already.
    pub(crate) fn wanted(&self, stretch: Span, available: usize) -> Span {
        let packed = self.pack.pieces.last().map_or(0, |piece| piece.span.end);
        let start = stretch
            .start
            .saturating_sub(AROUND)
            .max(packed)
            .min(stretch.start);
        Span::new(start, (stretch.end + AROUND).min(available))
    }

    /// Adds a piece; gives the packs that are full.
    pub(crate) fn push(&mut self, span: Span, samples: &[f32]) -> Option<Pack> {
        let mut full = None;
        if self.pack.samples.len() + samples.len() > WINDOW {
            let rest = self.pack.split_off();
            full = Some(std::mem::replace(&mut self.pack, rest));
            if self.pack.samples.len() + samples.len() > WINDOW {
                // Rare: a stretch nearly as long as a window. What is left over joins the pack before.
                let rest = std::mem::take(&mut self.pack);
                if let Some(full) = &mut full {
                    rejoin(full, rest);
                }
            }
        }
        self.pack.push(span, samples);
        full
    }

    /// What is left at the end.
    pub(crate) fn finish(self) -> Option<Pack> {
        (!self.pack.pieces.is_empty()).then_some(self.pack)
    }
}

fn rejoin(full: &mut Pack, rest: Pack) {
    let at = full.samples.len();
    full.samples.extend(rest.samples);
    full.pieces
        .extend(rest.pieces.into_iter().map(|piece| Piece {
            at: piece.at + at,
            ..piece
        }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(packer: &mut Packer, start_s: usize, length_s: usize) -> Option<Pack> {
        let span = Span::new(start_s * RATE, (start_s + length_s) * RATE);
        packer.push(span, &vec![0.0; span.len()])
    }

    #[test]
    fn a_full_window_closes_at_its_longest_late_pause() {
        let mut packer = Packer::default();
        assert!(fill(&mut packer, 0, 10).is_none());
        assert!(fill(&mut packer, 20, 9).is_none());
        assert!(fill(&mut packer, 33, 3).is_none());
        assert!(fill(&mut packer, 37, 3).is_none());
        let full = fill(&mut packer, 41, 8).expect("33 s do not fit");
        assert_eq!(
            full.samples.len(),
            19 * RATE,
            "closed before the pause of 4 s"
        );
        let rest = packer.finish().expect("the rest");
        assert_eq!(rest.samples.len(), 14 * RATE);
        assert_eq!(rest.in_recording(4 * RATE), 38 * RATE);
    }

    #[test]
    fn time_maps_back_over_the_gaps() {
        let mut packer = Packer::default();
        fill(&mut packer, 2, 3);
        fill(&mut packer, 10, 3);
        let pack = packer.finish().expect("two pieces");
        assert_eq!(pack.in_recording(RATE), 3 * RATE);
        assert_eq!(pack.in_recording(4 * RATE), 11 * RATE);
        assert_eq!(pack.in_recording(9 * RATE), 13 * RATE, "never past the end");
    }

    #[test]
    fn a_pack_is_parted_near_its_middle() {
        let mut packer = Packer::default();
        for start in [2, 10, 20] {
            fill(&mut packer, start, 3);
        }
        let pack = packer.finish().expect("three pieces");
        assert_eq!(pack.span(), Span::new(2 * RATE, 23 * RATE));
        let (first, second) = pack.halves().expect("two of them");
        assert_eq!(first.samples.len() + second.samples.len(), 9 * RATE);
        assert_eq!(second.in_recording(RATE), 11 * RATE);
        assert!(first.halves().is_none(), "one piece");
    }

    #[test]
    fn no_sound_is_packed_twice() {
        let mut packer = Packer::default();
        fill(&mut packer, 0, 2);
        let near = Span::new(2 * RATE + AROUND / 2, 3 * RATE);
        assert_eq!(packer.wanted(near, 4 * RATE).start, 2 * RATE);
    }
}
