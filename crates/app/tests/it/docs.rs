//! The commands of docs/api.md work as they stand there, in their order.

use std::{collections::BTreeMap, process::Command};

use serde_json::Value;

use crate::support::{PASSWORD, Served, dialogue};

const PAGE: &str = include_str!("../../../../docs/api.md");
/// What curl ends with when its time is over, as for a stream of events.
const TIME_IS_OVER: i32 = 28;

/// The commands of the page, one each.
fn commands() -> Vec<String> {
    let blocks = PAGE.split("```sh\n").skip(1);
    let texts = blocks.map(|block| block.split("```").next().unwrap().replace("\\\n", " "));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| !line.trim().is_empty()).collect()
}

/// What a command's answer is called in those after it.
fn remember(command: &str, answer: &Value, names: &mut BTreeMap<&'static str, String>) {
    let mut keep = |name, field: &str| {
        let value = answer[field].as_str();
        names.insert(
            name,
            value
                .unwrap_or_else(|| panic!("{command}: {answer}"))
                .to_owned(),
        );
    };
    if command.contains("/auth/login") {
        keep("TOKEN", "access_token");
    } else if command.contains("POST \"$SOTTO/api/v1/customers/\"") {
        keep("CUSTOMER", "id");
    } else if command.contains("POST \"$SOTTO/api/v1/sessions/\"") {
        keep("SESSION", "id");
    } else if command.contains("upload-recording") {
        keep("RECORDING", "id");
    } else if command.contains("/ticket\"") {
        keep("TICKET_URL", "url");
    }
}

#[test]
fn the_commands_of_the_page_work() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(&folder.path().join("vault"), &[]);
    served.set_up();
    let audio = dialogue("s5_backchannel_slt_joe.flac");
    let mut names = BTreeMap::from([
        ("SOTTO", format!("http://{}", served.host)),
        ("USER_EMAIL", "ada@example.org".to_owned()),
        ("USER_PASSWORD", PASSWORD.to_owned()),
        ("AUDIO", audio.display().to_string()),
    ]);
    let commands = commands();
    assert!(commands.len() > 12, "the page has changed its form");
    for command in commands {
        let ran = Command::new("sh")
            .args(["-c", &command])
            .envs(&names)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        let ended = ran.status.code();
        assert!(
            ended == Some(0) || ended == Some(TIME_IS_OVER),
            "{command}: {ended:?} {said}"
        );
        if command.contains("jobs/events") {
            assert!(said.starts_with("event: job\n"), "{said}");
        } else if command.contains("http_code") {
            assert_eq!(said, "206", "{command}");
        } else {
            let answer: Value =
                serde_json::from_str(&said).unwrap_or_else(|_| panic!("{command}: {said}"));
            let missing = command.contains("01890000-0000-7000-8000-000000000000");
            assert_eq!(answer["code"].is_string(), missing, "{command}: {answer}");
            remember(&command, &answer, &mut names);
        }
    }
}
