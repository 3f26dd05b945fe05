//! The writing thread: takes sound from the ring to the file, watches that it comes, and finds the
//! microphone again when it does not.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender},
    },
    time::Duration,
};

use vault::{GapReason, Summary, VaultError};

use crate::{
    DeviceChoice, EndReason, RecorderError, Warning,
    capture::Piece,
    clock,
    convert::Converter,
    stream::{Opening, Patience, Stream},
    tape::Tape,
    watch::{Beat, Pulse, Timeline, Verdict},
};

/// How often the ring is emptied.
const POLL: Duration = Duration::from_millis(20);
/// Another microphone is taken when the chosen one has been away for so long. Long enough for a
/// sound server that restarts.
const SUBSTITUTE_AFTER: Duration = Duration::from_secs(1);
/// Sound that was spoken before "stop" is still on its way for so long (two buffers).
const TAIL: Duration = Duration::from_millis(400);
/// A shorter absence at the end of a recording is not worth a mark.
const WORTH_A_MARK: Duration = Duration::from_secs(1);
/// Samples taken from the ring at once.
const PIECE: usize = 8_192;

/// What the owner wants. Times are [`clock::now`].
#[derive(Debug)]
pub(crate) enum Command {
    Pause(Duration),
    Resume(Duration),
    Stop,
}

/// All that the writing thread holds.
pub(crate) struct Run {
    tape: Tape,
    live: Stream,
    converter: Converter,
    timeline: Timeline,
    pulse: Pulse,
    wanted: Wanted,
    openings: Vec<Opening>,
    /// The stream is over, or no longer the microphone's; it does not come back by itself.
    gone: bool,
    paused_since: Option<Duration>,
    paused: Arc<AtomicBool>,
    ready: Option<Sender<Result<(), RecorderError>>>,
    piece: Vec<i16>,
    converted: Vec<i16>,
}

struct Wanted {
    id: String,
    name: String,
}

impl Run {
    /// `ready` is told once, when the first sound is durable or when that failed.
    pub(crate) fn new(
        tape: Tape,
        live: Stream,
        paused: Arc<AtomicBool>,
        ready: Sender<Result<(), RecorderError>>,
    ) -> Result<Self, RecorderError> {
        Ok(Self {
            converter: Converter::new(live.format, tape.format())?,
            timeline: Timeline::new(live.format.sample_rate),
            pulse: Pulse::new(clock::now()),
            wanted: Wanted {
                id: live.id.clone(),
                name: live.name.clone(),
            },
            openings: Vec::new(),
            gone: false,
            paused_since: None,
            paused,
            ready: Some(ready),
            piece: vec![0; PIECE],
            converted: Vec::with_capacity(2 * PIECE),
            tape,
            live,
        })
    }

    /// Records until it is told to stop, or the file takes no more.
    pub(crate) fn until_stopped(
        mut self,
        commands: &Receiver<Command>,
    ) -> Result<Summary, RecorderError> {
        let reason = loop {
            let done = match commands.recv_timeout(POLL) {
                Ok(Command::Pause(at)) => self.pause(at),
                Ok(Command::Resume(at)) => self.resume(at),
                Ok(Command::Stop) | Err(RecvTimeoutError::Disconnected) => {
                    break self
                        .finish_sound()
                        .map_or_else(|error| self.fail(error), |()| EndReason::Stopped);
                }
                Err(RecvTimeoutError::Timeout) => Ok(()),
            };
            if let Err(error) = done.and_then(|()| self.step()) {
                break self.fail(error);
            }
        };
        let Self {
            mut tape,
            live,
            openings,
            ..
        } = self;
        drop((live, openings));
        let closed = tape.close();
        tape.tell_ended(reason);
        if closed.is_ok() || reason == EndReason::Stopped {
            return closed;
        }
        // Perhaps room is made on the disk before the owner lets go.
        while let Ok(Command::Pause(_) | Command::Resume(_)) = commands.recv() {}
        tape.close()
    }

