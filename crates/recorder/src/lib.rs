#![doc = include_str!("../README.md")]

mod capture;
mod clock;
mod convert;
mod error;
mod event;
mod feed;
mod host;
mod level;
#[cfg(target_os = "linux")]
mod pulse;
mod recording;
mod run;
mod search;
mod space;
mod stream;
mod system;
mod tape;
mod watch;

pub use error::RecorderError;
pub use event::{EndReason, RecorderEvent, Status, Warning};
pub use host::{Device, DeviceChoice, devices};
pub use level::LEVEL_FLOOR_DBFS;
pub use recording::{ActiveRecording, start};
