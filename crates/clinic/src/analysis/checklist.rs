//! The playbook's stages: which of their items were heard, and where.

use super::{
    playbook::{Form, ItemRule, Playbook, StageRule},
    talk::{Sentence, Talk},
};
use crate::domain::analysis::{ChecklistItem, Found, Stage};

/// Most quotes kept for an item.
const QUOTES: usize = 3;
/// One item may be chance: a greeting is in every talk.
const COVERED: usize = 2;
/// Most places of a stage.
const PLACES: usize = 60;

/// Whether a stage is covered by its items.
pub(super) fn is_covered(items: &[ChecklistItem]) -> bool {
    let heard = items
        .iter()
        .filter(|item| item.found == Found::Found)
        .count();
    heard > 0 && heard >= COVERED.min(items.len())
}

/// All stages. Where nothing may be judged (`judged` is false), an item that was heard is still
/// heard, and the others are "not assessed" instead of "not heard".
pub(super) fn stages(
    talk: &Talk,
    playbook: &Playbook,
    total_seconds: f64,
    judged: bool,
) -> Vec<Stage> {
    let look = Look {
        talk,
        total_seconds,
        judged,
    };
    playbook
        .stages
        .iter()
        .map(|stage| look.stage(stage))
        .collect()
}

struct Look<'a> {
    talk: &'a Talk,
    total_seconds: f64,
    judged: bool,
}

impl Look<'_> {
    fn stage(&self, rule: &StageRule) -> Stage {
        let mut places = Vec::new();
        let items: Vec<ChecklistItem> = rule
            .items
            .iter()
            .map(|item| self.item(item, rule.window, &mut places))
            .collect();
        places.sort_by(f64::total_cmp);
        places.dedup();
        places.truncate(PLACES);
        Stage {
            id: rule.id.clone(),
            title: rule.title.clone(),
            covered: is_covered(&items),
            places,
            items,
        }
    }

    fn item(&self, rule: &ItemRule, window: (f64, f64), places: &mut Vec<f64>) -> ChecklistItem {
        let heard: Vec<&Sentence> = self
            .talk
            .sentences
            .iter()
            .filter(|sentence| fits(rule, sentence))
            .collect();
        places.extend(heard.iter().map(|sentence| sentence.start));
        let inside = heard
            .iter()
            .any(|sentence| self.is_inside(sentence.start, window));
        ChecklistItem {
            id: rule.id.clone(),
            title: rule.title.clone(),
            required: rule.required,
            found: match (heard.is_empty(), self.judged) {
                (false, _) => Found::Found,
                (true, true) => Found::NotFound,
                (true, false) => Found::NotAssessed,
            },
            unusual_place: !heard.is_empty() && !inside,
            evidence: heard
                .iter()
                .take(QUOTES)
                .map(|sentence| sentence.evidence())
                .collect(),
            corrected: false,
        }
    }

    fn is_inside(&self, start: f64, (from, to): (f64, f64)) -> bool {
        let share = if self.total_seconds > 0.0 {
            start / self.total_seconds
        } else {
            0.0
        };
        (from..=to).contains(&share)
    }
}

fn fits(rule: &ItemRule, sentence: &Sentence) -> bool {
    rule.speaker
        .is_none_or(|speaker| speaker == sentence.speaker)
        && rule.heard.is_match(&sentence.matching)
        && match rule.form {
            Form::Any => true,
            Form::Question => sentence.question.is_some(),
            // Without marks a question and a statement may share one sentence.
            Form::Statement => !sentence.punctuated || sentence.question.is_none(),
        }
}
