//! What a running recording tells its owner. Serialised with a `type` tag, as the window shows it.

use serde::Serialize;
use vault::SoundFormat;

/// News of a running recording. Sent from the writing thread: the receiver must not block for long
/// (the ring between callback and writer holds thirty seconds).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RecorderEvent {
    /// Sound reached the file; about ten times a second while it does, and never otherwise.
    Written {
        /// Frames of the file that are durable: they survive a crash now.
        frames: u64,
        /// The same in seconds.
        seconds: f64,
        /// Loudness of what was written since the last event (root mean square over all channels),
        /// in dB relative to full scale; [`crate::LEVEL_FLOOR_DBFS`] for digital silence.
        rms_dbfs: f32,
        /// Loudest sample since the last event, in dBFS.
        peak_dbfs: f32,
        /// Bytes free where the file lives.
        bytes_free: u64,
        /// Seconds of sound that still fit before the recorder ends by itself.
        seconds_left: u64,
    },
    /// Paused: what is said now is dropped.
    Paused,
    /// Recording again; the gap is marked in the file.
    Resumed,
    /// Something the counselor should know now; the recording goes on.
    Warning(Warning),
    /// The recording has ended, and why. Always the last event.
    Ended(EndReason),
}

/// Trouble that does not end a recording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "warning", rename_all = "snake_case")]
pub enum Warning {
    /// Nothing but zeros for three seconds: muted, or the wrong microphone.
    Silent {
        /// Name of the microphone.
        device: String,
    },
    /// The microphone has delivered nothing for a while (less than two seconds).
    Stalled {
        /// Name of the microphone.
        device: String,
    },
    /// The microphone is gone. The file is kept, the gap is marked, and the recorder looks for it.
    DeviceLost {
        /// Name of the microphone.
        device: String,
    },
    /// The chosen microphone delivers again.
    DeviceBack {
        /// Name of the microphone.
        device: String,
    },
    /// The writer could not keep up. Silence of the same length was written, so times stay true.
    Overrun {
        /// Frames lost, at the microphone's rate.
        lost_frames: u64,
    },
    /// Another microphone stands in for the chosen one.
    OtherDevice {
        /// Name of the one that was chosen.
        wanted: String,
        /// Name of the one that is recorded.
        got: String,
    },
}

impl Warning {
    /// The kind alone, for the log: a microphone may carry its owner's name.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Silent { .. } => "silent",
            Self::Stalled { .. } => "stalled",
            Self::DeviceLost { .. } => "device lost",
            Self::DeviceBack { .. } => "device back",
            Self::Overrun { .. } => "overrun",
            Self::OtherDevice { .. } => "other device",
        }
    }
}

/// Why a recording ended. A lost microphone is no reason: only a decision, or a file that cannot
/// take any more, ends a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum EndReason {
    /// `stop` was called, or the owner let go of the recording.
    Stopped,
    /// No room for more sound; the file is closed.
    DiskFull,
    /// The file could not be written (a drive that went away, say).
    WriteFailed,
}

/// A recording at this moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Status {
    /// What is said now is dropped.
    pub paused: bool,
    /// Durable frames in the file.
    pub frames: u64,
    /// The same in seconds.
    pub seconds: f64,
    /// Name of the microphone that is recorded now.
    pub device: String,
    /// The microphone is gone or silent, and being looked for.
    pub device_lost: bool,
    /// Samples per second of the file.
    pub sample_rate: u32,
    /// Channels of the file.
    pub channels: u16,
    /// Loudness of the last tenth of a second, dBFS.
    pub rms_dbfs: f32,
    /// Loudest sample of the last tenth of a second, dBFS.
    pub peak_dbfs: f32,
    /// Set once the recording has ended by itself or was stopped.
    pub ended: Option<EndReason>,
}

impl Status {
    pub(crate) fn beginning(format: SoundFormat, device: &str) -> Self {
        Self {
            paused: false,
            frames: 0,
            seconds: 0.0,
            device: device.to_owned(),
            device_lost: false,
            sample_rate: format.sample_rate,
            channels: format.channels,
            rms_dbfs: crate::LEVEL_FLOOR_DBFS,
            peak_dbfs: crate::LEVEL_FLOOR_DBFS,
            ended: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(event: &RecorderEvent) -> serde_json::Value {
        serde_json::to_value(event).unwrap()
    }

    #[test]
    fn the_window_tells_events_apart_by_their_type() {
        let written = RecorderEvent::Written {
            frames: 48_000,
            seconds: 1.0,
            rms_dbfs: -20.5,
            peak_dbfs: -6.0,
            bytes_free: 1_000,
            seconds_left: 5,
        };
        let levels = json!({
            "type": "written", "frames": 48_000, "seconds": 1.0, "rms_dbfs": -20.5,
            "peak_dbfs": -6.0, "bytes_free": 1_000, "seconds_left": 5
        });
        assert_eq!(shown(&written), levels);
        assert_eq!(shown(&RecorderEvent::Paused), json!({ "type": "paused" }));
        assert_eq!(
            shown(&RecorderEvent::Ended(EndReason::DiskFull)),
            json!({ "type": "ended", "reason": "disk_full" })
        );
    }

    #[test]
    fn a_warning_names_itself_and_the_microphone() {
        let other = Warning::OtherDevice {
            wanted: "desk".into(),
            got: "lid".into(),
        };
        assert_eq!(
            shown(&RecorderEvent::Warning(other)),
            json!({ "type": "warning", "warning": "other_device", "wanted": "desk", "got": "lid" })
        );
        let overrun = RecorderEvent::Warning(Warning::Overrun { lost_frames: 7 });
        assert_eq!(
            shown(&overrun),
            json!({ "type": "warning", "warning": "overrun", "lost_frames": 7 })
        );
    }
}
