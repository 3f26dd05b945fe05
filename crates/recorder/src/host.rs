//! The sound system: which microphones there are, and how one is found again.

#[cfg(target_os = "linux")]
use std::sync::{Mutex, PoisonError};
use std::{
    sync::{Arc, mpsc},
    time::Duration,
};

use cpal::{
    Host,
    traits::{DeviceTrait, HostTrait},
};
use serde::Serialize;

use crate::RecorderError;

/// A sound server that does not answer within this time is treated as absent.
const ANSWER: Duration = Duration::from_secs(5);
/// `PulseAudio` and `PipeWire` name the "what is played" side of a loudspeaker so.
const MONITOR: &str = ".monitor";

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
    answered.recv_timeout(ANSWER).map_err(|_| RecorderError::SoundSystemSilent)?
}

fn list() -> Result<Vec<Device>, RecorderError> {
    let host = host()?;
    let default = host.default_input_device().and_then(|device| id_of(&device));
    let mut devices: Vec<Device> = host
        .input_devices()?
        .filter_map(|device| {
            let id = id_of(&device)?;
            let is_default = default.as_ref() == Some(&id);
            Some(Device { name: name_of(&device), id, is_default })
        })
        .filter(|device| device.is_default || !device.id.ends_with(MONITOR))
        .collect();
    devices.sort_by_key(|device| !device.is_default);
    Ok(devices)
}

/// Finds the microphone that was chosen.
pub(crate) fn find(choice: &DeviceChoice) -> Result<cpal::Device, RecorderError> {
    let host = host()?;
    let DeviceChoice::Id(wanted) = choice else {
        return host.default_input_device().ok_or(RecorderError::NoMicrophone);
    };
    let devices: Vec<cpal::Device> = host.input_devices()?.collect();
    let by_id = devices.iter().find(|device| id_of(device).as_ref() == Some(wanted));
    let found = by_id.or_else(|| devices.iter().find(|device| name_of(device) == *wanted));
    found.cloned().ok_or_else(|| RecorderError::DeviceMissing { wanted: wanted.clone() })
}

/// Whether a microphone with this id is connected. `None` where asking is dear (ALSA opens every
/// device) or needless, since the system reports a device that goes.
pub(crate) fn is_listed(id: &str) -> Option<bool> {
    if !id.starts_with("pulseaudio:") {
        return None;
    }
    let devices = host().ok()?.input_devices().ok()?;
    Some(devices.filter_map(|device| id_of(&device)).any(|listed| listed == id))
}

pub(crate) fn id_of(device: &cpal::Device) -> Option<String> {
    device.id().ok().map(|id| id.to_string())
}

pub(crate) fn name_of(device: &cpal::Device) -> String {
    device.description().map_or_else(|_| "microphone".to_owned(), |d| d.name().to_owned())
}

/// The sound system, preferring a sound server over ALSA: ALSA reports nothing when a device goes.
#[cfg(target_os = "linux")]
fn host() -> Result<Arc<Host>, RecorderError> {
    // One connection per process: each keeps its thread and socket for as long as the server
    // lives, even when it is dropped. A dead one is replaced; ALSA has none to keep.
    static SERVER: Mutex<Option<Arc<Host>>> = Mutex::new(None);
    let mut server = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(host) = server.as_ref().filter(|host| host.devices().is_ok()) {
        return Ok(Arc::clone(host));
    }
    *server = cpal::host_from_id(cpal::HostId::PulseAudio).ok().map(Arc::new);
    if let Some(host) = server.as_ref() {
        return Ok(Arc::clone(host));
    }
    tracing::debug!("no sound server answers; using ALSA");
    Ok(Arc::new(cpal::host_from_id(cpal::HostId::Alsa)?))
}

#[cfg(not(target_os = "linux"))]
fn host() -> Result<Arc<Host>, RecorderError> {
    Ok(Arc::new(cpal::default_host()))
}
