//! Two clinics, and everybody tries everything: what is not the own is "not found", what the role may never do
//! is "forbidden", and lists show what single reads show.

use std::fmt::Write;

use clinic::{
    Actor, ClinicError, Page,
    domain::{
        ClinicId, ConsentId, CustomerId, SessionId, UserId, consent::ConsentPurpose,
        session::SessionStatus, user::Role,
    },
    people::{
        ClinicChange, CustomerChange, CustomerFilter, NewClinic, NewCustomer, NewUser, UserChange,
    },
    sessions::{NewSession, SessionChange, SessionFilter},
};

use crate::support::{PASSWORD, TestClinic, email, new_session, password, secret};

/// What one clinic has: a counselor who holds a session with a customer, and a colleague.
struct Side {
    clinic_id: ClinicId,
    counselor: Actor,
    colleague: Actor,
    manager: Actor,
    customer_id: CustomerId,
    session_id: SessionId,
}

async fn side(here: &TestClinic, name: &str, clinic_id: ClinicId) -> Side {
    let counselor = here
        .person(&format!("{name}-counselor"), Role::Counselor, clinic_id)
        .await;
    let colleague = here
        .person(&format!("{name}-colleague"), Role::Counselor, clinic_id)
        .await;
    let manager = here
        .person(&format!("{name}-manager"), Role::Manager, clinic_id)
        .await;
    let counselor = here.actor(&counselor).await;
    let customer_id = here.customer(&counselor, name).await.id;
    let session_id = here.session(&counselor, customer_id, "2026-11-24").await.id;
    let (colleague, manager) = (here.actor(&colleague).await, here.actor(&manager).await);
    Side {
        clinic_id,
        counselor,
        colleague,
        manager,
        customer_id,
        session_id,
    }
}

fn told<T>(answer: Result<T, ClinicError>) -> &'static str {
    answer.map_or_else(|error| error.code().as_str(), |_| "ok")
}

/// One word for each thing tried.
type Told = Vec<(&'static str, &'static str)>;

/// Tries every use case about people on what belongs to `side`.
async fn try_people(here: &TestClinic, actor: &Actor, side: &Side) -> Told {
    let (clinic, counselor) = (&here.clinic, side.counselor.id());
    let rename = UserChange {
        name: Some("X".to_owned()),
        ..UserChange::default()
    };
    let promote = UserChange {
        role: Some(Role::Admin),
        ..UserChange::default()
    };
    let (clinic_id, name) = (Some(side.clinic_id), secret("N"));
    let wanted = NewCustomer {
        clinic_id,
        name,
        ..NewCustomer::default()
    };
    let (kay, purpose) = (side.customer_id, ConsentPurpose::Recording);
    let (change_clinic, change_kay) = (ClinicChange::default(), CustomerChange::default());
    let read_clinic = clinic.clinic(actor, side.clinic_id).await;
    let edit_clinic = clinic
        .update_clinic(actor, side.clinic_id, change_clinic)
        .await;
    let edit_customer = clinic.update_customer(actor, kay, change_kay).await;
    let record_consent = clinic.record_consent(actor, kay, purpose, true, "1").await;
    vec![
        ("clinic", told(read_clinic)),
        ("update_clinic", told(edit_clinic)),
        ("user", told(clinic.user(actor, counselor).await)),
        (
            "rename user",
            told(clinic.update_user(actor, counselor, rename).await),
        ),
        (
            "promote user",
            told_of_promotion(here, actor, side, promote).await,
        ),
        ("customer", told(clinic.customer(actor, kay).await)),
        (
            "create_customer",
            told(clinic.create_customer(actor, wanted).await),
        ),
        ("update_customer", told(edit_customer)),
        (
            "consents",
            told(clinic.consents(actor, kay, &Page::default()).await),
        ),
        ("record_consent", told(record_consent)),
    ]
}

/// The same about sessions.
async fn try_sessions(here: &TestClinic, actor: &Actor, side: &Side) -> Told {
    let (clinic, id) = (&here.clinic, side.session_id);
    let wanted = new_session(side.customer_id, "2026-11-24");
    let date = Some(wanted.session_date);
    let notes = SessionChange {
        notes: Some(secret("n")),
        ..SessionChange::default()
    };
    let date = SessionChange {
        session_date: date,
        ..SessionChange::default()
    };
    let done = Some(SessionStatus::Completed);
    let done = SessionChange {
        status: done,
        ..SessionChange::default()
    };
    vec![
        (
            "create_session",
            told(clinic.create_session(actor, wanted).await),
        ),
        ("session", told(clinic.session(actor, id).await)),
        (
            "session notes",
            told(clinic.update_session(actor, id, notes).await),
        ),
        (
            "session date",
            told(clinic.update_session(actor, id, date).await),
        ),
        (
            "complete",
            told(clinic.update_session(actor, id, done).await),
        ),
    ]
}

/// Only asked where it is refused, since it would change who is who for the rest of the test.
async fn told_of_promotion(
    here: &TestClinic,
    actor: &Actor,
    side: &Side,
    promote: UserChange,
) -> &'static str {
    match actor.role() {
        Role::Admin => "ok",
        _ => told(
            here.clinic
                .update_user(actor, side.counselor.id(), promote)
                .await,
        ),
    }
}

