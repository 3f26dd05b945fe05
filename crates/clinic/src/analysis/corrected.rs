//! Persons' words in the place of the machine's: each label that was corrected is changed before anything is
//! worked out from it, so that the numbers follow. A correction whose words are no longer there waits.

use super::{
    checklist,
    playbook::Playbook,
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{AnalysisBody, Evidence, Found, Question, Reflection, SuggestedOutcome, Worry},
    correction::{Applied, Correction, Judgement, MetPart, Place},
    transcript::{Speaker, TranscriptBody},
};

/// A sentence may begin so many seconds from the words of it that a person names.
const AROUND_SECONDS: f64 = 60.0;

/// The talk has no label of this kind at this place; names the field that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLabel(pub &'static str);

/// Changes the findings as persons said, and writes down which of it stands.
pub(super) fn apply(
    body: &mut AnalysisBody,
    talk: &Talk,
    playbook: &Playbook,
    corrections: &[Correction],
) {
    let mut put = Put {
        body,
        talk,
        playbook,
    };
    let applied: Vec<Applied> = corrections
        .iter()
        .map(|one| Applied {
            id: one.id,
            machine: one.machine.clone(),
            person: one.person.clone(),
            by: one.by,
            at: one.at,
            stands: put.judgement(&one.person).is_some(),
        })
        .collect();
    body.corrections = applied;
}

/// What the machine says of the label that a judgement is about, and the judgement with the sentence that it means: a
/// person may name a few words of it.
pub fn machine_says(
    body: &AnalysisBody,
    transcript: &TranscriptBody,
    playbook: &Playbook,
    person: &Judgement,
) -> Result<(Judgement, Judgement), UnknownLabel> {
    let talk = Talk::of(transcript, &playbook.language);
    let mut tried = body.clone();
    let mut put = Put {
        body: &mut tried,
        talk: &talk,
        playbook,
    };
    let person = put.settled(person);
    let machine = put.machine(&person);
    if put.judgement(&person).is_none() {
        return Err(UnknownLabel(if person.place().is_some() {
            "quote"
        } else {
            "kind"
        }));
    }
    Ok((machine, person))
}

struct Put<'a> {
    body: &'a mut AnalysisBody,
    talk: &'a Talk,
    playbook: &'a Playbook,
}

