//! Users, clinics, customers and consents.

use clinic::{
    ClinicError, Page,
    domain::{Confidential, consent::ConsentPurpose, user::Role},
    input::Problem,
    people::{
        ClinicChange, CustomerChange, CustomerFilter, NewClinic, NewCustomer, NewUser, UserChange,
    },
};

use crate::support::{PASSWORD, TestClinic, email, password, secret};

fn problem<T: std::fmt::Debug>(result: Result<T, ClinicError>) -> (&'static str, Problem) {
    match result.unwrap_err() {
        ClinicError::Invalid(invalid) => (invalid.field, invalid.problem),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_email_signs_in_one_user() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let wanted = NewUser {
        email: email("Cara@clinic.example"),
        name: " Cara ".to_owned(),
        password: password(PASSWORD),
        role: Role::Counselor,
        clinic_id: None,
    };
    let cara = here
        .clinic
        .create_user(&admin, wanted.clone())
        .await
        .unwrap();
    assert_eq!(
        (cara.name.as_str(), cara.email.as_str()),
        ("Cara", "cara@clinic.example")
    );
    assert_eq!(
        cara.clinic_id,
        Some(here.clinic_id),
        "the admin's clinic unless another is named"
    );
    let again = NewUser {
        password: password("another horse battery"),
        ..wanted
    };
    assert!(matches!(
        here.clinic.create_user(&admin, again).await,
        Err(ClinicError::EmailTaken)
    ));
    // The refused second one did not take the first one's key away.
    here.clinic
        .sign_in("cara@clinic.example", PASSWORD)
        .await
        .unwrap();
}

#[tokio::test]
async fn nobody_raises_himself_and_no_admin_locks_himself_out() {
    let here = TestClinic::start().await;
    for role in Role::ALL {
        let person = here.person(role.as_str(), role, here.clinic_id).await;
        let actor = here.actor(&person).await;
        for change in [
            UserChange {
                role: Some(Role::Admin),
                ..UserChange::default()
            },
            UserChange {
                role: Some(Role::Counselor),
                ..UserChange::default()
            },
            UserChange {
                is_active: Some(false),
                ..UserChange::default()
            },
        ] {
            let unchanged = change.role == Some(role);
            let answer = here.clinic.update_user(&actor, actor.id(), change).await;
            if unchanged {
                assert_eq!(answer.unwrap().role, role);
            } else {
                assert!(
                    matches!(answer, Err(ClinicError::Forbidden)),
                    "{role:?} {answer:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn everybody_keeps_the_own_name_but_nobody_the_own_password_without_the_old_one() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    for person in [&cara, &here.admin] {
        let actor = here.actor(person).await;
        let name = UserChange {
            name: Some("C.".to_owned()),
            ..UserChange::default()
        };
        let changed = here.clinic.update_user(&actor, actor.id(), name).await;
        assert_eq!(changed.unwrap().name, "C.");
        let unproved = UserChange {
            password: Some(password("another horse battery")),
            ..UserChange::default()
        };
        let answer = here.clinic.update_user(&actor, actor.id(), unproved).await;
        assert_eq!(problem(answer), ("password", Problem::NotAllowed));
        here.sign_in(person.user.clone()).await;
    }
}

#[tokio::test]
async fn a_deactivated_user_comes_back_with_a_new_password() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let cara = here
        .person("cara", Role::Counselor, here.clinic_id)
        .await
        .user
        .id;
    let active = |is_active| UserChange {
        is_active: Some(is_active),
        ..UserChange::default()
    };
    here.clinic
        .update_user(&admin, cara, active(false))
        .await
        .unwrap();
    here.clinic
        .update_user(&admin, cara, active(false))
        .await
        .unwrap();
    let back = here.clinic.update_user(&admin, cara, active(true)).await;
    assert_eq!(problem(back), ("password", Problem::Required));
    let new = UserChange {
        password: Some(password("another horse battery")),
        ..active(true)
    };
    assert!(
        here.clinic
            .update_user(&admin, cara, new)
            .await
            .unwrap()
            .is_active
    );
    here.clinic
        .sign_in("cara@clinic.example", "another horse battery")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_user_of_no_clinic_can_only_be_an_admin() {
    let here = TestClinic::start().await;
    let wanted = NewUser {
        email: email("root@clinic.example"),
        name: "Root".to_owned(),
        password: password(PASSWORD),
        role: Role::Admin,
        clinic_id: None,
    };
    let root = here
        .clinic
        .create_user(&here.admin().await, wanted)
        .await
        .unwrap();
    assert_eq!(root.clinic_id, None);
    let demoted = UserChange {
        role: Some(Role::Manager),
        ..UserChange::default()
    };
    let answer = here
        .clinic
        .update_user(&here.admin().await, root.id, demoted)
        .await;
    assert_eq!(problem(answer), ("clinic_id", Problem::Required));

    // With one clinic it is meant; with two it has to be named.
    let root = here.sign_in(root).await;
    let root = here.actor(&root).await;
    assert_eq!(here.customer(&root, "Kay").await.clinic_id, here.clinic_id);
    let south = here.another_clinic("South").await;
    let unnamed = NewCustomer {
        name: secret("Lee"),
        ..NewCustomer::default()
    };
    let answer = here.clinic.create_customer(&root, unnamed.clone()).await;
    assert_eq!(problem(answer), ("clinic_id", Problem::Required));
    let named = NewCustomer {
        clinic_id: Some(south),
        ..unnamed
    };
    assert_eq!(
        here.clinic
            .create_customer(&root, named)
            .await
            .unwrap()
            .clinic_id,
        south
    );
}

#[tokio::test]
async fn texts_are_trimmed_and_bounded() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let long = "a".repeat(201);
    let named = |name: &str| NewCustomer {
        name: secret(name),
        ..NewCustomer::default()
    };
    let answer = here.clinic.create_customer(&admin, named(" ")).await;
    assert_eq!(problem(answer), ("name", Problem::Required));
    let answer = here.clinic.create_customer(&admin, named(&long)).await;
    assert_eq!(problem(answer), ("name", Problem::TooLong { max: 200 }));
    let answer = here
        .clinic
        .create_customer(
            &admin,
            NewCustomer {
                phone: Some(secret(&long)),
                ..named("K")
            },
        )
        .await;
    assert_eq!(problem(answer), ("phone", Problem::TooLong { max: 200 }));
    let answer = here
        .clinic
        .create_clinic(
            &admin,
            NewClinic {
                name: long,
                ..NewClinic::default()
            },
        )
        .await;
    assert_eq!(problem(answer), ("name", Problem::TooLong { max: 200 }));
    let change = ClinicChange {
        phone: Some(" 03 ".to_owned()),
        ..ClinicChange::default()
    };
    let clinic = here
        .clinic
        .update_clinic(&admin, here.clinic_id, change)
        .await
        .unwrap();
    assert_eq!(
        (clinic.name.as_str(), clinic.phone.as_deref()),
        ("North", Some("03"))
    );
}

#[tokio::test]
async fn customers_are_found_by_part_of_name_number_or_address() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let rows = [
        ("山田 花子", "090-1234", "h@x.example"),
        ("100% Smith", "090-5678", "s_m@x.example"),
    ];
    for (name, phone, email) in rows {
        let wanted = NewCustomer {
            name: secret(name),
            phone: Some(secret(phone)),
            email: Some(secret(email)),
            clinic_id: None,
        };
        here.clinic.create_customer(&admin, wanted).await.unwrap();
    }
    for (search, found) in [
        ("花子", 1),
        ("090-", 2),
        ("%", 1),
        ("_", 1),
        ("SMITH", 1),
        ("x.example", 2),
        ("' or 1=1 --", 0),
        (" ", 2),
    ] {
        let filter = CustomerFilter {
            search: Some(secret(search)),
        };
        let listed = here
            .clinic
            .list_customers(&admin, &filter, &Page::default())
            .await
            .unwrap();
        assert_eq!(listed.items.len(), found, "{search}");
    }
}

#[tokio::test]
async fn a_blank_removes_and_absence_keeps() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let wanted = NewCustomer {
        name: secret("Kay"),
        phone: Some(secret("1")),
        email: Some(secret("k@x.example")),
        clinic_id: None,
    };
    let kay = here.clinic.create_customer(&admin, wanted).await.unwrap();
    let change = CustomerChange {
        phone: Some(secret("")),
        ..CustomerChange::default()
    };
    let kay = here
        .clinic
        .update_customer(&admin, kay.id, change)
        .await
        .unwrap();
    assert_eq!(
        (
            kay.phone.as_ref(),
            kay.email
                .as_ref()
                .map(Confidential::expose)
                .map(String::as_str)
        ),
        (None, Some("k@x.example"))
    );
    assert_eq!(here.clinic.customer(&admin, kay.id).await.unwrap(), kay);
    assert_eq!(format!("{:?}", kay.name), "<redacted>");
}

#[tokio::test]
async fn consents_are_added_and_the_newest_comes_first() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await.id;
    for given in [true, false] {
        // At the same moment by the clock: the order of writing decides.
        let purpose = ConsentPurpose::Recording;
        here.clinic
            .record_consent(&admin, kay, purpose, given, "2026-11")
            .await
            .unwrap();
    }
    let consents = here
        .clinic
        .consents(&admin, kay, &Page::default())
        .await
        .unwrap()
        .items;
    assert_eq!(
        consents
            .iter()
            .map(|consent| consent.given)
            .collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(consents[0].recorded_by, admin.id());
}
