//! Playbooks as files: what is refused, and with which line.

use clinic::analysis::{
    Playbook, PlaybookError,
    playbook::{PlaybookProblem, shipped},
};

const HEAD: &str = r#"schema = 1
id = "own"
version = "1"
language = "en"
title = "Our own"
assess = { min_minutes = 1, min_customer_words = 50, min_counselor_turns = 5 }
"#;

fn refused(rest: &str) -> PlaybookError {
    Playbook::parse(&format!("{HEAD}{rest}")).unwrap_err()
}

#[test]
fn a_small_playbook_is_enough() {
    let playbook = Playbook::parse(HEAD).unwrap();
    assert_eq!(
        (playbook.id(), playbook.version(), playbook.language()),
        ("own", "1", "en")
    );
    assert_eq!(playbook.title(), "Our own");
}

#[test]
fn a_pattern_that_does_not_compile_names_its_line() {
    let error = refused(
        "[[topic]]\nid = \"price\"\ntitle = \"Price\"\nany = [\n  'price',\n  '(cost',\n]\n",
    );
    assert_eq!(error.line, 12);
    assert!(
        matches!(error.problem, PlaybookProblem::Pattern(_)),
        "{error}"
    );
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let error = refused("[[topic]]\nid = \"price\"\ntitle = \"Price\"\nanny = ['price']\n");
    assert_eq!(error.line, 10);
    assert!(error.to_string().contains("anny"), "{error}");
}

#[test]
fn a_condition_may_only_name_what_there_is() {
    let advice = |when: &str| {
        refused(&format!(
            "[[recommendation]]\nid = \"a\"\nkind = \"stop\"\ntitle = \"A\"\ntext = \"A.\"\nwhen = \"{when}\"\n"
        ))
    };
    for when in [
        "flagged(nothing)",
        "charm > 3",
        "worries >",
        "worries > 1 or flags > 1",
        "",
    ] {
        let error = advice(when);
        assert_eq!(error.line, 12, "{when}");
        assert!(
            matches!(error.problem, PlaybookProblem::Condition(_)),
            "{when}: {error}"
        );
    }
}

/// A band with one line changed; its lines are 7 to 13.
fn band(from: &str, to: &str) -> PlaybookError {
    let band = "[[band]]\nmeasure = \"open_share\"\nrange = [0.5, 1.0]\nat_least = { measure = \"questions\", count = 10 }\nsource = \"A study\"\ncaution = \"Small\"\n";
    assert!(Playbook::parse(&format!("{HEAD}{band}")).is_ok());
    assert!(band.contains(from));
    refused(&band.replace(from, to))
}

#[test]
fn a_band_names_a_measure_a_range_and_a_source() {
    for (from, to, line) in [
        ("\"open_share\"", "\"charm\"", 8),
        ("[0.5, 1.0]", "[1.0, 0.5]", 9),
        ("[0.5, 1.0]", "[0.5, 0.5]", 9),
        ("[0.5, 1.0]", "[nan, 1.0]", 9),
        ("[0.5, 1.0]", "[0.5]", 9),
        ("\"questions\"", "\"queries\"", 10),
        ("count = 10", "count = \"ten\"", 10),
        ("\"A study\"", "\"  \"", 11),
        ("caution =", "cautoin =", 12),
    ] {
        let error = band(from, to);
        assert_eq!(error.line, line, "{from} -> {to}: {error}");
    }
    let error = band("source = \"A study\"\n", "");
    assert_eq!(
        error.line, 7,
        "a key that is missing is told at its table: {error}"
    );
}

#[test]
fn a_quote_names_who_says_it_and_what_to_be_careful_about() {
    let quote = "[[quote]]\nid = \"change\"\ntitle = \"Change\"\nnote = \"Read it.\"\nspeaker = \"customer\"\nany = ['\\bi want\\b']\n";
    assert!(Playbook::parse(&format!("{HEAD}{quote}")).is_ok());
    for (from, to, line) in [
        ("\"change\"", "\"Change Talk\"", 8),
        ("\"customer\"", "\"visitor\"", 11),
        ("['\\bi want\\b']", "['(i want']", 12),
        ("['\\bi want\\b']", "'i want'", 12),
        ("note = \"Read it.\"\n", "", 7),
    ] {
        assert!(quote.contains(from), "{from}");
        let error = refused(&quote.replace(from, to));
        assert_eq!(error.line, line, "{from} -> {to}: {error}");
    }
    let error = refused(&format!("{quote}{quote}"));
    assert!(
        error.line == 14 && matches!(error.problem, PlaybookProblem::Duplicate(_)),
        "{error}"
    );
    let unknown = "[[recommendation]]\nid = \"a\"\nkind = \"keep\"\ntitle = \"A\"\ntext = \"A.\"\nwhen = \"quoted(chance)\"\n";
    assert_eq!(refused(&format!("{quote}{unknown}")).line, 18);
}

#[test]
fn how_worries_are_said_is_read_with_its_line_too() {
    let worry = "[raising]\ncue = ['\\bafraid\\b']\n[[worry]]\nid = \"pain\"\ntitle = \"Pain\"\nany = []\nmatter = ['\\bneedles?\\b']\nabout = []\n";
    assert!(Playbook::parse(&format!("{HEAD}{worry}")).is_ok());
    assert_eq!(
        refused(&worry.replace("'\\bafraid\\b'", "'[afraid'")).line,
        8
    );
    assert_eq!(
        refused(&worry.replace("'\\bneedles?\\b'", "'needles('")).line,
        13
    );
    assert_eq!(refused(&worry.replace("cue =", "cues =")).line, 8);
}

#[test]
fn ids_are_plain_and_used_once() {
    let twice = "[[topic]]\nid = \"a\"\ntitle = \"A\"\nany = ['a']\n[[topic]]\nid = \"a\"\ntitle = \"B\"\nany = ['b']\n";
    let error = refused(twice);
    assert_eq!(error.line, 12);
    assert!(matches!(error.problem, PlaybookProblem::Duplicate(id) if id == "a"));
    let error = refused("[[topic]]\nid = \"A b\"\ntitle = \"A\"\nany = ['a']\n");
    assert!(matches!(error.problem, PlaybookProblem::Id(_)));
}

#[test]
fn another_schema_or_language_is_refused() {
    let error = Playbook::parse(&HEAD.replace("schema = 1", "schema = 2")).unwrap_err();
    assert!(error.line == 1 && matches!(error.problem, PlaybookProblem::Schema(2)));
    let error = Playbook::parse(&HEAD.replace("\"en\"", "\"tlh\"")).unwrap_err();
    assert!(error.line == 4 && matches!(error.problem, PlaybookProblem::Language(_)));
}

#[test]
fn a_placeholder_must_be_known() {
    let error = refused(
        "[[recommendation]]\nid = \"a\"\nkind = \"stop\"\ntitle = \"A\"\nwhen = \"flags > 0\"\ntext = 'At {moment}.'\n",
    );
    assert!(
        error.line == 12 && matches!(error.problem, PlaybookProblem::Placeholder(_)),
        "{error}"
    );
}

#[test]
fn the_shipped_ones_are_told_by_name() {
    let names: Vec<(&str, &str)> = shipped()
        .iter()
        .map(|playbook| (playbook.id(), playbook.language()))
        .collect();
    assert!(names.contains(&("consultation", "en")));
}

#[test]
fn the_example_of_the_manual_is_a_playbook() {
    let manual = include_str!("../../../../docs/playbooks.md");
    let example = manual
        .split("```toml\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    assert_eq!(Playbook::parse(example).unwrap().id(), "consultation");
}
