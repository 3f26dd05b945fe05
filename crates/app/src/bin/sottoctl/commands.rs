//! What each command does: asks the crate, prints the answer.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use app::{AppError, Ask, Config, Progress, State};
use clinic::domain::job::JobKind;
use speech::{ModelStore, SpeechModel};
use tokio::signal;

use crate::{Models, progress::Line};

fn config(vault: Option<PathBuf>) -> Result<Config, AppError> {
    vault.map_or_else(Config::load, Config::of_vault)
}

/// Serves until the program is asked to end.
pub(crate) async fn serve(
    vault: Option<PathBuf>,
    port: u16,
    screens: Option<PathBuf>,
) -> Result<ExitCode, AppError> {
    let config = config(vault)?;
    let screens = screens.or_else(app::find_screens);
    let end = asked_to_end()?;
    let running = app::build(config).await?;
    let server = app::listen(port).await?;
    if screens.is_none() {
        eprintln!(
            "There are no screens here; the api alone is served. Name their folder with --screens."
        );
    }
    println!("Sotto is at http://{}", server.address());
    let ended = server.serve(&running, screens.as_deref(), end).await;
    running.stop().await;
    ended.map(|()| ExitCode::SUCCESS)
}

/// Ctrl-C, and on Unix what a service manager sends. Listened for from now on.
#[cfg(unix)]
fn asked_to_end() -> Result<impl Future<Output = ()> + Send + 'static, AppError> {
    let mut interrupt = signal::unix::signal(signal::unix::SignalKind::interrupt())?;
    let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ctrl-C.
#[cfg(not(unix))]
fn asked_to_end() -> Result<impl Future<Output = ()> + Send + 'static, AppError> {
    let mut interrupt = signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}

/// Processes one file.
pub(crate) async fn process(
    ask: Ask,
    playbook: Option<String>,
    json: Option<PathBuf>,
    speakers: Option<usize>,
) -> Result<ExitCode, AppError> {
    let mut config = Config::load()?;
    config.speakers = speakers;
    if let Some(playbook) = playbook {
        config.settings.playbook = playbook;
    }
    let line = Line::new();
    let end = asked_to_end()?;
    let outcome = tokio::select! {
        outcome = app::process(config, ask, |progress| tell(&line, progress)) => outcome,
        () = end => Err(AppError::Stopped),
    };
    line.end();
    let text = serde_json::to_string_pretty(&outcome?).map_err(std::io::Error::other)?;
    match json {
        Some(path) => std::fs::write(path, text + "\n")?,
        None => println!("{text}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(line: &Line, progress: Progress) {
    match progress {
        Progress::Importing => line.say("Importing", None),
        Progress::Step(JobKind::Transcribe, share) => line.say("Transcribing", Some(share.into())),
        Progress::Step(JobKind::Analyze, _) => line.say("Analysing", None),
    }
}

/// Lists, fetches, or says where they lie.
pub(crate) async fn models(command: Models) -> Result<ExitCode, AppError> {
    let store = Config::load()?.models;
    match command {
        Models::Dir => println!("{}", store.folder().display()),
        Models::List => {
            for model in SpeechModel::KNOWN.into_iter().chain(store.own()) {
                let state = if store.ready(model) {
                    store.name(model)
                } else {
                    "not here".to_owned()
                };
                println!(
                    "{}\t{} MB\t{state}",
                    model.id(),
                    store.byte_len(model) / 1_000_000
                );
            }
        }
        Models::Remove { name } => store
            .remove(app::model_named(&name)?)
            .map_err(AppError::Model)?,
        Models::Add { file } => println!("{}", add(&store, &file)?.id()),
        Models::Get { name, from } => {
            let model = app::model_named(&name)?;
            let line = Line::new();
            let say = |have: u64, all: u64| line.say("Fetching", Some(have as f64 / all as f64));
            let fetched = match from {
                Some(address) => store.fetch_from(&address, model, say).await,
                None => store.fetch(model, say).await,
            };
            line.end();
            fetched.map_err(AppError::Model)?;
            println!("{name}\t{}", store.name(model));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Copies a chosen file into the folder and takes it for a model.
fn add(store: &ModelStore, file: &Path) -> Result<SpeechModel, AppError> {
    std::fs::create_dir_all(store.folder())?;
    let incoming = store.folder().join(format!("{}.part", std::process::id()));
    std::fs::copy(file, &incoming)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let taken = store.take_in(&incoming, &name);
    if taken.is_err() {
        std::fs::remove_file(&incoming)?;
    }
    taken.map_err(AppError::Model)
}

/// Prints what was found; fails where something has to be done.
pub(crate) fn doctor(vault: Option<PathBuf>) -> Result<ExitCode, AppError> {
    let checks = app::examine(&config(vault)?);
    for check in &checks {
        let mark = match check.state {
            State::Good => "ok",
            State::Missing => "--",
            State::Bad => "!!",
        };
        println!("{mark}  {}: {}", check.what, check.words);
    }
    let bad = checks.iter().any(|check| check.state == State::Bad);
    Ok(if bad {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
