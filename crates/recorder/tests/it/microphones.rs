//! Microphones that go, come back, fall silent, or are not there at all.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{
    recorder::{Recorder, example, gaps, samples},
    sound_server::SoundServer,
    waves::{find_whole, noise, wav},
};

#[test]
fn the_default_microphone_comes_first_in_the_list() {
    let server = SoundServer::start();
    server.add_sink("other", 44_100, 1);
    server.pactl(&[
        "load-module",
        "module-virtual-source",
        "source_name=desk",
        "master=other.monitor",
    ]);
    let output = server.command(example()).arg("--devices").output().unwrap();
    let listed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let devices = listed["devices"].as_array().unwrap();
    assert_eq!(devices[0]["id"], "pulseaudio:room.monitor", "{listed}");
    assert_eq!(devices[0]["is_default"], true);
    assert!(
        devices
            .iter()
            .any(|device| device["id"] == "pulseaudio:desk"),
        "{listed}"
    );
    // What a loudspeaker plays is no microphone, unless the clinic has made it the default.
    assert!(
        devices
            .iter()
            .all(|device| device["id"] != "pulseaudio:other.monitor"),
        "{listed}"
    );
}

#[test]
fn the_sound_server_is_found_where_no_program_has_made_a_cookie() {
    let server = SoundServer::start();
    let output = server
        .command(example())
        .arg("--devices")
        .env("HOME", server.folder())
        .output()
        .unwrap();
    let listed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        listed["devices"][0]["id"], "pulseaudio:room.monitor",
        "{listed}"
    );
}

#[test]
fn a_microphone_that_is_not_there_is_refused_before_a_file_exists() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let output = server
        .command(example())
        .args([
            "--key",
            &"00".repeat(32),
            "--device",
            "Nobody's microphone",
            "--out",
        ])
        .arg(&out)
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains("\"Nobody's microphone\" is not connected"),
        "{said}"
    );
    assert!(!out.exists());
}

#[test]
fn a_muted_microphone_is_named_within_seconds() {
    let server = SoundServer::start();
    server.add_sink("far", 48_000, 2);
    server.pactl(&[
        "load-module",
        "module-virtual-source",
        "source_name=desk",
        "master=far.monitor",
    ]);
    let sound = wav(server.folder(), "noise", 48_000, 2, &noise(7, 20 * 96_000));
    let mut playing = server.playing(&sound, "far");
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::start(&server, &out, &["--device", "pulseaudio:desk"]);
    recorder.wait_for("sound", |line| {
        line["peak_dbfs"].as_f64().is_some_and(|peak| peak > -60.0)
    });
    server.pactl(&["set-source-mute", "desk", "1"]);
    let muted = Instant::now();
    let warning = recorder.wait_for_warning("silent");
    assert!(
        muted.elapsed() < Duration::from_secs(8),
        "told after {:?}",
        muted.elapsed()
    );
    let name = warning["device"].as_str().unwrap();
    assert!(
        !name.is_empty() && recorder.not_levels()[0]["device"] == name,
        "{warning}"
    );
    playing.kill().unwrap();
    playing.wait().unwrap();
    assert_eq!(recorder.stop()["closed"], true);
}

