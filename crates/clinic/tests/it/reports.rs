//! Reports: who reads what, and that the sums are right.

use clinic::{
    Clinic, ClinicError, Page,
    domain::{ClinicId, UserId, session::SessionStatus, user::Role},
    reports::{
        Report, ReportQuery, Step,
        report::{Figures, Measure},
    },
};
use sqlx::{Connection, SqliteConnection};
use uuid::Uuid;

use crate::support::{PASSWORD, Stopped, TestClinic};

/// Two clinics with a few sessions each, stopped, so that rows can be put in by hand.
pub(crate) struct Scene {
    pub(crate) stopped: Stopped,
    north: ClinicId,
    south: ClinicId,
    cara: UserId,
    pub(crate) ben: UserId,
    sue: UserId,
}

pub(crate) async fn scene() -> Scene {
    let here = TestClinic::start().await;
    let south = here.another_clinic("South").await;
    let mut ids = Vec::new();
    let mut sessions = Vec::new();
    for (name, clinic_id, dates) in [
        (
            "cara",
            here.clinic_id,
            &["2026-10-30", "2026-11-02T09:00", "2026-11-30T18:00"][..],
        ),
        ("ben", here.clinic_id, &["2026-11-02"][..]),
        ("sue", south, &["2026-11-05"][..]),
    ] {
        let person = here.person(name, Role::Counselor, clinic_id).await;
        let actor = here.actor(&person).await;
        let customer = here.customer(&actor, "Kay").await;
        for date in dates {
            sessions.push(here.session(&actor, customer.id, date).await.id.to_string());
        }
        ids.push(person.user.id);
    }
    here.person("mona", Role::Manager, here.clinic_id).await;
    let north = here.clinic_id;
    let stopped = here.stop().await;
    let mut conn = stopped.by_hand().await;
    for (index, status, outcome, seconds) in [
        (1, "completed", Some("agreed"), 600.0),
        (2, "analyzed", None, 300.5),
        (3, "analyzed", Some("follow_up"), 60.0),
        (4, "completed", Some("declined"), 30.0),
    ] {
        put(&mut conn, &sessions[index], status, outcome, seconds).await;
    }
    put_analyses(&mut conn, &sessions).await;
    conn.close().await.unwrap();
    Scene {
        stopped,
        north,
        south,
        cara: ids[0],
        ben: ids[1],
        sue: ids[2],
    }
}

async fn put_analyses(conn: &mut SqliteConnection, sessions: &[String]) {
    // The first version of cara's first analysis no longer counts.
    let advice = r#"[["leading","Ask openly"],["missing_risks","Name risks"]]"#;
    analysis(conn, &sessions[1], 1, (0.9, 0, 9, 9, 0, Some(2.0)), advice).await;
    analysis(
        conn,
        &sessions[1],
        2,
        (0.6, 2, 3, 4, 3, Some(7.0)),
        r#"[["leading","Ask openly"]]"#,
    )
    .await;
    analysis(conn, &sessions[2], 1, (0.4, 1, 0, 0, 0, None), "[]").await;
    analysis(conn, &sessions[3], 1, (0.5, 4, 1, 1, 1, Some(6.0)), advice).await;
    analysis(conn, &sessions[4], 1, (0.7, 0, 1, 2, 0, Some(3.0)), advice).await;
}

async fn put(
    conn: &mut SqliteConnection,
    id: &str,
    status: &str,
    outcome: Option<&str>,
    seconds: f64,
) {
    sqlx::query("update session set status = ?, outcome = ?, duration_seconds = ? where id = ?")
        .bind(status)
        .bind(outcome)
        .bind(seconds)
        .bind(id)
        .execute(conn)
        .await
        .unwrap();
}

/// Share of the counselor, open and closed questions, worries, worries met, satisfaction.
type Measures = (f64, i64, i64, i64, i64, Option<f64>);

