//! The steps that go on by themselves: recording to transcript, transcript to analysis.
//!
//! A step is a durable [`Job`](crate::domain::job::Job). Its result, the session's advance, the next job and the
//! job's own end are one transaction, which holds only while the worker's lease does: a step may run twice, and
//! still has one result. A step that fails keeps the session's status and says why. One step at a time: a
//! recogniser takes all the cores that it may have.
//!
//! That the user who asked has since been deactivated stops nothing: the clinic began the step through that user.

mod at_work;
mod backoff;
mod control;
mod playbooks;
mod run;
mod sound;
mod step;
mod steps;
mod tend;

pub(crate) use at_work::AtWork;
pub use backoff::MAX_ATTEMPTS;
pub use control::{JobFilter, Requested};
pub(crate) use playbooks::NoPlaybook;
