//! `sottoctl`: Sotto in a terminal. Results go to standard output, everything else to standard error.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a terminal program prints"
)]

mod commands;
mod progress;

use std::{path::PathBuf, process::ExitCode};

use app::AppError;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "sottoctl", version, about = "Sotto in a terminal")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the api and the screens on 127.0.0.1.
    Serve {
        /// Folder of the vault; the user's data folder unless given.
        #[arg(long)]
        vault: Option<PathBuf>,
        /// Port; 0 takes a free one.
        #[arg(long, default_value_t = 8737)]
        port: u16,
        /// Folder of the built screens.
        #[arg(long)]
        screens: Option<PathBuf>,
    },
    /// Sends one audio file through import, transcription and analysis in a throw-away vault.
    Process {
        /// The audio file: WAV, FLAC, MP3, M4A, Ogg.
        file: PathBuf,
        /// Language of the talk, en or ja; detected unless given.
        #[arg(long)]
        language: Option<String>,
        /// Id of the playbook to judge by.
        #[arg(long)]
        playbook: Option<String>,
        /// Where to write the JSON; standard output unless given.
        #[arg(long)]
        json: Option<PathBuf>,
        /// Voices to expect; two unless given.
        #[arg(long)]
        speakers: Option<usize>,
    },
    /// The speech models of this PC.
    Models {
        #[command(subcommand)]
        command: Models,
    },
    /// Looks at everything that Sotto needs and says what to do.
    Doctor {
        /// Folder of the vault; the user's data folder unless given.
        #[arg(long)]
        vault: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum Models {
    /// Lists the models and whether they are here.
    List,
    /// Fetches a model; what an interrupted try left is continued.
    Get {
        /// tiny, base, small or better.
        name: String,
        /// Another address of the same file, for example a mirror in the clinic.
        #[arg(long)]
        from: Option<String>,
    },
    /// Takes a file for a model: Whisper in the ggml format. It is copied into the folder.
    Add {
        /// The file.
        file: PathBuf,
    },
    /// Removes a model from this PC.
    Remove {
        /// Its word in the list.
        name: String,
    },
    /// Prints the folder of the models.
    Dir,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    app::log_to_stderr();
    let done = match arguments.command {
        Command::Serve {
            vault,
            port,
            screens,
        } => commands::serve(vault, port, screens).await,
        Command::Process {
            file,
            language,
            playbook,
            json,
            speakers,
        } => commands::process(app::Ask { file, language }, playbook, json, speakers).await,
        Command::Models { command } => commands::models(command).await,
        Command::Doctor { vault } => commands::doctor(vault),
    };
    match done {
        Ok(code) => code,
        Err(error @ AppError::VaultInUse) => fail(&error, ExitCode::from(2)),
        Err(error) => fail(&error, ExitCode::FAILURE),
    }
}

fn fail(error: &AppError, code: ExitCode) -> ExitCode {
    eprintln!("{error}");
    code
}
