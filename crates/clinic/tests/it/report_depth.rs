//! What lies behind a report's sums: comparisons, medians, stages, the sessions themselves, and columns that are
//! made anew from stored bodies.

use clinic::{
    Actor, Clinic, ClinicError, Page,
    domain::{analysis::AnalysisBody, user::Role},
    reports::{About, ReportQuery, Step, report::Measure},
};
use sqlx::{Connection, SqliteConnection};
use uuid::Uuid;

use crate::{
    support::{PASSWORD, Stopped, TestClinic},
    talks,
};

/// Sessions of each outcome.
const EACH: usize = 12;

/// One clinic, a counselor with agreed and declined sessions that have real bodies and no columns yet, a colleague.
async fn scene() -> Stopped {
    let here = TestClinic::start().await;
    let cara = here.person("cara", Role::Counselor, here.clinic_id).await;
    let ben = here.person("ben", Role::Counselor, here.clinic_id).await;
    here.person("mona", Role::Manager, here.clinic_id).await;
    let mut sessions = Vec::new();
    for (person, count) in [(&cara, 2 * EACH), (&ben, 1)] {
        let actor = here.actor(person).await;
        let customer = here.customer(&actor, "Kay").await;
        for n in 0..count {
            let date = format!("2026-11-{:02}", n % 28 + 1);
            sessions.push(here.session(&actor, customer.id, &date).await.id);
        }
    }
    let stopped = here.stop().await;
    let mut conn = stopped.by_hand().await;
    for (n, id) in sessions.iter().enumerate() {
        let outcome = if n % 2 == 0 { "agreed" } else { "declined" };
        sqlx::query("update session set outcome = ?, status = 'completed' where id = ?")
            .bind(outcome)
            .bind(id.to_string())
            .execute(&mut conn)
            .await
            .unwrap();
        let talk = if n % 2 == 0 {
            talks::consultation()
        } else {
            talks::pushy()
        };
        analysis(&mut conn, &id.to_string(), &talk.analyzed()).await;
    }
    conn.close().await.unwrap();
    stopped
}

async fn analysis(conn: &mut SqliteConnection, session: &str, body: &AnalysisBody) {
    sqlx::query(
        "insert into analysis (id, session_id, transcript_version, version, body, created_at) values (?, ?, 1, 1, ?, 0)",
    )
    .bind(Uuid::now_v7().to_string())
    .bind(session)
    .bind(serde_json::to_string(body).unwrap())
    .execute(conn)
    .await
    .unwrap();
}

async fn signed_in(clinic: &Clinic, name: &str) -> Actor {
    let email = format!("{name}@clinic.example");
    let token = clinic.sign_in(&email, PASSWORD).await.unwrap().token;
    clinic.actor(&token).await.unwrap()
}

fn november() -> ReportQuery {
    ReportQuery {
        from: "2026-11-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
        clinic_id: None,
        counselor_id: None,
        by: Step::Month,
    }
}

async fn opened() -> (Stopped, Clinic) {
    let stopped = scene().await;
    let clinic = stopped.open();
    signed_in(&clinic, "mona").await;
    let renewed = clinic
        .renew_report_columns(&clinic.worker().unwrap())
        .await
        .unwrap();
    assert_eq!(renewed, 2 * EACH + 1, "all were behind");
    (stopped, clinic)
}

#[tokio::test]
async fn columns_are_made_anew_once() {
    let (_stopped, clinic) = opened().await;
    let worker = clinic.worker().unwrap();
    assert_eq!(clinic.renew_report_columns(&worker).await.unwrap(), 0);
    let mona = signed_in(&clinic, "mona").await;
    let report = clinic.clinic_report(&mona, november()).await.unwrap();
    assert_eq!(
        report.total.of(Measure::StageCoverage).sessions(),
        u32::try_from(2 * EACH + 1).unwrap()
    );
    let stages: Vec<&str> = report.stages.iter().map(|row| row.stage.as_str()).collect();
    assert_eq!(
        stages,
        ["opening", "needs", "information", "proposal", "closing"],
        "in the order of the playbook"
    );
    assert!(report.stages.iter().all(|row| row.covered <= row.judged));
}

#[tokio::test]
async fn agreed_and_declined_are_compared_where_there_are_enough() {
    let (_stopped, clinic) = opened().await;
    let mona = signed_in(&clinic, "mona").await;
    let report = clinic.clinic_report(&mona, november()).await.unwrap();
    let patterns = &report.patterns;
    assert_eq!((patterns.agreed, patterns.declined), (13, 12));
    let flags = patterns
        .contrasts
        .iter()
        .find(|contrast| contrast.measure == Measure::Flags)
        .unwrap();
    assert!(
        flags.interval.high < 0.0,
        "every declined talk pushed: {flags:?}"
    );
    assert!(
        patterns
            .contrasts
            .iter()
            .all(|contrast| contrast.measure != Measure::Satisfaction),
        "the estimate is made of the same words"
    );
    let again = clinic.clinic_report(&mona, november()).await.unwrap();
    assert_eq!(again.patterns, report.patterns, "chance has a fixed seed");
    let first_week = ReportQuery {
        to: "2026-11-07".parse().unwrap(),
        ..november()
    };
    let few = clinic.clinic_report(&mona, first_week).await.unwrap();
    assert!(few.patterns.contrasts.is_empty(), "too few to compare");
    assert!(few.patterns.agreed > 0);
}

