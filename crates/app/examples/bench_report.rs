//! A report through the whole router, beside the bare statement of its sums on the same file. Prints one JSON line a
//! figure. `cargo xtask bench report` runs it in release.

use std::{
    collections::HashMap,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use app::{Config, Running};
use clap::Parser;
use clinic::{
    SetUp,
    domain::user::{Email, Password},
};
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Row, SqliteConnection, sqlite::SqliteConnectOptions,
};

const EMAIL: &str = "ada@clinic.example";
const PASSWORD: &str = "a long walk by the river";
/// Timed repetitions, after three untimed.
const REPEATS: usize = 20;
/// Two years, so that every session of the file is in.
const PERIOD: &str = "from=2025-01-01&to=2026-12-31";

/// The sums that every report needs, and nothing of what is made of them.
const SUMS: &str = "select s.counselor_id, substr(s.session_date, 1, 7) as period, s.status, s.outcome, count(*), \
    total(s.duration_seconds), count(a.version), total(a.counselor_share), sum(a.open_questions), \
    sum(a.closed_questions), sum(a.worries), sum(a.worries_met), sum(a.flags), total(a.satisfaction), \
    total(a.questions_per_ten_minutes), total(a.monologue_seconds), total(a.next_step), total(a.stages_covered), \
    total(a.stages_judged) from session s left join analysis a indexed by analysis_for_report on a.session_id = s.id \
    and a.version = (select max(version) from analysis where session_id = s.id) \
    where s.session_date >= '2025-01-01' and s.session_date < '2027-01-01' \
    group by s.counselor_id, period, s.status, s.outcome";

#[derive(Parser)]
struct Arguments {
    /// Sessions in the vault.
    #[arg(long, default_value_t = 10_000)]
    sessions: u32,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Arguments { sessions } = Arguments::parse();
    let folder = tempfile::tempdir_in(".")?;
    set_up(folder.path()).await?;
    let bare = seed_and_measure(folder.path(), sessions).await?;
    let running = app::build(Config::of_vault(folder.path().to_owned())?).await?;
    for (what, path) in [
        (
            "by month",
            format!("/api/v1/reports/clinic?{PERIOD}&by=month"),
        ),
        ("by day", format!("/api/v1/reports/clinic?{PERIOD}&by=day")),
        (
            "the sessions behind one number of it",
            format!("/api/v1/reports/clinic/sessions?{PERIOD}&about=measured&of=talk_share"),
        ),
    ] {
        let times = through_the_router(&running, &path).await?;
        let line = serde_json::json!({
            "what": format!("report over {sessions} sessions, {what}, whole router"),
            "p50_ms": milliseconds(&times, 0.5),
            "p99_ms": milliseconds(&times, 0.99),
            "bare_p50_ms": milliseconds(&bare, 0.5),
        });
        #[expect(
            clippy::print_stdout,
            reason = "the figures are what this program is for"
        )]
        {
            println!("{line}");
        }
    }
    running.stop().await;
    Ok(())
}

async fn set_up(folder: &Path) -> anyhow::Result<()> {
    let running = app::build(Config::of_vault(folder.to_owned())?).await?;
    running
        .clinic
        .set_up(SetUp {
            clinic_name: "Bench".to_owned(),
            admin_name: "Ada".to_owned(),
            admin_email: Email::parse(EMAIL)?,
            admin_password: Password::parse(PASSWORD.to_owned())?,
        })
        .await?;
    running.stop().await;
    Ok(())
}

