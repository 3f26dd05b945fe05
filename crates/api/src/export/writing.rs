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
        format!("{:+.0}", value * 100.0)
    } else if measure == Measure::Monologue {
        format!("{value:+.0} s")
    } else {
        format!("{value:+.1}")
    }
}
