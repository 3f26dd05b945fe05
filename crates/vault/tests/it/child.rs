//! This test program, run once more as another process.

use std::{
    io::{BufRead, BufReader, Lines, Write, stdout},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use vault::{SealedWriter, SoundFormat, Vault};

use crate::support::{ramp, recordings};

const PATH: &str = "VAULT_TEST_PATH";
/// What every line for the parent begins with; the test runner prints lines of its own.
const MARK: &str = "child: ";

/// Starts one of the tests below as a process of its own.
pub(crate) fn start(test: &str, path: &Path) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "--test-threads=1", test])
        .env(PATH, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    (child, lines)
}

/// The next word from the child.
pub(crate) fn hear(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<String> {
    lines.find_map(|line| Some(line.unwrap().split_once(MARK)?.1.to_string()))
}

fn say(word: impl std::fmt::Display) {
    let mut out = stdout().lock();
    writeln!(out, "\n{MARK}{word}").unwrap();
}

/// Where the parent wants this process to work; nothing when there is no parent.
fn asked() -> Option<PathBuf> {
    std::env::var_os(PATH).map(PathBuf::from)
}

/// As a child: records until killed, and tells what is durable.
#[test]
fn record_until_killed() {
    let Some(path) = asked() else { return };
    let format = SoundFormat {
        sample_rate: 8000,
        channels: 1,
    };
    let mut writer = SealedWriter::create(&path, &recordings().fresh(), format).unwrap();
    loop {
        writer.write(&ramp(writer.frames(), 777)).unwrap();
        if writer.frames().is_multiple_of(3) {
            writer.sync().unwrap();
            say(writer.frames_durable());
        }
    }
}

/// As a child: claims a vault and holds it until killed.
#[test]
fn claim_until_killed() {
    let Some(path) = asked() else { return };
    let claimed = Vault::claim(&path);
    say(if claimed.is_ok() {
        "claimed"
    } else {
        "refused"
    });
    loop {
        std::thread::park();
    }
}
