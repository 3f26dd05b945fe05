//! From one microphone's ring to the file: converted, and with silence where frames were lost.

use std::sync::atomic::Ordering;

use crate::{
    RecorderError, Warning, capture::Piece, convert::Converter, stream::Stream, tape::Tape,
};

/// Samples taken from the ring at once.
const PIECE: usize = 8_192;

/// The microphone that is recorded, and the way from its format to the file's.
pub(crate) struct Feed {
    stream: Stream,
    converter: Converter,
    piece: Vec<i16>,
    converted: Vec<i16>,
}

impl Feed {
    pub(crate) fn new(stream: Stream, tape: &Tape) -> Result<Self, RecorderError> {
        Ok(Self {
            converter: Converter::new(stream.format, tape.format())?,
            piece: vec![0; PIECE],
            converted: Vec::with_capacity(2 * PIECE),
            stream,
        })
    }

    pub(crate) fn id(&self) -> &str {
        &self.stream.id
    }

    pub(crate) fn name(&self) -> &str {
        &self.stream.name
    }

    pub(crate) fn sample_rate(&self) -> u32 {
        self.stream.format.sample_rate
    }

    /// Frames that the microphone has delivered.
    pub(crate) fn delivered(&self) -> u64 {
        self.stream.captured.tap.delivered.load(Ordering::Acquire)
    }

    /// The stream is over, or no longer this microphone's; it does not come back by itself.
    pub(crate) fn is_over(&self) -> bool {
        let tap = &self.stream.captured.tap;
        tap.broken.load(Ordering::Acquire) || tap.vanished.load(Ordering::Acquire)
    }

    /// Writes what has arrived.
    pub(crate) fn drain(&mut self, tape: &mut Tape) -> Result<(), RecorderError> {
        loop {
            match self.stream.captured.next(&mut self.piece) {
                Piece::Nothing => return Ok(()),
                piece => self.put(piece, tape)?,
            }
        }
    }

    /// Writes what has arrived and what the conversion holds back. Nothing may follow.
    pub(crate) fn finish(&mut self, tape: &mut Tape) -> Result<(), RecorderError> {
        self.drain(tape)?;
        let tail = self.stream.captured.tail();
        self.put(tail, tape)?;
        self.converted.clear();
        self.converter.flush(&mut self.converted)?;
        tape.write(&self.converted, &self.stream.name)
    }

    fn put(&mut self, piece: Piece, tape: &mut Tape) -> Result<(), RecorderError> {
        match piece {
            Piece::Nothing => Ok(()),
            Piece::Sound(samples) => {
                self.converted.clear();
                self.converter
                    .push(&self.piece[..samples], &mut self.converted)?;
                tape.write(&self.converted, &self.stream.name)
            }
            Piece::Lost(lost_frames) => {
                tape.warn(Warning::Overrun { lost_frames });
                self.put_silence(lost_frames, tape)
            }
        }
    }

    fn put_silence(&mut self, frames: u64, tape: &mut Tape) -> Result<(), RecorderError> {
        let channels = usize::from(self.stream.format.channels);
        let frames = usize::try_from(frames).unwrap_or(usize::MAX);
        let mut left = frames.saturating_mul(channels);
        self.piece.fill(0);
        while left > 0 {
            let now = left.min(PIECE);
            self.converted.clear();
            self.converter
                .push(&self.piece[..now], &mut self.converted)?;
            tape.write_silence(&self.converted)?;
            left -= now;
        }
        Ok(())
    }
}
