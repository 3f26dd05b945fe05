//! `cargo run --release -p clinic --example eval_analysis -- FOLDER [--look]`: analyses each labelled dialogue of a
//! folder and prints, one JSON line for each of its texts, how often each class was hit, raised falsely and missed.
//! `--playbooks FOLDER` tries the playbooks of a folder in place of the shipped ones, `--seen` leaves the new dialogues out.
//! `--look` prints what did not fit, and the analysis in short, for people. `cargo xtask eval analysis` adds it up.
#![expect(clippy::print_stdout, reason = "it prints its figures")]

mod form;
mod look;
mod score;

use std::{env, fs, path::Path};

use anyhow::Context;
use clinic::analysis::{Playbook, analyze, playbook};
use form::Talk;
use serde_json::json;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let look = arguments.iter().any(|word| word == "--look");
    let seen = arguments.iter().any(|word| word == "--seen");
    let folder = arguments.first().filter(|word| !word.starts_with("--"));
    let folder = folder.context("which folder of labelled dialogues?")?;
    let after = |name: &str| arguments.iter().skip_while(|word| *word != name).nth(1);
    let own = after("--playbooks").map(|folder| playbooks(Path::new(folder)));
    let own = own.transpose()?;
    let playbooks = own.as_deref().unwrap_or_else(|| playbook::shipped());
    for (path, talk) in Talk::all(Path::new(folder))? {
        if seen && talk.head("seen") != "yes" {
            continue;
        }
        let (id, language) = (talk.head("playbook"), talk.head("language"));
        let playbook = playbook::for_language(playbooks, id, language)
            .filter(|playbook| playbook.language() == language)
            .with_context(|| format!("{}: there is no playbook {id} in {language}", talk.name))?;
        for text in talk.texts(&path)? {
            let body = analyze(&text.body, &[], text.seconds, playbook);
            let scores = score::score(&talk, &text, &body);
            if look {
                look::at(&talk, &text, &body, &scores);
            } else {
                let line = json!({
                    "dialogue": talk.name, "language": language, "playbook": id, "text": text.kind,
                    "seen": talk.head("seen") == "yes", "classes": scores.classes,
                });
                println!("{line}");
            }
        }
    }
    Ok(())
}

/// The playbooks of a folder; an error names the file and the line.
fn playbooks(folder: &Path) -> anyhow::Result<Vec<Playbook>> {
    let mut read = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "toml") {
            let text = fs::read_to_string(&path)?;
            read.push(Playbook::parse(&text).with_context(|| path.display().to_string())?);
        }
    }
    Ok(read)
}
