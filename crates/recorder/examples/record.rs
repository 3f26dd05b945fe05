//! Records a microphone into a sealed file and says so in JSON lines.
//!
//! The first line comes when the first sample is durable in the file, the last is a summary.
//! A file that exists is continued, with the gap marked. SIGINT, SIGTERM and `--seconds` stop it.

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, Sender},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clap::Parser;
use recorder::{ActiveRecording, DeviceChoice, RecorderEvent, Warning};
use serde_json::{Value, json};
use vault::{GapReason, SealedReader, SealedWriter, SoundFormat, Summary, VaultError, VaultKey};

#[derive(Parser)]
#[command(about = "Record a microphone into a sealed file")]
struct Options {
    /// The vault key: 64 hexadecimal digits.
    #[arg(long, required_unless_present = "devices")]
    key: Option<String>,
    /// The sealed file; continued if it exists.
    #[arg(long, required_unless_present = "devices")]
    out: Option<PathBuf>,
    /// Id or name of the microphone; the system's default without it.
    #[arg(long)]
    device: Option<String>,
    /// Stop after so many seconds.
    #[arg(long)]
    seconds: Option<f64>,
    /// Take `pause`, `resume` and `stop` from standard input, one a line.
    #[arg(long)]
    control: bool,
    /// Add to the summary what capturing cost: frames lost and seconds of CPU.
    #[arg(long)]
    stats: bool,
    /// List the microphones and do nothing else.
    #[arg(long)]
    devices: bool,
}

enum Message {
    Event(RecorderEvent),
    Pause,
    Resume,
    Stop,
}

fn main() -> Result<()> {
    let options = Options::parse();
    if options.devices {
        return say(&json!({ "type": "devices", "devices": recorder::devices()? }));
    }
    let (Some(key), Some(out)) = (&options.key, &options.out) else {
        bail!("--key and --out")
    };
    let key = parse_key(key)?;
    let (messages, inbox) = mpsc::channel();
    listen(&messages, options.control)?;

    let existing = out.exists().then(|| earlier_take(out, &key)).transpose()?;
    let choice = options
        .device
        .clone()
        .map_or(DeviceChoice::Default, DeviceChoice::Id);
    let events = messages.clone();
    let recording = recorder::start(
        &choice,
        |format| open(out, &key, existing, format),
        move |event| drop(events.send(Message::Event(event))),
    )?;
    let begun = Instant::now();
    say(&first_line(&recording, existing))?;

    let deadline = options
        .seconds
        .map(|seconds| begun + Duration::from_secs_f64(seconds));
    let lost_frames = follow(&recording, &inbox, deadline)?;
    let summary = recording.stop()?;
    for message in inbox.try_iter() {
        if let Message::Event(event) = message {
            say(&serde_json::to_value(&event)?)?;
        }
    }
    let mut last = summary_line(&summary);
    if options.stats {
        last["lost_frames"] = json!(lost_frames);
        last["wall_seconds"] = json!(begun.elapsed().as_secs_f64());
        last["cpu_seconds"] = json!(cpu_seconds());
    }
    say(&last)
}

/// Prints events and passes orders on, until something stops it. Answers the frames lost.
fn follow(
    recording: &ActiveRecording,
    inbox: &Receiver<Message>,
    deadline: Option<Instant>,
) -> Result<u64> {
    let mut lost_frames = 0;
    loop {
        let left = deadline.map(|at| at.saturating_duration_since(Instant::now()));
        let message = match left {
            Some(left) => inbox.recv_timeout(left).ok(),
            None => inbox.recv().ok(),
        };
        match message {
            Some(Message::Event(event)) => {
                if let RecorderEvent::Warning(Warning::Overrun { lost_frames: lost }) = &event {
                    lost_frames += lost;
                }
                say(&serde_json::to_value(&event)?)?;
                if matches!(event, RecorderEvent::Ended(_)) {
                    return Ok(lost_frames);
                }
            }
            Some(Message::Pause) => recording.pause(),
            Some(Message::Resume) => recording.resume(),
            Some(Message::Stop) | None => return Ok(lost_frames),
        }
    }
}

fn say(line: &Value) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

fn parse_key(hex: &str) -> Result<VaultKey> {
    let digits = hex.as_bytes();
    if digits.len() != 64 {
        bail!("the key has {} digits, not 64", digits.len());
    }
    let mut key = [0; 32];
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair)?, 16).context("not a hex digit")?;
    }
    Ok(VaultKey::from_bytes(key))
}

fn earlier_take(file: &Path, key: &VaultKey) -> Result<GapReason> {
    let reader = SealedReader::open(file, &key.recordings().of_file(file)?)?;
    Ok(if reader.summary().closed {
        GapReason::Stop
    } else {
        GapReason::Crash
    })
}

fn open(
    file: &Path,
    key: &VaultKey,
    existing: Option<GapReason>,
    format: SoundFormat,
) -> Result<SealedWriter, VaultError> {
    match existing {
        Some(reason) => SealedWriter::resume(file, &key.recordings().of_file(file)?, reason),
        None => SealedWriter::create(file, &key.recordings().fresh(), format),
    }
}

fn listen(messages: &Sender<Message>, control: bool) -> Result<()> {
    let signals = messages.clone();
    ctrlc::set_handler(move || drop(signals.send(Message::Stop)))?;
    if control {
        let orders = messages.clone();
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines().map_while(Result::ok) {
                let order = match line.trim() {
                    "pause" => Message::Pause,
                    "resume" => Message::Resume,
                    "stop" => Message::Stop,
                    _ => continue,
                };
                if orders.send(order).is_err() {
                    return;
                }
            }
        });
    }
    Ok(())
}

fn first_line(recording: &ActiveRecording, existing: Option<GapReason>) -> Value {
    let status = recording.status();
    json!({
        "type": "recording",
        "device": status.device,
        "sample_rate": status.sample_rate,
        "channels": status.channels,
        "frames": status.frames,
        "seconds": status.seconds,
        "continued": existing.is_some(),
        "continued_after": existing.map(|reason| format!("{reason:?}").to_lowercase()),
    })
}

fn summary_line(summary: &Summary) -> Value {
    let gaps: Vec<Value> = summary
        .gaps
        .iter()
        .map(|gap| {
            let reason = format!("{:?}", gap.reason).to_lowercase();
            json!({ "at_frame": gap.at_frame, "wall_ms": gap.wall_ms, "reason": reason })
        })
        .collect();
    json!({
        "type": "summary",
        "sample_rate": summary.format.sample_rate,
        "channels": summary.format.channels,
        "frames": summary.frames,
        "seconds": summary.frames as f64 / f64::from(summary.format.sample_rate),
        "gaps": gaps,
        "closed": summary.closed,
    })
}

/// Seconds of CPU that this process has used, where that is known.
fn cpu_seconds() -> Option<f64> {
    #[cfg(target_os = "linux")]
    let spent = Some(rustix::time::clock_gettime(
        rustix::time::ClockId::ProcessCPUTime,
    ))
    .map(|time| time.tv_sec as f64 + time.tv_nsec as f64 / 1e9);
    #[cfg(not(target_os = "linux"))]
    let spent = None;
    spent
}
