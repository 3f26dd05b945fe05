//! What a clinic tells the recogniser: its own words, people in a talk, language, cores, and the counselor's voice with
//! the counselor's consent.

use clinic::{
    domain::{session::SessionStatus, transcript::Speaker, voice::VoicePrint},
    ports::SpeakerVoice,
    sessions::SessionChange,
    settings::{ClinicSettingsChange, SpeechChange, TalkChange},
    voices::KeptVoice,
};

use crate::takes::Desk;

fn print(vector: [f32; 2], seconds: f64) -> VoicePrint {
    VoicePrint {
        vector: vector.to_vec(),
        model: "test".to_owned(),
        seconds,
    }
}

/// A counselor's voice and a customer's, as the machine labelled them.
fn two_voices() -> Vec<SpeakerVoice> {
    let voice = |speaker, vector| SpeakerVoice {
        speaker,
        print: print(vector, 30.0),
    };
    vec![
        voice(Speaker::Counselor, [1.0, 0.0]),
        voice(Speaker::Customer, [0.0, 1.0]),
    ]
}

async fn kept(desk: &Desk) -> Option<KeptVoice> {
    let actor = desk.actor().await;
    desk.test.clinic.own_voice(&actor).await.unwrap()
}

async fn change(desk: &Desk, change: SessionChange) {
    let actor = desk.actor().await;
    let changed = desk
        .test
        .clinic
        .update_session(&actor, desk.session_id, change);
    changed.await.unwrap();
}

async fn complete(desk: &Desk) {
    let completed = SessionChange {
        status: Some(SessionStatus::Completed),
        ..SessionChange::default()
    };
    change(desk, completed).await;
}

/// Another session of the counselor, recorded and transcribed; `desk` is at it then.
async fn next_session(desk: &mut Desk) {
    desk.session_id = desk.another_session().await;
    desk.record(1).await;
    desk.run_due().await;
}

#[tokio::test]
async fn a_voice_is_learnt_only_with_consent_and_is_gone_at_a_word() {
    let mut desk = Desk::start().await;
    desk.test.transcriber.speak_in(two_voices());
    desk.record(1).await;
    desk.run_due().await;
    complete(&desk).await;
    assert_eq!(kept(&desk).await, None, "nobody agreed");

    let actor = desk.actor().await;
    let agreed = desk.test.clinic.agree_to_voice(&actor).await.unwrap();
    assert_eq!((agreed.print, agreed.sessions), (None, 0));
    next_session(&mut desk).await;
    assert_eq!(
        desk.test.transcriber.asked().counselor_voice,
        None,
        "nothing was learnt yet"
    );
    complete(&desk).await;
    let learnt = kept(&desk).await.unwrap();
    assert_eq!(
        (learnt.print, learnt.sessions),
        (Some(print([1.0, 0.0], 30.0)), 1)
    );

    next_session(&mut desk).await;
    assert_eq!(
        desk.test.transcriber.asked().counselor_voice,
        Some(print([1.0, 0.0], 30.0)),
        "the next talk is asked for with it"
    );
    desk.test
        .clinic
        .forget_voice(&desk.actor().await)
        .await
        .unwrap();
    assert_eq!(kept(&desk).await, None);
    complete(&desk).await;
    assert_eq!(
        kept(&desk).await,
        None,
        "nor does a session that was heard before bring it back"
    );
    let audit = desk.audit().await;
    for said in ["voice.keep", "voice.forget"] {
        assert_eq!(
            audit.iter().filter(|action| *action == said).count(),
            1,
            "{said}: {audit:?}"
        );
    }
}

#[tokio::test]
async fn who_was_swapped_is_learnt_as_the_one_whom_the_counselor_named() {
    let desk = Desk::start().await;
    let actor = desk.actor().await;
    desk.test.clinic.agree_to_voice(&actor).await.unwrap();
    desk.test.transcriber.speak_in(two_voices());
    desk.record(1).await;
    desk.run_due().await;
    desk.test
        .clinic
        .swap_speakers(&actor, desk.session_id)
        .await
        .unwrap();
    complete(&desk).await;
    let learnt = kept(&desk).await.unwrap();
    assert_eq!(learnt.print, Some(print([0.0, 1.0], 30.0)));
}

#[tokio::test]
async fn words_of_the_clinic_people_language_and_cores_reach_the_recogniser() {
    let desk = Desk::start().await;
    let admin = desk.test.admin().await;
    let words = vec!["Sottozumab".to_owned(), "Dr. Ishikawa".to_owned()];
    let talk = ClinicSettingsChange {
        talk: TalkChange {
            hints: Some(words.clone()),
            ..TalkChange::default()
        },
    };
    let clinic = &desk.test.clinic;
    clinic
        .change_clinic_settings(&admin, desk.test.clinic_id, &talk)
        .await
        .unwrap();
    let cores = clinic::settings::PcChange {
        speech: SpeechChange {
            cores: Some(1),
            ..SpeechChange::default()
        },
        ..clinic::settings::PcChange::default()
    };
    clinic.change_pc_settings(&admin, &cores).await.unwrap();
    let people = SessionChange {
        speakers: Some(3),
        language: Some(Some("ja".to_owned())),
        ..SessionChange::default()
    };
    change(&desk, people).await;
    desk.record(1).await;
    desk.run_due().await;
    let asked = desk.test.transcriber.asked();
    assert_eq!((asked.hints, asked.speakers, asked.threads), (words, 3, 1));
    assert_eq!(asked.language.as_deref(), Some("ja"));
    let too_many = SessionChange {
        speakers: Some(9),
        ..SessionChange::default()
    };
    let refused = clinic
        .update_session(&desk.actor().await, desk.session_id, too_many)
        .await;
    assert!(refused.is_err(), "nine people are not offered");
}
