//! The sample session: made once, counted nowhere, and gone without a trace.

use clinic::{
    ClinicError,
    domain::{session::SessionStatus, user::Role},
    reports::{ReportQuery, Step},
    sessions::NewSample,
};
use sqlx::Row;

use crate::{
    imports::wav,
    support::{Person, TestClinic, files, secret},
};

async fn at_the_desk() -> (TestClinic, Person) {
    let test = TestClinic::start().await;
    let counselor = test.person("cara", Role::Counselor, test.clinic_id).await;
    let sound: &'static [u8] = Box::leak(wav(4).into_boxed_slice());
    let test = test.restart_with(|settings| settings.sample = sound).await;
    let counselor = test.sign_in(counselor.user).await;
    (test, counselor)
}

fn wanted() -> NewSample {
    NewSample {
        customer_name: secret("Sample client"),
        session_date: "2026-11-24T10:30".parse().unwrap(),
    }
}

#[tokio::test]
async fn it_goes_the_way_of_every_session_and_counts_in_no_report() {
    let (test, counselor) = at_the_desk().await;
    let actor = test.actor(&counselor).await;
    let made = test.clinic.add_sample(&actor, wanted()).await.unwrap();
    assert!(made.session.sample);
    let again = test.clinic.add_sample(&actor, wanted()).await.unwrap();
    assert_eq!(made.session.id, again.session.id, "one sample is enough");

    let worker = test.clinic.worker().unwrap();
    test.clinic.run_due_jobs(&worker).await.unwrap();
    let read = test.clinic.session(&actor, made.session.id).await.unwrap();
    assert_eq!(read.session.status, SessionStatus::Analyzed);

    let query = ReportQuery {
        from: "2026-11-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
        by: Step::Month,
        clinic_id: None,
        counselor_id: None,
    };
    let report = test.clinic.clinic_report(&actor, query).await.unwrap();
    assert_eq!(report.total.sessions, 0);
}

#[tokio::test]
async fn removed_it_leaves_nothing_but_the_audit() {
    let (test, counselor) = at_the_desk().await;
    let actor = test.actor(&counselor).await;
    let id = test
        .clinic
        .add_sample(&actor, wanted())
        .await
        .unwrap()
        .session
        .id;
    let worker = test.clinic.worker().unwrap();
    test.clinic.run_due_jobs(&worker).await.unwrap();
    test.clinic.remove_sample(&actor, id).await.unwrap();
    let gone = test.clinic.session(&actor, id).await;
    assert!(matches!(gone, Err(ClinicError::NotFound)));
    assert!(files(&test.dir().join("recordings")).is_empty());

    let stopped = test.stop().await;
    let mut conn = stopped.by_hand().await;
    for table in [
        "session",
        "recording",
        "transcript",
        "analysis",
        "analysis_stage",
        "job",
        "consent",
        "customer",
        "search_entry",
        "search_due",
        "search_index",
    ] {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!("select count(*) from {table}")))
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert_eq!(rows.get::<i64, _>(0), 0, "{table} still holds something");
    }
}

#[tokio::test]
async fn nothing_but_a_sample_is_removed() {
    let (test, counselor) = at_the_desk().await;
    let actor = test.actor(&counselor).await;
    let customer = test.customer(&actor, "Kay").await;
    let session = test.session(&actor, customer.id, "2026-11-24").await;
    let refused = test.clinic.remove_sample(&actor, session.id).await;
    assert!(matches!(refused, Err(ClinicError::NotFound)));
    test.clinic.session(&actor, session.id).await.unwrap();

    let other = test.person("ben", Role::Counselor, test.clinic_id).await;
    let sample = test.clinic.add_sample(&actor, wanted()).await.unwrap();
    let refused = test
        .clinic
        .remove_sample(&test.actor(&other).await, sample.session.id)
        .await;
    assert!(matches!(refused, Err(ClinicError::NotFound)));
}
