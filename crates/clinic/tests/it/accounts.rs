//! What an admin does with users, what becomes of their slots, and how passwords are changed.

use clinic::{
    Call, ClinicError,
    domain::user::{InvalidPassword, Role},
    people::{Invitation, UserChange},
};

use crate::support::{self, PASSWORD, Person, TestClinic, email, password};

const NEW: &str = "another horse battery";

fn code<T: std::fmt::Debug>(result: Result<T, ClinicError>) -> &'static str {
    result.unwrap_err().code().as_str()
}

fn active(is_active: bool) -> UserChange {
    UserChange {
        is_active: Some(is_active),
        ..UserChange::default()
    }
}

fn renamed(to: &str) -> UserChange {
    UserChange {
        email: Some(email(to)),
        ..UserChange::default()
    }
}

/// Whether a password opens the vault by itself, past every rule of the program.
fn opens(here: &support::Stopped, address: &str, with: &str) -> bool {
    let vault = vault::Vault::claim(here.dir()).unwrap();
    vault.unlock(address, with).is_ok()
}

async fn cara(here: &TestClinic) -> Person {
    here.person("cara", Role::Counselor, here.clinic_id).await
}

const CARA: &str = "cara@clinic.example";

#[tokio::test]
async fn a_temporary_password_lets_in_only_to_choose_an_own_one() {
    let here = TestClinic::start().await;
    let wanted = Invitation {
        email: email(CARA),
        name: "Cara".to_owned(),
        role: Role::Counselor,
        clinic_id: Some(here.clinic_id),
    };
    let access = here
        .clinic
        .invite_user(&here.admin().await, wanted)
        .await
        .unwrap();
    let temporary = access.password.expose().clone();
    assert!(temporary.len() >= 24 && !format!("{access:?}").contains(&temporary));
    let token = here.clinic.sign_in(CARA, &temporary).await.unwrap().token;
    assert_eq!(
        code(here.clinic.actor(&token).await),
        "password_change_required"
    );
    let newcomer = Call {
        newcomer: true,
        ..Call::default()
    };
    let actor = here.clinic.actor_for(&token, newcomer).await.unwrap();
    let standing = here.clinic.own_standing(&actor).await.unwrap();
    assert!(standing.must_change_password);
    let same = password(&temporary);
    let same = here.clinic.change_password(&actor, &temporary, same).await;
    assert!(
        matches!(same, Err(ClinicError::WeakPassword(InvalidPassword::Same))),
        "{same:?}"
    );
    let changed = here
        .clinic
        .change_password(&actor, &temporary, password(NEW))
        .await
        .unwrap();
    let actor = here.clinic.actor(&changed.token).await.unwrap();
    let standing = here.clinic.own_standing(&actor).await.unwrap();
    assert!(!standing.must_change_password);
    assert_eq!(code(here.clinic.actor(&token).await), "unauthenticated");
    let old = here.clinic.sign_in(CARA, &temporary).await;
    assert_eq!(code(old), "wrong_credentials");
}

