//! What a talk shows: pure and deterministic, by the rules of a playbook. No clock, no file, no
//! network; the same transcript and playbook give the same result.
//!
//! Definitions, formulas, thresholds and their sources are in `docs/measures.md`; one file here is one
//! measure. What was not or could not be looked at is "not assessed", never a default number.

mod accuracy;
mod advice;
mod assess;
mod bands;
mod checklist;
mod closing;
mod columns;
mod corrected;
#[cfg(test)]
mod examples;
mod flags;
mod flow;
mod language;
mod lexicon;
mod next_step;
mod patterns;
pub mod playbook;
mod questions;
mod quotes;
mod reflections;
mod satisfaction;
mod sentences;
mod sentiment;
mod silence;
mod talk;
mod talk_time;
mod topics;
mod turns;
mod worries;

pub use accuracy::{Accuracy, shipped as shipped_accuracy};
pub use columns::{COLUMNS, ReportColumns, StageColumn, report_columns};
pub use corrected::{UnknownLabel, machine_says};
pub use playbook::{Playbook, PlaybookError, PlaybookName};

pub(crate) use language::primary;

use self::{language::Language, talk::Talk};
use crate::domain::{
    analysis::{AnalysisBody, DurationAnalysis, NotAssessed},
    correction::Correction,
    flow::{Flow, MeasureName, Unassessed},
    transcript::{Speaker, TranscriptBody},
};

/// Analyses a transcript.
///
/// `gaps_at` are the places, in seconds, where the recording was interrupted
/// ([`crate::domain::recording::Recording::gaps_at`]); `total_seconds` is its length.
///
/// Where [`AnalysisBody::not_assessed`] gives a reason, scores, advice and "not heard" are left out,
/// while what was heard is still quoted. In a language that the playbook has no lists for, only times are given.
pub fn analyze(
    body: &TranscriptBody,
    gaps_at: &[f64],
    total_seconds: f64,
    playbook: &Playbook,
) -> AnalysisBody {
    analyze_with(body, gaps_at, total_seconds, playbook, &[])
}

/// The same with what persons said against earlier versions: their words stand in the machine's place before
/// anything is worked out from a label.
pub fn analyze_with(
    body: &TranscriptBody,
    gaps_at: &[f64],
    total_seconds: f64,
    playbook: &Playbook,
    corrections: &[Correction],
) -> AnalysisBody {
    let total_seconds = talk::finite(total_seconds).max(0.0);
    let known = language::primary(&body.language) == playbook.language();
    let bare;
    let language = if known {
        &playbook.language
    } else {
        bare = Language::bare(&body.language);
        &bare
    };
    let talk = Talk::of(body, language);
    let times = times(body, &talk, gaps_at, total_seconds, playbook);
    let not_assessed = assess::reasons(
        body,
        &talk,
        times.talking_time_ratio,
        total_seconds,
        playbook,
    );
    let nothing = Talk::default();
    let mut result = found(
        if known { &talk } else { &nothing },
        playbook,
        total_seconds,
        times,
        not_assessed,
    );
    if known {
        corrected::apply(&mut result, &talk, playbook, corrections);
    }
    let course = flow::Course {
        body,
        talk: &talk,
        gaps_at,
        silences: &result.duration_analysis.silence_periods,
        total_seconds,
        language,
        worries: &result.worries,
    };
    result.flow = course.flow();
    if result.not_assessed.is_empty() {
        judge(&mut result, &talk, playbook, total_seconds);
    }
    unassessed(&mut result);
    result
}

