//! What guards each command of the window: a command that is not listed here fails the test, and so does one that takes
//! an id without asking who acts. What the use cases behind them let through is tried in `crates/clinic` and `crates/api`.

use std::{fs, path::Path};

/// How a command is guarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guard {
    /// It passes a request to the api, which asks for the token itself.
    Api,
    /// It takes the token and asks who is behind it, before it does anything.
    Token,
    /// It acts on the one recording that this window holds the ticket of: a recording outlives a sign-in.
    Ticket,
    /// It shows nothing of anybody.
    Nobodys,
}

const COMMANDS: &[(&str, Guard)] = &[
    ("closing::close_to_tray", Guard::Nobodys),
    ("door::api_call", Guard::Api),
    ("imports::pick_audio_file", Guard::Nobodys),
    ("imports::take_in_model", Guard::Token),
    ("imports::upload_recording", Guard::Token),
    ("opening::opened_files", Guard::Nobodys),
    ("recorder_commands::devices", Guard::Nobodys),
    ("recorder_commands::pause_recording", Guard::Ticket),
    ("recorder_commands::recording_status", Guard::Ticket),
    ("recorder_commands::resume_recording", Guard::Ticket),
    ("recorder_commands::start_recording", Guard::Token),
    ("recorder_commands::stop_recording", Guard::Ticket),
    ("reports::save_file", Guard::Token),
    ("shell_words::shell_words", Guard::Nobodys),
    ("size::set_size", Guard::Nobodys),
    ("sound::read_sound", Guard::Token),
    ("sound_check::check_sound", Guard::Token),
];

fn source(module: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/src");
    fs::read_to_string(folder.join(format!("{module}.rs"))).unwrap()
}

/// The commands that the window can call, as they are handed to tauri.
fn registered() -> Vec<String> {
    let text = source("lib");
    let list = text.split("generate_handler![").nth(1).unwrap();
    let list = list.split(']').next().unwrap();
    let names = list.split(',').map(|name| name.trim().to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

/// What a command takes, and what it does.
fn parts(command: &str) -> (String, String) {
    let (module, name) = command.split_once("::").unwrap();
    let text = source(module);
    let begin = text.find(&format!("async fn {name}(")).unwrap();
    let whole = text[begin..].split("\n}\n").next().unwrap().to_owned();
    let (takes, does) = whole.split_once('{').unwrap();
    (takes.to_owned(), does.to_owned())
}

#[test]
fn every_command_has_its_guard() {
    let known: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        registered(),
        known,
        "say in src-tauri/src/walls.rs what guards a new command"
    );
}

#[test]
fn who_takes_an_id_asks_who_acts() {
    for (command, guard) in COMMANDS {
        let (takes, does) = parts(command);
        let names_something =
            takes.contains("_id:") || takes.contains("Id>") || takes.contains("path:");
        let asks = takes.contains("token: String") && does.contains(".actor(&token)");
        match guard {
            Guard::Token => {
                assert!(asks, "{command} does not ask who acts");
                let asked = does.find(".actor(&token)").unwrap();
                for step in [
                    "begin_recording(",
                    "continue_recording(",
                    "import_recording(",
                    ".sound(",
                    "listen(",
                    "api::call(",
                ] {
                    let first = does.find(step).unwrap_or(usize::MAX);
                    assert!(
                        asked < first,
                        "{command} does {step} before it asks who acts"
                    );
                }
            }
            Guard::Api => assert!(does.contains("api::call("), "{command} goes past the api"),
            Guard::Ticket | Guard::Nobodys => {
                assert!(
                    !names_something,
                    "{command} takes an id and asks nobody: {takes}"
                );
            }
        }
    }
}