#[test]
fn a_dead_sound_server_costs_only_the_time_until_it_is_back() {
    let mut server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let sounds = [8, 9].map(|seed| noise(seed, 2 * 96_000));
    let [before, after] =
        [0, 1].map(|n| wav(server.folder(), &format!("{n}"), 48_000, 2, &sounds[n]));

    let mut recorder = Recorder::start(&server, &out, &[]);
    server.play(&before, "room");
    recorder.wait_for_the_end_of_sound();
    server.kill();
    let died = Instant::now();
    let warning = recorder.wait_for_warning("device_lost");
    assert!(
        died.elapsed() < Duration::from_secs(4),
        "told after {:?}",
        died.elapsed()
    );
    assert_eq!(warning["device"], "Monitor of room");
    server.restart();
    recorder.wait_for("a way back", |line| {
        line["warning"] == "device_back" || line["warning"] == "other_device"
    });
    if recorder.not_levels().last().unwrap()["warning"] == "other_device" {
        recorder.wait_for_warning("device_back");
    }
    server.play(&after, "room");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();

    let heard = samples(&out);
    let (first, last) = (
        find_whole(&sounds[0], &heard),
        find_whole(&sounds[1], &heard),
    );
    let marked = gaps(&summary, "device");
    let (at_frame, _) = marked[0];
    let at = usize::try_from(at_frame).unwrap() * 2;
    assert!(
        first + sounds[0].len() <= at && at <= last,
        "{first} {marked:?} {last}"
    );
}

#[test]
fn a_server_that_never_comes_back_leaves_a_whole_file() {
    let mut server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::start(&server, &out, &[]);
    let durable = recorder.wait_for_seconds(1.5);
    server.kill();
    recorder.wait_for_warning("device_lost");
    let summary = recorder.stop();
    assert_eq!(summary["closed"], true);
    assert!(summary["frames"].as_u64().unwrap() >= durable);
    assert_eq!(
        samples(&out).len() as u64,
        summary["frames"].as_u64().unwrap() * 2
    );
}

/// Neither a frozen sound server nor ALSA on a dead one says a word, and closing their streams
/// hangs for ever.
#[test]
fn a_silent_death_is_noticed_and_does_not_hold_up_the_stop() {
    for by_alsa in [false, true] {
        let mut server = SoundServer::start();
        let out = server.folder().join("take.sotto");
        let command = if by_alsa {
            server.command_by_alsa(example())
        } else {
            server.command(example())
        };
        let mut recorder = Recorder::run(command, &out, &[]);
        let durable = recorder.wait_for_seconds(1.0);
        if by_alsa {
            server.kill();
        } else {
            server.freeze();
        }
        let died = Instant::now();
        recorder.wait_for("a warning", |line| {
            line["warning"] == "stalled" || line["warning"] == "device_lost"
        });
        assert!(
            died.elapsed() < Duration::from_secs(4),
            "told after {:?}",
            died.elapsed()
        );
        recorder.wait_for_warning("device_lost");

        let stopped = Instant::now();
        let summary = recorder.stop();
        assert!(
            stopped.elapsed() < Duration::from_secs(5),
            "stopped in {:?}",
            stopped.elapsed()
        );
        assert_eq!(summary["closed"], true);
        assert!(summary["frames"].as_u64().unwrap() >= durable);
        assert_eq!(gaps(&summary, "device").len(), 1, "{summary}");
    }
}

#[test]
fn a_substitute_is_told_and_the_chosen_one_is_taken_back() {
    let server = SoundServer::start();
    let module = server.add_sink("desk", 44_100, 1);
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::start(&server, &out, &["--device", "Monitor of desk"]);
    recorder.wait_for_seconds(1.0);
    server.pactl(&["unload-module", &module]);
    recorder.wait_for_warning("device_lost");
    let other = recorder.wait_for_warning("other_device");
    assert_eq!(
        (&other["wanted"], &other["got"]),
        (&"Monitor of desk".into(), &"Monitor of room".into())
    );

    let sound = noise(10, 2 * 44_100);
    let file = wav(server.folder(), "noise", 44_100, 1, &sound);
    server.add_sink("desk", 44_100, 1);
    let back = recorder.wait_for_warning("device_back");
    assert_eq!(back["device"], "Monitor of desk");
    server.play(&file, "desk");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();
    assert_eq!(
        (&summary["sample_rate"], &summary["channels"]),
        (&44_100.into(), &1.into())
    );
    find_whole(&sound, &samples(&out));
    assert_eq!(gaps(&summary, "device").len(), 2, "{summary}");
}
