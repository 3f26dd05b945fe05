//! The log: to standard error, ids and counts only. It is off for what the libraries say below warnings,
//! since they know nothing of what is confidential.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Unless `SOTTO_LOG` says otherwise.
const USUAL: &str = "warn,sotto=info,sotto_desktop=info,app=info,api=info,clinic=info,speech=info,recorder=info,vault=info";

/// Starts the log of this process. Called twice, the first one counts.
pub fn log_to_stderr() {
    let filter = EnvFilter::try_from_env("SOTTO_LOG").unwrap_or_else(|_| EnvFilter::new(USUAL));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    if log.try_init().is_err() {
        tracing::debug!("the log was running already");
    }
}