#[tokio::test]
async fn a_counselor_is_held_against_the_own_median() {
    let (_stopped, clinic) = opened().await;
    let (cara, mona) = (
        signed_in(&clinic, "cara").await,
        signed_in(&clinic, "mona").await,
    );
    let own = clinic.clinic_report(&cara, november()).await.unwrap();
    let talk = own
        .medians
        .iter()
        .find(|median| median.measure == Measure::TalkShare)
        .unwrap();
    assert_eq!(talk.sessions, u32::try_from(2 * EACH).unwrap());
    assert!(own.clinics.is_empty() && own.counselors.len() == 1);
    let all = clinic.clinic_report(&mona, november()).await.unwrap();
    assert!(all.medians.is_empty(), "no median over several people");
    let of_cara = ReportQuery {
        counselor_id: Some(cara.id()),
        ..november()
    };
    let narrowed = clinic.clinic_report(&mona, of_cara).await.unwrap();
    assert_eq!(narrowed.medians, own.medians);
}

#[tokio::test]
async fn every_number_opens_its_sessions_and_their_moment() {
    let (_stopped, clinic) = opened().await;
    let mona = signed_in(&clinic, "mona").await;
    let report = clinic.clinic_report(&mona, november()).await.unwrap();
    let count = async |about: About| {
        let page = Page::first(100);
        let found = clinic
            .report_sessions(&mona, november(), &about, &page)
            .await
            .unwrap();
        assert_eq!(found.next_cursor, None);
        found.items
    };
    let all = u32::try_from(count(About::All).await.len()).unwrap();
    assert_eq!(all, report.total.sessions);
    let flagged = count(About::Flagged).await;
    let flags = count(About::Measured(Measure::Flags)).await;
    let some = flags.iter().filter(|one| one.value > Some(0.0)).count();
    assert!(flagged.len() == some && some >= EACH, "{some}");
    assert!(flagged.iter().all(|one| one.moment.is_some()));
    assert_eq!(count(About::NotAnalyzed).await.len(), 0);
    for row in &report.advice {
        let sessions = count(About::Advice(row.id.clone())).await.len();
        assert_eq!(u32::try_from(sessions).unwrap(), row.sessions, "{}", row.id);
    }
    for row in &report.stages {
        for (covered, expected) in [(true, row.covered), (false, row.judged - row.covered)] {
            let stage = row.stage.clone();
            let sessions = count(About::Stage { stage, covered }).await.len();
            assert_eq!(u32::try_from(sessions).unwrap(), expected, "{}", row.stage);
        }
    }
    for measure in Measure::ALL {
        let sessions = count(About::Measured(*measure)).await;
        assert!(sessions.iter().all(|one| one.value.is_some()));
        assert_eq!(
            u32::try_from(sessions.len()).unwrap(),
            report.total.of(*measure).sessions(),
            "{measure:?}"
        );
    }
}

#[tokio::test]
async fn the_sessions_behind_a_number_come_in_pages_and_within_reach() {
    let (_stopped, clinic) = opened().await;
    let (cara, ben) = (
        signed_in(&clinic, "cara").await,
        signed_in(&clinic, "ben").await,
    );
    let mut page = Page::first(7);
    let mut seen = std::collections::BTreeSet::new();
    loop {
        let found = clinic
            .report_sessions(&cara, november(), &About::All, &page)
            .await
            .unwrap();
        for one in &found.items {
            assert_eq!(one.session.counselor.id, cara.id());
            assert!(seen.insert(one.session.session.id), "shown twice");
        }
        let Some(cursor) = found.next_cursor else {
            break;
        };
        page = page.after(cursor);
    }
    assert_eq!(seen.len(), 2 * EACH);
    let of_cara = ReportQuery {
        counselor_id: Some(cara.id()),
        ..november()
    };
    let answer = clinic
        .report_sessions(&ben, of_cara, &About::All, &Page::default())
        .await;
    assert!(matches!(answer, Err(ClinicError::NotFound)), "{answer:?}");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_keeps_its_columns() {
    let stopped = scene().await;
    let mut conn = stopped.by_hand().await;
    sqlx::query("update analysis set body = '{}', worries = 3")
        .execute(&mut conn)
        .await
        .unwrap();
    conn.close().await.unwrap();
    let clinic = stopped.open();
    let mona = signed_in(&clinic, "mona").await;
    let worker = clinic.worker().unwrap();
    assert_eq!(
        clinic.renew_report_columns(&worker).await.unwrap(),
        2 * EACH + 1
    );
    assert_eq!(clinic.renew_report_columns(&worker).await.unwrap(), 0);
    let report = clinic.clinic_report(&mona, november()).await.unwrap();
    assert_eq!(report.total.worries, 3 * report.total.sessions);
}

#[tokio::test]
async fn an_export_is_written_down_as_one() {
    let (_stopped, clinic) = opened().await;
    let mona = signed_in(&clinic, "mona").await;
    clinic.export_report(&mona, november()).await.unwrap();
    let token = clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = clinic.actor(&token).await.unwrap();
    let audit = clinic.list_audit(&admin, &Page::first(20)).await.unwrap();
    let exports = audit
        .items
        .iter()
        .filter(|entry| entry.action == "report.export");
    assert_eq!(exports.count(), 1);
}
