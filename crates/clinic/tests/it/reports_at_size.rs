//! A report over as many sessions as a clinic has in some years.

use clinic::reports::{ReportQuery, Step};
use sqlx::Connection;

use crate::{reports::scene, support::PASSWORD};

/// Ten thousand sessions add up right; how long it takes is printed, not judged.
#[tokio::test]
async fn ten_thousand_sessions() {
    let scene = scene().await;
    let mut conn = scene.stopped.by_hand().await;
    let body = format!("{{\"filler\":\"{}\"}}", "x".repeat(20_000));
    for fill in [
        "insert into session (id, clinic_id, customer_id, counselor_id, session_date, duration_seconds, status, \
         created_at, updated_at) with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000) \
         select printf('00000000-0000-7000-8000-%012d', i), s.clinic_id, s.customer_id, s.counselor_id, \
         date('2025-01-01', '+' || (i % 365) || ' days'), 3600, 'analyzed', 0, 0 \
         from n, (select * from session where counselor_id = ?1 limit 1) s where ?2 <> ''",
        "insert into analysis (id, session_id, transcript_version, version, body, counselor_share, open_questions, \
         closed_questions, worries, worries_met, satisfaction, advice, created_at) \
         select id, id, 1, 1, ?2, 0.5, 1, 2, 3, 1, 6, '[[\"leading\",\"Ask openly\"]]', 0 \
         from session where session_date < '2026-01-01' and ?1 <> ''",
    ] {
        sqlx::query(fill)
            .bind(scene.ben.to_string())
            .bind(&body)
            .execute(&mut conn)
            .await
            .unwrap();
    }
    conn.close().await.unwrap();
    let clinic = scene.stopped.open();
    let token = clinic
        .sign_in("mona@clinic.example", PASSWORD)
        .await
        .unwrap()
        .token;
    let actor = clinic.actor(&token).await.unwrap();
    let query = ReportQuery {
        from: "2025-01-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
        clinic_id: None,
        counselor_id: None,
        by: Step::Day,
    };
    let begun = std::time::Instant::now();
    let report = clinic.clinic_report(&actor, query).await.unwrap();
    println!(
        "a report over {} sessions took {:?}",
        report.total.sessions,
        begun.elapsed()
    );
    assert_eq!((report.total.sessions, report.periods.len()), (10_004, 699));
    assert_eq!(
        (report.total.open_questions, report.total.worries_met),
        (10_007, 10_004)
    );
    assert_eq!(report.advice[0].sessions, 10_002);
}