#[tokio::test]
async fn everybody_tries_everything() {
    let here = TestClinic::start().await;
    let north = side(&here, "north", here.clinic_id).await;
    let south = side(&here, "south", here.another_clinic("South").await).await;
    let admin = here.admin().await;
    let actors = [
        ("counselor", &north.counselor),
        ("colleague", &north.colleague),
        ("manager", &north.manager),
        ("admin", &admin),
    ];
    let mut table = String::new();
    for (side, place) in [(&north, "own clinic"), (&south, "other clinic")] {
        for (name, actor) in actors {
            writeln!(table, "\n{name}, {place}").unwrap();
            let people = try_people(&here, actor, side).await;
            for (what, answer) in people
                .into_iter()
                .chain(try_sessions(&here, actor, side).await)
            {
                writeln!(table, "  {what:<16} {answer}").unwrap();
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[tokio::test]
async fn lists_show_what_single_reads_show() {
    let here = TestClinic::start().await;
    let north = side(&here, "north", here.clinic_id).await;
    let south = side(&here, "south", here.another_clinic("South").await).await;
    here.session(&north.colleague, north.customer_id, "2026-11-25")
        .await;
    let (admin, page) = (here.admin().await, Page::first(100));
    let everything = SessionFilter::default();
    for (actor, sessions, customers, users, clinics) in [
        (&north.counselor, 1, 1, 1, 1),
        (&north.colleague, 1, 1, 1, 1),
        (&north.manager, 2, 1, 4, 1),
        (&south.manager, 1, 1, 3, 1),
        (&admin, 3, 2, 7, 2),
    ] {
        let clinic = &here.clinic;
        let listed = clinic
            .list_sessions(actor, &everything, &page)
            .await
            .unwrap()
            .items;
        assert_eq!(listed.len(), sessions, "{}", actor.user().name);
        for found in listed {
            clinic.session(actor, found.session.id).await.unwrap();
        }
        let listed = clinic
            .list_customers(actor, &CustomerFilter::default(), &page)
            .await
            .unwrap()
            .items;
        assert_eq!(listed.len(), customers, "{}", actor.user().name);
        let listed = clinic.list_users(actor, &page).await.unwrap().items;
        assert_eq!(listed.len(), users, "{}", actor.user().name);
        assert_eq!(
            clinic.list_clinics(actor, &page).await.unwrap().items.len(),
            clinics
        );
    }
}

#[tokio::test]
async fn a_filter_does_not_reach_over_the_wall() {
    let here = TestClinic::start().await;
    let north = side(&here, "north", here.clinic_id).await;
    let south = side(&here, "south", here.another_clinic("South").await).await;
    for filter in [
        SessionFilter {
            counselor_id: Some(south.counselor.id()),
            ..SessionFilter::default()
        },
        SessionFilter {
            customer_id: Some(south.customer_id),
            ..SessionFilter::default()
        },
    ] {
        let listed = here
            .clinic
            .list_sessions(&north.manager, &filter, &Page::default())
            .await
            .unwrap();
        assert!(listed.items.is_empty());
    }
    // A cursor of the other clinic's list is only a place in the order.
    let admin = here.admin().await;
    let listed = here
        .clinic
        .list_sessions(&admin, &SessionFilter::default(), &Page::first(1))
        .await
        .unwrap();
    let page = Page::first(100).after(listed.next_cursor.unwrap());
    let listed = here
        .clinic
        .list_sessions(&north.counselor, &SessionFilter::default(), &page)
        .await
        .unwrap();
    assert!(
        listed
            .items
            .iter()
            .all(|found| found.session.clinic_id == north.clinic_id)
    );
}

#[tokio::test]
async fn what_a_role_may_never_do_is_refused_before_any_look_up() {
    let here = TestClinic::start().await;
    let north = side(&here, "north", here.clinic_id).await;
    for actor in [&north.counselor, &north.manager] {
        let nobody = UserId::generate();
        let manage = UserChange {
            is_active: Some(true),
            ..UserChange::default()
        };
        assert_eq!(
            told(here.clinic.update_user(actor, nobody, manage).await),
            "forbidden"
        );
        let wanted = NewUser {
            email: email("x@x.example"),
            name: String::new(),
            password: password(PASSWORD),
            role: Role::Admin,
            clinic_id: None,
        };
        assert_eq!(
            told(here.clinic.create_user(actor, wanted).await),
            "forbidden"
        );
        assert_eq!(
            told(here.clinic.create_clinic(actor, NewClinic::default()).await),
            "forbidden"
        );
        let nowhere = ClinicId::generate();
        assert_eq!(
            told(
                here.clinic
                    .update_clinic(actor, nowhere, ClinicChange::default())
                    .await
            ),
            "forbidden"
        );
        assert_eq!(
            told(here.clinic.list_audit(actor, &Page::default()).await),
            "forbidden"
        );
        assert_eq!(told(here.clinic.seal(actor).await), "forbidden");
    }
}

#[tokio::test]
async fn an_id_that_nobody_has_is_not_found() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let clinic = &here.clinic;
    assert_eq!(
        told(clinic.user(&admin, UserId::generate()).await),
        "not_found"
    );
    assert_eq!(
        told(clinic.clinic(&admin, ClinicId::generate()).await),
        "not_found"
    );
    assert_eq!(
        told(clinic.customer(&admin, CustomerId::generate()).await),
        "not_found"
    );
    assert_eq!(
        told(clinic.session(&admin, SessionId::generate()).await),
        "not_found"
    );
    // An id of another kind of thing finds nothing either.
    assert_eq!(
        told(clinic.session(&admin, SessionId(here.clinic_id.0)).await),
        "not_found"
    );
    let wanted = NewSession {
        counselor_id: None,
        ..new_session(CustomerId(ConsentId::generate().0), "2026-11-24")
    };
    assert_eq!(
        told(clinic.create_session(&admin, wanted).await),
        "not_found"
    );
    let wanted = NewCustomer {
        clinic_id: Some(ClinicId::generate()),
        name: secret("N"),
        ..NewCustomer::default()
    };
    assert_eq!(
        told(clinic.create_customer(&admin, wanted).await),
        "not_found"
    );
}
