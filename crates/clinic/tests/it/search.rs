//! Search: two characters of Japanese, edits, versions, erasure, walls, pages, and signs that mean nothing.

use clinic::{
    Actor, ClinicError, Page,
    domain::{Confidential, SessionId, user::Role},
    search::{Place, SearchPage},
    sessions::{SessionChange, SessionFilter},
};

use crate::support::{TestClinic, new_session, secret};

async fn search_as(here: &TestClinic, actor: &Actor, text: &str, page: &Page) -> SearchPage {
    here.clinic
        .search(actor, text, &SessionFilter::default(), page)
        .await
        .unwrap()
}

/// The notes of the sessions that are found, as marked snippets.
async fn found(here: &TestClinic, actor: &Actor, text: &str) -> Vec<String> {
    let page = search_as(here, actor, text, &Page::default()).await;
    let marked = page
        .listed
        .items
        .into_iter()
        .flat_map(|found| found.matches);
    marked
        .map(|found| {
            let pieces = found.pieces.into_iter().map(|piece| {
                if piece.is_match {
                    format!("[{}]", piece.text)
                } else {
                    piece.text
                }
            });
            pieces.collect()
        })
        .collect()
}

async fn noted(
    here: &TestClinic,
    actor: &Actor,
    customer: &str,
    date: &str,
    notes: &str,
) -> SessionId {
    let customer = here.customer(actor, customer).await;
    let mut wanted = new_session(customer.id, date);
    wanted.notes = secret(notes);
    here.clinic
        .create_session(actor, wanted)
        .await
        .unwrap()
        .session
        .id
}

#[tokio::test]
async fn words_are_found_in_any_writing_and_two_characters_of_japanese_suffice() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    noted(
        &here,
        &admin,
        "田中 花子",
        "2026-11-24",
        "治療の費用が心配。イタミは軽い。",
    )
    .await;
    noted(
        &here,
        &admin,
        "Zoë Brontë",
        "2026-11-25",
        "Worried about the IMPLANT, and costs.",
    )
    .await;
    assert_eq!(
        found(&here, &admin, "費用").await,
        ["治療の[費用]が心配。イタミは軽い。"]
    );
    assert_eq!(found(&here, &admin, "いたみ").await.len(), 1);
    assert_eq!(found(&here, &admin, "痛").await, Vec::<String>::new());
    assert_eq!(found(&here, &admin, "軽").await.len(), 1);
    assert_eq!(found(&here, &admin, "花子").await, ["田中 [花子]"]);
    assert_eq!(found(&here, &admin, "bronte").await, ["Zoë [Brontë]"]);
    assert_eq!(
        found(&here, &admin, "cost implant").await,
        Vec::<String>::new(),
        "cost is not the last word, so it has to be whole"
    );
    assert_eq!(
        found(&here, &admin, "implant cost").await,
        ["Worried about the [IMPLANT], and [cost]s."]
    );
    assert_eq!(
        found(&here, &admin, "implant 費用").await,
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn what_was_changed_is_found_no_more() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let id = noted(&here, &admin, "Kay", "2026-11-24", "first words").await;
    assert_eq!(found(&here, &admin, "first").await.len(), 1);
    let change = SessionChange {
        notes: Some(secret("second words")),
        ..SessionChange::default()
    };
    here.clinic
        .update_session(&admin, id, change)
        .await
        .unwrap();
    assert!(found(&here, &admin, "first").await.is_empty());
    assert_eq!(found(&here, &admin, "second").await, ["[second] words"]);
    let rename = clinic::people::CustomerChange {
        name: Some(secret("Robin")),
        ..Default::default()
    };
    let customer = here.clinic.session(&admin, id).await.unwrap().customer.id;
    here.clinic
        .update_customer(&admin, customer, rename)
        .await
        .unwrap();
    assert!(found(&here, &admin, "kay").await.is_empty());
    assert_eq!(found(&here, &admin, "robin").await, ["[Robin]"]);
}

