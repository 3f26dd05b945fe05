//! An analysis in short, and what did not fit its labels, for people who look closer.

use clinic::domain::analysis::{AnalysisBody, Evidence, Found};

use crate::{
    form::{Talk, Text},
    score::Scores,
};

/// Prints one.
pub(crate) fn at(talk: &Talk, text: &Text, body: &AnalysisBody, scores: &Scores) {
    println!(
        "==== {} ({}, {})",
        talk.name,
        text.kind,
        talk.head("playbook")
    );
    if !body.not_assessed.is_empty() {
        println!("not assessed: {:?}", body.not_assessed);
    }
    for worry in &body.worries {
        println!(
            "worry {} {:.1} {:?}",
            worry.kind, worry.raised.start, worry.raised.quote
        );
        for (part, met) in [
            ("acknowledged", &worry.acknowledged),
            ("explored", &worry.explored),
            ("answered", &worry.answered),
            ("checked", &worry.checked),
        ] {
            println!("    {part}: {}", quote(met.as_ref()));
        }
    }
    ending(body);
    for misfit in &scores.misfits {
        println!("  ! {misfit}");
    }
}

fn ending(body: &AnalysisBody) {
    for stage in &body.stages {
        let found = stage.items.iter().filter(|item| item.found == Found::Found);
        let heard: Vec<&str> = found.map(|item| item.id.as_str()).collect();
        println!(
            "stage {} covered {} {}/{}: {}",
            stage.id,
            stage.covered,
            heard.len(),
            stage.items.len(),
            heard.join(", ")
        );
    }
    for flag in &body.flags {
        println!(
            "flag {}: {:?}",
            flag.id,
            flag.evidence
                .iter()
                .map(|one| &one.quote)
                .collect::<Vec<_>>()
        );
    }
    println!("next step: {}", quote(body.next_step.as_ref()));
    println!(
        "proposal: {}; price: {}",
        quote(body.closing.proposal.as_ref()),
        quote(body.closing.price.as_ref())
    );
    println!(
        "outcome: {:?}",
        body.closing
            .outcome
            .as_ref()
            .map(|one| (one.outcome, one.evidence.as_ref().map(|e| &e.quote)))
    );
    println!(
        "satisfaction: {:?}",
        body.satisfaction
            .as_ref()
            .map(|one| (one.score, one.low, one.high))
    );
    for topic in &body.key_topics {
        println!("topic {}", topic.topic);
    }
    for advice in &body.recommendations {
        println!(
            "advice {:?} {}\n    better: {:?}",
            advice.kind, advice.text, advice.better
        );
    }
}

fn quote(evidence: Option<&Evidence>) -> String {
    evidence.map_or_else(
        || "-".to_owned(),
        |one| format!("{:.1} {:?}", one.start, one.quote),
    )
}
