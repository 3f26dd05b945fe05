//! An open microphone, kept by a thread of its own.
//!
//! Invariant: no thread that matters opens or drops a stream. Opening blocks for as long as a
//! device gives no sound, and dropping an ALSA stream whose server died hangs for ever; so both
//! happen on the keeper's thread, which nobody joins.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError},
    },
    time::{Duration, Instant},
};

use vault::SoundFormat;

use crate::{
    DeviceChoice, RecorderError,
    capture::{Captured, Tap},
    host::{Microphone, Open},
};

/// An open stream that has delivered nothing by then is given up. Starting takes under a second.
const FIRST_SOUND: Duration = Duration::from_secs(5);
/// How often its first buffer is looked for.
const GLANCE: Duration = Duration::from_millis(10);
/// How often a missing microphone is looked for, and a present one looked after.
const LOOK: Duration = Duration::from_millis(500);

/// What to do while the microphone is not there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Patience {
    /// Report it.
    Once,
    /// Begin to look after so long, and look until it is there.
    From(Duration),
}

/// A microphone that delivers. Dropping it closes the stream, on the keeper's thread.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) captured: Captured,
    pub(crate) id: String,
    pub(crate) name: String,
    /// What is in the ring.
    pub(crate) format: SoundFormat,
    _keep: Sender<()>,
}

/// A microphone that is being looked for. Dropping it ends the search.
#[derive(Debug)]
pub(crate) struct Opening {
    answer: Receiver<Result<Opened, RecorderError>>,
    keep: Sender<()>,
}

#[derive(Debug)]
struct Opened {
    captured: Captured,
    id: String,
    name: String,
    format: SoundFormat,
}

impl Opening {
    /// Begins to look, on a new thread. While `paused` is set, samples are dropped.
    pub(crate) fn begin(
        choice: DeviceChoice,
        patience: Patience,
        paused: Arc<AtomicBool>,
    ) -> Result<Self, RecorderError> {
        let (answers, answer) = mpsc::channel();
        let (keep, kept) = mpsc::channel();
        std::thread::Builder::new()
            .name("sotto-microphone".into())
            .spawn(move || look(&choice, patience, &paused, &answers, &kept))?;
        Ok(Self { answer, keep })
    }

    /// Waits for the microphone.
    pub(crate) fn wait(self, longest: Duration) -> Result<Stream, RecorderError> {
        match self.answer.recv_timeout(longest) {
            Ok(opened) => Ok(self.stream(opened?)),
            Err(_) => Err(RecorderError::SoundSystemSilent),
        }
    }

    /// The microphone, if it is there by now; else the search goes on.
    pub(crate) fn poll(self) -> Result<Stream, Self> {
        match self.answer.try_recv() {
            Ok(Ok(opened)) => Ok(self.stream(opened)),
            Ok(Err(_)) | Err(TryRecvError::Empty | TryRecvError::Disconnected) => Err(self),
        }
    }

    fn stream(self, opened: Opened) -> Stream {
        let Opened {
            captured,
            id,
            name,
            format,
        } = opened;
        Stream {
            captured,
            id,
            name,
            format,
            _keep: self.keep,
        }
    }
}

/// The keeper's thread: looks, opens, looks after, closes.
fn look(
    choice: &DeviceChoice,
    patience: Patience,
    paused: &Arc<AtomicBool>,
    answers: &Sender<Result<Opened, RecorderError>>,
    kept: &Receiver<()>,
) {
    let mut wait = match patience {
        Patience::Once => Duration::ZERO,
        Patience::From(after) => after,
    };
    while let Err(RecvTimeoutError::Timeout) = kept.recv_timeout(wait) {
        wait = LOOK;
        match (open(choice, paused, kept), patience) {
            (Ok((stream, opened)), _) => return keep(&stream, opened, answers, kept),
            (Err(error), Patience::Once) => return drop(answers.send(Err(error))),
            (Err(_), Patience::From(_)) => tracing::trace!("no microphone yet"),
        }
    }
}

fn keep(
    stream: &Open,
    opened: Opened,
    answers: &Sender<Result<Opened, RecorderError>>,
    kept: &Receiver<()>,
) {
    let tap = Arc::clone(&opened.captured.tap);
    if answers.send(Ok(opened)).is_err() {
        return;
    }
    while let Err(RecvTimeoutError::Timeout) = kept.recv_timeout(LOOK) {
        stream.look_after(&tap);
    }
}

fn open(
    choice: &DeviceChoice,
    paused: &Arc<AtomicBool>,
    kept: &Receiver<()>,
) -> Result<(Open, Opened), RecorderError> {
    let microphone = Microphone::find(choice)?;
    let (id, name) = (microphone.id(), microphone.name());
    let (stream, captured, format) = microphone.open(paused)?;
    if !delivers(&captured.tap, kept) {
        return Err(RecorderError::NoSound { device: name });
    }
    Ok((
        stream,
        Opened {
            captured,
            id,
            name,
            format,
        },
    ))
}

/// Waits for the first buffer. An open stream is no proof: ALSA opens a dead device too.
fn delivers(tap: &Tap, kept: &Receiver<()>) -> bool {
    let deadline = Instant::now() + FIRST_SOUND;
    while tap.delivered.load(Ordering::Acquire) == 0 {
        let over = tap.broken.load(Ordering::Acquire) || Instant::now() > deadline;
        if over || kept.recv_timeout(GLANCE) == Err(RecvTimeoutError::Disconnected) {
            return false;
        }
    }
    true
}
