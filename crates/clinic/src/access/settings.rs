//! What a clinic is opened with.

use std::{path::PathBuf, sync::Arc};

use super::Clock;
use crate::{
    ports::{AudioDecoder, ModelShelf, Transcriber},
    recordings::Limits,
    settings::PcChange,
};

/// What the clinic needs from outside.
#[derive(Clone)]
pub struct Ports {
    /// Recognises speech.
    pub transcriber: Arc<dyn Transcriber>,
    /// Decodes sound files.
    pub decoder: Arc<dyn AudioDecoder>,
    /// The speech models of this PC.
    pub models: Arc<dyn ModelShelf>,
}

/// What may differ from one installation to another.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Cost of deriving a key from a password; kept with each slot, so that it may be raised later.
    pub cost: vault::Cost,
    /// Id of the playbook that sessions are judged by.
    pub playbook: String,
    /// Folder with the clinic's own playbooks, looked at before the shipped ones.
    pub playbook_dir: Option<PathBuf>,
    /// Settings that the configuration of the PC sets: they win over what the vault keeps.
    pub fixed: PcChange,
    /// What one recording may take.
    pub limits: Limits,
    /// The sound file that a sample session is made of; empty where there is none.
    pub sample: &'static [u8],
    /// Tells the time.
    pub clock: Clock,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            cost: vault::Cost::default(),
            playbook: "consultation".to_owned(),
            playbook_dir: None,
            fixed: PcChange::default(),
            limits: Limits::default(),
            sample: &[],
            clock: Clock::of_system(),
        }
    }
}
