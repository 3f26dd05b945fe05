//! A vault with so many sessions. Rows are written past the use cases, which would take an hour.

use std::path::Path;

use app::Config;
use clinic::{
    SetUp,
    domain::{
        ClinicId, Confidential, CustomerId, SessionId, UserId,
        user::{Email, Password},
    },
    people::NewCustomer,
};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

pub(crate) const EMAIL: &str = "ada@clinic.example";
pub(crate) const PASSWORD: &str = "a long walk by the river";
/// Days over which the sessions lie.
const DAYS: usize = 3650;

/// Whose the sessions are.
pub(crate) struct Seeded {
    clinic: ClinicId,
    pub(crate) admin: UserId,
    customer: CustomerId,
    /// One of the sessions.
    pub(crate) session: SessionId,
}

/// Sets the vault up and fills it.
pub(crate) async fn fill(folder: &Path, sessions: usize) -> anyhow::Result<Seeded> {
    let mut seeded = set_up(folder).await?;
    let mut conn = open(folder).await?;
    let mut tx = conn.begin().await?;
    for n in 0..sessions {
        seeded.session = insert(&mut tx, &seeded, n).await?;
    }
    tx.commit().await?;
    conn.close().await?;
    Ok(seeded)
}

/// The database file itself, with the settings that the program uses.
pub(crate) async fn open(folder: &Path) -> anyhow::Result<SqliteConnection> {
    let vault = vault::Vault::claim(folder)?;
    let key = vault.unlock(EMAIL, PASSWORD)?.database();
    let options = SqliteConnectOptions::new()
        .pragma("key", format!("\"x'{}'\"", key.hex().as_str()))
        .filename(vault.database_path())
        .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
        .synchronous(sqlx::sqlite::SqliteSynchronous::Full);
    Ok(options.connect().await?)
}

async fn set_up(folder: &Path) -> anyhow::Result<Seeded> {
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
        name: Confidential::new("Wilhelmina Quillfeather".to_owned()),
        clinic_id: Some(done.clinic.id),
        ..NewCustomer::default()
    };
    let customer = clinic.create_customer(&actor, customer).await?;
    running.stop().await;
    Ok(Seeded {
        clinic: done.clinic.id,
        admin: done.admin.id,
        customer: customer.id,
        session: SessionId::generate(),
    })
}

/// Words of which each session has some, so that a search has rare and common ones to find.
const WORDS: [&str; 8] = [
    "worried about the cost of the implant",
    "asked how long it hurts",
    "治療の費用が心配です",
    "came with her sister",
    "wants to think it over",
    "痛みについて話しました",
    "has had a bad experience before",
    "agreed to a second appointment",
];

pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    seeded: &Seeded,
    n: usize,
) -> anyhow::Result<SessionId> {
    let days = i64::try_from(n * 7919 % DAYS)?;
    let day = jiff::civil::date(2016, 1, 1) + jiff::Span::new().days(days);
    let id = SessionId::generate();
    sqlx::query(
        "insert into session (id, clinic_id, customer_id, counselor_id, session_date, status, notes, created_at, \
         updated_at) values (?, ?, ?, ?, ?, 'recorded', ?, 0, 0)",
    )
    .bind(id.to_string())
    .bind(seeded.clinic.to_string())
    .bind(seeded.customer.to_string())
    .bind(seeded.admin.to_string())
    .bind(day.to_string())
    .bind(format!(
        "Session {n}: the client {}, and {}.",
        WORDS[n % WORDS.len()],
        WORDS[n / WORDS.len() % WORDS.len()]
    ))
    .execute(conn)
    .await?;
    Ok(id)
}
