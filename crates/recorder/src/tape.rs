//! The file side: what is written, made durable, measured and told.
//!
//! Invariant: every event about sound comes from samples that the sealed file has taken, and its
//! frame count from those that are durable. The red light is true.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use vault::{GapReason, SealedWriter, SoundFormat, Summary, VaultError};

use crate::{
    EndReason, RecorderError, RecorderEvent, Status, Warning, level::Meter, space, watch::Silence,
};

/// What is in the file is made durable this often: a power cut costs less than a second.
const SYNC: Duration = Duration::from_millis(500);
/// How often the level is told.
const TELL: Duration = Duration::from_millis(95);
/// How often the room on the disk is looked at.
const LOOK_AT_DISK: Duration = Duration::from_secs(1);

/// Whoever listens to a recording.
pub(crate) type Events = Box<dyn Fn(RecorderEvent) + Send>;

/// One recording's file with its meters.
pub(crate) struct Tape {
    writer: SealedWriter,
    path: PathBuf,
    format: SoundFormat,
    frames_before: u64,
    meter: Meter,
    silence: Silence,
    bytes_free: u64,
    synced: Duration,
    told: Duration,
    looked: Option<Duration>,
    events: Events,
    status: Arc<Mutex<Status>>,
}

impl Tape {
    pub(crate) fn new(writer: SealedWriter, events: Events, status: Arc<Mutex<Status>>) -> Self {
        let format = writer.format();
        let samples_per_second = u64::from(format.sample_rate) * u64::from(format.channels);
        Self {
            path: writer.path().to_owned(),
            format,
            frames_before: writer.frames(),
            writer,
            meter: Meter::default(),
            silence: Silence::new(samples_per_second),
            bytes_free: 0,
            synced: Duration::ZERO,
            told: Duration::ZERO,
            looked: None,
            events,
            status,
        }
    }

    pub(crate) fn format(&self) -> SoundFormat {
        self.format
    }

    /// Sound of this take is durable.
    pub(crate) fn has_begun(&self) -> bool {
        self.writer.frames_durable() > self.frames_before
    }

    /// Writes sound of the microphone called `device`.
    pub(crate) fn write(&mut self, samples: &[i16], device: &str) -> Result<(), RecorderError> {
        self.writer.write(samples)?;
        self.meter.add(samples);
        if self.silence.hear(samples) {
            self.warn(Warning::Silent {
                device: device.to_owned(),
            });
        }
        Ok(())
    }

    /// Writes silence in the place of lost sound.
    pub(crate) fn write_silence(&mut self, silence: &[i16]) -> Result<(), RecorderError> {
        Ok(self.writer.write(silence)?)
    }

    /// Marks that time passed without sound.
    pub(crate) fn gap(&mut self, reason: GapReason, length: Duration) -> Result<(), RecorderError> {
        let wall_ms = u64::try_from(length.as_millis()).ok();
        Ok(self.writer.gap(reason, wall_ms)?)
    }

    /// Makes everything durable.
    pub(crate) fn sync(&mut self, now: Duration) -> Result<(), RecorderError> {
        self.synced = now;
        self.writer.sync()?;
        let frames = self.writer.frames_durable();
        let mut status = self.status();
        status.frames = frames;
        status.seconds = frames as f64 / f64::from(self.format.sample_rate);
        Ok(())
    }

    /// What is due by now: room on the disk, durability, and the level.
    pub(crate) fn tick(&mut self, now: Duration) -> Result<(), RecorderError> {
        self.look_at_disk(now)?;
        let waiting = self.writer.frames() > self.writer.frames_durable();
        let due = now.saturating_sub(self.synced) >= SYNC || !self.has_begun();
        if waiting && due {
            self.sync(now)?;
        }
        if self.has_begun() && now.saturating_sub(self.told) >= TELL {
            self.tell_level(now);
        }
        Ok(())
    }

    fn look_at_disk(&mut self, now: Duration) -> Result<(), RecorderError> {
        if self
            .looked
            .is_some_and(|at| now.saturating_sub(at) < LOOK_AT_DISK)
        {
            return Ok(());
        }
        self.looked = Some(now);
        match space::bytes_free(&self.path) {
            Ok(bytes) => self.bytes_free = bytes,
            // Not knowing the room is no reason to end: a write that fails will tell.
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "the room on the disk cannot be read");
                return Ok(());
            }
        }
        if space::exhausted(self.bytes_free) {
            return Err(VaultError::DiskFull.into());
        }
        Ok(())
    }

    fn tell_level(&mut self, now: Duration) {
        let Some((rms_dbfs, peak_dbfs)) = self.meter.take() else {
            return;
        };
        self.told = now;
        let (frames, seconds) = {
            let mut status = self.status();
            (status.rms_dbfs, status.peak_dbfs) = (rms_dbfs, peak_dbfs);
            (status.frames, status.seconds)
        };
        (self.events)(RecorderEvent::Written {
            frames,
            seconds,
            rms_dbfs,
            peak_dbfs,
            bytes_free: self.bytes_free,
            seconds_left: space::seconds_left(self.bytes_free, self.format),
        });
    }

    /// Closes the file. May be tried again, for instance after room was made.
    pub(crate) fn close(&mut self) -> Result<Summary, RecorderError> {
        Ok(self.writer.try_finish()?)
    }

    pub(crate) fn warn(&self, warning: Warning) {
        tracing::info!(kind = warning.kind(), "trouble with the microphone");
        (self.events)(RecorderEvent::Warning(warning));
    }

    pub(crate) fn tell_paused(&self, paused: bool) {
        self.status().paused = paused;
        (self.events)(if paused {
            RecorderEvent::Paused
        } else {
            RecorderEvent::Resumed
        });
    }

    pub(crate) fn tell_ended(&self, reason: EndReason) {
        self.status().ended = Some(reason);
        (self.events)(RecorderEvent::Ended(reason));
    }

    /// Notes which microphone is recorded, and whether it is being looked for.
    pub(crate) fn note_device(&self, device: &str, lost: bool) {
        let mut status = self.status();
        device.clone_into(&mut status.device);
        status.device_lost = lost;
    }

    fn status(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