    /// Tells whoever waits for the first sound, and names the reason for the event.
    fn fail(&mut self, error: RecorderError) -> EndReason {
        tracing::error!(%error, "the recording ends");
        let full = matches!(error, RecorderError::Vault(VaultError::DiskFull));
        if let Some(ready) = self.ready.take() {
            drop(ready.send(Err(error)));
        }
        if full {
            EndReason::DiskFull
        } else {
            EndReason::WriteFailed
        }
    }

    fn step(&mut self) -> Result<(), RecorderError> {
        let now = clock::now();
        let tap = Arc::clone(&self.live.captured.tap);
        let delivered = tap.delivered.load(Ordering::Acquire);
        let over = tap.broken.load(Ordering::Acquire) || tap.vanished.load(Ordering::Acquire);
        if over && !self.gone {
            self.gone = true;
            self.tell_lost();
            self.search(now)?;
        }
        self.feel_pulse(now, delivered)?;
        match self.timeline.observe(now, delivered) {
            Verdict::InTime => self.drain()?,
            Verdict::Wait => {}
            Verdict::Missing(length) => {
                self.mark_missing(length)?;
                self.drain()?;
            }
        }
        self.look_for_microphones(now)?;
        self.tape.tick(now)?;
        if self.tape.has_begun()
            && let Some(ready) = self.ready.take()
        {
            drop(ready.send(Ok(())));
        }
        Ok(())
    }

    fn feel_pulse(&mut self, now: Duration, delivered: u64) -> Result<(), RecorderError> {
        match self.pulse.observe(now, delivered) {
            _ if self.gone => {}
            Beat::Steady => {}
            Beat::Stalled => {
                self.tape.warn(Warning::Stalled {
                    device: self.live.name.clone(),
                });
                self.search(now)?;
            }
            Beat::Lost => self.tell_lost(),
            Beat::Back => {
                self.openings.clear();
                self.tape.note_device(&self.live.name, false);
                self.tape.warn(Warning::DeviceBack {
                    device: self.live.name.clone(),
                });
                self.keep_looking_for_wanted()?;
            }
        }
        Ok(())
    }

    fn tell_lost(&self) {
        self.tape.note_device(&self.live.name, true);
        self.tape.warn(Warning::DeviceLost {
            device: self.live.name.clone(),
        });
    }

    /// Looks for the chosen microphone and, a moment later, for any other.
    fn search(&mut self, now: Duration) -> Result<(), RecorderError> {
        self.tape.sync(now)?;
        self.openings.clear();
        self.look_for(DeviceChoice::Id(self.wanted.id.clone()), Duration::ZERO)?;
        self.look_for(DeviceChoice::Default, SUBSTITUTE_AFTER)
    }

    fn look_for(&mut self, choice: DeviceChoice, after: Duration) -> Result<(), RecorderError> {
        let opening = Opening::begin(choice, Patience::From(after), Arc::clone(&self.paused))?;
        self.openings.push(opening);
        Ok(())
    }

    fn keep_looking_for_wanted(&mut self) -> Result<(), RecorderError> {
        if self.live.id == self.wanted.id {
            return Ok(());
        }
        self.look_for(DeviceChoice::Id(self.wanted.id.clone()), Duration::ZERO)
    }

    fn look_for_microphones(&mut self, now: Duration) -> Result<(), RecorderError> {
        for opening in std::mem::take(&mut self.openings) {
            match opening.poll() {
                Ok(found) => return self.change_to(found, now),
                Err(opening) => self.openings.push(opening),
            }
        }
        Ok(())
    }

    /// Goes on with another stream: of the chosen microphone, or of one that stands in for it.
    fn change_to(&mut self, found: Stream, now: Duration) -> Result<(), RecorderError> {
        self.drain_to_end()?;
        let there = found.captured.tap.delivered.load(Ordering::Acquire) as f64
            / f64::from(found.format.sample_rate);
        let away = now
            .saturating_sub(self.pulse.heard())
            .saturating_sub(Duration::from_secs_f64(there));
        self.mark_missing(away)?;
        self.converter = Converter::new(found.format, self.tape.format())?;
        self.timeline = Timeline::new(found.format.sample_rate);
        self.pulse = Pulse::new(now);
        self.gone = false;
        self.live = found;
        self.openings.clear();
        self.tape.note_device(&self.live.name, false);
        let got = self.live.name.clone();
        self.tape.warn(if self.live.id == self.wanted.id {
            Warning::DeviceBack { device: got }
        } else {
            Warning::OtherDevice {
                wanted: self.wanted.name.clone(),
                got,
            }
        });
        self.keep_looking_for_wanted()
    }

