//! `cargo run --release -p clinic --example eval_analysis -- FOLDER [--look]`: analyses each labelled dialogue of a
//! folder and prints, one JSON line for each of its texts, how often each class was hit, raised falsely and missed.
//! `--look` prints what did not fit, and the analysis in short, for people. `cargo xtask eval analysis` adds it up.
#![expect(clippy::print_stdout, reason = "it prints its figures")]

mod form;
mod look;
mod score;

use std::{env, path::Path};

use anyhow::Context;
use clinic::analysis::{analyze, playbook};
use form::Talk;
use serde_json::json;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let look = arguments.iter().any(|word| word == "--look");
    let folder = arguments.iter().find(|word| !word.starts_with("--"));
    let folder = folder.context("which folder of labelled dialogues?")?;
    for (path, talk) in Talk::all(Path::new(folder))? {
        let (id, language) = (talk.head("playbook"), talk.head("language"));
        let playbook = playbook::for_language(playbook::shipped(), id, language)
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