async fn analysis(
    conn: &mut SqliteConnection,
    session: &str,
    version: i64,
    of: Measures,
    advice: &str,
) {
    sqlx::query(
        "insert into analysis (id, session_id, transcript_version, version, body, counselor_share, open_questions, \
         closed_questions, worries, worries_met, flags, satisfaction, advice, created_at) \
         values (?, ?, 1, ?, '{}', ?, ?, ?, ?, ?, 1, ?, ?, 0)",
    )
    .bind(Uuid::now_v7().to_string())
    .bind(session)
    .bind(version)
    .bind(of.0)
    .bind(of.1)
    .bind(of.2)
    .bind(of.3)
    .bind(of.4)
    .bind(of.5)
    .bind(advice)
    .execute(conn)
    .await
    .unwrap();
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

async fn asked(clinic: &Clinic, email: &str, query: ReportQuery) -> Result<Report, ClinicError> {
    let token = clinic.sign_in(email, PASSWORD).await.unwrap().token;
    let actor = clinic.actor(&token).await.unwrap();
    clinic.clinic_report(&actor, query).await
}

fn mean(figures: &Figures, measure: Measure) -> Option<f64> {
    figures.of(measure).value()
}

fn close(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 1e-9)
}

#[tokio::test]
async fn a_manager_reads_the_clinics_sums() {
    let scene = scene().await;
    let clinic = scene.stopped.open();
    let report = asked(&clinic, "mona@clinic.example", november())
        .await
        .unwrap();
    let total = &report.total;
    assert_eq!(
        (total.sessions, total.analyzed),
        (3, 3),
        "October and the other clinic are out"
    );
    assert_eq!(total.statuses.of(SessionStatus::Analyzed), 2);
    assert_eq!(total.statuses.of(SessionStatus::Completed), 1);
    assert_eq!(
        (
            total.outcomes.agreed,
            total.outcomes.follow_up,
            total.outcomes.open
        ),
        (1, 1, 1)
    );
    assert_eq!(total.outcomes.agreed_rate(), None, "too few for a rate");
    assert!((total.recorded_seconds - 960.5).abs() < 1e-9);
    assert!(close(mean(total, Measure::TalkShare), 0.5));
    assert_eq!((total.open_questions, total.closed_questions), (7, 4));
    assert_eq!((total.worries, total.worries_met, total.flags), (5, 4, 3));
    assert!(close(mean(total, Measure::Satisfaction), 6.5));
    assert_eq!(total.of(Measure::Satisfaction).sessions(), 2);
    assert!(
        close(mean(total, Measure::OpenShare), (0.4 + 1.0 + 0.8) / 3.0),
        "the mean of the sessions' shares, each session once"
    );
    let names: Vec<(&str, u32)> = report
        .counselors
        .iter()
        .map(|row| (row.name.as_str(), row.figures.sessions))
        .collect();
    assert_eq!(names, [("ben", 1), ("cara", 2)]);
    let advice: Vec<(&str, u32)> = report
        .advice
        .iter()
        .map(|row| (row.id.as_str(), row.sessions))
        .collect();
    assert_eq!(advice, [("leading", 2), ("missing_risks", 1)]);
    assert_eq!(report.advice[0].title, "Ask openly");
}

