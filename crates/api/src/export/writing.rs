//! Numbers as people write them.

use clinic::reports::report::Measure;

/// Whether a measure is a share, 0-1.
const fn is_share(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::TalkShare
            | Measure::OpenShare
            | Measure::WorriesMet
            | Measure::StageCoverage
            | Measure::NextStep
    )
}

/// A share in percent.
pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// A measure's value.
pub(super) fn value(measure: Measure, value: f64) -> String {
    if is_share(measure) {
        percent(value)
    } else if measure == Measure::Monologue {
        format!("{value:.0} s")
    } else {
        format!("{value:.1}")
    }
}

/// A difference of a measure, with its sign; shares in percentage points.
pub(super) fn apart(measure: Measure, value: f64) -> String {
    if is_share(measure) {
        signed(value * 100.0, 0)
    } else if measure == Measure::Monologue {
        format!("{} s", signed(value, 0))
    } else {
        signed(value, 1)
    }
}

/// A number with its sign; what rounds to nothing has none.
fn signed(value: f64, places: usize) -> String {
    let written = format!("{value:+.places$}");
    if written.contains(|sign: char| ('1'..='9').contains(&sign)) {
        written
    } else {
        "0".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rounds_to_nothing_has_no_sign() {
        assert_eq!(apart(Measure::TalkShare, -0.003), "0");
        assert_eq!(apart(Measure::TalkShare, -0.09), "-9");
        assert_eq!(apart(Measure::Monologue, 12.4), "+12 s");
        assert_eq!(apart(Measure::Flags, 0.02), "0");
        assert_eq!(value(Measure::OpenShare, 0.424), "42 %");
    }
}
