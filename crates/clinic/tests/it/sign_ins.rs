//! How sign-ins go on and end: refreshing, inactivity, the absolute end, and how a try looks from outside.

use clinic::{
    Actor, Call, ClinicError, Page,
    domain::user::Role,
    people::UserChange,
    settings::{PcChange, SignInChange},
};
use jiff::SignedDuration;

use crate::support::{PASSWORD, Person, TestClinic, password};

fn code<T: std::fmt::Debug>(result: Result<T, ClinicError>) -> &'static str {
    result.unwrap_err().code().as_str()
}

async fn refused(here: &TestClinic, token: &str) {
    assert_eq!(code(here.clinic.actor(token).await), "unauthenticated");
}

async fn set(here: &TestClinic, sign_in: SignInChange) {
    let admin = here.admin().await;
    here.clinic
        .change_pc_settings(
            &admin,
            &PcChange {
                sign_in,
                ..PcChange::default()
            },
        )
        .await
        .unwrap();
}

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

#[tokio::test]
async fn a_refreshed_token_takes_the_place_of_the_old_one() {
    let here = TestClinic::start().await;
    let first = here.admin.token.clone();
    here.clock.advance(minutes(50));
    let second = here.clinic.refresh(&here.admin().await).await.unwrap();
    assert_eq!(second.expires_in, 3600);
    here.clinic.actor(&second.token).await.unwrap();
    // What was under way with the old token still ends well, and a lost answer can be asked for again.
    let late: Actor = here.clinic.actor(&first).await.unwrap();
    let again = here.clinic.refresh(&late).await.unwrap();
    here.clinic.actor(&again.token).await.unwrap();
    here.clinic.actor(&second.token).await.unwrap();
    here.clock.advance(SignedDuration::from_secs(30));
    refused(&here, &first).await;
    let third = here
        .clinic
        .refresh(&here.clinic.actor(&second.token).await.unwrap())
        .await
        .unwrap();
    here.clock.advance(SignedDuration::from_secs(31));
    refused(&here, &second.token).await;
    here.clinic.actor(&third.token).await.unwrap();
}

#[tokio::test]
async fn however_often_it_is_refreshed_a_sign_in_ends() {
    let here = TestClinic::start().await;
    let mut token = here.admin.token.clone();
    for _ in 0..12 {
        here.clock.advance(minutes(55));
        let actor = here.clinic.actor(&token).await.unwrap();
        token = here.clinic.refresh(&actor).await.unwrap().token;
    }
    here.clock.advance(minutes(50));
    let actor = here.clinic.actor(&token).await.unwrap();
    let last = here.clinic.refresh(&actor).await.unwrap();
    assert_eq!(last.expires_in, 10 * 60, "up to the end and no longer");
    here.clock.advance(minutes(10));
    refused(&here, &last.token).await;
}

#[tokio::test]
async fn a_sign_in_that_nobody_uses_ends_and_asking_by_itself_is_no_use() {
    let here = TestClinic::start().await;
    set(
        &here,
        SignInChange {
            inactive_minutes: Some(5),
            ..SignInChange::default()
        },
    )
    .await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let unattended = Call {
        unattended: true,
        ..Call::default()
    };
    for _ in 0..3 {
        here.clock.advance(minutes(4));
        here.actor(&cara).await;
    }
    here.clock.advance(minutes(4));
    here.clinic
        .actor_for(&cara.token, unattended)
        .await
        .unwrap();
    here.clock.advance(minutes(1));
    let late = here.clinic.actor_for(&cara.token, unattended).await;
    assert_eq!(code(late), "unauthenticated");
    // It has ended for good, not until the setting is another.
    let again = here.sign_in(here.admin.user.clone()).await;
    let admin = here.actor(&again).await;
    let longer = SignInChange {
        inactive_minutes: Some(60),
        ..SignInChange::default()
    };
    here.clinic
        .change_pc_settings(
            &admin,
            &PcChange {
                sign_in: longer,
                ..PcChange::default()
            },
        )
        .await
        .unwrap();
    refused(&here, &cara.token).await;
}

#[tokio::test]
async fn a_shorter_end_counts_for_sign_ins_that_go_on() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    here.clock.advance(minutes(50));
    here.actor(&cara).await;
    let admin = here.clinic.refresh(&here.admin().await).await.unwrap();
    here.clock.advance(minutes(9));
    let admin = here.clinic.actor(&admin.token).await.unwrap();
    let hours = SignInChange {
        sign_in_hours: Some(1),
        ..SignInChange::default()
    };
    here.clinic
        .change_pc_settings(
            &admin,
            &PcChange {
                sign_in: hours,
                ..PcChange::default()
            },
        )
        .await
        .unwrap();
    here.actor(&cara).await;
    here.clock.advance(minutes(1));
    refused(&here, &cara.token).await;
}

