//! Ways a recording ends or is interrupted from outside: killed, frozen, out of room.

use std::time::{Duration, Instant};

use vault::close_after_crash;

use crate::{
    recorder::{Recorder, example, gaps, key_of, samples},
    sound_server::SoundServer,
    waves::{find, noise, wav},
};

#[test]
fn a_killed_recorder_leaves_all_that_it_said_was_durable() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let sound = noise(11, 20 * 96_000);
    let file = wav(server.folder(), "noise", 48_000, 2, &sound);
    let mut recorder = Recorder::start(&server, &out, &[]);
    let mut playing = server.playing(&file, "room");
    recorder.wait_for("sound", |line| {
        line["peak_dbfs"].as_f64().is_some_and(|peak| peak > -60.0)
    });
    let now = recorder.wait_for_seconds(0.0) as f64 / 48_000.0;
    let durable = recorder.wait_for_seconds(now + 3.0);
    recorder.kill();
    playing.kill().unwrap();
    playing.wait().unwrap();

    let summary = close_after_crash(&out, &key_of(&out)).unwrap();
    assert!(
        summary.frames >= durable,
        "{} of {durable} frames",
        summary.frames
    );
    let heard = samples(&out);
    let at = find(&sound, &heard).expect("what was played");
    let rest = &heard[at..];
    assert!(rest.len() > 96_000, "a second at least");
    let off = rest
        .iter()
        .zip(&sound)
        .position(|(h, s)| h.abs_diff(*s) > 2);
    assert_eq!(off, None, "until the very end");
}

#[test]
fn a_killed_recording_is_continued_with_its_gap() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::start(&server, &out, &[]);
    let durable = recorder.wait_for_seconds(1.0);
    recorder.kill();
    let mut recorder = Recorder::run(server.command(example()), &out, &["--seconds", "1"]);
    let first = recorder.wait_for("the first sound", |_| true);
    assert_eq!(first["continued_after"], "crash", "{first}");
    let summary = recorder.summary();
    let crashes = gaps(&summary, "crash");
    let [(at_frame, _)] = crashes[..] else {
        panic!("{summary}")
    };
    assert!(at_frame >= durable && at_frame < summary["frames"].as_u64().unwrap());
}

#[test]
fn a_frozen_process_marks_what_it_missed() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    // So many samples that the server's queue of four megabytes overflows within six seconds.
    server.add_sink("fine", 192_000, 2);
    let device = ["--device", "pulseaudio:fine.monitor"];
    let mut recorder = Recorder::start(&server, &out, &device);
    let frames = recorder.wait_for_seconds(1.0);
    let (begun, before) = (Instant::now(), frames as f64 / 192_000.0);
    recorder.signal("STOP");
    let frozen = Instant::now();
    crate::sound_server::wait_until("the queue overflows", || {
        frozen.elapsed() > Duration::from_secs(10)
    });
    recorder.signal("CONT");
    recorder.wait_for_seconds(before + 8.0);
    let summary = recorder.stop();
    let passed = begun.elapsed().as_secs_f64();
    let missed: u64 = gaps(&summary, "device").iter().map(|gap| gap.1).sum();
    let told = summary["seconds"].as_f64().unwrap() - before + missed as f64 / 1_000.0;
    assert!(missed > 2_000, "nothing was missed: {summary}");
    assert!(
        (told - passed).abs() < 2.0,
        "{told} s on the timeline, {passed} s passed; {summary}"
    );
}

#[test]
fn a_file_that_may_not_grow_is_closed_and_told() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let mut limited = server.command("bash");
    // In blocks of 1024 bytes: about two seconds of sound. The signal is ignored, so that the
    // write fails as on a full disk.
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\""])
        .arg(example());
    let mut recorder = Recorder::run(limited, &out, &[]);
    let ended = recorder.wait_for("the end", |line| line["type"] == "ended");
    assert_eq!(ended["reason"], "disk_full");
    drop(recorder);
    let summary = close_after_crash(&out, &key_of(&out)).unwrap();
    let seconds = summary.seconds();
    assert!((1.0..2.2).contains(&seconds), "{seconds} s in 400 kB");
    assert_eq!(samples(&out).len() as u64, summary.frames * 2);
}
