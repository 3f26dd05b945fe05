//! Holds an analysis against the labels of a dialogue: hits, false alarms and misses for each class.

use std::collections::{BTreeMap, BTreeSet};

use clinic::domain::{
    analysis::{AnalysisBody, Evidence, Found, QuestionForm, Worry},
    transcript::Speaker,
};

use crate::form::{Talk, Text};

/// Hits, false alarms, misses.
pub(crate) type Count = [usize; 3];

/// The counts of one text of one dialogue, and what did not fit, in words.
#[derive(Default)]
pub(crate) struct Scores {
    /// By class.
    pub(crate) classes: BTreeMap<&'static str, Count>,
    /// For people who look closer.
    pub(crate) misfits: Vec<String>,
}

/// Scores one analysis.
pub(crate) fn score(talk: &Talk, text: &Text, body: &AnalysisBody) -> Scores {
    let mut scoring = Scoring {
        talk,
        text,
        scores: Scores::default(),
    };
    scoring.questions(body);
    scoring.reflections(body);
    scoring.worries(body);
    scoring.items(body);
    scoring.flags(body);
    scoring.ending(body);
    scoring.scores
}

struct Scoring<'a> {
    talk: &'a Talk,
    text: &'a Text,
    scores: Scores,
}

impl Scoring<'_> {
    fn add(&mut self, class: &'static str, count: Count, what: &str) {
        let sum = self.scores.classes.entry(class).or_default();
        for (sum, more) in sum.iter_mut().zip(count) {
            *sum += more;
        }
        for (number, word) in [(count[1], "false alarm"), (count[2], "miss")] {
            if number > 0 {
                self.scores.misfits.push(format!("{class}: {word}: {what}"));
            }
        }
    }

    /// The turn of a speaker that a quote lies in, by time.
    fn turn(&self, speaker: Option<Speaker>, evidence: &Evidence) -> usize {
        let away = |(_, start, end): &(Speaker, f64, f64)| {
            (start - evidence.start).max(evidence.start - end).max(0.0)
        };
        let own = self.text.times.iter().enumerate();
        own.filter(|(_, (who, ..))| speaker.is_none_or(|speaker| *who == speaker))
            .min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b)))
            .map_or(0, |(turn, _)| turn)
    }

    fn questions(&mut self, body: &AnalysisBody) {
        let mut found: BTreeMap<usize, Vec<(QuestionForm, String)>> = BTreeMap::new();
        for question in &body.questions {
            let turn = self.turn(Some(Speaker::Counselor), &question.evidence);
            let place = found.entry(turn).or_default();
            place.push((question.form, question.evidence.quote.clone()));
        }
        for (at, turn) in self.talk.turns.iter().enumerate() {
            let said = found.remove(&at).unwrap_or_default();
            let quotes: Vec<&str> = said.iter().map(|(_, quote)| quote.as_str()).collect();
            let what = if quotes.is_empty() {
                turn.text.clone()
            } else {
                quotes.join(" | ")
            };
            self.add("question", matched(turn.questions.len(), said.len()), &what);
            for (class, form) in [
                ("question_open", QuestionForm::Open),
                ("question_closed", QuestionForm::Closed),
                ("question_leading", QuestionForm::Leading),
            ] {
                let gold = turn.questions.iter().filter(|one| **one == form).count();
                let own = said.iter().filter(|(one, _)| *one == form).count();
                self.add(class, matched(gold, own), &what);
            }
        }
    }

    fn reflections(&mut self, body: &AnalysisBody) {
        let mut found: BTreeMap<usize, usize> = BTreeMap::new();
        for reflection in &body.reflections {
            let turn = self.turn(Some(Speaker::Counselor), &reflection.evidence);
            *found.entry(turn).or_default() += 1;
        }
        for (at, turn) in self.talk.turns.iter().enumerate() {
            let own = found.get(&at).copied().unwrap_or_default();
            self.add("reflection", matched(turn.reflections, own), &turn.text);
        }
    }

    fn worries(&mut self, body: &AnalysisBody) {
        let mut found: Vec<(usize, &Worry)> = body
            .worries
            .iter()
            .map(|worry| (self.turn(Some(Speaker::Customer), &worry.raised), worry))
            .collect();
        let mut pairs = Vec::new();
        for (at, turn) in self.talk.turns.iter().enumerate() {
            for (kind, parts) in &turn.worries {
                let place = found
                    .iter()
                    .position(|(turn, worry)| *turn == at && worry.kind == *kind);
                match place {
                    Some(place) => {
                        self.add("worry", [1, 0, 0], "");
                        pairs.push((parts, found.remove(place).1));
                    }
                    None => self.add("worry", [0, 0, 1], &format!("{kind}: {}", turn.text)),
                }
            }
        }
        for (_, worry) in found {
            self.add(
                "worry",
                [0, 1, 0],
                &format!("{}: {}", worry.kind, worry.raised.quote),
            );
        }
        for (parts, worry) in pairs {
            for (class, name, met) in [
                ("met_acknowledged", "acknowledged", &worry.acknowledged),
                ("met_explored", "explored", &worry.explored),
                ("met_answered", "answered", &worry.answered),
                ("met_checked", "checked", &worry.checked),
            ] {
                let gold = usize::from(parts.iter().any(|part| part == name));
                let what = format!(
                    "{} -> {:?}",
                    worry.raised.quote,
                    met.as_ref().map(|one| &one.quote)
                );
                self.add(class, matched(gold, usize::from(met.is_some())), &what);
            }
        }
    }

    /// An item counts as found only where one of its quotes lies in a labelled turn.
    fn items(&mut self, body: &AnalysisBody) {
        let mut gold: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (at, turn) in self.talk.turns.iter().enumerate() {
            for item in &turn.items {
                gold.entry(item).or_default().insert(at);
            }
        }
        for item in body.stages.iter().flat_map(|stage| &stage.items) {
            let turns = gold.remove(item.id.as_str());
            let found = item.found == Found::Found;
            let right = turns.as_ref().is_some_and(|turns| {
                item.evidence
                    .iter()
                    .any(|one| turns.contains(&self.turn(None, one)))
            });
            let count = match (turns.is_some(), found) {
                (true, true) if right => [1, 0, 0],
                (true, true) => [0, 1, 1],
                (true, false) => [0, 0, 1],
                (false, true) => [0, 1, 0],
                (false, false) => [0, 0, 0],
            };
            let quotes: Vec<&str> = item.evidence.iter().map(|one| one.quote.as_str()).collect();
            self.add(
                "item",
                count,
                &format!("{} {:?} {}", item.id, turns, quotes.join(" | ")),
            );
        }
        for (id, turns) in gold {
            self.scores
                .misfits
                .push(format!("the playbook has no item {id} (turns {turns:?})"));
        }
    }

    /// A flag may quote the claim or the reply to it: one turn beside the label is right.
    fn flags(&mut self, body: &AnalysisBody) {
        let mut gold = Vec::new();
        for (at, turn) in self.talk.turns.iter().enumerate() {
            gold.extend(turn.flags.iter().map(|id| (id.as_str(), at)));
        }
        let mut hit = vec![false; gold.len()];
        for flag in &body.flags {
            for quote in &flag.evidence {
                let turn = self.turn(None, quote);
                let fits = |(id, at): &(&str, usize)| *id == flag.id && at.abs_diff(turn) <= 1;
                let places: Vec<usize> = (0..gold.len()).filter(|at| fits(&gold[*at])).collect();
                let exact = places
                    .iter()
                    .find(|at| gold[**at].1 == turn)
                    .or(places.first());
                match exact {
                    Some(place) => hit[*place] = true,
                    None => self.add("flag", [0, 1, 0], &format!("{}: {}", flag.id, quote.quote)),
                }
            }
        }
        for ((id, at), hit) in gold.into_iter().zip(hit) {
            let count = if hit { [1, 0, 0] } else { [0, 0, 1] };
            self.add(
                "flag",
                count,
                &format!("{id}: {}", self.talk.turns[at].text),
            );
        }
    }

    fn ending(&mut self, body: &AnalysisBody) {
        let gold: Vec<usize> = (0..self.talk.turns.len())
            .filter(|at| self.talk.turns[*at].next_step)
            .collect();
        let found = body.next_step.as_ref().map(|step| self.turn(None, step));
        let right = found.is_some_and(|turn| gold.iter().any(|at| at.abs_diff(turn) <= 1));
        let count = match (gold.is_empty(), found.is_some()) {
            (false, true) if right => [1, 0, 0],
            (false, true) => [0, 1, 1],
            (false, false) => [0, 0, 1],
            (true, true) => [0, 1, 0],
            (true, false) => [0, 0, 0],
        };
        self.add(
            "next_step",
            count,
            &format!("{gold:?} {:?}", body.next_step),
        );
        let gold = self.talk.outcome.as_deref();
        let found = body
            .closing
            .outcome
            .as_ref()
            .map(|one| one.outcome.as_str());
        let count = match (gold, found) {
            (Some(gold), Some(found)) if gold == found => [1, 0, 0],
            (Some(_), Some(_)) => [0, 1, 1],
            (Some(_), None) => [0, 0, 1],
            (None, Some(_)) => [0, 1, 0],
            (None, None) => [0, 0, 0],
        };
        self.add("outcome", count, &format!("{gold:?} {found:?}"));
    }
}

/// Of `gold` and `found` things in one place: the smaller number are hits.
fn matched(gold: usize, found: usize) -> Count {
    let hits = gold.min(found);
    [hits, found - hits, gold - hits]
}
