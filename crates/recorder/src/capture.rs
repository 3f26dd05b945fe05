//! The audio callback and the ring behind it.
//!
//! Invariant: [`Capture::take`] runs on the sound system's real-time thread. It copies samples into
//! memory that was allocated before and changes atomics. It never allocates, locks, logs or blocks.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use cpal::{FromSample, Sample};
use rtrb::{Consumer, Producer, RingBuffer};

/// How much sound waits for a writer that is held up by the disk.
const RING_SECONDS: usize = 30;
/// How many separate losses can wait. Neighbouring losses are one.
const LOSSES: usize = 64;

/// Counters that the callback leaves for others to read.
#[derive(Debug, Default)]
pub(crate) struct Tap {
    /// Frames the microphone has delivered, whether kept or not.
    pub(crate) delivered: AtomicU64,
    /// Frames that found the ring full.
    pub(crate) lost: AtomicU64,
    /// The sound system has said that this stream is over.
    pub(crate) broken: AtomicBool,
    /// The microphone has left the list of devices while its stream goes on: the sound server may
    /// have put another in its place.
    pub(crate) vanished: AtomicBool,
}

/// Frames that were lost, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Loss {
    /// Number of frames that went into the ring before.
    pub(crate) at_frame: u64,
    /// How many are missing there.
    pub(crate) frames: u64,
}

/// What the sound system calls with each buffer.
#[derive(Debug)]
pub(crate) struct Capture {
    samples: Producer<i16>,
    losses: Producer<Loss>,
    tap: Arc<Tap>,
    paused: Arc<AtomicBool>,
    channels: usize,
    pushed: u64,
    owed: u64,
}

/// The writer's end of the ring.
#[derive(Debug)]
pub(crate) struct Captured {
    /// Interleaved samples, [`kept_channels`] per frame.
    samples: Consumer<i16>,
    /// Where frames are missing between them.
    losses: Consumer<Loss>,
    /// The callback's counters.
    pub(crate) tap: Arc<Tap>,
    channels: usize,
    popped: u64,
    told_lost: u64,
}

/// What comes next on the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    /// So many samples were put into the buffer.
    Sound(usize),
    /// So many frames are missing here.
    Lost(u64),
    /// The ring is empty.
    Nothing,
}

/// Channels that are kept of a microphone with so many: two stay two (one for each person, where a
/// clinic has that), more are mixed to one.
pub(crate) const fn kept_channels(channels: u16) -> u16 {
    if channels == 2 { 2 } else { 1 }
}

/// A callback and its ring of thirty seconds, for a device of this rate and number of channels.
pub(crate) fn capture(
    sample_rate: u32,
    channels: u16,
    paused: Arc<AtomicBool>,
) -> (Capture, Captured) {
    let samples = sample_rate as usize * usize::from(kept_channels(channels)) * RING_SECONDS;
    with_room(samples, channels, paused)
}

/// As [`capture`], with room for so many samples.
pub(crate) fn with_room(
    room: usize,
    channels: u16,
    paused: Arc<AtomicBool>,
) -> (Capture, Captured) {
    let (samples, samples_out) = RingBuffer::new(room);
    let (losses, losses_out) = RingBuffer::new(LOSSES);
    let tap = Arc::new(Tap::default());
    let captured = Captured {
        samples: samples_out,
        losses: losses_out,
        tap: Arc::clone(&tap),
        channels: usize::from(kept_channels(channels)),
        popped: 0,
        told_lost: 0,
    };
    let channels = usize::from(channels.max(1));
    (
        Capture {
            samples,
            losses,
            tap,
            paused,
            channels,
            pushed: 0,
            owed: 0,
        },
        captured,
    )
}

impl Captured {
    /// Takes what comes next, at most `buffer.len()` samples.
    pub(crate) fn next(&mut self, buffer: &mut [i16]) -> Piece {
        // The callback marks a loss before the samples that follow it, so looking in the opposite
        // order never misses a mark.
        let ready = self.samples.slots().min(buffer.len());
        let mut frames = (ready / self.channels) as u64;
        if let Ok(&loss) = self.losses.peek() {
            if loss.at_frame == self.popped {
                let _told = self.losses.pop();
                return self.lost(loss.frames);
            }
            frames = frames.min(loss.at_frame - self.popped);
        }
        let wanted = usize::try_from(frames).unwrap_or(0) * self.channels;
        if wanted == 0
            || self
                .samples
                .pop_entire_slice(&mut buffer[..wanted])
                .is_err()
        {
            return Piece::Nothing;
        }
        self.popped += frames;
        Piece::Sound(wanted)
    }

    /// When the stream is over and the ring is empty: frames lost at its very end.
    pub(crate) fn tail(&mut self) -> Piece {
        match self.tap.lost.load(Ordering::Acquire) - self.told_lost {
            0 => Piece::Nothing,
            frames => self.lost(frames),
        }
    }

    fn lost(&mut self, frames: u64) -> Piece {
        self.told_lost += frames;
        Piece::Lost(frames)
    }
}

impl Capture {
    /// Takes one buffer of interleaved samples.
    pub(crate) fn take<T>(&mut self, data: &[T])
    where
        T: Sample,
        i16: FromSample<T>,
    {
        let frames = (data.len() / self.channels) as u64;
        if !self.paused.load(Ordering::Relaxed) && !self.push(data, frames) {
            self.owed += frames;
            self.tap.lost.fetch_add(frames, Ordering::Relaxed);
        }
        // Last, so that whoever sees the count finds the samples in the ring.
        self.tap.delivered.fetch_add(frames, Ordering::Release);
    }

    /// Takes one buffer of samples as bytes, sixteen bits each, the low byte first.
    #[cfg(target_os = "linux")]
    pub(crate) fn take_s16le(&mut self, bytes: &[u8]) {
        let mut samples = [0_i16; 1024];
        for piece in bytes.chunks(2 * samples.len()) {
            for (sample, pair) in samples.iter_mut().zip(piece.chunks_exact(2)) {
                *sample = i16::from_le_bytes([pair[0], pair[1]]);
            }
            self.take(&samples[..piece.len() / 2]);
        }
    }

    /// False if there was no room; then nothing of the buffer is in the ring.
    fn push<T>(&mut self, data: &[T], frames: u64) -> bool
    where
        T: Sample,
        i16: FromSample<T>,
    {
        let kept = if self.channels == 2 { 2 } else { 1 };
        let whole = data.len() - data.len() % self.channels;
        let Ok(chunk) = self
            .samples
            .write_chunk_uninit(whole / self.channels * kept)
        else {
            return false;
        };
        if self.owed > 0 {
            let loss = Loss {
                at_frame: self.pushed,
                frames: self.owed,
            };
            if self.losses.push(loss).is_err() {
                return false;
            }
            self.owed = 0;
        }
        let data = &data[..whole];
        if self.channels <= 2 {
            chunk.fill_from_iter(data.iter().map(|&s| s.to_sample::<i16>()));
        } else {
            chunk.fill_from_iter(data.chunks_exact(self.channels).map(mean));
        }
        self.pushed += frames;
        true
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a mean of sixteen-bit samples fits sixteen bits"
)]
#[expect(
    clippy::cast_possible_wrap,
    reason = "a frame has a handful of channels"
)]
fn mean<T>(frame: &[T]) -> i16
where
    T: Sample,
    i16: FromSample<T>,
{
    let sum: i32 = frame.iter().map(|&s| i32::from(s.to_sample::<i16>())).sum();
    (sum / frame.len() as i32) as i16
}

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "numbers in tests are small"
)]
#[path = "capture_tests.rs"]
mod tests;
