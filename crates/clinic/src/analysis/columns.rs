//! What a report adds up, taken out of an analysis when it is stored, so that a report reads no JSON.

use crate::domain::analysis::{AdviceKind, AnalysisBody, QuestionForm};

/// The columns of table `analysis` beside its body.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportColumns {
    /// The counselor's share of the speaking time, 0-1; `None` where nobody spoke.
    pub counselor_share: Option<f64>,
    /// Open questions of the counselor.
    pub open_questions: i64,
    /// Closed and leading questions of the counselor: a leading one asks for a yes, too.
    pub closed_questions: i64,
    /// Worries of the customer.
    pub worries: i64,
    /// Those that were met, see [`crate::domain::analysis::Worry::is_met`].
    pub worries_met: i64,
    /// Flags with at least one quote, counted by quote.
    pub flags: i64,
    /// The estimate of the customer's satisfaction, 2-9; `None` where it was not assessed.
    pub satisfaction: Option<f64>,
    /// Id and title of what was advised to start or stop. A report counts it; it holds no quote.
    pub advice: Vec<(String, String)>,
}

/// The columns for one result.
pub fn report_columns(body: &AnalysisBody) -> ReportColumns {
    let open = body
        .questions
        .iter()
        .filter(|question| question.form == QuestionForm::Open)
        .count();
    ReportColumns {
        counselor_share: body
            .duration_analysis
            .talking_time_ratio
            .map(|ratio| ratio.counselor),
        open_questions: whole(open),
        closed_questions: whole(body.questions.len() - open),
        worries: whole(body.worries.len()),
        worries_met: whole(body.worries.iter().filter(|worry| worry.is_met()).count()),
        flags: whole(body.flags.iter().map(|flag| flag.evidence.len()).sum()),
        satisfaction: body
            .satisfaction
            .as_ref()
            .map(|satisfaction| satisfaction.score),
        advice: body
            .recommendations
            .iter()
            .filter(|advice| advice.kind != AdviceKind::Keep)
            .map(|advice| (advice.id.clone(), advice.title.clone()))
            .collect(),
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
