//! The sound system: which microphones there are, and how one is found again.

use std::{
    sync::{Arc, atomic::AtomicBool, mpsc},
    time::Duration,
};

use cpal::traits::StreamTrait;
use serde::Serialize;
use vault::SoundFormat;

#[cfg(target_os = "linux")]
use crate::pulse;
use crate::{
    RecorderError,
    capture::{Captured, Tap},
    system,
};

/// A sound server that does not answer within this time is treated as absent.
const ANSWER: Duration = Duration::from_secs(5);

/// A microphone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Stays the same when the PC restarts or the microphone is plugged in again.
    pub id: String,
    /// For people.
    pub name: String,
    /// The system's default.
    pub is_default: bool,
}

/// Which microphone to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceChoice {
    /// The system's default, as it is when the recording begins.
    Default,
    /// The one with this id; if none has it, the one with this name.
    Id(String),
}

/// The microphones of this PC, the default first.
///
/// What a loudspeaker plays ("monitor") is listed only if it is the default source.
///
/// # Errors
/// [`RecorderError::SoundSystemSilent`] if the sound server does not answer within five seconds.
pub fn devices() -> Result<Vec<Device>, RecorderError> {
    let (answer, answered) = mpsc::channel();
    // On a thread of its own: a hung sound server must not hang the caller.
    std::thread::Builder::new()
        .name("sotto-devices".into())
        .spawn(move || drop(answer.send(list())))?;
    answered
        .recv_timeout(ANSWER)
        .map_err(|_| RecorderError::SoundSystemSilent)?
}

fn list() -> Result<Vec<Device>, RecorderError> {
    #[cfg(target_os = "linux")]
    let listed = match pulse::server() {
        Some(server) => pulse::devices(&server),
        None => system::devices(),
    };
    #[cfg(not(target_os = "linux"))]
    let listed = system::devices();
    let mut devices = listed?;
    devices.sort_by_key(|device| !device.is_default);
    Ok(devices)
}

/// A microphone that was found. A sound server comes before ALSA, which reports nothing when a
/// device goes.
pub(crate) enum Microphone {
    #[cfg(target_os = "linux")]
    Server(Box<pulse::Source>),
    System(cpal::Device),
}

/// A stream of it. Dropping it may hang.
pub(crate) enum Open {
    #[cfg(target_os = "linux")]
    Server(Box<pulse::OpenSource>),
    System(cpal::Stream),
}

impl Microphone {
    #[cfg(target_os = "linux")]
    pub(crate) fn find(choice: &DeviceChoice) -> Result<Self, RecorderError> {
        match (pulse::server(), choice) {
            (Some(server), DeviceChoice::Default) => {
                pulse::default_source(server).map(Self::server)
            }
            (Some(server), DeviceChoice::Id(wanted)) => {
                pulse::find(server, wanted).map(Self::server)
            }
            (None, DeviceChoice::Id(wanted)) if wanted.starts_with(pulse::PREFIX) => {
                Err(RecorderError::DeviceMissing {
                    wanted: wanted.clone(),
                })
            }
            (None, _) => Self::find_by_system(choice),
        }
    }

    #[cfg(target_os = "linux")]
    fn server(source: pulse::Source) -> Self {
        Self::Server(Box::new(source))
    }

    #[cfg(not(target_os = "linux"))]
    pub(crate) fn find(choice: &DeviceChoice) -> Result<Self, RecorderError> {
        Self::find_by_system(choice)
    }

    fn find_by_system(choice: &DeviceChoice) -> Result<Self, RecorderError> {
        match choice {
            DeviceChoice::Default => system::default_device().map(Self::System),
            DeviceChoice::Id(wanted) => system::find(wanted).map(Self::System),
        }
    }

    pub(crate) fn id(&self) -> String {
        match self {
            #[cfg(target_os = "linux")]
            Self::Server(source) => source.id(),
            Self::System(device) => system::id_of(device).unwrap_or_default(),
        }
    }

    pub(crate) fn name(&self) -> String {
        match self {
            #[cfg(target_os = "linux")]
            Self::Server(source) => source.name(),
            Self::System(device) => system::name_of(device),
        }
    }

    /// Opens it. It may deliver later, or never.
    pub(crate) fn open(
        self,
        paused: &Arc<AtomicBool>,
    ) -> Result<(Open, Captured, SoundFormat), RecorderError> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Server(source) => {
                let format = source.format();
                let (open, captured) = source.open(Arc::clone(paused))?;
                Ok((Open::Server(Box::new(open)), captured, format))
            }
            Self::System(device) => {
                let (stream, captured, format) = system::open(&device, paused)?;
                Ok((Open::System(stream), captured, format))
            }
        }
    }
}

impl Open {
    /// Leaves a mark in `tap` if the microphone is gone, where the system does not say so itself.
    pub(crate) fn look_after(&self, tap: &Tap) {
        match self {
            #[cfg(target_os = "linux")]
            Self::Server(open) => open.look_after(tap),
            Self::System(stream) => {
                tracing::trace!(now = ?stream.now(), delivered = ?tap.delivered);
            }
        }
    }
}
