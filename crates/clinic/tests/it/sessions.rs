//! Planning, finding, describing and completing sessions.

use std::collections::BTreeSet;

use clinic::{
    Actor, ClinicError, Page,
    domain::{
        SessionId, UserId,
        session::{Outcome, SessionStatus},
        user::Role,
    },
    input::Problem,
    sessions::{NewSession, SessionChange, SessionFilter},
};

use crate::support::{TestClinic, new_session, secret};

#[tokio::test]
async fn a_session_begins_scheduled_in_the_customers_clinic() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let cara = here.actor(&cara).await;
    let kay = here.customer(&cara, "Kay").await;
    let wanted = NewSession {
        notes: secret("brought a letter"),
        language: Some("ja".to_owned()),
        ..new_session(kay.id, "2026-11-24T10:30")
    };
    let made = here.clinic.create_session(&cara, wanted).await.unwrap();
    assert_eq!(made.session.status, SessionStatus::Scheduled);
    assert_eq!(
        (made.session.clinic_id, made.session.counselor_id),
        (here.clinic_id, cara.id())
    );
    assert_eq!(made.session.duration_seconds, None);
    assert_eq!(made.session.session_date.to_string(), "2026-11-24T10:30:00");
    let read = here.clinic.session(&cara, made.session.id).await.unwrap();
    assert_eq!(read, made);
    assert_eq!(read.session.notes.expose(), "brought a letter");
    assert_eq!((read.customer, read.counselor.id), (kay, cara.id()));
}

#[tokio::test]
async fn what_cannot_be_planned_is_refused() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await.id;
    let south = here.another_clinic("South").await;
    let sue = here.person("sue", Role::Counselor, south).await.user.id;
    let cases = [
        NewSession {
            language: Some("xx".to_owned()),
            ..new_session(kay, "2026-11-24")
        },
        NewSession {
            notes: secret(&"n".repeat(100_001)),
            ..new_session(kay, "2026-11-24")
        },
        NewSession {
            counselor_id: Some(sue),
            ..new_session(kay, "2026-11-24")
        },
    ];
    let mut problems = Vec::new();
    for wanted in cases {
        match here.clinic.create_session(&admin, wanted).await {
            Err(ClinicError::Invalid(invalid)) => problems.push((invalid.field, invalid.problem)),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(
        problems,
        [
            ("language", Problem::Unknown),
            ("notes", Problem::TooLong { max: 100_000 }),
            ("counselor_id", Problem::NotAllowed),
        ]
    );
    let nobody = NewSession {
        counselor_id: Some(UserId::generate()),
        ..new_session(kay, "2026-11-24")
    };
    assert!(matches!(
        here.clinic.create_session(&admin, nobody).await,
        Err(ClinicError::NotFound)
    ));
}

#[tokio::test]
async fn a_counselor_plans_only_the_own_sessions_a_manager_those_of_the_clinic() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let otto = here.person("otto", Role::Counselor, here.clinic_id).await;
    let mona = here.person("mona", Role::Manager, here.clinic_id).await;
    let kay = here.customer(&here.actor(&cara).await, "Kay").await.id;
    let for_otto = NewSession {
        counselor_id: Some(otto.user.id),
        ..new_session(kay, "2026-11-24")
    };
    let refused = here
        .clinic
        .create_session(&here.actor(&cara).await, for_otto.clone())
        .await;
    assert!(matches!(refused, Err(ClinicError::NotFound)));
    let made = here
        .clinic
        .create_session(&here.actor(&mona).await, for_otto)
        .await
        .unwrap();
    assert_eq!(made.counselor.id, otto.user.id);
    let own = here.session(&here.admin().await, kay, "2026-11-24").await;
    assert_eq!(
        own.counselor_id, here.admin.user.id,
        "an admin of a small clinic holds sessions, too"
    );
}

#[tokio::test]
async fn a_change_changes_what_it_names_and_nothing_else() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await.id;
    let made = here.session(&admin, kay, "2026-11-24").await;
    here.clock.advance(jiff::SignedDuration::from_secs(5));
    let change = SessionChange {
        outcome: Some(Some(Outcome::FollowUp)),
        notes: Some(secret("calm")),
        ..SessionChange::default()
    };
    let changed = here
        .clinic
        .update_session(&admin, made.id, change)
        .await
        .unwrap()
        .session;
    let expected = clinic::domain::session::Session {
        outcome: Some(Outcome::FollowUp),
        notes: secret("calm"),
        updated_at: here.clock.now(),
        ..made
    };
    assert_eq!(changed, expected);
    let taken_back = SessionChange {
        outcome: Some(None),
        language: Some(None),
        ..SessionChange::default()
    };
    let changed = here
        .clinic
        .update_session(&admin, made.id, taken_back)
        .await
        .unwrap()
        .session;
    assert_eq!((changed.outcome, &changed.language), (None, &None));
    let change = SessionChange {
        session_date: Some("2026-12-01".parse().unwrap()),
        language: Some(Some("en".to_owned())),
        ..SessionChange::default()
    };
    let changed = here
        .clinic
        .update_session(&admin, changed.id, change)
        .await
        .unwrap()
        .session;
    assert_eq!(
        (
            changed.session_date.to_string().as_str(),
            changed.language.as_deref()
        ),
        ("2026-12-01", Some("en"))
    );
    assert_eq!(changed.notes.expose(), "calm");
}