/// Everything that is quoted, before it is judged.
fn found(
    talk: &Talk,
    playbook: &Playbook,
    total_seconds: f64,
    times: DurationAnalysis,
    not_assessed: Vec<NotAssessed>,
) -> AnalysisBody {
    let language = &playbook.language;
    let judged = not_assessed.is_empty();
    let stages = checklist::stages(talk, playbook, total_seconds, judged);
    let next_step = next_step::agreed(talk, language, total_seconds);
    let tone = |speaker| {
        judged
            .then(|| sentiment::of_speaker(talk, speaker, language, total_seconds))
            .flatten()
    };
    AnalysisBody {
        playbook: playbook.id.clone(),
        playbook_version: playbook.version.clone(),
        sentiment: tone(Speaker::Customer),
        counselor_sentiment: tone(Speaker::Counselor),
        sentiment_curve: if judged {
            sentiment::curve(talk, language, total_seconds)
        } else {
            Vec::new()
        },
        key_topics: topics::key(talk, playbook),
        recommendations: Vec::new(),
        satisfaction: None,
        duration_analysis: times,
        questions: questions::of_counselor(talk),
        reflections: reflections::of_counselor(talk, language),
        worries: worries::of_customer(talk, playbook),
        closing: closing::of_talk(talk, playbook, &stages, next_step.as_ref(), total_seconds),
        stages,
        flags: flags::raised(talk, playbook),
        quotes: quotes::of_talk(talk, playbook),
        next_step,
        flow: Flow::default(),
        bands: Vec::new(),
        worry_kinds: worries::kinds(playbook),
        corrections: Vec::new(),
        not_assessed,
    }
}

/// What is worked out from the findings.
fn judge(result: &mut AnalysisBody, talk: &Talk, playbook: &Playbook, total_seconds: f64) {
    result.satisfaction = satisfaction::Grounds {
        talk,
        playbook,
        total_seconds,
        sentiment: result.sentiment.as_ref(),
        worries: &result.worries,
        flags: &result.flags,
        next_step: result.next_step.as_ref(),
    }
    .estimate();
    result.bands = bands::beside(result, playbook);
    result.recommendations = advice::given(result, playbook);
}

/// Writes down what stays open although the talk as a whole could be judged.
fn unassessed(result: &mut AnalysisBody) {
    let whole = result.not_assessed.first().copied();
    let proposed = result.closing.proposal.is_some() || result.closing.price.is_some();
    let open = [
        (
            MeasureName::Sentiment,
            result.sentiment.is_none(),
            NotAssessed::NoToneWords,
        ),
        (
            MeasureName::CounselorSentiment,
            result.counselor_sentiment.is_none(),
            NotAssessed::NoToneWords,
        ),
        (
            MeasureName::Satisfaction,
            result.satisfaction.is_none(),
            NotAssessed::FewCustomerWords,
        ),
        (
            MeasureName::Outcome,
            result.closing.outcome.is_none(),
            if proposed {
                NotAssessed::Unclear
            } else {
                NotAssessed::NoProposal
            },
        ),
    ];
    let open = open.into_iter().filter(|(_, open, _)| *open);
    result
        .flow
        .unassessed
        .extend(open.map(|(measure, _, reason)| Unassessed {
            measure,
            reason: whole.unwrap_or(reason),
        }));
}

fn times(
    body: &TranscriptBody,
    talk: &Talk,
    gaps_at: &[f64],
    total_seconds: f64,
    playbook: &Playbook,
) -> DurationAnalysis {
    let counselor_seconds = talk_time::seconds_of(body, Speaker::Counselor);
    let customer_seconds = talk_time::seconds_of(body, Speaker::Customer);
    let (longest_monologue, longest_monologue_seconds) =
        turns::longest_monologue(talk, Speaker::Counselor).unzip();
    DurationAnalysis {
        talking_time_ratio: talk_time::ratio(counselor_seconds, customer_seconds),
        silence_periods: silence::periods(body, gaps_at, total_seconds, playbook.silence_seconds),
        counselor_seconds,
        customer_seconds,
        total_seconds,
        longest_monologue,
        longest_monologue_seconds: longest_monologue_seconds.unwrap_or_default(),
        switches_per_minute: turns::switches_per_minute(talk, total_seconds),
    }
}
