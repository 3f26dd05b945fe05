//! The api over real sockets on 127.0.0.1, beside the bare prepared statements on the same file, and beside another
//! server of the contract where `--peer` names one. Prints one JSON line a figure; `cargo xtask bench api` runs it in
//! release. Load is bounded: a few seconds for each figure, at most 50 connections, this PC alone.

mod bare;
mod clients;
mod seed;

use std::{path::Path, time::Duration};

use anyhow::Context;
use app::{Config, Running};
use clap::Parser;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use clients::{Figures, Target};
use seed::{EMAIL, PASSWORD};

#[derive(Parser)]
struct Arguments {
    /// Sessions in the vault, one size after the other.
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
    sessions: Vec<usize>,
    /// Connections at once.
    #[arg(long, value_delimiter = ',', default_value = "8,50")]
    connections: Vec<usize>,
    /// Seconds for each figure.
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
    /// Another server of the contract, as `http://127.0.0.1:8000`. It is measured as it is, without seeding.
    #[arg(long)]
    peer: Option<String>,
    /// Sign-in name at the peer.
    #[arg(long, default_value = EMAIL)]
    peer_user: String,
    /// Password at the peer.
    #[arg(long, default_value = PASSWORD)]
    peer_password: String,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(&arguments))
}

async fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let peer = match &arguments.peer {
        None => None,
        Some(url) => {
            let (user, password) = (&arguments.peer_user, &arguments.peer_password);
            Some(Target::at(url, user, password).await?)
        }
    };
    for &sessions in &arguments.sessions {
        let folder = tempfile::tempdir_in(".")?;
        let seeded = seed::fill(folder.path(), sessions).await?;
        let bare = bare::measure(folder.path(), &seeded, arguments.seconds).await?;
        over_http(folder.path(), sessions, arguments, &bare, peer.as_ref()).await?;
    }
    Ok(())
}

/// Serves the vault and asks it over sockets.
async fn over_http(
    folder: &Path,
    sessions: usize,
    arguments: &Arguments,
    bare: &bare::Bare,
    peer: Option<&Target>,
) -> anyhow::Result<()> {
    let running = app::build(Config::of_vault(folder.to_owned())?).await?;
    index(&running).await?;
    let server = app::listen(0).await?;
    let url = format!("http://{}", server.address());
    let (end, ending) = oneshot::channel::<()>();
    let serving = server.serve(&running, None, async {
        // The sender is dropped with the measuring: both mean the end.
        drop(ending.await);
    });
    let measuring = async {
        let target = Target::at(&url, EMAIL, PASSWORD).await?;
        for &connections in &arguments.connections {
            for what in clients::ALL {
                let time = Duration::from_secs_f64(arguments.seconds);
                let ours = clients::load(&target, *what, connections, time).await?;
                let theirs = match peer {
                    Some(peer) => clients::load(peer, *what, connections, time).await.ok(),
                    None => None,
                };
                let name = format!(
                    "{} of {sessions} sessions, {connections} connections",
                    what.name()
                );
                print(&name, &ours, Some(bare.of(*what)), theirs.as_ref());
            }
        }
        drop(end);
        anyhow::Ok(())
    };
    let (ended, measured) = tokio::join!(serving, measuring);
    running.stop().await;
    measured?;
    Ok(ended?)
}

/// Brings the search index up to date, as the pipeline does by itself.
async fn index(running: &Running) -> anyhow::Result<()> {
    let signed_in = running.clinic.sign_in(EMAIL, PASSWORD).await?;
    let worker = running.clinic.worker().context("the vault is open")?;
    while running.clinic.index_for_search(&worker).await? {}
    let actor = running.clinic.actor(&signed_in.token).await?;
    running.clinic.sign_out(&actor).await?;
    Ok(())
}

fn print(name: &str, ours: &Figures, bare: Option<&Figures>, peer: Option<&Figures>) {
    let figures = |figures: Option<&Figures>| {
        figures.map_or(Value::Null, |figures| {
            json!({
                "per_second": figures.per_second(),
                "p50_ms": figures.milliseconds(0.5),
                "p99_ms": figures.milliseconds(0.99),
            })
        })
    };
    let line = json!({
        "what": name, "ours": figures(Some(ours)), "bare": figures(bare), "peer": figures(peer),
    });
    #[expect(
        clippy::print_stdout,
        reason = "the figures are what this program is for"
    )]
    {
        println!("{line}");
    }
}