#[tokio::test]
async fn a_period_is_cut_by_month_week_or_day() {
    let scene = scene().await;
    let clinic = scene.stopped.open();
    let autumn = ReportQuery {
        from: "2026-10-01".parse().unwrap(),
        ..november()
    };
    let cut = |report: Report| -> Vec<(String, u32)> {
        report
            .periods
            .into_iter()
            .map(|row| (row.period.name(), row.figures.sessions))
            .filter(|(_, sessions)| *sessions > 0)
            .collect()
    };
    let months = cut(asked(&clinic, "mona@clinic.example", autumn).await.unwrap());
    assert_eq!(
        months,
        [("2026-10".to_owned(), 1), ("2026-11".to_owned(), 3)]
    );
    let by_week = ReportQuery {
        by: Step::Week,
        ..autumn
    };
    let weeks = cut(asked(&clinic, "mona@clinic.example", by_week)
        .await
        .unwrap());
    // The 2nd and the 30th of November 2026 are Mondays, the 30th of October a Friday.
    let week = |name: &str, sessions| (name.to_owned(), sessions);
    assert_eq!(
        weeks,
        [
            week("2026-W44", 1),
            week("2026-W45", 2),
            week("2026-W49", 1)
        ]
    );
    let by_day = ReportQuery {
        by: Step::Day,
        ..november()
    };
    let report = asked(&clinic, "mona@clinic.example", by_day).await.unwrap();
    assert_eq!(report.periods.len(), 30, "empty days are there, too");
    let days = cut(report);
    assert_eq!(
        days,
        [("2026-11-02".to_owned(), 2), ("2026-11-30".to_owned(), 1)]
    );
}

#[tokio::test]
async fn everybody_reads_only_what_is_in_reach() {
    let scene = scene().await;
    let clinic = scene.stopped.open();
    let own = asked(&clinic, "cara@clinic.example", november())
        .await
        .unwrap();
    assert_eq!((own.total.sessions, own.counselors.len()), (2, 1));
    let all = asked(&clinic, "ada@north.example", november())
        .await
        .unwrap();
    assert_eq!(all.total.sessions, 4);

    let of = |counselor_id| ReportQuery {
        counselor_id: Some(counselor_id),
        ..november()
    };
    let at = |clinic_id| ReportQuery {
        clinic_id: Some(clinic_id),
        ..november()
    };
    for (email, query, sessions) in [
        ("cara@clinic.example", of(scene.cara), Some(2)),
        ("cara@clinic.example", of(scene.ben), None),
        ("cara@clinic.example", at(scene.north), Some(2)),
        ("cara@clinic.example", at(scene.south), None),
        ("mona@clinic.example", of(scene.ben), Some(1)),
        ("mona@clinic.example", of(scene.sue), None),
        ("mona@clinic.example", at(scene.south), None),
        ("ada@north.example", of(scene.sue), Some(1)),
        ("ada@north.example", at(scene.south), Some(1)),
        ("ada@north.example", at(ClinicId::generate()), None),
        ("ada@north.example", of(UserId::generate()), None),
    ] {
        let answer = asked(&clinic, email, query).await;
        match sessions {
            Some(sessions) => assert_eq!(
                answer.unwrap().total.sessions,
                sessions,
                "{email} {query:?}"
            ),
            None => assert!(
                matches!(answer, Err(ClinicError::NotFound)),
                "{email} {query:?} {answer:?}"
            ),
        }
    }
}

#[tokio::test]
async fn a_period_that_ends_before_it_begins_is_refused() {
    let scene = scene().await;
    let clinic = scene.stopped.open();
    let backwards = ReportQuery {
        to: "2026-10-31".parse().unwrap(),
        ..november()
    };
    let answer = asked(&clinic, "mona@clinic.example", backwards).await;
    assert!(matches!(answer, Err(ClinicError::Invalid(_))), "{answer:?}");
}

#[tokio::test]
async fn every_opening_is_in_the_audit() {
    let scene = scene().await;
    let clinic = scene.stopped.open();
    for _ in 0..2 {
        asked(&clinic, "mona@clinic.example", november())
            .await
            .unwrap();
    }
    let token = clinic
        .sign_in("ada@north.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let admin = clinic.actor(&token).await.unwrap();
    let audit = clinic
        .list_audit(&admin, &Page::first(20))
        .await
        .unwrap()
        .items;
    let opened: Vec<_> = audit
        .iter()
        .filter(|entry| entry.action == "report.read")
        .collect();
    assert_eq!(opened.len(), 2);
    assert!(
        opened
            .iter()
            .all(|entry| entry.resource_id == Some(scene.north.to_string()))
    );
}
