//! Set-up, the vault's three states, sign-in, recovery and sealing.

use clinic::{
    ClinicError, Page, VaultState,
    domain::user::Role,
    people::{NewUser, UserChange},
};

use crate::support::{self, PASSWORD, TestClinic, email, password, set_up_form};

fn code<T: std::fmt::Debug>(result: Result<T, ClinicError>) -> &'static str {
    result.unwrap_err().code().as_str()
}

#[tokio::test]
async fn set_up_makes_a_clinic_and_leaves_it_open() {
    let (clinic, _dir) = support::empty();
    assert_eq!(clinic.state(), VaultState::Empty);
    assert!(clinic.worker().is_none());
    assert_eq!(
        code(clinic.sign_in("ada@north.example", PASSWORD).await),
        "wrong_credentials"
    );
    assert_eq!(code(clinic.actor("anything").await), "vault_sealed");

    let done = clinic.set_up(set_up_form()).await.unwrap();
    assert_eq!(clinic.state(), VaultState::Open);
    assert!(clinic.worker().is_some());
    assert_eq!(
        (done.admin.role, done.admin.clinic_id),
        (Role::Admin, Some(done.clinic.id))
    );
    assert_eq!(format!("{:?}", done.recovery_code), "<redacted>");
    assert_eq!(code(clinic.set_up(set_up_form()).await), "already_set_up");
}

