//! How a long step talks with the pipeline while it runs.

use std::sync::atomic::{AtomicBool, Ordering};

type Report<'a> = &'a (dyn Fn(f32) + Send + Sync);
type Keep<'a> = &'a (dyn Fn(Vec<u8>) + Send + Sync);

/// Told about the way of a long step; asked whether to go on; keeps what is finished, so that a step
/// that was paused or killed need not do it again.
pub struct Progress<'a> {
    report: Report<'a>,
    cancelled: &'a AtomicBool,
    kept: &'a [Vec<u8>],
    keep: Keep<'a>,
}

impl<'a> Progress<'a> {
    /// `report` gets the share done, 0-1, rising. Nothing is kept.
    pub fn new(report: Report<'a>, cancelled: &'a AtomicBool) -> Self {
        Self {
            report,
            cancelled,
            kept: &[],
            keep: &|_| {},
        }
    }

    /// The same, with what an earlier try of the step `kept`, oldest first, and a place to keep more.
    #[must_use]
    pub fn resuming(self, kept: &'a [Vec<u8>], keep: Keep<'a>) -> Self {
        Self { kept, keep, ..self }
    }

    /// Says how far the step is.
    pub fn report(&self, share: f32) {
        (self.report)(share);
    }

    /// Whether to stop: the user stopped or paused the step, or the program ends.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// What earlier tries kept, oldest first: bytes that the step itself wrote, from the same recording.
    /// Other options or another model may have been set since; that is the step's to tell.
    pub const fn kept(&self) -> &[Vec<u8>] {
        self.kept
    }

    /// Keeps a finished part, in the encrypted database, until the step is done or given up.
    pub fn keep(&self, part: Vec<u8>) {
        (self.keep)(part);
    }
}
