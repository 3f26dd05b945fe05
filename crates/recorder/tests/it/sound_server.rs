//! A private `PulseAudio` server with null sinks, whose monitors serve as microphones: what is
//! played into a sink is what its "microphone" hears. Needs `pulseaudio` and `pulseaudio-utils`.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Whatever is waited for on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Runs until it is dropped; then it is killed.
pub(crate) struct SoundServer {
    folder: TempDir,
    process: Child,
}

impl SoundServer {
    /// A server whose default microphone hears what is played at 48 kHz in stereo.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["run", "home"] {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        }
        let process = launch(folder.path());
        let server = Self { folder, process };
        server.prepare();
        server
    }

    fn prepare(&self) {
        wait_until("the sound server answers", || {
            self.command("pactl")
                .arg("info")
                .output()
                .unwrap()
                .status
                .success()
        });
        self.add_sink("room", 48_000, 2);
        self.pactl(&["set-default-sink", "room"]);
        self.pactl(&["set-default-source", "room.monitor"]);
    }

    /// A sink, and the microphone `NAME.monitor` that hears it. Answers its module's number.
    pub(crate) fn add_sink(&self, name: &str, rate: u32, channels: u16) -> String {
        self.pactl(&[
            "load-module",
            "module-null-sink",
            &format!("sink_name={name}"),
            &format!("sink_properties=device.description={name}"),
            "format=s16le",
            &format!("rate={rate}"),
            &format!("channels={channels}"),
        ])
    }

    /// Runs `pactl` and answers what it printed.
    pub(crate) fn pactl(&self, arguments: &[&str]) -> String {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command("pactl").args(arguments).output().unwrap();
        assert!(
            status.success(),
            "pactl {arguments:?}: {}",
            String::from_utf8_lossy(&stderr)
        );
        String::from_utf8(stdout).unwrap().trim().to_owned()
    }

    /// Plays a sound file to its end.
    pub(crate) fn play(&self, file: &Path, sink: &str) {
        let status = self.playing(file, sink).wait().unwrap();
        assert!(status.success());
    }

    /// Begins to play a sound file.
    pub(crate) fn playing(&self, file: &Path, sink: &str) -> Child {
        self.command("paplay")
            .arg(format!("--device={sink}"))
            .arg(file)
            .spawn()
            .unwrap()
    }

    /// The server dies at once.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// A new server where the old one was.
    pub(crate) fn restart(&mut self) {
        self.process = launch(self.folder.path());
        self.prepare();
    }

    /// A program that speaks to this server.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        private(self.folder.path(), program)
    }

    /// The same by way of ALSA: the program finds no sound server, and ALSA's default device is
    /// this server's. Needs `libasound2-plugins`.
    pub(crate) fn command_by_alsa(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let folder = self.folder().join("alsa");
        fs::create_dir_all(&folder).unwrap();
        let socket = self.folder().join("run/pulse/native");
        let device = format!("{{ type pulse server \"unix:{}\" }}", socket.display());
        let settings = format!("pcm.!default {device}\nctl.!default {device}\n");
        fs::write(folder.join(".asoundrc"), settings).unwrap();
        let mut command = self.command(program);
        command.env("XDG_RUNTIME_DIR", &folder).env("HOME", &folder);
        command
    }

    /// The server stops answering, but keeps its connections.
    pub(crate) fn freeze(&self) {
        let pid = self.process.id().to_string();
        let status = Command::new("kill").args(["-STOP", &pid]).status().unwrap();
        assert!(status.success());
    }

    /// A folder that goes with the server.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for SoundServer {
    fn drop(&mut self) {
        if self.process.kill().is_ok() {
            self.process.wait().unwrap();
        }
    }
}

fn launch(folder: &Path) -> Child {
    private(folder, "pulseaudio")
        .args([
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
        ])
        .args([
            "-L",
            "module-native-protocol-unix",
            "-L",
            "module-always-sink",
        ])
        .args(["-L", "module-rescue-streams"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("pulseaudio is installed")
}

fn private(folder: &Path, program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .env("XDG_RUNTIME_DIR", folder.join("run"))
        .env("HOME", folder.join("home"))
        .env_remove("PULSE_SERVER")
        .env_remove("PULSE_RUNTIME_PATH")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null());
    command
}

/// Polls until it is so.
pub(crate) fn wait_until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !so() {
        assert!(Instant::now() < deadline, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