impl Put<'_> {
    /// Puts one judgement in its place; `None` where there is no such place.
    fn judgement(&mut self, person: &Judgement) -> Option<()> {
        match person {
            Judgement::Question { at, form } => {
                let said = self.said(at, Speaker::Counselor)?;
                self.body.questions.retain(|one| !is(at, &one.evidence));
                if let Some(form) = *form {
                    let question = Question {
                        form,
                        evidence: said,
                        corrected: true,
                    };
                    insert(&mut self.body.questions, question, |one| one.evidence.start);
                }
            }
            Judgement::Reflection { at, holds } => {
                let said = self.said(at, Speaker::Counselor)?;
                self.body.reflections.retain(|one| !is(at, &one.evidence));
                if *holds {
                    let reflection = Reflection {
                        evidence: said,
                        corrected: true,
                    };
                    insert(&mut self.body.reflections, reflection, |one| {
                        one.evidence.start
                    });
                }
            }
            Judgement::Worry { at, worry, holds } => self.worry(at, worry, *holds)?,
            Judgement::Met {
                at,
                worry,
                part,
                holds,
            } => self.met(at, worry, *part, *holds)?,
            Judgement::Item { item, holds } => self.item(item, *holds)?,
            Judgement::Flag { at, flag, holds } => self.flag(at, flag, *holds)?,
            Judgement::Topic { topic, holds } => self.topic(topic, *holds)?,
            Judgement::NextStep { at, holds } => self.next_step(at, *holds)?,
            Judgement::Outcome { outcome } => {
                self.body.closing.outcome = outcome.map(|outcome| SuggestedOutcome {
                    outcome,
                    evidence: None,
                    corrected: true,
                });
            }
        }
        Some(())
    }

    fn topic(&mut self, topic: &str, holds: bool) -> Option<()> {
        let topics = &mut self.body.key_topics;
        let known = topics.iter().any(|one| one.topic == topic);
        topics.retain(|one| holds || one.topic != topic);
        known.then_some(())
    }

    fn next_step(&mut self, at: &Place, holds: bool) -> Option<()> {
        let said = self
            .said(at, Speaker::Counselor)
            .or_else(|| self.said(at, Speaker::Customer))?;
        let was = self.body.next_step.take();
        self.body.next_step = if holds {
            Some(said)
        } else {
            was.filter(|step| !is(at, step))
        };
        Some(())
    }

    fn worry(&mut self, at: &Place, kind: &str, holds: bool) -> Option<()> {
        let said = self.said(at, Speaker::Customer)?;
        let rule = self.playbook.worries.iter().find(|rule| rule.id == kind)?;
        let has = self
            .body
            .worries
            .iter()
            .any(|one| one.kind == kind && is(at, &one.raised));
        if !holds {
            self.body
                .worries
                .retain(|one| one.kind != kind || !is(at, &one.raised));
        } else if !has {
            let worry = Worry {
                kind: rule.id.clone(),
                title: rule.title.clone(),
                raised: said,
                acknowledged: None,
                explored: None,
                answered: None,
                checked: None,
                corrected: true,
            };
            insert(&mut self.body.worries, worry, |one| one.raised.start);
        }
        Some(())
    }

    fn met(&mut self, at: &Place, kind: &str, part: MetPart, holds: bool) -> Option<()> {
        let reply = self.reply_after(at);
        let worry = self
            .body
            .worries
            .iter_mut()
            .find(|one| one.kind == kind && is(at, &one.raised))?;
        let place = part_of(worry, part);
        if !holds {
            *place = None;
        } else if place.is_none() {
            *place = Some(reply?);
        }
        worry.corrected = true;
        Some(())
    }

    fn item(&mut self, id: &str, holds: bool) -> Option<()> {
        let mut stages = self.body.stages.iter_mut();
        let stage = stages.find(|stage| stage.items.iter().any(|item| item.id == id))?;
        let item = stage.items.iter_mut().find(|item| item.id == id)?;
        if holds {
            item.found = Found::Found;
        } else {
            item.found = Found::NotFound;
            item.unusual_place = false;
            item.evidence.clear();
        }
        item.corrected = true;
        stage.covered = checklist::is_covered(&stage.items);
        Some(())
    }

    fn flag(&mut self, at: &Place, id: &str, holds: bool) -> Option<()> {
        let flag = self.body.flags.iter_mut().find(|flag| flag.id == id)?;
        let (from, to) = if holds {
            (&mut flag.contested, &mut flag.evidence)
        } else {
            (&mut flag.evidence, &mut flag.contested)
        };
        match from.iter().position(|one| is(at, one)) {
            Some(index) => to.push(from.remove(index)),
            None => to.iter().any(|one| is(at, one)).then_some(())?,
        }
        Some(())
    }

    /// What the body says now of the label of a judgement, in the judgement's own form.
    fn machine(&self, person: &Judgement) -> Judgement {
        let mut machine = person.clone();
        match &mut machine {
            Judgement::Question { at, form } => {
                let found = self.body.questions.iter().find(|one| is(at, &one.evidence));
                *form = found.map(|one| one.form);
            }
            Judgement::Reflection { at, holds } => {
                *holds = self
                    .body
                    .reflections
                    .iter()
                    .any(|one| is(at, &one.evidence));
            }
            Judgement::Worry { at, worry, holds } => {
                let raised = |one: &Worry| one.kind == *worry && is(at, &one.raised);
                *holds = self.body.worries.iter().any(raised);
            }
            Judgement::Met {
                at,
                worry,
                part,
                holds,
            } => {
                let raised = |one: &&Worry| one.kind == *worry && is(at, &one.raised);
                let found = self.body.worries.iter().find(raised).cloned();
                *holds = found.is_some_and(|mut one| part_of(&mut one, *part).is_some());
            }
            Judgement::Item { item, holds } => {
                let mut items = self.body.stages.iter().flat_map(|stage| &stage.items);
                *holds = items.any(|one| one.id == *item && one.found == Found::Found);
            }
            Judgement::Flag { at, flag, holds } => {
                let mut flags = self.body.flags.iter().filter(|one| one.id == *flag);
                *holds = flags.any(|one| one.evidence.iter().any(|quote| is(at, quote)));
            }
            Judgement::Topic { topic, holds } => {
                *holds = self.body.key_topics.iter().any(|one| one.topic == *topic);
            }
            Judgement::NextStep { at, holds } => {
                *holds = self
                    .body
                    .next_step
                    .as_ref()
                    .is_some_and(|step| is(at, step));
            }
            Judgement::Outcome { outcome } => {
                *outcome = self.body.closing.outcome.as_ref().map(|one| one.outcome);
            }
        }
        machine
    }

    /// The same judgement about the whole sentence that its quote lies in.
    fn settled(&self, person: &Judgement) -> Judgement {
        let mut person = person.clone();
        let said = |at: &Place, speaker| {
            let found = self
                .said(at, speaker)
                .or_else(|| self.said_around(at, speaker))?;
            Some(Place {
                start: found.start,
                quote: found.quote,
            })
        };
        match &mut person {
            Judgement::Question { at, .. } | Judgement::Reflection { at, .. } => {
                *at = said(at, Speaker::Counselor).unwrap_or_else(|| at.clone());
            }
            Judgement::Worry { at, .. } => {
                *at = said(at, Speaker::Customer).unwrap_or_else(|| at.clone());
            }
            Judgement::NextStep { at, .. } => {
                let found = said(at, Speaker::Counselor).or_else(|| said(at, Speaker::Customer));
                *at = found.unwrap_or_else(|| at.clone());
            }
            Judgement::Met { .. }
            | Judgement::Item { .. }
            | Judgement::Flag { .. }
            | Judgement::Topic { .. }
            | Judgement::Outcome { .. } => {}
        }
        person
    }

    /// The sentence at a place, where that speaker says it.
    fn said(&self, at: &Place, speaker: Speaker) -> Option<Evidence> {
        let mut said = self.talk.said_by(speaker);
        said.find(|one| at.is(one.start, &one.quote))
            .map(Sentence::evidence)
    }

    /// The sentence that holds the words of a place, or is held by them, and is the nearest of those in time.
    fn said_around(&self, at: &Place, speaker: Speaker) -> Option<Evidence> {
        let words = at.quote.trim();
        let held = |one: &&Sentence| {
            !words.is_empty() && (one.quote.contains(words) || words.contains(one.quote.as_str()))
        };
        let away = |one: &&Sentence| (one.start - at.start).abs();
        let said = self.talk.said_by(speaker).filter(held);
        said.filter(|one| away(one) <= AROUND_SECONDS)
            .min_by(|a, b| away(a).total_cmp(&away(b)))
            .map(Sentence::evidence)
    }

    /// The counselor's first words after a place: where a person says that a worry was met.
    fn reply_after(&self, at: &Place) -> Option<Evidence> {
        let mut said = self.talk.said_by(Speaker::Counselor);
        said.find(|one| one.start > at.start)
            .map(Sentence::evidence)
    }
}

fn is(at: &Place, evidence: &Evidence) -> bool {
    at.is(evidence.start, &evidence.quote)
}

const fn part_of(worry: &mut Worry, part: MetPart) -> &mut Option<Evidence> {
    match part {
        MetPart::Acknowledged => &mut worry.acknowledged,
        MetPart::Explored => &mut worry.explored,
        MetPart::Answered => &mut worry.answered,
        MetPart::Checked => &mut worry.checked,
    }
}

/// Puts a finding where its time belongs.
fn insert<T>(list: &mut Vec<T>, one: T, start: impl Fn(&T) -> f64) {
    let place = list.partition_point(|other| start(other) <= start(&one));
    list.insert(place, one);
}
