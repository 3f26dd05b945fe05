//! What a talk shows: pure and deterministic, by the rules of a playbook. No clock, no file, no
//! network; the same transcript and playbook give the same result.
//!
//! Definitions, formulas, thresholds and their sources are in `docs/measures.md`; one file here is one
//! measure. What was not or could not be looked at is "not assessed", never a default number.

mod advice;
mod assess;
mod checklist;
mod columns;
#[cfg(test)]
mod examples;
mod flags;
mod language;
mod lexicon;
mod next_step;
mod patterns;
pub mod playbook;
mod questions;
mod satisfaction;
mod sentences;
mod sentiment;
mod silence;
mod talk;
mod talk_time;
mod topics;
mod turns;
mod worries;

pub use columns::{COLUMNS, ReportColumns, StageColumn, report_columns};
pub use playbook::{Playbook, PlaybookError, PlaybookName};

pub(crate) use language::primary;

use self::{language::Language, talk::Talk};
use crate::domain::{
    analysis::{AnalysisBody, DurationAnalysis},
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
    let judged = not_assessed.is_empty();
    let heard = if known { talk } else { Talk::default() };
    let mut result = AnalysisBody {
        playbook: playbook.id.clone(),
        playbook_version: playbook.version.clone(),
        sentiment: judged
            .then(|| sentiment::of_customer(&heard, language, total_seconds))
            .flatten(),
        key_topics: topics::key(&heard, playbook),
        recommendations: Vec::new(),
        satisfaction: None,
        duration_analysis: times,
        questions: questions::of_counselor(&heard, language),
        worries: worries::of_customer(&heard, playbook),
        stages: checklist::stages(&heard, playbook, total_seconds, judged),
        flags: flags::raised(&heard, playbook),
        next_step: next_step::agreed(&heard, language, total_seconds),
        not_assessed,
    };
    if judged {
        result.satisfaction = satisfaction::Grounds {
            talk: &heard,
            playbook,
            total_seconds,
            sentiment: result.sentiment.as_ref(),
            worries: &result.worries,
            flags: &result.flags,
            next_step: result.next_step.as_ref(),
        }
        .estimate();
        result.recommendations = advice::given(&result, playbook);
    }
    result
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
    let (longest_monologue, longest_monologue_seconds) = turns::longest_monologue(talk).unzip();
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
