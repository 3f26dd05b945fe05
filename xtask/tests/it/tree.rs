//! How the tree is kept: sizes, opening words, a pure domain, who acts first, no skipped tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use regex::Regex;

/// No file is longer than this, in lines.
const LONGEST: usize = 400;
/// Half of all Rust files are not longer than this, in lines.
const MEDIAN: usize = 170;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's root")
        .to_owned()
}

/// Files that git knows or would add, with the given endings.
fn files(endings: &[&str]) -> Vec<(PathBuf, String)> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    let names = String::from_utf8(listed.stdout).expect("file names are UTF-8");
    names
        .lines()
        .filter(|name| endings.iter().any(|ending| name.ends_with(ending)))
        .filter_map(|name| {
            Some((
                PathBuf::from(name),
                fs::read_to_string(root().join(name)).ok()?,
            ))
        })
        .collect()
}

fn under<'a>(
    files: &'a [(PathBuf, String)],
    folder: &'a str,
) -> impl Iterator<Item = &'a (PathBuf, String)> {
    files
        .iter()
        .filter(move |(path, _)| path.starts_with(folder))
}

#[test]
fn files_are_small() {
    let sources = files(&[".rs", ".ts", ".svelte", ".css", ".sql"]);
    assert!(sources.len() > 50, "the listing is broken");
    let generated = |path: &Path| path.ends_with("schema.d.ts");
    let long: Vec<String> = sources
        .iter()
        .filter(|(path, text)| !generated(path) && text.lines().count() > LONGEST)
        .map(|(path, text)| format!("{} has {} lines", path.display(), text.lines().count()))
        .collect();
    assert!(long.is_empty(), "split these: {long:#?}");
    let mut lengths: Vec<usize> = sources
        .iter()
        .filter(|(p, _)| p.extension().is_some_and(|e| e == "rs"))
        .map(|(_, t)| t.lines().count())
        .collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= MEDIAN, "the median Rust file has {median} lines");
}

#[test]
fn rust_files_open_with_what_they_are_for() {
    for (path, text) in files(&[".rs"]) {
        assert!(
            text.starts_with("//!") || text.starts_with("#![doc"),
            "{} opens without //!",
            path.display()
        );
    }
}

#[test]
fn the_domain_is_pure() {
    let forbidden = Regex::new(
        r"\b(sqlx|tokio|serde_json|std::fs|std::net|std::env|SystemTime|Timestamp::now|vault)::",
    )
    .unwrap();
    let rust = files(&[".rs"]);
    let mut seen = 0;
    for (path, text) in under(&rust, "crates/clinic/src/domain") {
        seen += 1;
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(
            !forbidden.is_match(code),
            "{}: {:?}",
            path.display(),
            forbidden.find(code)
        );
    }
    assert!(seen > 5, "the domain has moved");
}

/// What goes on before anybody is signed in, and what a ticket or the program itself does.
const WITHOUT_ACTOR: &[&str] = &[
    "set_up",
    "sign_in",
    "quit",
    "recover_access",
    "actor",
    "actor_for",
    "listener",
    "finish_recording",
    "abandon_recording",
    "run_pipeline",
    "close",
];

#[test]
fn every_use_case_takes_who_acts_first() {
    let signature =
        Regex::new(r"(?s)\n    pub async fn (\w+)(?:<[^>]*>)?\(\s*&self,?\s*([^)]*)\)").unwrap();
    let block = Regex::new(r"(?m)^impl Clinic \{").unwrap();
    let rust = files(&[".rs"]);
    let mut seen = 0;
    for (path, text) in under(&rust, "crates/clinic/src") {
        for part in block.split(text).skip(1) {
            let part = part.split("\n}").next().unwrap_or_default();
            for found in signature.captures_iter(part) {
                seen += 1;
                let acts = found[2].contains("&Actor") || found[2].contains("&Worker");
                let first = found[2].split(',').next().unwrap_or_default();
                let first_acts = first.contains("Actor") || first.contains("Worker");
                assert!(
                    first_acts || WITHOUT_ACTOR.contains(&&found[1]),
                    "{}: `{}` takes {first:?} first (an actor later: {acts})",
                    path.display(),
                    &found[1]
                );
            }
        }
    }
    assert!(seen > 20, "the use cases have moved: only {seen} seen");
}

#[test]
fn no_test_is_skipped() {
    let skipped =
        Regex::new(r"#\[ignore|\b(?:it|test|describe)\.(?:skip|only)\b|should_panic").unwrap();
    for (path, text) in files(&[".rs", ".ts", ".svelte"]) {
        if path.ends_with("tree.rs") {
            continue;
        }
        assert!(
            !skipped.is_match(&text),
            "{}: {:?}",
            path.display(),
            skipped.find(&text)
        );
    }
}

#[test]
fn nothing_names_a_registry_or_a_machine() {
    let foreign = Regex::new(
        r"registry\.npmjs|pypi\.org|static\.crates\.io|deb\.debian\.org|/home/\w+/|/root/|/work/",
    )
    .unwrap();
    for (path, text) in files(&[
        ".rs", ".ts", ".svelte", ".md", ".toml", ".json", ".sh", ".sql", "run",
    ]) {
        if path.ends_with("tree.rs") || path.ends_with("Cargo.lock") {
            continue;
        }
        assert!(
            !foreign.is_match(&text),
            "{}: {:?}",
            path.display(),
            foreign.find(&text)
        );
    }
}