#[tokio::test]
async fn no_status_is_set_but_completed_and_not_before_a_recording() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await.id;
    let id = here.session(&admin, kay, "2026-11-24").await.id;
    for status in SessionStatus::ALL {
        let change = SessionChange {
            status: Some(status),
            ..SessionChange::default()
        };
        let answer = here.clinic.update_session(&admin, id, change).await;
        match status {
            SessionStatus::Completed => {
                assert!(matches!(
                    answer,
                    Err(ClinicError::NotTransition {
                        from: SessionStatus::Scheduled
                    })
                ));
            }
            _ => assert!(
                matches!(answer, Err(ClinicError::Invalid(invalid)) if invalid.field == "status")
            ),
        }
    }
    // A refused part refuses the whole change.
    let change = SessionChange {
        status: Some(SessionStatus::Completed),
        notes: Some(secret("done")),
        ..SessionChange::default()
    };
    here.clinic
        .update_session(&admin, id, change)
        .await
        .unwrap_err();
    assert_eq!(
        here.clinic
            .session(&admin, id)
            .await
            .unwrap()
            .session
            .notes
            .expose(),
        ""
    );
}

async fn dates(here: &TestClinic, actor: &Actor, filter: SessionFilter) -> Vec<String> {
    let listed = here
        .clinic
        .list_sessions(actor, &filter, &Page::default())
        .await
        .unwrap();
    listed
        .items
        .iter()
        .map(|found| found.session.session_date.to_string())
        .collect()
}

#[tokio::test]
async fn filters_narrow_and_the_last_day_counts() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let (kay, lee) = (
        here.customer(&admin, "Kay").await.id,
        here.customer(&admin, "Lee").await.id,
    );
    for (customer, date) in [
        (kay, "2026-11-23T23:59"),
        (kay, "2026-11-24"),
        (lee, "2026-11-24T18:00"),
        (lee, "2026-11-25"),
    ] {
        here.session(&admin, customer, date).await;
    }
    let dates = async |filter| dates(&here, &admin, filter).await;
    let day = Some(jiff::civil::date(2026, 11, 24));
    let found = dates(SessionFilter {
        from: day,
        to: day,
        ..SessionFilter::default()
    })
    .await;
    assert_eq!(found, ["2026-11-24T18:00:00", "2026-11-24"]);
    let found = dates(SessionFilter {
        customer_id: Some(lee),
        to: day,
        ..SessionFilter::default()
    })
    .await;
    assert_eq!(found, ["2026-11-24T18:00:00"]);
    let nobody = Some(UserId::generate());
    assert!(
        dates(SessionFilter {
            counselor_id: nobody,
            ..SessionFilter::default()
        })
        .await
        .is_empty()
    );
    let open = SessionFilter {
        status: vec![SessionStatus::Scheduled],
        ..SessionFilter::default()
    };
    assert_eq!(dates(open).await.len(), 4);
    let agreed = SessionFilter {
        outcome: vec![Outcome::Agreed],
        ..SessionFilter::default()
    };
    assert!(dates(agreed).await.is_empty());
}

#[tokio::test]
async fn pages_are_whole_and_in_order_while_sessions_are_added() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await.id;
    let mut before = BTreeSet::new();
    for number in 0..23 {
        // Many on one day, so that the date alone does not order them.
        let date = format!("2026-11-{:02}", 10 + number % 4);
        before.insert(here.session(&admin, kay, &date).await.id);
    }
    let mut page = Page::first(5);
    let mut shown: Vec<(String, SessionId)> = Vec::new();
    loop {
        let listed = here
            .clinic
            .list_sessions(&admin, &SessionFilter::default(), &page)
            .await
            .unwrap();
        shown.extend(
            listed
                .items
                .iter()
                .map(|found| (found.session.session_date.to_string(), found.session.id)),
        );
        // Rows arrive at the top and in the middle while somebody turns the pages.
        here.session(&admin, kay, "2026-12-31").await;
        here.session(&admin, kay, "2026-11-12").await;
        match listed.next_cursor {
            Some(cursor) => page = page.after(cursor),
            None => break,
        }
    }
    assert!(
        shown.windows(2).all(|pair| pair[0] > pair[1]),
        "strictly descending: nothing twice"
    );
    let shown: BTreeSet<SessionId> = shown.into_iter().map(|(_, id)| id).collect();
    assert!(
        before.is_subset(&shown),
        "nothing that was there is missing"
    );
}

#[tokio::test]
async fn a_bad_page_is_refused() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    for page in [
        Page::first(0),
        Page::first(101),
        Page::first(5).after("x|y".to_owned()),
    ] {
        let answer = here
            .clinic
            .list_sessions(&admin, &SessionFilter::default(), &page)
            .await;
        assert!(matches!(answer, Err(ClinicError::Invalid(_))), "{page:?}");
    }
}