    /// A pause covers what is missing in it, and before the first sound there is nothing to miss.
    fn mark_missing(&mut self, length: Duration) -> Result<(), RecorderError> {
        if self.paused_since.is_some() || !self.tape.has_begun() {
            return Ok(());
        }
        self.tape.gap(GapReason::Device, length)
    }

    fn pause(&mut self, at: Duration) -> Result<(), RecorderError> {
        if self.paused_since.is_some() {
            return Ok(());
        }
        // Again here, since a resume that came before has just cleared it.
        self.paused.store(true, Ordering::Relaxed);
        self.drain()?;
        self.mark_absence(at)?;
        self.paused_since = Some(at);
        self.tape.sync(clock::now())?;
        self.tape.tell_paused(true);
        Ok(())
    }

    fn resume(&mut self, at: Duration) -> Result<(), RecorderError> {
        let Some(since) = self.paused_since.take() else {
            return Ok(());
        };
        self.drain()?;
        self.tape.gap(GapReason::Pause, at.saturating_sub(since))?;
        self.pulse.forgive(at);
        self.paused.store(false, Ordering::Relaxed);
        self.tape.tell_paused(false);
        Ok(())
    }

    /// Before a pause or the end: the time for which the microphone has been away.
    fn mark_absence(&mut self, now: Duration) -> Result<(), RecorderError> {
        let away = now.saturating_sub(self.pulse.heard());
        if self.paused_since.is_some() || away < WORTH_A_MARK {
            return Ok(());
        }
        self.pulse.forgive(now);
        self.tape.gap(GapReason::Device, away)
    }

    /// After "stop": takes what was spoken before it and is still on its way.
    fn finish_sound(&mut self) -> Result<(), RecorderError> {
        let stopped = clock::now();
        while self.paused_since.is_none() && !self.gone && clock::now() < stopped + TAIL {
            std::thread::sleep(POLL);
            self.step()?;
        }
        self.drain_to_end()?;
        self.mark_absence(stopped)
    }

    fn drain_to_end(&mut self) -> Result<(), RecorderError> {
        self.drain()?;
        let tail = self.live.captured.tail();
        self.put(tail)?;
        self.converted.clear();
        self.converter.flush(&mut self.converted)?;
        self.tape.write(&self.converted, &self.live.name)
    }

    fn drain(&mut self) -> Result<(), RecorderError> {
        loop {
            match self.live.captured.next(&mut self.piece) {
                Piece::Nothing => return Ok(()),
                piece => self.put(piece)?,
            }
        }
    }

    fn put(&mut self, piece: Piece) -> Result<(), RecorderError> {
        self.converted.clear();
        match piece {
            Piece::Nothing => Ok(()),
            Piece::Sound(samples) => {
                self.converter
                    .push(&self.piece[..samples], &mut self.converted)?;
                self.tape.write(&self.converted, &self.live.name)
            }
            Piece::Lost(lost_frames) => {
                self.tape.warn(Warning::Overrun { lost_frames });
                self.put_silence(lost_frames)
            }
        }
    }

    fn put_silence(&mut self, frames: u64) -> Result<(), RecorderError> {
        let channels = usize::from(self.live.format.channels);
        let mut left = usize::try_from(frames)
            .unwrap_or(usize::MAX)
            .saturating_mul(channels);
        let silence = vec![0; PIECE];
        while left > 0 {
            let now = left.min(PIECE);
            self.converted.clear();
            self.converter.push(&silence[..now], &mut self.converted)?;
            self.tape.write_silence(&self.converted)?;
            left -= now;
        }
        Ok(())
    }
}
