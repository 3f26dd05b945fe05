//! Measures beside the ranges that the playbook cites.

use super::{advice, playbook::Playbook};
use crate::domain::{analysis::AnalysisBody, flow::Band};

/// A band for each measure that was assessed on enough cases.
pub(super) fn beside(body: &AnalysisBody, playbook: &Playbook) -> Vec<Band> {
    let bands = playbook.bands.iter().filter_map(|rule| {
        let enough = rule
            .at_least
            .is_none_or(|(measure, least)| counted(body, measure) >= least);
        let value = advice::measured(rule.measure, body)?.value;
        enough.then(|| Band {
            measure: rule.measure.as_str().to_owned(),
            value,
            low: rule.range.0,
            high: rule.range.1,
            source: rule.source.clone(),
            caution: rule.caution.clone(),
        })
    });
    bands.collect()
}

fn counted(body: &AnalysisBody, measure: super::playbook::condition::Measure) -> f64 {
    advice::measured(measure, body).map_or(0.0, |fact| fact.value)
}