/// Rows of ten counselors over two years, each session with an analysis whose body is as long as a real one.
fn rows(sessions: u32) -> [String; 4] {
    let count = format!(
        "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < {sessions}) "
    );
    let columns = "0.3 + (i % 40) / 100.0, i % 7, i % 9, i % 4, i % 3, i % 2, 3 + i % 6, 4 + i % 8, 40 + i % 90, i % 2, \
        i % 5, 5, '[[\"leading\",\"Ask openly\"],[\"missing_risks\",\"Name the risks\"]]', 1, 0";
    [
        "insert into user (id, email, name, role, clinic_id, created_at, updated_at) with recursive n(i) as \
         (select 0 union all select i + 1 from n where i < 9) select printf('00000000-0000-7000-8001-%012d', i), \
         'c' || i || '@x.example', 'Counselor ' || i, 'counselor', (select id from clinic), 0, 0 from n; \
         insert into customer (id, clinic_id, name, created_at, updated_at) \
         select '00000000-0000-7000-8002-000000000000', id, 'Kay', 0, 0 from clinic"
            .to_owned(),
        format!(
            "insert into session (id, clinic_id, customer_id, counselor_id, session_date, duration_seconds, status, outcome, \
             created_at, updated_at) {count} select printf('00000000-0000-7000-8000-%012d', i), (select id from clinic), \
             '00000000-0000-7000-8002-000000000000', printf('00000000-0000-7000-8001-%012d', i % 10), \
             date('2025-01-01', '+' || (i % 700) || ' days'), 1800, 'completed', \
             case i % 5 when 0 then 'agreed' when 1 then 'declined' when 2 then 'agreed' when 3 then 'follow_up' end, 0, 0 from n"
        ),
        format!(
            "insert into analysis (id, session_id, transcript_version, version, body, counselor_share, open_questions, \
             closed_questions, worries, worries_met, flags, satisfaction, questions_per_ten_minutes, monologue_seconds, \
             next_step, stages_covered, stages_judged, advice, columns, created_at) {count} \
             select printf('00000000-0000-7000-8000-%012d', i), printf('00000000-0000-7000-8000-%012d', i), 1, 1, \
             '{{\"x\":\"' || printf('%.20000c', 'x') || '\"}}', {columns} from n"
        ),
        format!(
            "insert into analysis_stage (analysis_id, position, playbook, stage, title, covered, heard, items) {count} \
             select printf('00000000-0000-7000-8000-%012d', i), p.value, 'consultation', 'stage' || p.value, 'Stage', \
             (i + p.value) % 3 > 0, 2, 5 from n, json_each('[0,1,2,3,4]') p"
        ),
    ]
}

/// Opens the file itself, fills it, and times the statement alone.
async fn seed_and_measure(folder: &Path, sessions: u32) -> anyhow::Result<Vec<Duration>> {
    let vault = vault::Vault::claim(folder)?;
    let key = vault.unlock(EMAIL, PASSWORD)?.database();
    let mut conn = SqliteConnectOptions::new()
        .pragma("key", format!("\"x'{}'\"", key.hex().as_str()))
        .filename(vault.database_path())
        .connect()
        .await?;
    let mut tx = conn.begin().await?;
    for statement in rows(sessions) {
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    let times = bare(&mut conn, sessions).await?;
    conn.close().await?;
    Ok(times)
}

async fn bare(conn: &mut SqliteConnection, sessions: u32) -> anyhow::Result<Vec<Duration>> {
    let mut times = Vec::new();
    for n in 0..REPEATS + 3 {
        let begun = Instant::now();
        let rows = sqlx::query(SUMS).fetch_all(&mut *conn).await?;
        let counted: u32 = rows.iter().map(|row| row.get::<u32, _>(4)).sum();
        ensure!(counted == sessions, "the statement counts {counted}");
        if n >= 3 {
            times.push(begun.elapsed());
        }
    }
    Ok(times)
}

async fn through_the_router(running: &Running, path: &str) -> anyhow::Result<Vec<Duration>> {
    let token = running.clinic.sign_in(EMAIL, PASSWORD).await?.token;
    let headers = HashMap::from([("authorization".to_owned(), format!("Bearer {token}"))]);
    let mut times = Vec::new();
    for n in 0..REPEATS + 3 {
        let begun = Instant::now();
        let answer = api::call(running.router(), "GET", path, headers.clone(), Vec::new()).await?;
        if n >= 3 {
            times.push(begun.elapsed());
        }
        ensure!(
            answer.status == 200,
            "the report answered {}",
            answer.status
        );
        let body: serde_json::Value = serde_json::from_slice(&answer.body)?;
        let known = body["total"]["sessions"]
            .as_u64()
            .or(body["items"].as_array().map(|items| items.len() as u64));
        ensure!(
            known.context("neither a report nor a list")? > 0,
            "nothing was found"
        );
    }
    Ok(times)
}

fn milliseconds(times: &[Duration], quantile: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index within the list"
    )]
    let at = (sorted.len().saturating_sub(1) as f64 * quantile).round() as usize;
    sorted
        .get(at)
        .map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
}
