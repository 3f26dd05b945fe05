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
