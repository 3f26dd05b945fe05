//! The search for a microphone that went away: for the chosen one until it is back, and for any
//! other that can stand in meanwhile.

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use crate::{
    DeviceChoice, RecorderError,
    stream::{Opening, Patience, Stream},
};

/// Another microphone is taken when the chosen one has been away for so long. Long enough for a
/// sound server that restarts.
const SUBSTITUTE_AFTER: Duration = Duration::from_secs(1);

/// The chosen microphone, and the searches that go on.
pub(crate) struct Search {
    wanted_id: String,
    wanted_name: String,
    paused: Arc<AtomicBool>,
    openings: Vec<Opening>,
}

impl Search {
    /// For the microphone that the recording began with. Nothing is looked for yet.
    pub(crate) fn new(wanted: &Stream, paused: Arc<AtomicBool>) -> Self {
        Self {
            wanted_id: wanted.id.clone(),
            wanted_name: wanted.name.clone(),
            paused,
            openings: Vec::new(),
        }
    }

    pub(crate) fn wants(&self, id: &str) -> bool {
        self.wanted_id == id
    }

    pub(crate) fn wanted_name(&self) -> &str {
        &self.wanted_name
    }

    /// Looks for the chosen microphone and, a moment later, for the default one.
    pub(crate) fn begin(&mut self) -> Result<(), RecorderError> {
        self.openings.clear();
        self.look_for(DeviceChoice::Id(self.wanted_id.clone()), Duration::ZERO)?;
        self.look_for(DeviceChoice::Default, SUBSTITUTE_AFTER)
    }

    /// `id` delivers. If it only stands in, the chosen one is looked for all the same.
    pub(crate) fn settle_for(&mut self, id: &str) -> Result<(), RecorderError> {
        self.openings.clear();
        if self.wants(id) {
            return Ok(());
        }
        self.look_for(DeviceChoice::Id(self.wanted_id.clone()), Duration::ZERO)
    }

    /// A microphone that was found by now.
    pub(crate) fn found(&mut self) -> Option<Stream> {
        let mut found = None;
        for opening in std::mem::take(&mut self.openings) {
            match opening.poll() {
                Ok(stream) => found = found.or(Some(stream)),
                Err(opening) => self.openings.push(opening),
            }
        }
        found
    }

    fn look_for(&mut self, choice: DeviceChoice, after: Duration) -> Result<(), RecorderError> {
        let opening = Opening::begin(choice, Patience::From(after), Arc::clone(&self.paused))?;
        self.openings.push(opening);
        Ok(())
    }
}
