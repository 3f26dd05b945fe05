//! A counselor corrects a label: numbers follow, the machine's word is kept, and all can be taken back.

use clinic::{
    Actor, ClinicError,
    domain::{
        CorrectionId,
        analysis::{Analysis, Found, QuestionForm},
        correction::{Judgement, MetPart, Place},
        session::Outcome,
        transcript::TranscriptBody,
        user::Role,
    },
    sessions::SessionChange,
};

use crate::{
    takes::Desk,
    talks::{self, Talk},
};

/// A session whose consultation was read.
async fn read() -> (Desk, Actor, Analysis) {
    let desk = Desk::start().await;
    let Talk { body, seconds } = talks::consultation();
    assert!(seconds < 132.0);
    desk.test.transcriber.then(Ok(body));
    desk.record(132).await;
    desk.run_due().await;
    let actor = desk.actor().await;
    let analysis = newest(&desk, &actor).await;
    (desk, actor, analysis)
}

async fn newest(desk: &Desk, actor: &Actor) -> Analysis {
    desk.test
        .clinic
        .analysis(actor, desk.session_id)
        .await
        .unwrap()
}

async fn correct(desk: &Desk, actor: &Actor, person: Judgement) -> Analysis {
    desk.test
        .clinic
        .correct_analysis(actor, desk.session_id, person)
        .await
        .unwrap()
}

fn place(evidence: &clinic::domain::analysis::Evidence) -> Place {
    Place {
        start: evidence.start,
        quote: evidence.quote.clone(),
    }
}

fn leading(analysis: &Analysis) -> Option<Place> {
    let mut questions = analysis.body.questions.iter();
    let found = questions.find(|question| question.form == QuestionForm::Leading)?;
    Some(place(&found.evidence))
}

#[tokio::test]
async fn a_question_that_is_none_is_counted_no_more_and_comes_back() {
    let (desk, actor, before) = read().await;
    let at = leading(&before).unwrap();
    let after = correct(
        &desk,
        &actor,
        Judgement::Question {
            at: at.clone(),
            form: None,
        },
    )
    .await;
    assert_eq!(after.version, before.version + 1);
    assert_eq!(after.body.questions.len(), before.body.questions.len() - 1);
    assert!(leading(&after).is_none());
    let had = |analysis: &Analysis| {
        let mut advice = analysis.body.recommendations.iter();
        advice.any(|one| one.id == "leading")
    };
    assert!(had(&before) && !had(&after), "the advice follows");
    let kept = &after.body.corrections[0];
    let machine = Judgement::Question {
        at,
        form: Some(QuestionForm::Leading),
    };
    assert!(kept.machine == machine && kept.stands && kept.by == actor.id());

    // A rerun of the machine keeps the person's word.
    let clinic = &desk.test.clinic;
    clinic
        .request_analysis(&actor, desk.session_id)
        .await
        .unwrap();
    desk.run_due().await;
    assert!(leading(&newest(&desk, &actor).await).is_none());

    let undone = clinic.undo_correction(&actor, kept.id).await.unwrap();
    // Times went through the database, which keeps them to the last digit but one.
    assert_eq!(undone.body.questions.len(), before.body.questions.len());
    assert!(leading(&undone).is_some() && had(&undone));
    assert!(undone.body.corrections.is_empty());
    let again = clinic.undo_correction(&actor, kept.id).await;
    assert!(matches!(again, Err(ClinicError::NotFound)));
    let history = clinic.corrections(&actor, desk.session_id).await.unwrap();
    assert!(history.len() == 1 && history[0].undone_at.is_some());
    let audit = desk.audit().await;
    let corrected = audit.iter().filter(|action| *action == "analysis.correct");
    assert_eq!(corrected.count(), 2);
}

#[tokio::test]
async fn worries_and_items_follow_a_persons_word() {
    let (desk, actor, before) = read().await;
    let price = before
        .body
        .worries
        .iter()
        .find(|worry| worry.kind == "price")
        .unwrap();
    let met = Judgement::Met {
        at: place(&price.raised),
        worry: "price".to_owned(),
        part: MetPart::Acknowledged,
        holds: true,
    };
    assert!(!price.is_met());
    let after = correct(&desk, &actor, met).await;
    let worry = after
        .body
        .worries
        .iter()
        .find(|worry| worry.kind == "price")
        .unwrap();
    assert!(worry.is_met() && worry.corrected);
    assert!(
        after.body.satisfaction.unwrap().score > before.body.satisfaction.as_ref().unwrap().score
    );

    let item = |holds| Judgement::Item {
        item: "medical".to_owned(),
        holds,
    };
    let after = correct(&desk, &actor, item(true)).await;
    let medical = |analysis: &Analysis| {
        let items = analysis
            .body
            .stages
            .iter()
            .flat_map(|stage| stage.items.clone());
        items.into_iter().find(|item| item.id == "medical").unwrap()
    };
    assert!(medical(&after).found == Found::Found && medical(&after).corrected);
    // What the machine says anyway takes the word back instead of adding one.
    let after = correct(&desk, &actor, item(false)).await;
    assert!(medical(&after).found == Found::NotFound && !medical(&after).corrected);
}

