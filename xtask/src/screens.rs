//! `cargo xtask screens`: pictures of every screen and state in both themes and languages, axe on each, and the contact
//! sheet, to be looked at. The screens are shown over a pretended backend, so that every state can be reached.

use std::{
    net::{TcpListener, TcpStream},
    process::Child,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};

use crate::{setup, shell};

/// Longest wait for the server of the screens.
const PATIENCE: Duration = Duration::from_mins(1);

/// Takes the pictures; `chosen` narrows languages, themes and names: `en`, `dark`, `session`.
pub fn screens(chosen: &[String]) -> anyhow::Result<()> {
    setup::for_testing()?;
    let port = free_port()?;
    let mut server = serve(port)?;
    let taken = shell::step("Screens", || look(port, chosen));
    // It only serves: nothing is lost by ending it.
    server.kill().context("the server of the screens stayed")?;
    server.wait()?;
    eprintln!("\nThe contact sheet: ui/look/index.html and ui/look/sheet-*.png");
    taken
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn serve(port: u16) -> anyhow::Result<Child> {
    let mut vite = shell::command("node", &["node_modules/vite/bin/vite.js", "--mode", "mock"]);
    vite.args([
        "--host",
        "127.0.0.1",
        "--strictPort",
        "--port",
        &port.to_string(),
    ])
    .current_dir(shell::root().join("ui"));
    let mut server = vite
        .spawn()
        .context("could not start the server of the screens")?;
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let over = server.try_wait()?.is_some() || begun.elapsed() > PATIENCE;
        ensure!(!over, "the server of the screens does not answer");
        thread::sleep(Duration::from_millis(100));
    }
    Ok(server)
}

fn look(port: u16, chosen: &[String]) -> anyhow::Result<()> {
    let mut look = shell::command("node", &["scripts/look.mjs"]);
    look.args(chosen)
        .env("SOTTO_SCREENS", format!("http://127.0.0.1:{port}"))
        .current_dir(shell::root().join("ui"));
    shell::run(&mut look)
}
