#![doc = include_str!("../README.md")]

mod config;
mod doctor;
mod error;
mod log;
mod process;
mod running;
mod screens;
mod serve;
mod shelf;
mod speakers;

pub use config::{Config, model_named};
pub use doctor::{Check, State, examine};
pub use error::AppError;
pub use log::log_to_stderr;
pub use process::{Ask, Outcome, Progress, process};
pub use running::{Running, build};
pub use screens::find_screens;
pub use serve::{Server, listen};
