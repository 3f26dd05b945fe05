//! A running recording, as its owner holds it.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::Duration,
};

use vault::{SealedWriter, SoundFormat, Summary, VaultError};

use crate::{
    DeviceChoice, RecorderError, RecorderEvent, Status, clock,
    run::{Command, Run},
    stream::{Opening, Patience, Stream},
    tape::{Events, Tape},
};

/// A microphone that has not been opened by then is reported. Starting takes under a second.
const OPEN: Duration = Duration::from_secs(10);
/// The same for the first sound of an open one.
const FIRST_SOUND: Duration = Duration::from_secs(10);

/// A recording that goes on until [`ActiveRecording::stop`]. If it is dropped instead, the file is
/// closed all the same, in the background.
#[derive(Debug)]
pub struct ActiveRecording {
    commands: Sender<Command>,
    paused: Arc<AtomicBool>,
    status: Arc<Mutex<Status>>,
    writing: JoinHandle<Result<Summary, RecorderError>>,
}

/// Opens the microphone, then the file, and returns when the first sound is durable in it.
///
/// `open` is given the microphone's own rate with one or two channels, and makes or resumes the
/// file. If the file's format differs (it was begun with another microphone), sound is converted.
/// `events` is called on the writing thread, perhaps before this returns.
///
/// # Errors
/// - [`RecorderError::NoMicrophone`], [`RecorderError::DeviceMissing`]: nothing was opened.
/// - [`RecorderError::NoSound`]: the microphone is there but delivers nothing. If the file exists, it is
///   closed and holds no sound of this take.
/// - [`RecorderError::Vault`]: what `open` or the first write returned.
pub fn start(
    choice: &DeviceChoice,
    open: impl FnOnce(SoundFormat) -> Result<SealedWriter, VaultError>,
    events: impl Fn(RecorderEvent) + Send + 'static,
) -> Result<ActiveRecording, RecorderError> {
    let paused = Arc::new(AtomicBool::new(false));
    let stream = Opening::begin(choice.clone(), Patience::Once, Arc::clone(&paused))?.wait(OPEN)?;
    let device = stream.name.clone();
    let writer = open(stream.format)?;
    let status = Arc::new(Mutex::new(Status::beginning(writer.format(), &device)));
    let tape = Tape::new(writer, Box::new(events) as Events, Arc::clone(&status));
    let (recording, ready) = ActiveRecording::begin(tape, stream, paused, status)?;
    match ready.recv_timeout(FIRST_SOUND) {
        Ok(Ok(())) => Ok(recording),
        Ok(Err(error)) => Err(error),
        Err(RecvTimeoutError::Disconnected) => Err(RecorderError::WriterGone),
        Err(RecvTimeoutError::Timeout) => {
            recording.stop()?;
            Err(RecorderError::NoSound { device })
        }
    }
}

impl ActiveRecording {
    fn begin(
        tape: Tape,
        stream: Stream,
        paused: Arc<AtomicBool>,
        status: Arc<Mutex<Status>>,
    ) -> Result<(Self, Receiver<Result<(), RecorderError>>), RecorderError> {
        let (commands, orders) = mpsc::channel();
        let (ready, is_ready) = mpsc::channel();
        let run = Run::new(tape, stream, Arc::clone(&paused), ready)?;
        let writing = std::thread::Builder::new()
            .name("sotto-recorder".into())
            .spawn(move || run.until_stopped(&orders))?;
        Ok((
            Self {
                commands,
                paused,
                status,
                writing,
            },
            is_ready,
        ))
    }

    /// From now on what is said is dropped. The microphone stays open, so that going on is at once.
    pub fn pause(&self) {
        self.paused.store(true, Ordering::Relaxed);
        self.order(Command::Pause(clock::now()));
    }

    /// Goes on; the length of the pause is marked in the file.
    pub fn resume(&self) {
        self.order(Command::Resume(clock::now()));
    }

    /// Closes the file, with all that was said until now, and tells what is in it.
    ///
    /// # Errors
    /// [`RecorderError::Vault`] if the file could not be closed; it opens as after a crash.
    pub fn stop(self) -> Result<Summary, RecorderError> {
        self.order(Command::Stop);
        self.writing.join().map_err(|_| RecorderError::WriterGone)?
    }

    /// How it stands now.
    pub fn status(&self) -> Status {
        self.status
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn order(&self, command: Command) {
        // A recording that has ended by itself takes no orders; `stop` tells how it ended.
        if let Err(refused) = self.commands.send(command) {
            tracing::debug!(command = ?refused.0, "the recording has ended already");
        }
    }
}