#[tokio::test]
async fn set_up_refuses_blank_names_and_weak_passwords_and_stays_possible() {
    let (clinic, _dir) = support::empty();
    let short = clinic::SetUp {
        admin_password: password("fourteen chars"),
        ..set_up_form()
    };
    assert_eq!(code(clinic.set_up(short).await), "weak_password");
    let long = || password("correct horse battery");
    let blank = clinic::SetUp {
        clinic_name: " ".to_owned(),
        admin_password: long(),
        ..set_up_form()
    };
    assert!(
        matches!(clinic.set_up(blank).await, Err(ClinicError::Invalid(invalid)) if invalid.field == "clinic.name")
    );
    assert_eq!(clinic.state(), VaultState::Empty);
    clinic
        .set_up(clinic::SetUp {
            admin_password: long(),
            ..set_up_form()
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn one_process_holds_a_vault() {
    let here = TestClinic::start().await;
    let other = support::open(here.dir(), &here.clock, &here.transcriber);
    assert!(matches!(other, Err(ClinicError::VaultInUse)));
}

#[tokio::test]
async fn a_sign_in_opens_a_sealed_vault() {
    let here = TestClinic::start().await.restart().await;
    assert_eq!(here.clinic.state(), VaultState::Sealed);
    assert!(here.clinic.worker().is_none());
    assert_eq!(
        code(here.clinic.actor(&here.admin.token).await),
        "vault_sealed"
    );

    assert_eq!(
        code(
            here.clinic
                .sign_in("ada@north.example", "wrong horse")
                .await
        ),
        "wrong_credentials"
    );
    assert_eq!(here.clinic.state(), VaultState::Sealed);

    let signed_in = here
        .clinic
        .sign_in(" ADA@north.example ", PASSWORD)
        .await
        .unwrap();
    assert_eq!(here.clinic.state(), VaultState::Open);
    assert_eq!(signed_in.expires_in, 3600);
    assert!(!format!("{signed_in:?}").contains(&signed_in.token));
    // The key of the tokens is the vault's: what was signed before counts on until it ends.
    here.clinic.actor(&here.admin.token).await.unwrap();
}

#[tokio::test]
async fn every_wrong_sign_in_gets_the_same_answer() {
    let here = TestClinic::start().await;
    let gone = here.person("gone", Role::Counselor, here.clinic_id).await;
    let off = UserChange {
        is_active: Some(false),
        ..UserChange::default()
    };
    here.clinic
        .update_user(&here.admin().await, gone.user.id, off)
        .await
        .unwrap();
    let long = format!("{}@x", "\u{1}\"".repeat(5000));
    let tries = [
        ("ada@north.example", "wrong horse"),
        ("nobody@north.example", PASSWORD),
        ("no address", PASSWORD),
        (long.as_str(), PASSWORD),
        ("", ""),
        ("gone@clinic.example", PASSWORD),
    ];
    let mut answers = Vec::new();
    for (email, password) in tries {
        answers.push(format!(
            "{:?}",
            here.clinic.sign_in(email, password).await.unwrap_err()
        ));
    }
    let here = here.restart().await;
    for (email, password) in tries {
        answers.push(format!(
            "{:?}",
            here.clinic.sign_in(email, password).await.unwrap_err()
        ));
        assert_eq!(here.clinic.state(), VaultState::Sealed);
    }
    assert_eq!(answers, vec!["WrongCredentials"; 12]);
}

#[tokio::test]
async fn what_happened_while_sealed_joins_the_audit() {
    let here = TestClinic::start().await.restart().await;
    for email in ["ada@north.example", "planted@canary.example"] {
        here.clinic.sign_in(email, "wrong horse").await.unwrap_err();
    }
    for (path, bytes) in support::files(here.dir()) {
        assert!(
            !support::holds(&bytes, "planted@canary"),
            "{}",
            path.display()
        );
    }
    let token = here
        .clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = here.clinic.actor(&token).await.unwrap();
    let audit = here
        .clinic
        .list_audit(&admin, &Page::first(4))
        .await
        .unwrap()
        .items;
    let told: Vec<_> = audit
        .iter()
        .map(|entry| (entry.action.as_str(), entry.acting, entry.user_id))
        .collect();
    let ada = Some(admin.id());
    assert_eq!(
        told,
        [
            ("auth.sign_in", "user", ada),
            ("vault.open", "nobody", None),
            ("auth.refuse", "nobody", None),
            ("auth.refuse", "nobody", ada),
        ]
    );
}

#[tokio::test]
async fn the_recovery_code_opens_a_sealed_vault_for_an_admin() {
    let here = TestClinic::start().await;
    here.person("cara", Role::Counselor, here.clinic_id).await;
    let here = here.restart().await;
    let code_typed = here.recovery_code.to_lowercase().replace('-', " ");
    let new = || password("another horse battery");

    let refused = here
        .clinic
        .recover_access("0000-0000", "ada@north.example", new())
        .await;
    assert_eq!(code(refused), "wrong_recovery_code");
    let refused = here
        .clinic
        .recover_access(&code_typed, "cara@clinic.example", new())
        .await;
    assert_eq!(code(refused), "wrong_recovery_code");
    let refused = here
        .clinic
        .recover_access(&code_typed, "nobody", new())
        .await;
    assert_eq!(code(refused), "wrong_recovery_code");
    assert_eq!(here.clinic.state(), VaultState::Sealed);

    let signed_in = here
        .clinic
        .recover_access(&code_typed, "ada@north.example", new())
        .await
        .unwrap();
    assert_eq!(here.clinic.state(), VaultState::Open);
    here.clinic.actor(&signed_in.token).await.unwrap();
    assert_eq!(
        code(here.clinic.actor(&here.admin.token).await),
        "unauthenticated"
    );
    assert_eq!(
        code(here.clinic.sign_in("ada@north.example", PASSWORD).await),
        "wrong_credentials"
    );
    here.clinic
        .sign_in("ada@north.example", "another horse battery")
        .await
        .unwrap();
}

#[tokio::test]
async fn only_an_admin_seals_and_then_nothing_is_answered() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    assert_eq!(
        code(here.clinic.seal(&here.actor(&cara).await).await),
        "forbidden"
    );
    let admin = here.admin().await;
    here.clinic.seal(&admin).await.unwrap();
    assert_eq!(here.clinic.state(), VaultState::Sealed);
    assert!(here.clinic.worker().is_none());
    // An actor from before has a name, but there is nothing to read any more.
    assert_eq!(
        code(here.clinic.list_users(&admin, &Page::default()).await),
        "vault_sealed"
    );
    assert_eq!(code(here.clinic.seal(&admin).await), "vault_sealed");
    here.clinic
        .sign_in("cara@clinic.example", PASSWORD)
        .await
        .unwrap();
    assert_eq!(here.clinic.state(), VaultState::Open);
}

#[tokio::test]
async fn sealing_waits_for_what_is_under_way() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let adding = (0..20).map(|number| {
        let (clinic, admin) = (here.clinic.clone(), admin.clone());
        tokio::spawn(async move {
            let wanted = NewUser {
                email: email(&format!("u{number}@clinic.example")),
                name: "U".to_owned(),
                password: password(PASSWORD),
                role: Role::Admin,
                clinic_id: None,
            };
            clinic.create_user(&admin, wanted).await
        })
    });
    let adding: Vec<_> = adding.collect();
    tokio::task::yield_now().await;
    here.clinic.seal(&admin).await.unwrap();
    let mut added = 0;
    for one in adding {
        match one.await.unwrap() {
            Ok(_) => added += 1,
            Err(error) => assert_eq!(error.code().as_str(), "vault_sealed"),
        }
    }
    let token = here
        .clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = here.clinic.actor(&token).await.unwrap();
    let users = here
        .clinic
        .list_users(&admin, &Page::first(100))
        .await
        .unwrap()
        .items;
    assert_eq!(
        users.len(),
        added + 1,
        "what was answered with success is there, and nothing else"
    );
}

#[tokio::test]
async fn sign_ins_at_once_open_a_sealed_vault_once() {
    let here = TestClinic::start().await.restart().await;
    let tries = (0..6).map(|_| {
        let clinic = here.clinic.clone();
        tokio::spawn(async move { clinic.sign_in("ada@north.example", PASSWORD).await.unwrap() })
    });
    for one in tries.collect::<Vec<_>>() {
        here.clinic.actor(&one.await.unwrap().token).await.unwrap();
    }
    let audit = here
        .clinic
        .list_audit(&here.admin().await, &Page::first(100))
        .await
        .unwrap()
        .items;
    assert_eq!(
        audit
            .iter()
            .filter(|entry| entry.action == "vault.open")
            .count(),
        1
    );
}