#[tokio::test]
async fn the_own_password_is_changed_with_the_old_one_and_ends_all_other_sign_ins() {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let second = here.sign_in(cara.user.clone()).await;
    let actor = here.actor(&cara).await;
    let wrong = here
        .clinic
        .change_password(&actor, "wrong horse", password(NEW))
        .await;
    assert_eq!(code(wrong), "wrong_password");
    here.actor(&cara).await;
    for (guessable, why) in [
        ("fourteen chars", InvalidPassword::TooShort { min: 15 }),
        ("cara@clinic.example", InvalidPassword::Common),
        ("passwordpassword1", InvalidPassword::Common),
        ("north-north-sotto-1", InvalidPassword::Common),
        (PASSWORD, InvalidPassword::Same),
    ] {
        let refused = here
            .clinic
            .change_password(&actor, PASSWORD, password(guessable))
            .await;
        assert!(
            matches!(refused, Err(ClinicError::WeakPassword(because)) if because == why),
            "{guessable}"
        );
    }
    let changed = here
        .clinic
        .change_password(&actor, PASSWORD, password("🦊 雨の日は 窓の外 を眺める"))
        .await
        .unwrap();
    here.clinic.actor(&changed.token).await.unwrap();
    for ended in [&cara.token, &second.token] {
        assert_eq!(code(here.clinic.actor(ended).await), "unauthenticated");
    }
    // An actor from before the change has nothing to change any more.
    let late = here
        .clinic
        .change_password(&actor, "🦊 雨の日は 窓の外 を眺める", password(NEW))
        .await;
    assert_eq!(code(late), "unauthenticated");
    here.clinic
        .sign_in(CARA, "🦊 雨の日は 窓の外 を眺める")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_reset_takes_the_old_password_and_every_sign_in_away() {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let admin = here.admin().await;
    let access = here
        .clinic
        .reset_password(&admin, cara.user.id)
        .await
        .unwrap();
    assert_eq!(
        code(here.clinic.actor(&cara.token).await),
        "unauthenticated"
    );
    assert_eq!(
        code(here.clinic.sign_in(CARA, PASSWORD).await),
        "wrong_credentials"
    );
    let temporary = access.password.into_inner();
    here.clinic.sign_in(CARA, &temporary).await.unwrap();
    let own = here.clinic.reset_password(&admin, admin.id()).await;
    assert_eq!(
        code(own),
        "forbidden",
        "the own one is changed with the old"
    );
    assert!(opens(&here.stop().await, CARA, &temporary));
}

#[tokio::test]
async fn a_user_whose_slot_is_gone_gets_one_by_a_reset() {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let stopped = here.stop().await;
    vault::Vault::claim(stopped.dir())
        .unwrap()
        .remove_slot(CARA)
        .unwrap();
    let clinic = stopped.open();
    let token = clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = clinic.actor(&token).await.unwrap();
    assert_eq!(
        code(clinic.sign_in(CARA, PASSWORD).await),
        "wrong_credentials"
    );
    let access = clinic.reset_password(&admin, cara.user.id).await.unwrap();
    clinic
        .sign_in(CARA, access.password.expose())
        .await
        .unwrap();
}

#[tokio::test]
async fn the_password_of_a_deactivated_user_opens_the_vault_no_more_and_a_reactivation_gives_another()
 {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let admin = here.admin().await;
    let not_yet = here.clinic.reactivate_user(&admin, cara.user.id).await;
    assert_eq!(code(not_yet), "forbidden");
    here.clinic
        .update_user(&admin, cara.user.id, active(false))
        .await
        .unwrap();
    assert_eq!(
        code(here.clinic.actor(&cara.token).await),
        "unauthenticated"
    );
    let inactive = here.clinic.reset_password(&admin, cara.user.id).await;
    assert_eq!(code(inactive), "forbidden");
    let access = here
        .clinic
        .reactivate_user(&admin, cara.user.id)
        .await
        .unwrap();
    assert!(access.user.is_active);
    let temporary = access.password.into_inner();
    here.clinic.sign_in(CARA, &temporary).await.unwrap();
    here.clinic
        .update_user(&admin, cara.user.id, active(false))
        .await
        .unwrap();
    let stopped = here.stop().await;
    assert!(!opens(&stopped, CARA, &temporary));
}

#[tokio::test]
async fn a_slot_that_a_crash_left_behind_goes_when_the_vault_opens() {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let admin = here.admin().await;
    here.clinic
        .update_user(&admin, cara.user.id, active(false))
        .await
        .unwrap();
    let stopped = here.stop().await;
    // As if the program had died between the commit and the removal.
    let held = vault::Vault::claim(stopped.dir()).unwrap();
    let key = held.unlock("ada@north.example", PASSWORD).unwrap();
    let cost = vault::Cost::for_tests();
    held.set_slot(&key, CARA, PASSWORD, cost).unwrap();
    held.set_slot(&key, "never@made.example", PASSWORD, cost)
        .unwrap();
    drop(held);
    let clinic = stopped.open();
    assert_eq!(
        code(clinic.sign_in(CARA, PASSWORD).await),
        "wrong_credentials"
    );
    assert_eq!(clinic.state(), clinic::VaultState::Sealed);
    clinic.sign_in("ada@north.example", PASSWORD).await.unwrap();
    clinic.quit().await;
    drop(clinic);
    let held = vault::Vault::claim(stopped.dir()).unwrap();
    assert!(!held.has_slot(CARA).unwrap() && !held.has_slot("never@made.example").unwrap());
}

#[tokio::test]
async fn another_email_moves_the_slot_and_keeps_the_sign_ins() {
    let here = TestClinic::start().await;
    let cara = cara(&here).await;
    let admin = here.admin().await;
    let own = here
        .clinic
        .update_user(
            &here.actor(&cara).await,
            cara.user.id,
            renamed("c@x.example"),
        )
        .await;
    assert_eq!(code(own), "forbidden");
    let taken = here
        .clinic
        .update_user(&admin, cara.user.id, renamed("ADA@north.example"))
        .await;
    assert_eq!(code(taken), "email_taken");
    here.sign_in(cara.user.clone()).await;
    here.clinic
        .update_user(&admin, cara.user.id, renamed("carla@clinic.example"))
        .await
        .unwrap();
    here.actor(&cara).await;
    assert_eq!(
        code(here.clinic.sign_in(CARA, PASSWORD).await),
        "wrong_credentials"
    );
    here.clinic
        .sign_in("carla@clinic.example", PASSWORD)
        .await
        .unwrap();
    let mut both = renamed("admin@north.example");
    both.name = Some("Ada L.".to_owned());
    here.clinic
        .update_user(&admin, admin.id(), both)
        .await
        .unwrap();
    let here = here.restart().await;
    here.clinic
        .sign_in("admin@north.example", PASSWORD)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_last_active_admin_stays_one_also_when_two_take_each_others_power_away() {
    let here = TestClinic::start().await;
    let bea = here.person("bea", Role::Admin, here.clinic_id).await;
    let (ada, bea) = (here.admin().await, here.actor(&bea).await);
    let demoted = UserChange {
        role: Some(Role::Manager),
        ..UserChange::default()
    };
    here.clinic
        .update_user(&ada, bea.id(), demoted.clone())
        .await
        .unwrap();
    // Bea's call had begun before; both ways to take the last one away are refused.
    for change in [demoted, active(false)] {
        let answer = here.clinic.update_user(&bea, ada.id(), change).await;
        assert_eq!(code(answer), "last_admin");
    }
    here.admin().await;
}
