//! `sottoctl process`, `models` and `doctor`: results on standard output, words on standard error.

use serde_json::Value;

use crate::support::{dialogue, sottoctl, words};

#[test]
fn one_file_goes_the_whole_way() {
    let folder = tempfile::tempdir().unwrap();
    let json = folder.path().join("talk.json");
    let temporary = folder.path().join("tmp");
    std::fs::create_dir(&temporary).unwrap();
    let done = sottoctl()
        .env("TMPDIR", &temporary)
        .args(["process", "--language", "en", "--json"])
        .arg(&json)
        .arg(dialogue("s5_backchannel_slt_joe.flac"))
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", words(&done));
    assert!(done.stdout.is_empty());
    let result: Value = serde_json::from_slice(&std::fs::read(&json).unwrap()).unwrap();
    let truth: Value =
        serde_json::from_slice(&std::fs::read(dialogue("s5_backchannel_slt_joe.json")).unwrap())
            .unwrap();
    let [measured, true_length] =
        [&result["recording"]["duration_seconds"], &truth["duration"]].map(seconds);
    assert!(
        (measured - true_length).abs() < 0.1,
        "{measured} {true_length}"
    );
    assert_eq!(result["transcript"]["language"], "en");
    for segment in result["transcript"]["segments"].as_array().unwrap() {
        assert!(["counselor", "customer"].contains(&segment["speaker"].as_str().unwrap()));
        assert!(seconds(&segment["start"]) < seconds(&segment["end"]));
        assert!(!segment["text"].as_str().unwrap().is_empty() && segment["words"].is_array());
    }
    for field in [
        "sentiment",
        "key_topics",
        "recommendations",
        "satisfaction_score",
        "duration_analysis",
    ] {
        assert!(
            result["analysis"].as_object().unwrap().contains_key(field),
            "{field} is missing"
        );
    }
    assert_eq!(
        std::fs::read_dir(&temporary).unwrap().count(),
        0,
        "the throw-away vault was kept"
    );
}

fn seconds(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn a_file_that_is_no_sound_is_refused_with_words_on_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("talk.wav");
    std::fs::write(&file, "RIFF, or not").unwrap();
    let refused = sottoctl().arg("process").arg(&file).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(refused.stdout.is_empty());
    assert!(
        words(&refused).contains("Use WAV, FLAC"),
        "{}",
        words(&refused)
    );

    let missing = sottoctl()
        .arg("process")
        .arg(folder.path().join("gone.wav"))
        .output()
        .unwrap();
    assert_eq!(missing.status.code(), Some(1));
    assert!(words(&missing).contains("gone.wav"), "{}", words(&missing));
}

#[test]
fn without_the_model_it_says_how_to_get_it() {
    let folder = tempfile::tempdir().unwrap();
    let models = folder.path().join("models");
    let refused = sottoctl()
        .env("SOTTO_MODELS", &models)
        .arg("process")
        .arg(dialogue("s5_backchannel_slt_joe.flac"))
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1), "{}", words(&refused));
    assert!(
        words(&refused).contains("sottoctl models get base"),
        "{}",
        words(&refused)
    );

    let listed = sottoctl()
        .env("SOTTO_MODELS", &models)
        .args(["models", "list"])
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&listed.stdout),
        "tiny\t77 MB\tnot here\nbase\t81 MB\tnot here\nsmall\t487 MB\tnot here\nbetter\t874 MB\tnot here\n"
    );
    let dir = sottoctl()
        .env("SOTTO_MODELS", &models)
        .args(["models", "dir"])
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&dir.stdout).trim(),
        models.to_str().unwrap()
    );
    let huge = sottoctl().args(["models", "get", "huge"]).output().unwrap();
    assert_eq!(huge.status.code(), Some(1));
}

#[test]
fn a_chosen_file_is_a_model_until_it_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let models = |words: &[&str]| {
        let mut command = sottoctl();
        let command = command.env("SOTTO_MODELS", folder.path().join("models"));
        let output = command.arg("models").args(words).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        (output.status.success(), said)
    };
    let file = folder.path().join("clinic words.bin");
    let add = ["add", file.to_str().unwrap()];
    std::fs::write(&file, b"Dear diary").unwrap();
    assert!(!models(&add).0, "a letter is no model");
    let left = std::fs::read_dir(folder.path().join("models")).unwrap();
    assert_eq!(left.count(), 0, "what was refused leaves nothing");
    // The head of a Whisper model of the size `base`.
    let head = [0x6767_6d6c, 51_865, 1500, 512, 8, 6, 448, 512, 8, 6, 80, 1];
    let head: Vec<u8> = head.iter().flat_map(|n: &u32| n.to_le_bytes()).collect();
    std::fs::write(&file, head).unwrap();
    let (taken, id) = models(&add);
    assert!(taken && id.starts_with("own-"), "{id}");
    let listed = models(&["list"]).1;
    assert!(
        listed.contains(&format!("{id}\t0 MB\tclinic-words")),
        "{listed}"
    );
    assert!(models(&["remove", &id]).0);
    assert!(!models(&["list"]).1.contains("own-"));
}

#[test]
fn the_doctor_says_what_is_missing_and_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    let examined = sottoctl()
        .env("SOTTO_MODELS", folder.path().join("models"))
        .args(["doctor", "--vault"])
        .arg(&vault)
        .output()
        .unwrap();
    assert_eq!(examined.status.code(), Some(1));
    let found = String::from_utf8_lossy(&examined.stdout);
    assert!(
        found.contains("!!  speech model") && found.contains("ok  playbook"),
        "{found}"
    );
    assert!(!vault.exists(), "looking made a vault");
}

#[test]
fn a_configuration_that_cannot_be_meant_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("sotto.toml"), "theads = 2").unwrap();
    let refused = sottoctl()
        .args(["serve", "--port", "0", "--vault"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        words(&refused).contains("sotto.toml"),
        "{}",
        words(&refused)
    );
}
