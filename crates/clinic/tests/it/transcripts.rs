//! Correcting, comparing, naming and handing over transcripts.

use clinic::{
    Actor, Clinic, ClinicError,
    domain::{
        edit::{Draft, Edit},
        transcript::{Speaker, TranscriptOrigin},
    },
    transcripts::{ChangeKind, EditRequest, ExportFormat},
};

use crate::{support::secret, takes::Desk};

async fn transcribed() -> (Desk, Actor) {
    let desk = Desk::start().await;
    desk.record(12).await;
    desk.run_due().await;
    let actor = desk.actor().await;
    (desk, actor)
}

fn words(segment: u32, text: &str) -> Edit {
    Edit::Words {
        segment,
        text: text.to_owned(),
    }
}

fn of(revision: u32, edit: Edit) -> EditRequest {
    EditRequest {
        of_version: 1,
        revision,
        edit,
        continues: false,
    }
}

fn clinic(desk: &Desk) -> &Clinic {
    &desk.test.clinic
}

async fn edited(desk: &Desk, actor: &Actor, request: EditRequest) -> Draft {
    clinic(desk)
        .edit_transcript(actor, desk.session_id, request)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_sitting_of_corrections_is_one_version_and_one_analysis() {
    let (desk, actor) = transcribed().await;
    let draft = edited(&desk, &actor, of(0, words(0, "What brings you here?"))).await;
    let draft = edited(&desk, &actor, of(draft.revision, words(1, "The pain."))).await;
    let typed = EditRequest {
        continues: true,
        ..of(draft.revision, words(1, "The pain worries me."))
    };
    let draft = edited(&desk, &actor, typed).await;
    assert_eq!((draft.done, draft.undone), (2, 0), "typing on is one");
    assert_eq!(desk.run_due().await, 0, "nothing is analysed yet");

    let desk = desk.restart().await;
    let actor = desk.actor().await;
    let draft = clinic(&desk)
        .transcript_draft(&actor, desk.session_id)
        .await
        .unwrap();
    assert_eq!(draft.body.segments[1].text, "The pain worries me.");
    let back = clinic(&desk)
        .step_draft(&actor, desk.session_id, draft.revision, false)
        .await
        .unwrap();
    assert_eq!(back.body.segments[1].text, "I am worried about the pain.");
    assert_eq!((back.done, back.undone), (1, 1));
    let again = clinic(&desk)
        .step_draft(&actor, desk.session_id, back.revision, true)
        .await
        .unwrap();
    let saved = clinic(&desk)
        .save_draft(&actor, desk.session_id, again.revision, 1)
        .await
        .unwrap();
    assert_eq!(saved.version, 2);
    let edit = TranscriptOrigin::Edit {
        by: actor.id(),
        of_version: 1,
    };
    assert_eq!(saved.origin, edit);
    assert_eq!(desk.run_due().await, 1, "one analysis of all of it");
    let first = clinic(&desk)
        .transcript(&actor, desk.session_id, Some(1))
        .await
        .unwrap();
    assert_eq!(first.body.segments[0].text, "What brings you here today?");
    let gone = clinic(&desk)
        .transcript_draft(&actor, desk.session_id)
        .await;
    assert!(matches!(gone, Err(ClinicError::NotFound)));
}

#[tokio::test]
async fn what_another_window_changed_is_a_conflict_and_nothing_is_lost() {
    let (desk, actor) = transcribed().await;
    let draft = edited(&desk, &actor, of(0, words(0, "Hello."))).await;
    let session_id = desk.session_id;
    let stale = of(0, words(0, "Goodbye."));
    let refused = clinic(&desk)
        .edit_transcript(&actor, session_id, stale)
        .await;
    assert!(matches!(refused, Err(ClinicError::EditConflict)));
    let nowhere = of(draft.revision, words(99, "?"));
    let refused = clinic(&desk)
        .edit_transcript(&actor, session_id, nowhere)
        .await;
    assert!(matches!(refused, Err(ClinicError::Invalid(_))));

    clinic(&desk)
        .swap_speakers(&actor, session_id)
        .await
        .unwrap();
    let late = clinic(&desk)
        .save_draft(&actor, session_id, draft.revision, 1)
        .await;
    assert!(matches!(late, Err(ClinicError::EditConflict)));
    let kept = clinic(&desk)
        .transcript_draft(&actor, session_id)
        .await
        .unwrap();
    assert_eq!((kept.of_version, kept.newest_version), (1, 2));
    assert_eq!(kept.body.segments[0].text, "Hello.");
    let saved = clinic(&desk)
        .save_draft(&actor, session_id, kept.revision, kept.newest_version)
        .await
        .unwrap();
    assert_eq!(saved.version, 3);
}

#[tokio::test]
async fn what_the_machine_writes_again_stands_beside_corrections() {
    let (desk, actor) = transcribed().await;
    let (clinic, session_id) = (clinic(&desk), desk.session_id);
    clinic.swap_speakers(&actor, session_id).await.unwrap();
    desk.run_due().await;
    clinic
        .request_transcription(&actor, session_id)
        .await
        .unwrap();
    assert_eq!(desk.run_due().await, 1, "no analysis of what nobody chose");
    let shown = clinic.transcript(&actor, session_id, None).await.unwrap();
    assert_eq!(shown.version, 2);

    let unseen = clinic.restore_transcript(&actor, session_id, 3, 2).await;
    assert!(matches!(unseen, Err(ClinicError::EditConflict)));
    let chosen = clinic
        .restore_transcript(&actor, session_id, 3, 3)
        .await
        .unwrap();
    assert_eq!(chosen.version, 4);
    assert_eq!(desk.run_due().await, 1);
    let shown = clinic.transcript(&actor, session_id, None).await.unwrap();
    assert_eq!(
        (shown.version, shown.body.segments[0].speaker),
        (4, Speaker::Counselor)
    );
}

#[tokio::test]
async fn versions_are_compared_by_word_and_speaker() {
    let (desk, actor) = transcribed().await;
    let draft = edited(&desk, &actor, of(0, words(1, "I am afraid of the pain."))).await;
    let (clinic, session_id) = (clinic(&desk), desk.session_id);
    clinic
        .save_draft(&actor, session_id, draft.revision, 1)
        .await
        .unwrap();
    let changes = clinic
        .compare_transcripts(&actor, session_id, 1, 2)
        .await
        .unwrap();
    let differ: Vec<(ChangeKind, Speaker, &str)> = changes
        .iter()
        .filter(|change| change.kind != ChangeKind::Same)
        .map(|change| (change.kind, change.speaker, change.text.as_str()))
        .collect();
    assert_eq!(
        differ,
        [
            (ChangeKind::Removed, Speaker::Customer, "worried about"),
            (ChangeKind::Added, Speaker::Customer, "afraid of"),
        ]
    );
    let missing = clinic.compare_transcripts(&actor, session_id, 1, 9).await;
    assert!(matches!(missing, Err(ClinicError::NotFound)));
}

/// Every format with names and words that would be markup there.
#[tokio::test]
async fn exports_have_the_names_as_set_and_escape_what_is_markup() {
    let (desk, actor) = transcribed().await;
    let (clinic, session_id) = (clinic(&desk), desk.session_id);
    let given = vec![(Speaker::Customer, Some(secret("Kim <b>*A*</b>")))];
    clinic
        .name_speakers(&actor, session_id, given)
        .await
        .unwrap();
    let markup = "<script>a & b</script> *bold* _x_ --> # [l](u)";
    let draft = edited(&desk, &actor, of(0, words(1, markup))).await;
    clinic
        .save_draft(&actor, session_id, draft.revision, 1)
        .await
        .unwrap();
    let mut all = String::new();
    for format in ExportFormat::ALL {
        let file = clinic
            .export_transcript(&actor, session_id, *format, None)
            .await
            .unwrap();
        let text = match format {
            ExportFormat::Docx => String::from_utf8_lossy(&file.bytes)
                .split_once("<w:body>")
                .and_then(|(_, rest)| rest.split_once("</w:body>"))
                .map(|(body, _)| body.replace("</w:p>", "</w:p>\n"))
                .unwrap(),
            _ => String::from_utf8(file.bytes).unwrap(),
        };
        all.extend([
            "=== ",
            &file.name,
            " (",
            file.media_type,
            ")\n",
            &text,
            "\n",
        ]);
    }
    insta::with_settings!({filters => vec![(r"[0-9a-f]{8}-[0-9a-f-]{27}", "[id]")]}, {
        insta::assert_snapshot!(all);
    });
    let audit = desk.audit().await;
    let exports = audit.iter().filter(|action| *action == "transcript.export");
    assert_eq!(exports.count(), ExportFormat::ALL.len());
}
