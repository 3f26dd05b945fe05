//! How right the models were: the figures of `cargo xtask eval speech --keep`, shipped and shown beside transcripts.

use clinic::ports::Measured;

const TEXT: &str = include_str!("../accuracy.json");

/// The figures of every model that was measured.
pub(crate) fn measured() -> Vec<Measured> {
    // A shipped file that does not parse is found by this file's test, not at a clinic.
    serde_json::from_str(TEXT).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_figures_parse_and_can_be_meant() {
        let all: Vec<Measured> = serde_json::from_str(TEXT).expect("the shipped figures");
        let base = all.iter().find(|one| one.model == "base-q8_0");
        let base = base.expect("the model that comes first was measured");
        assert_eq!(
            base.variants.first().map(|v| v.name.as_str()),
            Some("clean")
        );
        for figures in &base.variants {
            let shares = [
                figures.word_errors,
                figures.wrong_speaker,
                figures.diarization_error,
            ];
            assert!(
                shares.iter().all(|share| (0.0..=1.0).contains(share)),
                "{figures:?}"
            );
        }
        assert!(base.talks > 0 && base.minutes > 1.0 && base.invented_words_an_hour >= 0.0);
    }
}
