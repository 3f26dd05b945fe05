//! Microphones by way of cpal: Core Audio, WASAPI, and ALSA on a Linux without a sound server.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use cpal::{
    BufferSize, ErrorKind, FromSample, I24, SampleFormat, SizedSample, StreamConfig,
    SupportedBufferSize, SupportedStreamConfig, U24,
    traits::{DeviceTrait, HostTrait, StreamTrait},
};
use vault::SoundFormat;

use crate::{
    RecorderError,
    capture::{Capture, Captured, Tap, capture, kept_channels},
    host::Device,
};

/// Buffers are asked for at this rate; the default of some systems comes in bursts.
const BUFFERS_PER_SECOND: u32 = 10;
/// How long the system may take to set a stream up.
const SET_UP: Duration = Duration::from_secs(5);

/// The microphones.
pub(crate) fn devices() -> Result<Vec<Device>, RecorderError> {
    let host = cpal::default_host();
    let default = host
        .default_input_device()
        .and_then(|device| id_of(&device));
    let devices = host.input_devices()?.filter_map(|device| {
        let id = id_of(&device)?;
        let is_default = default.as_ref() == Some(&id);
        (is_default || is_microphone(&id)).then(|| Device {
            is_default,
            name: name_of(&device),
            id,
        })
    });
    Ok(devices.collect())
}

/// ALSA lists its plug-ins as devices too, among them one that records zeros for ever.
fn is_microphone(id: &str) -> bool {
    !id.starts_with("alsa:") || id.starts_with("alsa:plughw:")
}

/// The default microphone.
pub(crate) fn default_device() -> Result<cpal::Device, RecorderError> {
    cpal::default_host()
        .default_input_device()
        .ok_or(RecorderError::NoMicrophone)
}

/// The microphone with this id, or else this name.
pub(crate) fn find(wanted: &str) -> Result<cpal::Device, RecorderError> {
    let devices: Vec<cpal::Device> = cpal::default_host().input_devices()?.collect();
    let by_id = devices
        .iter()
        .find(|device| id_of(device).as_deref() == Some(wanted));
    by_id
        .or_else(|| devices.iter().find(|device| name_of(device) == wanted))
        .cloned()
        .ok_or_else(|| RecorderError::DeviceMissing {
            wanted: wanted.to_owned(),
        })
}

pub(crate) fn id_of(device: &cpal::Device) -> Option<String> {
    device.id().ok().map(|id| id.to_string())
}

pub(crate) fn name_of(device: &cpal::Device) -> String {
    device
        .description()
        .map_or_else(|_| "microphone".to_owned(), |d| d.name().to_owned())
}

/// Opens a microphone at its own rate.
pub(crate) fn open(
    device: &cpal::Device,
    paused: &Arc<AtomicBool>,
) -> Result<(cpal::Stream, Captured, SoundFormat), RecorderError> {
    let offered = device.default_input_config()?;
    let (stream, captured) = build(device, &offered, fixed_buffer(&offered), paused)
        .or_else(|_| build(device, &offered, BufferSize::Default, paused))?;
    stream.play()?;
    let format = SoundFormat {
        sample_rate: offered.sample_rate(),
        channels: kept_channels(offered.channels()),
    };
    Ok((stream, captured, format))
}

fn fixed_buffer(offered: &SupportedStreamConfig) -> BufferSize {
    let wanted = (offered.sample_rate() / BUFFERS_PER_SECOND).max(1);
    match *offered.buffer_size() {
        SupportedBufferSize::Range { min, max } if min <= max => {
            BufferSize::Fixed(wanted.clamp(min.max(1), max.max(1)))
        }
        _ => BufferSize::Fixed(wanted),
    }
}

fn build(
    device: &cpal::Device,
    offered: &SupportedStreamConfig,
    buffer_size: BufferSize,
    paused: &Arc<AtomicBool>,
) -> Result<(cpal::Stream, Captured), RecorderError> {
    let config = StreamConfig {
        buffer_size,
        ..offered.config()
    };
    let (taking, captured) = capture(config.sample_rate, config.channels, Arc::clone(paused));
    let tap = Arc::clone(&captured.tap);
    let stream = match offered.sample_format() {
        SampleFormat::I8 => build_as::<i8>(device, config, taking, tap),
        SampleFormat::I16 => build_as::<i16>(device, config, taking, tap),
        SampleFormat::I24 => build_as::<I24>(device, config, taking, tap),
        SampleFormat::I32 => build_as::<i32>(device, config, taking, tap),
        SampleFormat::I64 => build_as::<i64>(device, config, taking, tap),
        SampleFormat::U8 => build_as::<u8>(device, config, taking, tap),
        SampleFormat::U16 => build_as::<u16>(device, config, taking, tap),
        SampleFormat::U24 => build_as::<U24>(device, config, taking, tap),
        SampleFormat::U32 => build_as::<u32>(device, config, taking, tap),
        SampleFormat::U64 => build_as::<u64>(device, config, taking, tap),
        SampleFormat::F32 => build_as::<f32>(device, config, taking, tap),
        SampleFormat::F64 => build_as::<f64>(device, config, taking, tap),
        other => {
            return Err(RecorderError::UnsupportedSamples {
                format: other.to_string(),
            });
        }
    }?;
    Ok((stream, captured))
}

fn build_as<T>(
    device: &cpal::Device,
    config: StreamConfig,
    mut taking: Capture,
    tap: Arc<Tap>,
) -> Result<cpal::Stream, cpal::Error>
where
    T: SizedSample,
    i16: FromSample<T>,
{
    device.build_input_stream(
        config,
        move |data: &[T], _: &cpal::InputCallbackInfo| taking.take(data),
        move |error: cpal::Error| note(&error, &tap),
        Some(SET_UP),
    )
}

/// The sound system's own complaint. Runs on its thread, so it only leaves a mark.
fn note(error: &cpal::Error, tap: &Tap) {
    match error.kind() {
        // Sound goes on. What an overrun lost is seen by comparing frames with time.
        ErrorKind::Xrun | ErrorKind::RealtimeDenied => {}
        ErrorKind::DeviceChanged => tap.vanished.store(true, Ordering::Release),
        _ => tap.broken.store(true, Ordering::Release),
    }
}
