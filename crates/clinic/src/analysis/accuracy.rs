//! How right the rules were on labelled dialogues: the figures of `cargo xtask eval analysis`, shipped with the
//! rules that they are about and shown beside what those find.

use std::sync::LazyLock;

use serde::Deserialize;

/// One class on one kind of text.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accuracy {
    /// For example `question_open`; the list is in `docs/evaluation.md`.
    pub class: String,
    /// Language of the dialogues.
    pub language: String,
    /// `plain` (as written) or `heard` (by a recogniser).
    pub text: String,
    /// `seen` (read before the rules were written) or `new`.
    pub set: String,
    /// How many dialogues.
    pub dialogues: u32,
    /// How many a person labelled.
    pub labelled: u32,
    /// Hits of all that were raised, 0-1.
    pub precision: Option<f64>,
    /// Hits of all that were labelled, 0-1.
    pub recall: Option<f64>,
    /// Their harmonic mean, 0-1.
    pub f1: Option<f64>,
    /// 95 % interval of it; `None` of few dialogues.
    pub interval: Option<(f64, f64)>,
}

const TEXT: &str = include_str!("../../playbooks/accuracy.json");

static SHIPPED: LazyLock<Vec<Accuracy>> = LazyLock::new(|| {
    // A shipped file that does not parse is found by this file's test, not at a clinic.
    serde_json::from_str(TEXT).unwrap_or_default()
});

/// All figures.
pub fn shipped() -> &'static [Accuracy] {
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_figures_parse_and_are_shares() {
        let figures: Vec<Accuracy> = serde_json::from_str(TEXT).unwrap();
        for figure in &figures {
            let shares = [figure.precision, figure.recall, figure.f1];
            assert!(
                shares
                    .into_iter()
                    .flatten()
                    .all(|share| (0.0..=1.0).contains(&share))
            );
        }
        let classes = ["question", "worry", "item", "flag"];
        assert!(
            classes
                .iter()
                .all(|class| figures.iter().any(|one| one.class == *class))
        );
    }
}
