//! The `record` example as a child process, and what it printed.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{OnceLock, mpsc},
    time::Instant,
};

use serde_json::Value;
use vault::{DataKey, SealedReader, VaultKey};

use crate::sound_server::{PATIENCE, SoundServer};

const KEY: u8 = 0x2a;

/// A recording that runs; killed if it is dropped.
pub(crate) struct Recorder {
    process: Child,
    orders: ChildStdin,
    lines: mpsc::Receiver<Value>,
    seen: Vec<Value>,
}

impl Recorder {
    /// Begins to record, and returns when the first line is there.
    pub(crate) fn start(server: &SoundServer, out: &Path, more: &[&str]) -> Self {
        let mut recorder = Self::run(server.command(example()), out, more);
        recorder.wait_for("the first sound", |line| line["type"] == "recording");
        recorder
    }

    /// Runs a command that is, or becomes, the example.
    pub(crate) fn run(mut command: Command, out: &Path, more: &[&str]) -> Self {
        let key = format!("{KEY:02x}").repeat(32);
        let mut process = command
            .args([
                OsStr::new("--key"),
                key.as_ref(),
                OsStr::new("--out"),
                out.as_os_str(),
            ])
            .arg("--control")
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (orders, printed) = (
            process.stdin.take().unwrap(),
            process.stdout.take().unwrap(),
        );
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(printed).lines() {
                let line = serde_json::from_str(&line.unwrap()).unwrap();
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self {
            process,
            orders,
            lines,
            seen: Vec::new(),
        }
    }

    /// The next line for which this holds.
    pub(crate) fn wait_for(&mut self, what: &str, so: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else {
                panic!("waited in vain for {what}; seen: {:#?}", self.not_levels());
            };
            self.seen.push(line.clone());
            if so(&line) {
                return line;
            }
        }
    }

    /// The next warning of this name.
    pub(crate) fn wait_for_warning(&mut self, name: &str) -> Value {
        self.wait_for(name, |line| line["warning"] == name)
    }

    /// Waits until `seconds` of sound are durable, and answers how many frames are.
    pub(crate) fn wait_for_seconds(&mut self, seconds: f64) -> u64 {
        let line = self.wait_for("enough sound", |line| {
            line["type"] == "written" && line["seconds"].as_f64().unwrap() >= seconds
        });
        line["frames"].as_u64().unwrap()
    }

    /// Waits for sound, then for silence: what was played has passed through.
    pub(crate) fn wait_for_the_end_of_sound(&mut self) {
        let level = |line: &Value| line["peak_dbfs"].as_f64();
        self.wait_for("sound", |line| level(line).is_some_and(|peak| peak > -60.0));
        self.wait_for("silence", |line| {
            level(line).is_some_and(|peak| peak < -119.0)
        });
    }

    pub(crate) fn order(&mut self, order: &str) {
        writeln!(self.orders, "{order}").unwrap();
    }

    pub(crate) fn signal(&self, name: &str) {
        let pid = self.process.id().to_string();
        let status = Command::new("kill")
            .args([format!("-{name}"), pid])
            .status()
            .unwrap();
        assert!(status.success());
    }

    /// SIGKILL: the process has no say in it.
    pub(crate) fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// SIGTERM, as the system does at shutdown. Answers the summary.
    pub(crate) fn stop(mut self) -> Value {
        self.signal("TERM");
        self.summary()
    }

    /// Waits for the process to end by itself, and answers the summary.
    pub(crate) fn summary(&mut self) -> Value {
        let summary = self.wait_for("the summary", |line| line["type"] == "summary");
        assert!(self.process.wait().unwrap().success());
        summary
    }

    /// What was printed so far but for the levels.
    pub(crate) fn not_levels(&self) -> Vec<&Value> {
        self.seen
            .iter()
            .filter(|line| line["type"] != "written")
            .collect()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        if self.process.try_wait().unwrap().is_none() {
            self.process.kill().unwrap();
            self.process.wait().unwrap();
        }
    }
}

/// The key of a file that the example wrote.
pub(crate) fn key_of(file: &Path) -> DataKey {
    VaultKey::from_bytes([KEY; 32])
        .recordings()
        .of_file(file)
        .unwrap()
}

/// All samples of a recording, after its every chunk was verified.
pub(crate) fn samples(file: &Path) -> Vec<i16> {
    let mut reader = SealedReader::open(file, &key_of(file)).unwrap();
    reader.verify().unwrap();
    let channels = usize::from(reader.summary().format.channels);
    let frames = reader.summary().frames;
    let mut all = Vec::new();
    let mut piece = vec![0; 48_000 * channels];
    while all.len() < usize::try_from(frames).unwrap() * channels {
        let read = reader
            .read_at((all.len() / channels) as u64, &mut piece)
            .unwrap();
        assert!(read > 0, "the file ends before its length");
        all.extend_from_slice(&piece[..read]);
    }
    all
}

/// The gaps of a summary that were marked for this reason: (frame, milliseconds).
pub(crate) fn gaps(summary: &Value, reason: &str) -> Vec<(u64, u64)> {
    let marked = summary["gaps"].as_array().unwrap().iter();
    marked
        .filter(|gap| gap["reason"] == reason)
        .map(|gap| {
            (
                gap["at_frame"].as_u64().unwrap(),
                gap["wall_ms"].as_u64().unwrap(),
            )
        })
        .collect()
}

/// The example's binary, which `cargo test` builds beside this one.
pub(crate) fn example() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let here = std::env::current_exe().unwrap();
        let path = here
            .parent()
            .unwrap()
            .parent()
            .unwrap()
            .join("examples/record");
        if !path.exists() {
            let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
            let built = Command::new(cargo)
                .args(["build", "-p", "recorder", "--example", "record"])
                .status();
            assert!(built.unwrap().success());
        }
        path
    })
}
