//! The list of sessions through the whole router, beside the bare prepared statement on the same file.
//! Prints one JSON line a figure. `cargo xtask bench api` runs it in release.

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
    domain::{
        ClinicId, Confidential, CustomerId, SessionId, UserId,
        user::{Email, Password},
    },
    people::NewCustomer,
};
use sqlx::{ConnectOptions, Connection, Row, SqliteConnection, sqlite::SqliteConnectOptions};

const EMAIL: &str = "ada@clinic.example";
const PASSWORD: &str = "a long walk by the river";
/// Timed repetitions, after a tenth as many untimed.
const REPEATS: usize = 300;

#[derive(Parser)]
struct Arguments {
    /// Sessions in the vault.
    #[arg(long, default_value_t = 10_000)]
    sessions: usize,
}

struct Ids {
    clinic: ClinicId,
    admin: UserId,
    customer: CustomerId,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Arguments { sessions } = Arguments::parse();
    let folder = tempfile::tempdir_in(".")?;
    let ids = set_up(folder.path()).await?;
    let bare = seed_and_measure(folder.path(), &ids, sessions).await?;
    let running = app::build(Config::of_vault(folder.path().to_owned())?).await?;
    let first = through_the_router(&running, "/api/v1/sessions/?limit=20").await?;
    running.stop().await;
    let line = serde_json::json!({
        "what": format!("list 20 of {sessions} sessions, whole router"),
        "p50_ms": milliseconds(&first, 0.5),
        "p99_ms": milliseconds(&first, 0.99),
        "bare_p50_ms": milliseconds(&bare, 0.5),
    });
    #[expect(
        clippy::print_stdout,
        reason = "the figures are what this program is for"
    )]
    {
        println!("{line}");
    }
    Ok(())
}

async fn set_up(folder: &Path) -> anyhow::Result<Ids> {
    let running = app::build(Config::of_vault(folder.to_owned())?).await?;
    let clinic = &running.clinic;
    let done = clinic
        .set_up(SetUp {
            clinic_name: "Bench".to_owned(),
            admin_name: "Ada".to_owned(),
            admin_email: Email::parse(EMAIL)?,
            admin_password: Password::parse(PASSWORD.to_owned())?,
        })
        .await?;
    let actor = clinic
        .actor(&clinic.sign_in(EMAIL, PASSWORD).await?.token)
        .await?;
    let customer = NewCustomer {
        name: Confidential::new("Wilhelmina".to_owned()),
        phone: None,
        email: None,
        clinic_id: Some(done.clinic.id),
    };
    let customer = clinic.create_customer(&actor, customer).await?;
    running.stop().await;
    Ok(Ids {
        clinic: done.clinic.id,
        admin: done.admin.id,
        customer: customer.id,
    })
}

/// Opens the file itself, fills it, and times the statement alone.
async fn seed_and_measure(
    folder: &Path,
    ids: &Ids,
    sessions: usize,
) -> anyhow::Result<Vec<Duration>> {
    let vault = vault::Vault::claim(folder)?;
    let key = vault.unlock(EMAIL, PASSWORD)?.database();
    let mut conn = SqliteConnectOptions::new()
        .pragma("key", format!("\"x'{}'\"", key.hex().as_str()))
        .filename(vault.database_path())
        .connect()
        .await?;
    let mut tx = conn.begin().await?;
    for n in 0..sessions {
        insert(&mut tx, ids, n).await?;
    }
    tx.commit().await?;
    let mut times = Vec::new();
    for n in 0..REPEATS + REPEATS / 10 {
        let begun = Instant::now();
        let rows = sqlx::query(
            "select s.*, c.name, u.name from session s cross join customer c on c.id = s.customer_id \
             cross join user u on u.id = s.counselor_id order by s.session_date desc, s.id desc limit 20",
        )
        .fetch_all(&mut conn)
        .await?;
        let read: usize = rows
            .iter()
            .map(|row| row.get::<String, _>("id").len())
            .sum();
        ensure!(read > 0, "the statement selects nothing");
        if n >= REPEATS / 10 {
            times.push(begun.elapsed());
        }
    }
    conn.close().await?;
    Ok(times)
}

async fn insert(conn: &mut SqliteConnection, ids: &Ids, n: usize) -> anyhow::Result<()> {
    let day = jiff::civil::date(2016, 1, 1) + jiff::Span::new().days(i64::try_from(n % 3650)?);
    sqlx::query(
        "insert into session (id, clinic_id, customer_id, counselor_id, session_date, status, notes, created_at, updated_at) \
         values (?, ?, ?, ?, ?, 'recorded', ?, 0, 0)",
    )
    .bind(SessionId::generate().to_string())
    .bind(ids.clinic.to_string())
    .bind(ids.customer.to_string())
    .bind(ids.admin.to_string())
    .bind(day.to_string())
    .bind(format!("Notes of session {n}, a line or two as people write them."))
    .execute(conn)
    .await?;
    Ok(())
}

async fn through_the_router(running: &Running, path: &str) -> anyhow::Result<Vec<Duration>> {
    let token = running.clinic.sign_in(EMAIL, PASSWORD).await?.token;
    let headers = HashMap::from([("authorization".to_owned(), format!("Bearer {token}"))]);
    let mut times = Vec::new();
    for n in 0..REPEATS + REPEATS / 10 {
        let begun = Instant::now();
        let answer = api::call(running.router(), "GET", path, headers.clone(), Vec::new()).await?;
        if n >= REPEATS / 10 {
            times.push(begun.elapsed());
        }
        ensure!(answer.status == 200, "the list answered {}", answer.status);
        let body: serde_json::Value = serde_json::from_slice(&answer.body)?;
        let items = body["items"].as_array().context("the list has items")?;
        ensure!(items.len() == 20, "the list has {} items", items.len());
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
