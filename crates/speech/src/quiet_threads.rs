//! Threads that step back: a recording beside a transcription comes first.

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::SpeechError;

/// How far back on Linux: 19 would stop the work whenever anything else runs; at 10 it gets about a tenth of
/// what a thread beside it gets.
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

/// So many threads, which the system lets run after all others where it knows how to. Other systems share evenly:
/// there the number of threads has to leave room.
pub(crate) fn quiet_threads(count: usize) -> Result<ThreadPool, SpeechError> {
    ThreadPoolBuilder::new()
        .num_threads(count.max(1))
        .thread_name(|i| format!("speech-{i}"))
        .start_handler(|_| step_back())
        .build()
        .map_err(SpeechError::network)
}

/// Lowers this thread, and with it every thread that it starts.
#[cfg(target_os = "linux")]
fn step_back() {
    // For Linux "process 0" is the calling thread.
    if let Err(error) = rustix::process::setpriority_process(None, NICE) {
        tracing::debug!(%error, "the thread's priority could not be lowered");
    }
}

#[cfg(not(target_os = "linux"))]
fn step_back() {}
