//! Settings that are kept in the vault: who may see and change them, their bounds, that they stay, that
//! they count at once, and that the configuration wins.

use clinic::{
    ClinicError,
    domain::{
        ClinicId,
        user::{InvalidPassword, Role},
    },
    settings::{
        ClinicSettingsChange, PcChange, PcSettings, SignInChange, TalkChange, TalkLanguage,
    },
};

use crate::support::{PASSWORD, TestClinic, new_session, password};

fn code<T: std::fmt::Debug>(result: Result<T, ClinicError>) -> &'static str {
    result.unwrap_err().code().as_str()
}

fn sign_in(sign_in: SignInChange) -> PcChange {
    PcChange {
        sign_in,
        ..PcChange::default()
    }
}

fn minutes(token_minutes: u32) -> PcChange {
    sign_in(SignInChange {
        token_minutes: Some(token_minutes),
        ..SignInChange::default()
    })
}

fn japanese() -> ClinicSettingsChange {
    ClinicSettingsChange {
        talk: TalkChange {
            language: Some(TalkLanguage::Ja),
            hints: None,
        },
    }
}

#[tokio::test]
async fn what_an_admin_sets_counts_at_once_and_stays() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    assert_eq!(
        *here.clinic.pc_settings(&admin).unwrap(),
        PcSettings::default()
    );
    let now = here
        .clinic
        .change_pc_settings(&admin, &minutes(7))
        .await
        .unwrap();
    assert_eq!(now.sign_in.token_minutes, 7);
    assert_eq!(
        now.sign_in.sign_in_hours,
        PcSettings::default().sign_in.sign_in_hours,
        "what was left out stays"
    );
    let again = here.sign_in(here.admin.user.clone()).await;
    let expires_in = |clinic: clinic::Clinic| async move {
        let signed_in = clinic.sign_in("ada@north.example", PASSWORD).await;
        signed_in.unwrap().expires_in
    };
    assert_eq!(expires_in(here.clinic.clone()).await, 7 * 60);
    here.actor(&again).await;
    let here = here.restart().await;
    assert_eq!(expires_in(here.clinic.clone()).await, 7 * 60);
    let audit = here
        .clinic
        .list_audit(&here.admin().await, &clinic::Page::default())
        .await
        .unwrap();
    assert!(audit.items.iter().any(|entry| {
        entry.action == "settings.edit"
            && entry.resource_id.as_deref() == Some("sign_in.token_minutes")
    }));
}

/// Sets a field to something.
type Set = fn(&mut SignInChange);

#[tokio::test]
async fn what_lies_outside_its_bounds_is_refused_by_name_and_nothing_is_kept() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let outside: [(Set, &str); 6] = [
        (|set| set.min_password_chars = Some(7), "min_password_chars"),
        (
            |set| set.min_password_chars = Some(65),
            "min_password_chars",
        ),
        (|set| set.token_minutes = Some(0), "token_minutes"),
        (|set| set.idle_minutes = Some(121), "idle_minutes"),
        (|set| set.inactive_minutes = Some(4), "inactive_minutes"),
        (|set| set.sign_in_hours = Some(169), "sign_in_hours"),
    ];
    for (set, named) in outside {
        let mut change = SignInChange {
            idle_minutes: Some(3),
            ..SignInChange::default()
        };
        set(&mut change);
        let named = format!("sign_in.{named}");
        let refused = here
            .clinic
            .change_pc_settings(&admin, &sign_in(change))
            .await;
        assert!(
            matches!(&refused, Err(ClinicError::Invalid(invalid)) if invalid.field == named),
            "{refused:?}"
        );
    }
    assert_eq!(
        *here.clinic.pc_settings(&admin).unwrap(),
        PcSettings::default()
    );
}

#[tokio::test]
async fn the_configuration_wins_and_says_so() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    here.clinic
        .change_pc_settings(&admin, &minutes(7))
        .await
        .unwrap();
    let here = here
        .restart_with(|settings| settings.fixed = minutes(9))
        .await;
    let signed_in = here.clinic.sign_in("ada@north.example", PASSWORD).await;
    assert_eq!(signed_in.unwrap().expires_in, 9 * 60);
    assert_eq!(
        here.clinic.fixed_settings().unwrap(),
        ["sign_in.token_minutes"]
    );
    let admin = here.admin().await;
    let refused = here.clinic.change_pc_settings(&admin, &minutes(8)).await;
    assert_eq!(code(refused), "invalid");
    let other = SignInChange {
        idle_minutes: Some(3),
        ..SignInChange::default()
    };
    let now = here
        .clinic
        .change_pc_settings(&admin, &sign_in(other))
        .await
        .unwrap();
    assert_eq!(
        (now.sign_in.idle_minutes, now.sign_in.token_minutes),
        (3, 9)
    );
}

#[tokio::test]
async fn everybody_reads_the_own_settings_and_only_an_admin_changes_any() {
    let here = TestClinic::start().await;
    let south = here.another_clinic("South").await;
    for role in [Role::Counselor, Role::Manager] {
        let person = here.person(role.as_str(), role, here.clinic_id).await;
        let actor = here.actor(&person).await;
        here.clinic.pc_settings(&actor).unwrap();
        here.clinic
            .clinic_settings(&actor, here.clinic_id)
            .await
            .unwrap();
        for away in [south, ClinicId::generate()] {
            let read = here.clinic.clinic_settings(&actor, away).await;
            assert_eq!(code(read), "not_found");
        }
        let change = here.clinic.change_pc_settings(&actor, &minutes(7)).await;
        assert_eq!(code(change), "forbidden");
        let change = here
            .clinic
            .change_clinic_settings(&actor, here.clinic_id, &japanese())
            .await;
        assert_eq!(code(change), "forbidden");
    }
    let admin = here.admin().await;
    let nowhere = here
        .clinic
        .change_clinic_settings(&admin, ClinicId::generate(), &japanese())
        .await;
    assert_eq!(code(nowhere), "not_found");
}

#[tokio::test]
async fn a_new_session_takes_the_language_of_its_clinic_unless_one_is_named() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let customer = here.customer(&admin, "Kei").await;
    let change = here
        .clinic
        .change_clinic_settings(&admin, here.clinic_id, &japanese())
        .await;
    assert_eq!(change.unwrap().talk.language, TalkLanguage::Ja);
    let usual = here.session(&admin, customer.id, "2026-11-24").await;
    assert_eq!(usual.language.as_deref(), Some("ja"));
    let mut wanted = new_session(customer.id, "2026-11-24");
    wanted.language = Some("en".to_owned());
    let named = here.clinic.create_session(&admin, wanted).await.unwrap();
    assert_eq!(named.session.language.as_deref(), Some("en"));
}

#[tokio::test]
async fn the_least_length_of_a_password_is_fifteen_until_somebody_sets_another() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let give = |text: &str| {
        let change = clinic::people::UserChange {
            password: Some(password(text)),
            ..Default::default()
        };
        let (clinic, admin, cara) = (here.clinic.clone(), admin.clone(), cara.user.id);
        async move { clinic.update_user(&admin, cara, change).await }
    };
    let refused = give("fourteen chars").await;
    assert!(
        matches!(
            refused,
            Err(ClinicError::WeakPassword(InvalidPassword::TooShort {
                min: 15
            }))
        ),
        "{refused:?}"
    );
    let least = SignInChange {
        min_password_chars: Some(8),
        ..SignInChange::default()
    };
    here.clinic
        .change_pc_settings(&admin, &sign_in(least))
        .await
        .unwrap();
    give("fourteen chars").await.unwrap();
}
