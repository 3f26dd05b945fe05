//! Recognition and speaker split on a shipped dialogue, beside faster-whisper with the same weights
//! and beside the limits of an hour's talk.

use anyhow::Context;

use super::{Row, example, number};
use crate::{models, shell};

const DIALOGUE: &str = "testdata/dialogues/s1_slt_joe.flac";
/// Limits for an hour of talk: CPU seconds of the speaker split, and peak memory of the whole job in MB.
const SPLIT_SECONDS: f64 = 60.0;
const JOB_MEGABYTES: f64 = 600.0;

/// One run of ours, one of the peer.
pub fn measure() -> anyhow::Result<Vec<Row>> {
    let lines = example(
        "speech",
        "transcribe",
        &[DIALOGUE, "--json", "--threads", "1"],
    )?;
    let ours = lines.last().context("the example printed nothing")?;
    let audio = number(ours, "audio_seconds")?;
    let row = |what: &str, value, unit, beside, reference| Row {
        group: "speech",
        what: what.to_owned(),
        value,
        unit,
        beside,
        reference,
    };
    let megabytes = number(ours, "peak_bytes")? / 1e6;
    let split = number(ours, "speakers_cpu_seconds")? * 3600.0 / audio;
    let mut rows = vec![
        row(
            "speaker split, an hour of talk",
            split,
            "CPU s",
            "limit",
            SPLIT_SECONDS,
        ),
        row(
            "whole job, peak memory",
            megabytes,
            "MB",
            "limit",
            JOB_MEGABYTES,
        ),
    ];
    let whole = number(ours, "cpu_seconds")? / audio;
    match peer() {
        Ok(peer) => {
            let theirs = number(&peer, "cpu_seconds")? / number(&peer, "audio_seconds")?;
            let what = "whole job, CPU a second of audio";
            rows.push(row(what, whole, "s", "faster-whisper (words only)", theirs));
            let theirs = number(&peer, "peak_bytes")? / 1e6;
            rows.push(row(
                "whole job, peak memory",
                megabytes,
                "MB",
                "faster-whisper",
                theirs,
            ));
        }
        Err(error) => {
            // The peer is not ours to guarantee; real time is a limit that always is at hand.
            eprintln!("    the peer is left out: {error:#}");
            rows.push(row(
                "whole job, CPU a second of audio",
                whole,
                "s",
                "real time",
                1.0,
            ));
        }
    }
    Ok(rows)
}

/// faster-whisper in an environment of its own, on the weights that our model was made from.
fn peer() -> anyhow::Result<serde_json::Value> {
    let folder = shell::root().join("target/tools/faster-whisper");
    let python = folder.join("bin/python").display().to_string();
    if !shell::answers(&python, &["-c", "import faster_whisper"]) {
        eprintln!("    installing faster-whisper as the peer");
        let folder = folder.display().to_string();
        shell::run(&mut shell::command("python3", &["-m", "venv", &folder]))?;
        let pip = ["-m", "pip", "install", "--quiet", "faster-whisper==1.2.1"];
        shell::run(&mut shell::command(&python, &pip))?;
    }
    let weights = folder.join("base");
    models::original(&weights, &mut |words| eprintln!("    {words}"))?;
    let script = shell::root()
        .join("xtask/peers/speech_peer.py")
        .display()
        .to_string();
    let weights = weights.display().to_string();
    let printed = shell::output(&mut shell::command(&python, &[&script, &weights, DIALOGUE]))?;
    let line = printed.lines().last().context("the peer printed nothing")?;
    Ok(serde_json::from_str(line)?)
}