#[tokio::test]
async fn an_admin_ends_the_sign_ins_of_others_and_everybody_sees_the_own() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let second = here.sign_in(cara.user.clone()).await;
    let own = here.clinic.sign_ins(&here.actor(&second).await).await;
    let own: Vec<bool> = own.unwrap().iter().map(|own| own.is_this).collect();
    assert_eq!(own, [true, false]);
    let admin = here.admin().await;
    here.clinic
        .end_sign_ins(&admin, cara.user.id)
        .await
        .unwrap();
    refused(&here, &cara.token).await;
    refused(&here, &second.token).await;
    let manager = here.person("mo", Role::Manager, here.clinic_id).await;
    let manager = here.actor(&manager).await;
    let answer = here.clinic.end_sign_ins(&manager, cara.user.id).await;
    assert_eq!(code(answer), "forbidden");
}

#[tokio::test]
async fn the_recovery_code_ends_every_sign_in_and_can_be_made_anew() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let admin = here.admin().await;
    let wrong = here.clinic.renew_recovery_code(&admin, "wrong horse").await;
    assert_eq!(code(wrong), "wrong_password");
    let actor = here.actor(&cara).await;
    let never = here.clinic.renew_recovery_code(&actor, PASSWORD).await;
    assert_eq!(code(never), "forbidden");
    let new = here.clinic.renew_recovery_code(&admin, PASSWORD).await;
    let new = new.unwrap().into_inner();
    let ada = "ada@north.example";
    let recover = |code: String, text: &'static str| {
        let clinic = here.clinic.clone();
        async move { clinic.recover_access(&code, ada, password(text)).await }
    };
    let old = recover(here.recovery_code.clone(), "another horse battery").await;
    assert_eq!(code(old), "wrong_recovery_code");
    let weak = recover(new.clone(), "ada-ada-north-2026").await;
    assert_eq!(code(weak), "weak_password");
    here.actor(&cara).await;
    let back = recover(new, "another horse battery").await.unwrap();
    refused(&here, &cara.token).await;
    refused(&here, &here.admin.token).await;
    let admin = here.clinic.actor(&back.token).await.unwrap();
    let audit = here.clinic.list_audit(&admin, &Page::default()).await;
    let told: Vec<String> = audit.unwrap().items.into_iter().map(|e| e.action).collect();
    for action in [
        "auth.recover",
        "auth.refuse_recovery",
        "vault.renew_recovery",
    ] {
        assert!(told.iter().any(|told| told == action), "{action}");
    }
}

#[tokio::test]
async fn a_weak_password_opens_no_sealed_vault_by_the_recovery_code() {
    let here = TestClinic::start().await.restart().await;
    let weak = here
        .clinic
        .recover_access(
            &here.recovery_code,
            "ada@north.example",
            password("fourteen chars"),
        )
        .await;
    assert_eq!(code(weak), "weak_password");
    assert_eq!(here.clinic.state(), clinic::VaultState::Sealed);
}

/// What a try looks like from outside: its answer, and the work that its time follows from.
async fn look(here: &TestClinic, email: &str, password: &str) -> (String, u64) {
    let before = here.clinic.derivation_work();
    let answer = here.clinic.sign_in(email, password).await.unwrap_err();
    (
        format!("{answer:?}"),
        here.clinic.derivation_work() - before,
    )
}

#[tokio::test]
async fn a_refused_try_tells_neither_by_words_nor_by_work_whether_a_user_is_there() {
    let here = TestClinic::start().await;
    let south = here.another_clinic("South").await;
    here.person("sue", Role::Manager, south).await;
    let gone: Person = here.person("gone", Role::Counselor, south).await;
    let off = UserChange {
        is_active: Some(false),
        ..UserChange::default()
    };
    let admin = here.admin().await;
    here.clinic
        .update_user(&admin, gone.user.id, off)
        .await
        .unwrap();
    // Two costs at once, as after an update that raised it: the admin's slot is dearer than the other.
    let here = here
        .restart_with(|settings| settings.cost.memory_kib *= 2)
        .await;
    here.clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap();
    let tries = [
        ("ada@north.example", "wrong horse"),
        ("sue@clinic.example", "wrong horse"),
        ("gone@clinic.example", PASSWORD),
        ("gone@clinic.example", "wrong horse"),
        ("nobody@north.example", "wrong horse"),
        ("no address", "wrong horse"),
        ("", ""),
    ];
    let first = look(&here, tries[0].0, tries[0].1).await;
    for (email, password) in tries {
        assert_eq!(look(&here, email, password).await, first, "{email}");
    }
    // The next sign-in at the old cost makes the slot anew, and only one cost is left.
    here.clinic
        .sign_in("sue@clinic.example", PASSWORD)
        .await
        .unwrap();
    let (_, work) = look(&here, "nobody@north.example", "wrong horse").await;
    assert!(work < first.1, "{work} {}", first.1);
}
