//! Capture from a virtual microphone: samples lost, alone and beside a transcription on every core, and CPU beside the
//! sound server's own recorder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, bail};

use super::{Row, number};
use crate::shell;

/// Seconds of sound that are captured.
const SECONDS: f64 = 30.0;
/// Any key will do: the file is thrown away.
const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// One run of ours, one of `parec`, from the same microphone.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    for package in ["recorder", "speech"] {
        let words = [
            "build",
            "--release",
            "--quiet",
            "--package",
            package,
            "--examples",
        ];
        shell::run(&mut shell::command("cargo", &words))?;
    }
    let server = SoundServer::start()?;
    let ours = server.capture_ours("alone")?;
    let beside = {
        let _busy = Transcription::start()?;
        server.capture_ours("beside")?
    };
    let theirs = server.capture_peer()?;
    let row = |what: &str, value, unit, beside, reference| Row {
        group: "capture",
        what: what.to_owned(),
        value,
        unit,
        beside,
        reference,
    };
    let mut rows = Vec::new();
    for (run, when) in [
        (&ours, "30 s"),
        (&beside, "30 s beside a transcription on every core"),
    ] {
        let wanted = SECONDS * number(run, "sample_rate")?;
        let (lost, frames) = (number(run, "lost_frames")?, number(run, "frames")?);
        rows.push(row(
            &format!("lost frames in {when}"),
            lost,
            "frames",
            "limit",
            0.0,
        ));
        let captured = format!("captured frames in {when}");
        rows.push(row(&captured, frames, "frames", "asked for", wanted));
    }
    let minute = number(&ours, "cpu_seconds")? * 60.0 / SECONDS;
    let theirs = theirs * 60.0 / SECONDS;
    rows.push(row(
        "CPU a minute, sealed",
        minute,
        "s",
        "parec, plain",
        theirs,
    ));
    Ok(rows)
}

/// A transcription that goes on until this value is dropped.
struct Transcription(Child);

impl Transcription {
    fn start() -> anyhow::Result<Self> {
        let cores = std::thread::available_parallelism()?.to_string();
        let program = shell::built("release/examples/long");
        let words = ["words", "--hours", "1", "--threads", cores.as_str()];
        let mut long = Command::new(program);
        long.args(words).stdout(Stdio::null()).stderr(Stdio::null());
        Ok(Self(
            long.spawn().context("the transcription did not start")?,
        ))
    }
}

impl Drop for Transcription {
    fn drop(&mut self) {
        if let Err(error) = self.0.kill().and_then(|()| self.0.wait().map(drop)) {
            eprintln!("    the transcription was not ended: {error}");
        }
    }
}

/// A private sound server in a folder of its own; both end with this value.
struct SoundServer {
    folder: PathBuf,
    child: Child,
}

impl SoundServer {
    fn start() -> anyhow::Result<Self> {
        let folder = shell::root().join(format!("target/bench-sound-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let mut pulseaudio = Command::new("pulseaudio");
        pulseaudio
            .args([
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "-L",
                "module-native-protocol-unix",
            ])
            .args([
                "-L",
                "module-null-sink sink_name=bench format=s16le rate=48000 channels=2",
            ])
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        let child = at(&mut pulseaudio, &folder)
            .spawn()
            .context("pulseaudio did not start")?;
        let server = Self { folder, child };
        let deadline = Instant::now() + Duration::from_secs(20);
        while !server
            .in_it("pactl", &["set-default-source", "bench.monitor"])
            .status()?
            .success()
        {
            if Instant::now() > deadline {
                bail!("the sound server does not answer");
            }
            std::thread::yield_now();
        }
        Ok(server)
    }

    fn in_it(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = shell::command(program, arguments);
        command.stderr(Stdio::null());
        at(&mut command, &self.folder);
        command
    }

    fn capture_ours(&self, name: &str) -> anyhow::Result<serde_json::Value> {
        let out = self
            .folder
            .join(format!("{name}.sotto"))
            .display()
            .to_string();
        let seconds = SECONDS.to_string();
        let program = shell::built("release/examples/record")
            .display()
            .to_string();
        let words = [
            "--key",
            KEY,
            "--out",
            &out,
            "--seconds",
            &seconds,
            "--stats",
        ];
        let printed = shell::output(&mut self.in_it(&program, &words))?;
        let last = printed
            .lines()
            .last()
            .context("the recorder printed nothing")?;
        Ok(serde_json::from_str(last)?)
    }

    /// CPU seconds that `parec` takes to write the same sound in plain.
    fn capture_peer(&self) -> anyhow::Result<f64> {
        let out = self.folder.join("bench.raw").display().to_string();
        let script = format!(
            "import resource,subprocess as s\np=s.Popen(['parec','--format=s16le','--rate=48000','--channels=2','--latency-msec=20','{out}'])\n\
             try: p.wait({SECONDS})\nexcept s.TimeoutExpired: p.terminate(); p.wait()\n\
             u=resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime+u.ru_stime)"
        );
        Ok(shell::output(&mut self.in_it("python3", &["-c", &script]))?
            .trim()
            .parse()?)
    }
}

fn at<'a>(command: &'a mut Command, folder: &Path) -> &'a mut Command {
    command
        .env("XDG_RUNTIME_DIR", folder)
        .env("HOME", folder)
        .env(
            "PULSE_SERVER",
            format!("unix:{}/pulse/native", folder.display()),
        )
}

impl Drop for SoundServer {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait().map(drop));
        if let Err(error) = ended.and_then(|()| fs::remove_dir_all(&self.folder)) {
            eprintln!("    the sound server was not cleared away: {error}");
        }
    }
}
