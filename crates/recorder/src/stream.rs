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
    time::Duration,
};

use cpal::{
    BufferSize, ErrorKind, FromSample, I24, SampleFormat, SizedSample, StreamConfig,
    SupportedBufferSize, SupportedStreamConfig, U24,
    traits::{DeviceTrait, StreamTrait},
};
use vault::SoundFormat;

use crate::{
    DeviceChoice, RecorderError,
    capture::{Capture, Captured, Tap, capture, kept_channels},
    host,
};

/// Buffers are asked for at this rate. The default of some hosts comes in bursts of two seconds;
/// much smaller ones are dropped by a sound server on a busy PC.
const BUFFERS_PER_SECOND: u32 = 5;
/// How long the system may take to set a stream up.
const SET_UP: Duration = Duration::from_secs(5);
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
        let Opened { captured, id, name, format } = opened;
        Stream { captured, id, name, format, _keep: self.keep }
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
        match (open(choice, paused), patience) {
            (Ok((stream, opened)), _) => return keep(&stream, opened, answers, kept),
            (Err(error), Patience::Once) => return drop(answers.send(Err(error))),
            (Err(error), Patience::From(_)) => tracing::debug!(%error, "no microphone yet"),
        }
    }
}

fn keep(
    stream: &cpal::Stream,
    opened: Opened,
    answers: &Sender<Result<Opened, RecorderError>>,
    kept: &Receiver<()>,
) {
    let (id, tap) = (opened.id.clone(), Arc::clone(&opened.captured.tap));
    if answers.send(Ok(opened)).is_err() {
        return;
    }
    while let Err(RecvTimeoutError::Timeout) = kept.recv_timeout(LOOK) {
        if host::is_listed(&id) == Some(false) {
            tap.vanished.store(true, Ordering::Release);
        }
    }
    if let Err(error) = stream.pause() {
        tracing::debug!(%error, "the stream was over before it was closed");
    }
}

fn open(
    choice: &DeviceChoice,
    paused: &Arc<AtomicBool>,
) -> Result<(cpal::Stream, Opened), RecorderError> {
    let device = host::find(choice)?;
    let offered = device.default_input_config()?;
    let (stream, captured) = build(&device, &offered, fixed_buffer(&offered), paused)
        .or_else(|_| build(&device, &offered, BufferSize::Default, paused))?;
    stream.play()?;
    let format = SoundFormat {
        sample_rate: offered.sample_rate(),
        channels: kept_channels(offered.channels()),
    };
    let id = host::id_of(&device).unwrap_or_default();
    Ok((stream, Opened { captured, id, name: host::name_of(&device), format }))
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
    let config = StreamConfig { buffer_size, ..offered.config() };
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
        other => return Err(RecorderError::UnsupportedSamples { format: other.to_string() }),
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
