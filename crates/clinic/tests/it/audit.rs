//! The audit tells every change, and holds no words.

use clinic::{Page, domain::user::Role};
use jiff::SignedDuration;

use crate::support::TestClinic;

async fn actions(here: &TestClinic) -> Vec<String> {
    let audit = here
        .clinic
        .list_audit(&here.admin().await, &Page::first(100))
        .await
        .unwrap();
    // Looking is an entry, too; what is of interest here is what was done.
    let actions = audit.items.into_iter().map(|entry| entry.action);
    actions.filter(|action| action != "audit.read").collect()
}

#[tokio::test]
async fn every_change_is_told_newest_first() {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let cara = here.actor(&cara).await;
    let kay = here.consenting_customer(&cara, "Kay").await;
    let session = here.session(&cara, kay.id, "2026-11-24").await;
    here.clinic.session(&cara, session.id).await.unwrap();
    here.clinic.sign_out(&cara).await.unwrap();
    assert_eq!(
        actions(&here).await,
        [
            "auth.sign_out",
            "session.read",
            "session.create",
            "consent.record",
            "customer.create",
            "auth.sign_in",
            "user.create",
            "auth.sign_in",
            "user.create",
            "clinic.create",
            "vault.set_up",
        ]
    );
}

#[tokio::test]
async fn looking_again_within_a_minute_is_one_reading() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    let kay = here.customer(&admin, "Kay").await;
    let readings = async || {
        actions(&here)
            .await
            .iter()
            .filter(|action| *action == "customer.read")
            .count()
    };
    for _ in 0..3 {
        here.clinic.customer(&admin, kay.id).await.unwrap();
    }
    assert_eq!(readings().await, 1);
    here.clock.advance(SignedDuration::from_secs(61));
    here.clinic.customer(&admin, kay.id).await.unwrap();
    assert_eq!(readings().await, 2);
    // Somebody else's reading is another one.
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    here.clinic
        .customer(&here.actor(&cara).await, kay.id)
        .await
        .unwrap();
    assert_eq!(readings().await, 3);
}

#[tokio::test]
async fn the_audit_comes_in_pages() {
    let here = TestClinic::start().await;
    let admin = here.admin().await;
    for number in 0..7 {
        here.customer(&admin, &format!("K{number}")).await;
    }
    let (mut page, mut sequences) = (Page::first(3), Vec::new());
    loop {
        let listed = here.clinic.list_audit(&admin, &page).await.unwrap();
        sequences.extend(listed.items.iter().map(|entry| entry.sequence));
        match listed.next_cursor {
            Some(cursor) => page = page.after(cursor),
            None => break,
        }
    }
    assert_eq!(sequences, (1..=11).rev().collect::<Vec<i64>>());
}

#[tokio::test]
async fn a_refused_change_leaves_no_entry() {
    let here = TestClinic::start().await;
    let before = actions(&here).await.len();
    let blank = clinic::people::NewClinic::default();
    here.clinic
        .create_clinic(&here.admin().await, blank)
        .await
        .unwrap_err();
    assert_eq!(actions(&here).await.len(), before);
}