#[tokio::test]
async fn flags_the_next_step_and_the_outcome_follow_a_persons_word() {
    let (desk, actor, before) = read().await;
    let flag = &before.body.flags[0];
    let contest = Judgement::Flag {
        at: place(&flag.evidence[0]),
        flag: flag.id.clone(),
        holds: false,
    };
    let after = correct(&desk, &actor, contest).await;
    let found = &after.body.flags[0];
    assert_eq!(
        (found.evidence.len(), found.contested.len()),
        (flag.evidence.len() - 1, 1)
    );

    let step = Judgement::NextStep {
        at: place(before.body.next_step.as_ref().unwrap()),
        holds: false,
    };
    assert!(correct(&desk, &actor, step).await.body.next_step.is_none());
    let ended = Judgement::Outcome {
        outcome: Some(Outcome::Declined),
    };
    let after = correct(&desk, &actor, ended).await;
    assert_eq!(
        after.body.closing.outcome.unwrap().outcome,
        Outcome::Declined
    );
    assert_eq!(after.body.corrections.len(), 3);
}

#[tokio::test]
async fn what_the_talk_does_not_hold_cannot_be_corrected() {
    let (desk, actor, before) = read().await;
    let at = Place {
        start: 3.0,
        quote: "Nobody said this.".to_owned(),
    };
    let unknown = [
        Judgement::Question {
            at: at.clone(),
            form: None,
        },
        Judgement::Worry {
            at,
            worry: "pain".to_owned(),
            holds: true,
        },
        Judgement::Item {
            item: "nothing".to_owned(),
            holds: true,
        },
        Judgement::Topic {
            topic: "The moon".to_owned(),
            holds: false,
        },
    ];
    for judgement in unknown {
        let answer = desk
            .test
            .clinic
            .correct_analysis(&actor, desk.session_id, judgement)
            .await;
        assert!(matches!(answer, Err(ClinicError::Invalid(_))), "{answer:?}");
    }
    assert_eq!(newest(&desk, &actor).await, before, "nothing was changed");
}

#[tokio::test]
async fn a_word_whose_place_is_gone_waits() {
    let (desk, actor, before) = read().await;
    let at = leading(&before).unwrap();
    correct(
        &desk,
        &actor,
        Judgement::Question {
            at,
            form: Some(QuestionForm::Closed),
        },
    )
    .await;
    // Another transcript without that sentence.
    let mut body: TranscriptBody = talks::consultation().body;
    body.segments
        .retain(|segment| !segment.text.contains("next week, do you"));
    desk.test.transcriber.then(Ok(body));
    desk.test
        .clinic
        .request_transcription(&actor, desk.session_id)
        .await
        .unwrap();
    desk.run_due().await;
    let after = newest(&desk, &actor).await;
    assert!(after.body.corrections.len() == 1 && !after.body.corrections[0].stands);
}

#[tokio::test]
async fn only_who_held_the_talk_corrects_it() {
    let (desk, actor, before) = read().await;
    let test = &desk.test;
    let person = Judgement::Outcome { outcome: None };
    let manager = test.person("mo", Role::Manager, test.clinic_id).await;
    let colleague = test.person("cy", Role::Counselor, test.clinic_id).await;
    let (manager, colleague) = (test.actor(&manager).await, test.actor(&colleague).await);
    let asked = test
        .clinic
        .correct_analysis(&manager, desk.session_id, person.clone())
        .await;
    assert!(matches!(asked, Err(ClinicError::Forbidden)));
    let asked = test
        .clinic
        .correct_analysis(&colleague, desk.session_id, person.clone())
        .await;
    assert!(matches!(asked, Err(ClinicError::NotFound)));
    let made = correct(&desk, &actor, person).await;
    let id = made.body.corrections[0].id;
    assert!(matches!(
        test.clinic.undo_correction(&manager, id).await,
        Err(ClinicError::Forbidden)
    ));
    assert!(matches!(
        test.clinic.undo_correction(&colleague, id).await,
        Err(ClinicError::NotFound)
    ));
    let nothing = test
        .clinic
        .undo_correction(&actor, CorrectionId::generate())
        .await;
    assert!(matches!(nothing, Err(ClinicError::NotFound)));
    assert_eq!(before.version + 1, made.version);
}

#[tokio::test]
async fn a_session_names_its_playbook() {
    let (desk, actor, before) = read().await;
    assert_eq!(before.body.playbook, "consultation");
    let change = |playbook: &str| SessionChange {
        playbook: Some(playbook.to_owned()),
        ..SessionChange::default()
    };
    let clinic = &desk.test.clinic;
    let unknown = clinic
        .update_session(&actor, desk.session_id, change("tarot"))
        .await;
    assert!(matches!(unknown, Err(ClinicError::Invalid(_))));
    for (named, judged_by) in [("motivational", "motivational"), ("", "consultation")] {
        clinic
            .update_session(&actor, desk.session_id, change(named))
            .await
            .unwrap();
        clinic
            .request_analysis(&actor, desk.session_id)
            .await
            .unwrap();
        desk.run_due().await;
        assert_eq!(newest(&desk, &actor).await.body.playbook, judged_by);
    }
}
