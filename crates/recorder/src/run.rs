//! The writing thread: takes sound from the microphone to the file, watches that it comes, and
//! changes to another microphone when it does not.

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
    EndReason, RecorderError, Warning, clock,
    feed::Feed,
    search::Search,
    stream::Stream,
    tape::Tape,
    watch::{Beat, Pulse, Timeline, Verdict},
};

/// How often the ring is emptied.
const POLL: Duration = Duration::from_millis(20);
/// Sound that was spoken before "stop" is still on its way for so long (two buffers).
const TAIL: Duration = Duration::from_millis(400);
/// A shorter absence at the end of a recording is not worth a mark.
const WORTH_A_MARK: Duration = Duration::from_secs(1);

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
    feed: Feed,
    search: Search,
    timeline: Timeline,
    pulse: Pulse,
    /// The feed is over, and that was told.
    gone: bool,
    paused_since: Option<Duration>,
    paused: Arc<AtomicBool>,
    ready: Option<Sender<Result<(), RecorderError>>>,
}

impl Run {
    /// `ready` is told once, when the first sound is durable or when that failed.
    pub(crate) fn new(
        tape: Tape,
        stream: Stream,
        paused: Arc<AtomicBool>,
        ready: Sender<Result<(), RecorderError>>,
    ) -> Result<Self, RecorderError> {
        Ok(Self {
            timeline: Timeline::new(stream.format.sample_rate),
            search: Search::new(&stream, Arc::clone(&paused)),
            feed: Feed::new(stream, &tape)?,
            pulse: Pulse::new(clock::now()),
            gone: false,
            paused_since: None,
            paused,
            ready: Some(ready),
            tape,
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
            feed,
            search,
            ..
        } = self;
        drop((feed, search));
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
        let delivered = self.feed.delivered();
        if self.feed.is_over() && !self.gone {
            self.gone = true;
            self.tell_lost();
            self.look_for_microphones(now)?;
        }
        self.feel_pulse(now, delivered)?;
        match self.timeline.observe(now, delivered) {
            Verdict::InTime => self.feed.drain(&mut self.tape)?,
            Verdict::Wait => {}
            Verdict::Missing(length) => {
                self.mark_missing(length)?;
                self.feed.drain(&mut self.tape)?;
            }
        }
        if let Some(found) = self.search.found() {
            self.change_to(found, now)?;
        }
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
                let device = self.feed.name().to_owned();
                self.tape.warn(Warning::Stalled { device });
                self.look_for_microphones(now)?;
            }
            Beat::Lost => self.tell_lost(),
            Beat::Back => {
                let device = self.feed.name().to_owned();
                self.tape.note_device(&device, false);
                self.tape.warn(Warning::DeviceBack { device });
                self.search.settle_for(self.feed.id())?;
            }
        }
        Ok(())
    }

    fn tell_lost(&self) {
        let device = self.feed.name().to_owned();
        self.tape.note_device(&device, true);
        self.tape.warn(Warning::DeviceLost { device });
    }

    fn look_for_microphones(&mut self, now: Duration) -> Result<(), RecorderError> {
        // Nothing may come for hours: what is there is made safe now.
        self.feed.drain(&mut self.tape)?;
        self.tape.sync(now)?;
        self.search.begin()
    }

    /// Goes on with another stream: of the chosen microphone, or of one that stands in for it.
    fn change_to(&mut self, found: Stream, now: Duration) -> Result<(), RecorderError> {
        self.feed.finish(&mut self.tape)?;
        let next = Feed::new(found, &self.tape)?;
        let there = next.delivered() as f64 / f64::from(next.sample_rate());
        let away = now.saturating_sub(self.pulse.heard());
        self.mark_missing(away.saturating_sub(Duration::from_secs_f64(there)))?;
        self.timeline = Timeline::new(next.sample_rate());
        self.pulse = Pulse::new(now);
        self.gone = false;
        self.feed = next;
        self.tape.note_device(self.feed.name(), false);
        let got = self.feed.name().to_owned();
        self.tape.warn(if self.search.wants(self.feed.id()) {
            Warning::DeviceBack { device: got }
        } else {
            let wanted = self.search.wanted_name().to_owned();
            Warning::OtherDevice { wanted, got }
        });
        self.search.settle_for(self.feed.id())
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
        self.feed.drain(&mut self.tape)?;
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
        self.feed.drain(&mut self.tape)?;
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
        self.feed.finish(&mut self.tape)?;
        self.mark_absence(stopped)
    }
}
