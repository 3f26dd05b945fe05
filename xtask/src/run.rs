//! `cargo xtask run`: from nothing to the program on the screen.

use std::path::PathBuf;

use crate::{setup, shell};

/// Installs what is missing, builds, and starts the window, or serves the screens on localhost.
pub fn run(vault: Option<PathBuf>, serve: bool, port: u16) -> anyhow::Result<()> {
    setup::for_running()?;
    shell::step("Screens", || shell::run(&mut shell::npm(&["run", "build"])))?;
    let vault = match vault {
        Some(folder) => folder,
        None => setup::data_folder()?.join("vault"),
    };
    if has_display() && !serve {
        window(&vault)
    } else {
        localhost(&vault, port)
    }
}

/// Windows and macOS always have one; elsewhere X11 or Wayland says where it is.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(windows) || cfg!(target_os = "macos") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn window(vault: &std::path::Path) -> anyhow::Result<()> {
    shell::step("Program", || {
        shell::run(&mut shell::command(
            "cargo",
            &["build", "--release", "--package", "sotto"],
        ))
    })?;
    eprintln!(
        "\nSotto opens its window. Recordings are kept in {}",
        vault.display()
    );
    let mut program = shell::command("cargo", &["run", "--release", "--package", "sotto"]);
    shell::run(program.env("SOTTO_VAULT", vault))
}

fn localhost(vault: &std::path::Path, port: u16) -> anyhow::Result<()> {
    shell::step("Program", || {
        shell::run(&mut shell::command(
            "cargo",
            &["build", "--release", "--package", "app"],
        ))
    })?;
    eprintln!(
        "\nThere is no display here. Open http://127.0.0.1:{port}/ in a browser on this machine; Ctrl-C ends it."
    );
    eprintln!("Recordings are kept in {}", vault.display());
    let mut program = shell::command(
        "cargo",
        &[
            "run",
            "--release",
            "--package",
            "app",
            "--bin",
            "sottoctl",
            "--",
            "serve",
        ],
    );
    program
        .arg("--vault")
        .arg(vault)
        .args(["--port", &port.to_string()]);
    shell::run(program.arg("--screens").arg(shell::root().join("ui/dist")))
}
