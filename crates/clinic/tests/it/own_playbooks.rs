//! A clinic's own playbooks: who may change them, what is kept, and that the published one judges.

use clinic::{
    Actor, ClinicError,
    domain::{SessionId, analysis::Found, user::Role},
    playbooks::{Beginning, Draft, Opened},
};

use crate::{takes::Desk, talks};

fn consultation() -> Beginning {
    Beginning::Shipped {
        id: "consultation".to_owned(),
        language: "en".to_owned(),
    }
}

/// A desk with one analysed talk of a minute and more, and a manager.
async fn desk() -> (Desk, Actor) {
    let desk = Desk::start().await;
    desk.test.transcriber.then(Ok(talks::consultation().body));
    desk.record(130).await;
    desk.run_due().await;
    let manager = desk
        .test
        .person("mona", Role::Manager, desk.test.clinic_id)
        .await;
    let manager = desk.test.actor(&manager).await;
    (desk, manager)
}

async fn copied(desk: &Desk, by: &Actor) -> Opened {
    desk.test
        .clinic
        .create_playbook(by, None, consultation())
        .await
        .unwrap()
}

/// A line of the first stage that listens for these words.
fn with_line(opened: &Opened, phrase: &str) -> Draft {
    let mut form = opened.form.clone().unwrap();
    let items = form["stage"][0]["item"].as_array_mut().unwrap();
    items.push(serde_json::json!({
        "id": "own_line", "title": "Our own line", "speaker": "counselor", "any": [{ "phrase": phrase }],
    }));
    Draft::Form(form)
}

