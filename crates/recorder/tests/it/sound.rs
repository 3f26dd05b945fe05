//! What is played is what is in the file: no sample lost, none added, and time is true.

use vault::SealedReader;

use crate::{
    recorder::{Recorder, gaps, key_of, samples},
    sound_server::SoundServer,
    waves::{find, find_whole, noise, wav},
};

const RATE: usize = 48_000;

#[test]
fn ten_seconds_of_noise_arrive_sample_for_sample() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let played = noise(1, 10 * RATE * 2);
    let file = wav(server.folder(), "noise", 48_000, 2, &played);

    let mut recorder = Recorder::start(&server, &out, &["--stats"]);
    server.play(&file, "room");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();

    let heard = samples(&out);
    let at = find_whole(&played, &heard);
    assert_eq!(at % 2, 0, "the channels have changed places");
    assert_eq!(summary["frames"], heard.len() / 2);
    assert_eq!(
        (&summary["sample_rate"], &summary["channels"]),
        (&48_000.into(), &2.into())
    );
    assert_eq!(
        (&summary["closed"], &summary["lost_frames"]),
        (&true.into(), &0.into())
    );
    assert!(summary["gaps"].as_array().unwrap().is_empty(), "{summary}");
}

#[test]
fn noise_arrives_sample_for_sample_without_a_sound_server_too() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let played = noise(12, 5 * RATE * 2);
    let file = wav(server.folder(), "noise", 48_000, 2, &played);
    let command = server.command_by_alsa(crate::recorder::example());

    let mut recorder = Recorder::run(command, &out, &["--stats"]);
    recorder.wait_for("the first sound", |line| line["type"] == "recording");
    server.play(&file, "room");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();

    find_whole(&played, &samples(&out));
    assert_eq!(
        (&summary["closed"], &summary["lost_frames"]),
        (&true.into(), &0.into())
    );
}

#[test]
fn the_first_line_comes_when_sound_is_in_the_file() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::run(server.command(crate::recorder::example()), &out, &[]);
    let first = recorder.wait_for("any line", |_| true);
    let in_file = SealedReader::open(&out, &key_of(&out))
        .unwrap()
        .summary()
        .frames;

    assert_eq!(first["type"], "recording");
    assert_eq!(first["continued"], false);
    let told = first["frames"].as_u64().unwrap();
    assert!(
        told > 0 && told <= in_file,
        "told {told}, in the file {in_file}"
    );
}

#[test]
fn a_pause_drops_what_is_said_and_marks_its_length() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let sounds = [2, 3, 4].map(|seed| noise(seed, 2 * RATE * 2));
    let [before, during, after] =
        [0, 1, 2].map(|n| wav(server.folder(), &format!("{n}"), 48_000, 2, &sounds[n]));

    let mut recorder = Recorder::start(&server, &out, &[]);
    server.play(&before, "room");
    recorder.wait_for_the_end_of_sound();
    recorder.order("pause");
    recorder.wait_for("paused", |line| line["type"] == "paused");
    let paused = std::time::Instant::now();
    server.play(&during, "room");
    // The monitor of a sink is behind it by as much as two seconds.
    let silence = wav(
        server.folder(),
        "silence",
        48_000,
        2,
        &vec![0; 3 * RATE * 2],
    );
    server.play(&silence, "room");
    let pause = paused.elapsed();
    recorder.order("resume");
    recorder.wait_for("resumed", |line| line["type"] == "resumed");
    server.play(&after, "room");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();

    let heard = samples(&out);
    let (first, last) = (
        find_whole(&sounds[0], &heard),
        find_whole(&sounds[2], &heard),
    );
    assert_eq!(
        find(&sounds[1], &heard),
        None,
        "what was said in the pause was kept"
    );
    let marked = gaps(&summary, "pause");
    let [(at_frame, wall_ms)] = marked[..] else {
        panic!("{summary}")
    };
    let at = usize::try_from(at_frame).unwrap() * 2;
    assert!(
        first + sounds[0].len() <= at && at <= last,
        "{first} {at} {last}"
    );
    let difference = (wall_ms as f64 - pause.as_secs_f64() * 1_000.0).abs();
    assert!(difference < 1_000.0, "{wall_ms} ms marked for {pause:?}");
}

#[test]
fn a_stopped_recording_is_continued_in_the_same_file() {
    let server = SoundServer::start();
    let out = server.folder().join("take.sotto");
    let sounds = [5, 6].map(|seed| noise(seed, 2 * RATE * 2));
    let mut frames = 0;
    for (take, sound) in sounds.iter().enumerate() {
        let file = wav(server.folder(), &format!("{take}"), 48_000, 2, sound);
        let mut recorder = Recorder::run(server.command(crate::recorder::example()), &out, &[]);
        let first = recorder.wait_for("the first sound", |_| true);
        assert_eq!(first["continued"], take == 1);
        assert!(first["frames"].as_u64().unwrap() > frames, "{first}");
        server.play(&file, "room");
        recorder.wait_for_the_end_of_sound();
        let summary = recorder.stop();
        let stops = gaps(&summary, "stop");
        assert_eq!(
            stops.iter().map(|gap| gap.0).collect::<Vec<_>>(),
            vec![frames; take]
        );
        frames = summary["frames"].as_u64().unwrap();
    }
    let heard = samples(&out);
    assert!(find_whole(&sounds[0], &heard) < find_whole(&sounds[1], &heard));
}

#[test]
fn another_microphone_continues_a_file_at_the_files_own_rate() {
    let server = SoundServer::start();
    server.add_sink("narrow", 16_000, 1);
    let out = server.folder().join("take.sotto");
    let mut recorder = Recorder::start(&server, &out, &[]);
    let before = recorder.wait_for_seconds(1.0);
    let first_frames = recorder.stop()["frames"].as_u64().unwrap();
    assert!(first_frames >= before);

    let tone: Vec<i16> = (0..3 * 16_000)
        .map(|n| (f64::from(n) * 1_000.0 * std::f64::consts::TAU / 16_000.0).sin() * 9_000.0)
        .map(|x| x as i16)
        .collect();
    let file = wav(server.folder(), "tone", 16_000, 1, &tone);
    let mut recorder = Recorder::start(&server, &out, &["--device", "pulseaudio:narrow.monitor"]);
    server.play(&file, "narrow");
    recorder.wait_for_the_end_of_sound();
    let summary = recorder.stop();

    assert_eq!(
        (&summary["sample_rate"], &summary["channels"]),
        (&48_000.into(), &2.into())
    );
    let heard = samples(&out);
    let new: Vec<i16> = heard[usize::try_from(first_frames).unwrap() * 2..]
        .chunks(2)
        .map(|f| f[0])
        .collect();
    let loud = |sample: &i16| sample.unsigned_abs() > 2_000;
    let (from, to) = (
        new.iter().position(loud).unwrap(),
        new.iter().rposition(loud).unwrap(),
    );
    let seconds = (to - from) as f64 / 48_000.0;
    assert!(
        (seconds - 3.0).abs() < 0.01,
        "three seconds became {seconds}"
    );
    let crossings = new[from..to]
        .windows(2)
        .filter(|w| w[0] < 0 && w[1] >= 0)
        .count();
    assert!(
        crossings.abs_diff(3_000) <= 3,
        "a tone of 1 kHz became {crossings} waves in 3 s"
    );
}
