//! Whether there is enough to judge by.

use super::{playbook::Playbook, talk::Talk};
use crate::domain::{
    analysis::{NotAssessed, TalkingTimeRatio},
    transcript::{Speaker, TranscriptBody},
};

/// Above this share of the speech, one voice may be two that were not told apart.
const ONE_VOICE: f64 = 0.9;

/// Reasons not to judge; empty where all can be assessed.
pub(super) fn reasons(
    body: &TranscriptBody,
    talk: &Talk,
    ratio: Option<TalkingTimeRatio>,
    total_seconds: f64,
    playbook: &Playbook,
) -> Vec<NotAssessed> {
    if body.no_speech || talk.turns.is_empty() {
        return vec![NotAssessed::NoSpeech];
    }
    let assess = playbook.assess;
    let checks = [
        (
            super::language::primary(&body.language) != playbook.language(),
            NotAssessed::Language,
        ),
        (
            total_seconds < assess.min_minutes * 60.0,
            NotAssessed::TooShort,
        ),
        (
            ratio.is_none_or(|ratio| ratio.counselor.max(ratio.customer) > ONE_VOICE),
            NotAssessed::OneVoice,
        ),
        (
            talk.words_of(Speaker::Customer) < assess.min_customer_words,
            NotAssessed::FewCustomerWords,
        ),
        (
            talk.turns_of(Speaker::Counselor).count() < assess.min_counselor_turns,
            NotAssessed::FewCounselorTurns,
        ),
    ];
    checks
        .into_iter()
        .filter_map(|(applies, reason)| applies.then_some(reason))
        .collect()
}
