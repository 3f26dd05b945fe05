//! What a machine needs before Sotto builds, runs and is tested there. Every part looks first,
//! says what it installs, and does nothing the second time.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, bail};

use crate::{models, shell};

/// Packages that building and running needs on Debian.
const BUILD: &[&str] = &[
    "build-essential",
    "clang",
    "cmake",
    "curl",
    "gstreamer1.0-plugins-base",
    "gstreamer1.0-plugins-good",
    "libasound2-dev",
    "libasound2-plugins",
    "libayatana-appindicator3-dev",
    "libclang-dev",
    "libdbus-1-dev",
    "libpulse-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "mold",
    "pkg-config",
    "python3-pip",
];

/// Packages that the tests need besides: a display, a sound server, a browser and their drivers.
const TEST: &[&str] = &[
    "chromium",
    "chromium-driver",
    "dbus",
    "dbus-x11",
    "fonts-dejavu-core",
    "fonts-noto-cjk",
    "procps",
    "pulseaudio",
    "pulseaudio-utils",
    "python3-venv",
    "sox",
    "libsox-fmt-all",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// Makes the machine ready to build and run.
pub fn for_running() -> anyhow::Result<()> {
    shell::step("System packages", || packages(BUILD))?;
    shell::step("Packages of the screens", screens)?;
    shell::step("Speech model", models)
}

/// Makes the machine ready to run every test.
pub fn for_testing() -> anyhow::Result<()> {
    shell::step("System packages", || packages(&[BUILD, TEST].concat()))?;
    shell::step("Packages of the screens", screens)?;
    shell::step("Speech model", models)
}

/// Puts the speech model into the user's model folder.
pub fn models() -> anyhow::Result<()> {
    models::ensure(&models_folder()?, &mut |words| eprintln!("    {words}"))
}

/// The folder where the program looks for models: `SOTTO_MODELS`, or the user's data folder.
pub fn models_folder() -> anyhow::Result<PathBuf> {
    if let Some(folder) = std::env::var_os("SOTTO_MODELS") {
        return Ok(folder.into());
    }
    Ok(data_folder()?.join("models"))
}

/// The user's data folder of Sotto.
pub fn data_folder() -> anyhow::Result<PathBuf> {
    let from = |name: &str| {
        std::env::var_os(name)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    };
    let home = || from("HOME").context("HOME is not set");
    let base = if cfg!(windows) {
        from("LOCALAPPDATA").context("LOCALAPPDATA is not set")?
    } else if cfg!(target_os = "macos") {
        home()?.join("Library/Application Support")
    } else {
        match from("XDG_DATA_HOME") {
            Some(folder) => folder,
            None => home()?.join(".local/share"),
        }
    };
    Ok(base.join("sotto"))
}

fn packages(wanted: &[&str]) -> anyhow::Result<()> {
    if !shell::answers("dpkg-query", &["--version"]) {
        eprintln!("    not Debian: see README.md, \"Other systems\", for what has to be there");
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        eprintln!("    all {} are there", wanted.len());
        return Ok(());
    }
    eprintln!("    installing {}", missing.join(" "));
    shell::run(&mut apt(&["update"]))?;
    let options = ["install", "--yes", "--no-install-recommends", "--no-remove"];
    shell::run(&mut apt(&[&options[..], &missing[..]].concat()))
}

fn is_installed(package: &str) -> bool {
    let query = ["--show", "--showformat", "${db:Status-Status}", package];
    let asked = shell::command("dpkg-query", &query)
        .stderr(std::process::Stdio::null())
        .output();
    asked.is_ok_and(|answer| answer.stdout == b"installed")
}

/// `apt-get`, as root or through `sudo`; it waits for another installation instead of failing.
fn apt(arguments: &[&str]) -> Command {
    let as_root =
        shell::output(&mut shell::command("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    words.extend(["-o", "DPkg::Lock::Timeout=300", "--quiet"]);
    words.extend(arguments);
    if as_root {
        shell::command(words[0], &words[1..])
    } else {
        shell::command("sudo", &words)
    }
}

fn screens() -> anyhow::Result<()> {
    let lock = shell::root().join("ui/package-lock.json");
    let stamp = shell::root().join("ui/node_modules/.installed-from");
    let wanted = std::fs::read(&lock).context("ui/package-lock.json is missing")?;
    if std::fs::read(&stamp).is_ok_and(|had| had == wanted) {
        eprintln!("    as in package-lock.json");
        return Ok(());
    }
    if !shell::answers("node", &["--version"]) {
        bail!("Node.js 20 or newer is needed: install it, then run this command again");
    }
    eprintln!("    npm ci");
    shell::run(&mut shell::npm(&["ci", "--no-audit", "--no-fund"]))?;
    std::fs::write(stamp, wanted).context("could not note what was installed")
}
