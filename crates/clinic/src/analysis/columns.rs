//! What a report adds up, taken out of an analysis when it is stored, so that a report reads no JSON.

use crate::domain::analysis::{AdviceKind, AnalysisBody, Found, QuestionForm, Stage};

/// Version of these rules. Rows that an older version wrote are made anew from their bodies.
pub const COLUMNS: i64 = 1;

/// Below this length, in seconds, questions in ten minutes would be a guess.
const LEAST_SECONDS: f64 = 60.0;

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
    /// Questions of the counselor in ten minutes of the session; `None` where nothing was assessed.
    pub questions_per_ten_minutes: Option<f64>,
    /// The counselor's longest stretch in seconds; `None` where the counselor did not speak.
    pub monologue_seconds: Option<f64>,
    /// Whether a next step with a day was agreed; `None` where nothing was assessed.
    pub next_step: Option<bool>,
    /// Id and title of what was advised to start or stop. A report counts it; it holds no quote.
    pub advice: Vec<(String, String)>,
    /// The stages, where they were judged.
    pub stages: Vec<StageColumn>,
}

/// One stage of the playbook in one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageColumn {
    /// Id of the stage.
    pub stage: String,
    /// The stage in words.
    pub title: String,
    /// Whether it was covered.
    pub covered: bool,
    /// Items that were heard.
    pub heard: i64,
    /// Its items.
    pub items: i64,
}

/// The columns for one result.
pub fn report_columns(body: &AnalysisBody) -> ReportColumns {
    let judged = body.not_assessed.is_empty();
    let open = body
        .questions
        .iter()
        .filter(|question| question.form == QuestionForm::Open)
        .count();
    let times = &body.duration_analysis;
    ReportColumns {
        counselor_share: times.talking_time_ratio.map(|ratio| ratio.counselor),
        open_questions: whole(open),
        closed_questions: whole(body.questions.len() - open),
        worries: whole(body.worries.len()),
        worries_met: whole(body.worries.iter().filter(|worry| worry.is_met()).count()),
        flags: whole(body.flags.iter().map(|flag| flag.evidence.len()).sum()),
        satisfaction: body
            .satisfaction
            .as_ref()
            .map(|satisfaction| satisfaction.score),
        questions_per_ten_minutes: (judged && times.total_seconds >= LEAST_SECONDS)
            .then(|| body.questions.len() as f64 * 600.0 / times.total_seconds),
        monologue_seconds: times
            .longest_monologue
            .is_some()
            .then_some(times.longest_monologue_seconds),
        next_step: judged.then_some(body.next_step.is_some()),
        advice: body
            .recommendations
            .iter()
            .filter(|advice| advice.kind != AdviceKind::Keep)
            .map(|advice| (advice.id.clone(), advice.title.clone()))
            .collect(),
        stages: if judged {
            stages(&body.stages)
        } else {
            Vec::new()
        },
    }
}

/// A stage none of whose items could be looked for says nothing.
fn stages(stages: &[Stage]) -> Vec<StageColumn> {
    let count = |stage: &Stage, found| {
        whole(
            stage
                .items
                .iter()
                .filter(|item| item.found == found)
                .count(),
        )
    };
    stages
        .iter()
        .filter(|stage| {
            stage
                .items
                .iter()
                .any(|item| item.found != Found::NotAssessed)
        })
        .map(|stage| StageColumn {
            stage: stage.id.clone(),
            title: stage.title.clone(),
            covered: stage.covered,
            heard: count(stage, Found::Found),
            items: whole(stage.items.len()),
        })
        .collect()
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