fn field<T: std::fmt::Debug>(answer: Result<T, ClinicError>) -> &'static str {
    match answer {
        Err(ClinicError::Invalid(invalid)) => invalid.field,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_copy_is_changed_tried_published_and_judges() {
    let (desk, manager) = desk().await;
    let clinic = &desk.test.clinic;
    let made = copied(&desk, &manager).await;
    let id = made.playbook.id;
    assert!(made.trouble.is_none() && made.playbook.published.is_none());
    let saved = clinic
        .save_playbook(&manager, id, 1, with_line(&made, "good morning"))
        .await
        .unwrap();
    assert!(saved.trouble.is_none(), "{:?}", saved.trouble);
    assert!(
        saved.playbook.draft.contains(r"\bgood morning\b"),
        "plain words became a pattern"
    );

    let preview = clinic
        .preview_playbook(&manager, id, desk.session_id)
        .await
        .unwrap();
    let line = preview.stages[0]
        .items
        .iter()
        .find(|item| item.id == "own_line")
        .unwrap();
    assert_eq!((line.before, line.after), (None, Some(Found::Found)));
    assert!(!line.evidence.is_empty());
    let actor = desk.actor().await;
    let before = clinic.analysis(&actor, desk.session_id).await.unwrap();
    assert_eq!(before.version, 1, "a preview stores nothing");

    let done = clinic
        .publish_playbook(&manager, id, saved.playbook.revision)
        .await
        .unwrap();
    assert_eq!(done.sessions_before, 1);
    assert_eq!(clinic.analyze_again(&manager, id).await.unwrap(), 1);
    desk.run_due().await;
    let after = clinic.analysis(&actor, desk.session_id).await.unwrap();
    assert_eq!(
        (after.version, after.body.playbook_version.as_str()),
        (2, "own-1")
    );
    let items = &after.body.stages[0].items;
    assert!(
        items
            .iter()
            .any(|item| item.id == "own_line" && item.found == Found::Found)
    );
    assert_eq!(
        clinic.analyze_again(&manager, id).await.unwrap(),
        0,
        "all are of it now"
    );
    let names = clinic.playbooks(&actor).await.unwrap();
    assert!(names.iter().any(|name| name.version == "own-1"));
}

#[tokio::test]
async fn a_faulty_draft_is_kept_with_its_line_and_cannot_be_published() {
    let (desk, manager) = desk().await;
    let clinic = &desk.test.clinic;
    let made = copied(&desk, &manager).await;
    let id = made.playbook.id;
    let text = format!("{}\n[[flag]]\nid = \"x y\"\n", made.playbook.draft);
    let line = text.lines().count();
    let saved = clinic
        .save_playbook(&manager, id, 1, Draft::Text(text.clone()))
        .await
        .unwrap();
    let trouble = saved.trouble.unwrap();
    assert!(trouble.line >= line - 1, "{trouble}");
    let again = clinic.own_playbook(&manager, id).await.unwrap();
    assert_eq!(again.playbook.draft, text, "what was typed is not lost");
    assert_eq!(
        field(clinic.publish_playbook(&manager, id, 2).await),
        "draft"
    );
    assert_eq!(
        field(clinic.preview_playbook(&manager, id, desk.session_id).await),
        "draft"
    );
    assert!(clinic.check_playbook(&manager, &text).unwrap().is_some());
}

#[tokio::test]
async fn two_people_do_not_overwrite_each_other() {
    let (desk, manager) = desk().await;
    let clinic = &desk.test.clinic;
    let made = copied(&desk, &manager).await;
    let id = made.playbook.id;
    let text = || Draft::Text(made.playbook.draft.clone());
    clinic.save_playbook(&manager, id, 1, text()).await.unwrap();
    assert_eq!(
        field(clinic.save_playbook(&manager, id, 1, text()).await),
        "revision"
    );
    assert_eq!(
        field(clinic.publish_playbook(&manager, id, 1).await),
        "revision"
    );
    assert_eq!(
        field(clinic.create_playbook(&manager, None, consultation()).await),
        "id",
        "one of an id and language"
    );
}

#[tokio::test]
async fn every_published_version_stays() {
    let (desk, manager) = desk().await;
    let clinic = &desk.test.clinic;
    let made = copied(&desk, &manager).await;
    let id = made.playbook.id;
    let first = clinic.publish_playbook(&manager, id, 1).await.unwrap();
    let opened = clinic.own_playbook(&manager, id).await.unwrap();
    let revision = first.playbook.revision;
    let saved = clinic
        .save_playbook(&manager, id, revision, with_line(&opened, "tea"))
        .await
        .unwrap();
    assert!(saved.playbook.is_changed());
    clinic
        .publish_playbook(&manager, id, saved.playbook.revision)
        .await
        .unwrap();
    let versions = clinic.own_playbook(&manager, id).await.unwrap().versions;
    let numbers: Vec<u32> = versions.iter().map(|version| version.version).collect();
    assert_eq!(numbers, [2, 1]);
    assert!(versions[0].body.contains("own_line") && !versions[1].body.contains("own_line"));
}

#[tokio::test]
async fn only_who_answers_for_the_clinic_changes_them() {
    let (desk, manager) = desk().await;
    let test = &desk.test;
    let made = copied(&desk, &manager).await;
    let id = made.playbook.id;
    let counselor = desk.actor().await;
    let south = test.another_clinic("South").await;
    let stranger = test.person("stan", Role::Manager, south).await;
    let stranger = test.actor(&stranger).await;
    let clinic = &test.clinic;

    assert_eq!(clinic.own_playbooks(&counselor).await.unwrap().len(), 1);
    assert!(clinic.own_playbooks(&stranger).await.unwrap().is_empty());
    for (who, code) in [(&counselor, "forbidden"), (&stranger, "not_found")] {
        let draft = || Draft::Text(made.playbook.draft.clone());
        let told = [
            clinic.save_playbook(who, id, 1, draft()).await.map(drop),
            clinic.publish_playbook(who, id, 1).await.map(drop),
            clinic.analyze_again(who, id).await.map(drop),
            clinic
                .preview_playbook(who, id, desk.session_id)
                .await
                .map(drop),
        ];
        for answer in told {
            assert_eq!(answer.unwrap_err().code().as_str(), code);
        }
    }
    let elsewhere = clinic
        .create_playbook(&stranger, Some(test.clinic_id), consultation())
        .await;
    assert!(
        matches!(elsewhere, Err(ClinicError::NotFound)),
        "{elsewhere:?}"
    );
    let out_of_reach = clinic
        .preview_playbook(&manager, id, SessionId::generate())
        .await;
    assert!(
        matches!(out_of_reach, Err(ClinicError::NotFound)),
        "{out_of_reach:?}"
    );
}
