//! Opens a sealed recording with the vault's key alone and writes it as a WAV file:
//! `unseal --key HEX64 [--salvage] FILE OUT.wav`. Also opens a file whose writer was killed.

use std::{
    error::Error,
    fs::OpenOptions,
    path::{Path, PathBuf},
    process::ExitCode,
};

use vault::{SealedReader, Summary, VaultError, VaultKey};

const USAGE: &str = "usage: unseal --key HEX64 [--salvage] FILE OUT.wav
  --key      the vault key, 64 hexadecimal digits
  --salvage  write damaged chunks as silence instead of giving up";

struct Order {
    key: VaultKey,
    salvage: bool,
    file: PathBuf,
    out: PathBuf,
}

#[expect(clippy::print_stderr, reason = "a program of the terminal")]
fn main() -> ExitCode {
    let Some(order) = read_order(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match unseal(&order) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("unseal: {error}; nothing was written");
            ExitCode::FAILURE
        }
    }
}

fn read_order(arguments: impl Iterator<Item = String>) -> Option<Order> {
    let (mut key, mut salvage, mut paths) = (None, false, Vec::new());
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--key" => key = Some(key_of(&arguments.next()?)?),
            "--salvage" => salvage = true,
            option if option.starts_with("--") => return None,
            path => paths.push(PathBuf::from(path)),
        }
    }
    let [file, out] = <[PathBuf; 2]>::try_from(paths).ok()?;
    Some(Order {
        key: key?,
        salvage,
        file,
        out,
    })
}

fn key_of(hex: &str) -> Option<VaultKey> {
    if hex.len() != 64 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(VaultKey::from_bytes(bytes))
}

fn unseal(order: &Order) -> Result<(), Box<dyn Error>> {
    if same_file(&order.file, &order.out) {
        return Err("the output is the sealed file itself".into());
    }
    let key = order.key.recordings().of_file(&order.file)?;
    let mut reader = SealedReader::open(&order.file, &key)?;
    if order.salvage {
        reader.read_damage_as_silence();
    } else {
        reader.verify()?;
    }
    if let Err(error) = write(&mut reader, &order.out) {
        // Half a recording must not pass for a whole one.
        std::fs::remove_file(&order.out)?;
        return Err(error.into());
    }
    report(reader.summary());
    Ok(())
}

fn write(reader: &mut SealedReader, out: &Path) -> Result<(), VaultError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(out)?;
    reader.export_wav(&file)?;
    Ok(file.sync_all()?)
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

#[expect(clippy::print_stderr, reason = "a program of the terminal")]
fn report(summary: &Summary) {
    if !summary.closed {
        eprintln!(
            "unseal: the file has no end mark: its writer was cut off or its end cut away; \
             all whole chunks were written, {} bytes of an unfinished one left out",
            summary.torn_bytes
        );
    }
    if summary.damaged_chunks > 0 {
        eprintln!(
            "unseal: {} damaged or missing chunks, written as silence where their length is known",
            summary.damaged_chunks
        );
    }
    eprintln!(
        "unseal: {:.3} s, {} Hz, {} channel(s), {} gap(s)",
        summary.seconds(),
        summary.format.sample_rate,
        summary.format.channels,
        summary.gaps.len()
    );
}