#[tokio::test]
async fn nobody_finds_what_he_may_not_see() {
    let here = TestClinic::start().await;
    let south = here.another_clinic("South").await;
    let mut actors = Vec::new();
    for (name, role, clinic_id) in [
        ("counselor", Role::Counselor, here.clinic_id),
        ("colleague", Role::Counselor, here.clinic_id),
        ("manager", Role::Manager, here.clinic_id),
        ("far", Role::Counselor, south),
    ] {
        let person = here.person(name, role, clinic_id).await;
        let actor = here.actor(&person).await;
        if role == Role::Counselor {
            noted(
                &here,
                &actor,
                "Kay",
                "2026-11-24",
                &format!("secret of {name}"),
            )
            .await;
        }
        actors.push(actor);
    }
    let seen = async |actor: &Actor| found(&here, actor, "secret").await;
    assert_eq!(seen(&actors[0]).await, ["[secret] of counselor"]);
    assert_eq!(seen(&actors[1]).await, ["[secret] of colleague"]);
    assert_eq!(seen(&actors[2]).await.len(), 2);
    assert_eq!(seen(&actors[3]).await, ["[secret] of far"]);
    assert_eq!(seen(&here.admin().await).await.len(), 3);
    // The words that keep the index fast open nothing.
    for text in [
        format!("c{}", south.0.simple()),
        format!("scope u{}", actors[3].id().0.simple()),
    ] {
        assert!(found(&here, &actors[0], &text).await.is_empty(), "{text}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_from_the_latest_date_on() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    for day in [
        "2026-11-03",
        "2026-11-20",
        "2026-11-20",
        "2025-01-01",
        "2026-11-21",
    ] {
        noted(&here, &admin, "Kay", day, &format!("talk of {day}")).await;
    }
    let (mut page, mut dates) = (Page::first(2), Vec::new());
    loop {
        let found = search_as(&here, &admin, "talk", &page).await;
        dates.extend(
            found
                .listed
                .items
                .iter()
                .map(|found| found.session.session.session_date.to_string()),
        );
        match found.listed.next_cursor {
            Some(cursor) => page = page.after(cursor),
            None => break,
        }
    }
    assert_eq!(
        dates,
        [
            "2026-11-21",
            "2026-11-20",
            "2026-11-20",
            "2026-11-03",
            "2025-01-01"
        ]
    );
    let from = SessionFilter {
        from: Some(jiff::civil::date(2026, 11, 20)),
        ..SessionFilter::default()
    };
    let found = here
        .clinic
        .search(&admin, "talk", &from, &Page::default())
        .await
        .unwrap();
    assert_eq!(found.listed.items.len(), 3);
}

#[tokio::test]
async fn what_is_no_word_is_refused_and_signs_of_the_index_are_words() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    noted(&here, &admin, "Kay", "2026-11-24", "the notes").await;
    for text in ["", "***", "\"", "()", "\u{0}"] {
        let refused = here
            .clinic
            .search(&admin, text, &SessionFilter::default(), &Page::default())
            .await;
        assert!(matches!(refused, Err(ClinicError::Invalid(_))), "{text:?}");
    }
    for text in [
        "\"",
        "notes:",
        "NEAR(a b)",
        "a OR b",
        "-notes",
        "^the",
        "'; drop table session; --",
        "{notes}:x",
        "a\u{0}b",
        "%_\\",
    ] {
        let page = Page::default();
        let answer = here
            .clinic
            .search(&admin, text, &SessionFilter::default(), &page)
            .await;
        assert!(
            matches!(answer, Ok(_) | Err(ClinicError::Invalid(_))),
            "{text:?}"
        );
    }
    assert_eq!(found(&here, &admin, "notes:").await.len(), 1);
}

#[tokio::test]
async fn an_index_that_is_gone_is_made_again_and_erased_words_leave_it() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let id = noted(&here, &admin, "Kay", "2026-11-24", "kestrel").await;
    assert_eq!(found(&here, &admin, "kestrel").await.len(), 1);
    let stopped = here.stop().await;
    let mut conn = stopped.by_hand().await;
    // As the migration leaves a vault of an older version.
    for statement in [
        "delete from search_entry",
        "delete from search_index",
        "insert or ignore into search_due select id from session",
    ] {
        sqlx::query(statement).execute(&mut conn).await.unwrap();
    }
    drop(conn);
    let clinic = stopped.open();
    let token = clinic
        .sign_in("ada@north.example", crate::support::PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = clinic.actor(&token).await.unwrap();
    let worker = clinic.worker().unwrap();
    assert!(!clinic.index_for_search(&worker).await.unwrap());
    let page = clinic
        .search(
            &admin,
            "kestrel",
            &SessionFilter::default(),
            &Page::default(),
        )
        .await
        .unwrap();
    assert_eq!(page.listed.items.len(), 1);
    assert_eq!(page.listed.items[0].matches[0].place, Place::Notes);
    clinic.quit().await;
    drop(clinic);
    let mut conn = stopped.by_hand().await;
    sqlx::query("delete from session where id = ?")
        .bind(id.to_string())
        .execute(&mut conn)
        .await
        .unwrap();
    let pages: Vec<Vec<u8>> = sqlx::query_scalar("select block from search_index_data")
        .fetch_all(&mut conn)
        .await
        .unwrap();
    let held = |word: &str| {
        pages
            .iter()
            .any(|page| page.windows(word.len()).any(|part| part == word.as_bytes()))
    };
    assert!(!held("kestrel"), "the index still holds an erased word");
}

#[tokio::test]
async fn that_somebody_searched_is_in_the_audit_and_what_for_is_not() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    found(&here, &admin, "kestrel").await;
    let page = Page::first(5);
    let listed = here.clinic.list_audit(&admin, &page).await.unwrap();
    let newest = &listed.items[0];
    assert_eq!(
        (newest.action.as_str(), newest.user_id),
        ("session.search", Some(admin.id()))
    );
    assert!(!format!("{listed:?}").contains("kestrel"));
    let of_noun = clinic::audit::AuditFilter {
        action: Some("session".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        here.clinic
            .filtered_audit(&admin, &of_noun, &page)
            .await
            .unwrap()
            .items
            .len(),
        1
    );
    let none = clinic::audit::AuditFilter {
        to: Some(jiff::civil::date(2020, 1, 1)),
        ..Default::default()
    };
    assert!(
        here.clinic
            .filtered_audit(&admin, &none, &page)
            .await
            .unwrap()
            .items
            .is_empty()
    );
    assert_eq!(Confidential::new("kestrel").to_string(), "<redacted>");
}
