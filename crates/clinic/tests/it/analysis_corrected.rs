//! Persons' words in the machine's place, whichever and however many: the numbers follow them, the machine's word stays
//! beside, and without them the analysis is the machine's own again.

use clinic::{
    analysis::{analyze, analyze_with, playbook},
    domain::{
        CorrectionId, SessionId, UserId,
        analysis::{AnalysisBody, Evidence, QuestionForm},
        correction::{Correction, Judgement, Place},
    },
};
use jiff::Timestamp;
use proptest::{prelude::*, sample::subsequence};

use crate::talks::{self, shipped};

fn place(evidence: &Evidence) -> Place {
    Place {
        start: evidence.start,
        quote: evidence.quote.clone(),
    }
}

/// What can be said against each label of an analysis: machine's word and person's.
fn against(body: &AnalysisBody) -> Vec<(Judgement, Judgement)> {
    let mut pairs = Vec::new();
    for question in &body.questions {
        let at = place(&question.evidence);
        let says = |form| Judgement::Question {
            at: at.clone(),
            form,
        };
        let other = match question.form {
            QuestionForm::Open => Some(QuestionForm::Closed),
            QuestionForm::Closed => None,
            QuestionForm::Leading => Some(QuestionForm::Open),
        };
        pairs.push((says(Some(question.form)), says(other)));
    }
    for worry in &body.worries {
        let says = |holds| Judgement::Worry {
            at: place(&worry.raised),
            worry: worry.kind.clone(),
            holds,
        };
        pairs.push((says(true), says(false)));
    }
    for reflection in &body.reflections {
        let says = |holds| Judgement::Reflection {
            at: place(&reflection.evidence),
            holds,
        };
        pairs.push((says(true), says(false)));
    }
    if let Some(step) = &body.next_step {
        let says = |holds| Judgement::NextStep {
            at: place(step),
            holds,
        };
        pairs.push((says(true), says(false)));
    }
    pairs
}

fn corrections(said: Vec<(Judgement, Judgement)>) -> Vec<Correction> {
    let session_id = SessionId::generate();
    let by = UserId::generate();
    said.into_iter()
        .map(|(machine, person)| Correction {
            id: CorrectionId::generate(),
            session_id,
            machine,
            person,
            by,
            at: Timestamp::UNIX_EPOCH,
            undone_at: None,
        })
        .collect()
}

fn forms(body: &AnalysisBody) -> [usize; 3] {
    let count = |form| body.questions.iter().filter(|one| one.form == form).count();
    [
        QuestionForm::Open,
        QuestionForm::Closed,
        QuestionForm::Leading,
    ]
    .map(count)
}

/// What the numbers must be: the machine's, each correction counted in.
fn expected(machine: &AnalysisBody, said: &[Correction]) -> ([usize; 3], usize, usize, bool) {
    let mut questions = forms(machine);
    let (mut worries, mut reflections) = (machine.worries.len(), machine.reflections.len());
    let mut step = machine.next_step.is_some();
    for one in said {
        match (&one.machine, &one.person) {
            (Judgement::Question { form: was, .. }, Judgement::Question { form: is, .. }) => {
                for (form, up) in [(was, false), (is, true)] {
                    if let Some(form) = form {
                        let place = &mut questions[*form as usize];
                        *place = if up { *place + 1 } else { *place - 1 };
                    }
                }
            }
            (_, Judgement::Worry { .. }) => worries -= 1,
            (_, Judgement::Reflection { .. }) => reflections -= 1,
            (_, Judgement::NextStep { .. }) => step = false,
            other => unreachable!("{other:?}"),
        }
    }
    (questions, worries, reflections, step)
}

fn machine() -> AnalysisBody {
    let talk = talks::consultation();
    analyze(&talk.body, &[], talk.seconds, shipped())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn numbers_follow_every_set_of_corrections_and_the_machines_word_stays(
        chosen in subsequence(against(&machine()), 0..=against(&machine()).len()),
    ) {
        let talk = talks::consultation();
        let before = machine();
        let said = corrections(chosen);
        let after = analyze_with(&talk.body, &[], talk.seconds, shipped(), &said);
        let got = (forms(&after), after.worries.len(), after.reflections.len(), after.next_step.is_some());
        prop_assert_eq!(got, expected(&before, &said));
        prop_assert_eq!(after.corrections.len(), said.len());
        for (kept, one) in after.corrections.iter().zip(&said) {
            prop_assert!(kept.stands);
            prop_assert_eq!(&kept.machine, &one.machine);
            prop_assert_eq!(&kept.person, &one.person);
        }
        // The same in another order, and the machine's own again without them.
        let mut turned = said.clone();
        turned.reverse();
        let again = analyze_with(&talk.body, &[], talk.seconds, shipped(), &turned);
        prop_assert_eq!((&again.questions, &again.worries, &again.satisfaction), (&after.questions, &after.worries, &after.satisfaction));
        prop_assert_eq!(machine(), before);
    }
}

#[test]
fn the_same_talk_gives_the_same_analysis_to_the_last_byte() {
    for playbook in playbook::shipped() {
        let talk = talks::consultation();
        let read = || {
            let body = analyze(&talk.body, &[], talk.seconds, playbook);
            serde_json::to_string(&body).unwrap()
        };
        let first = read();
        assert!((0..3).all(|_| read() == first), "{}", playbook.id());
    }
}
