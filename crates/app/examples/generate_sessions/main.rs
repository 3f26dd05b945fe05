//! Fills an empty vault with invented people and sessions, for looking at reports and for the tests of the screens.
//! Everything goes the way of real use: sign-in, import, pipeline, outcome; only the ports invent.

mod ports;
mod talk;

use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, ensure};
use clap::Parser;
use clinic::{
    Actor, Clinic, Ports, SetUp, Settings,
    domain::{
        ClinicId, Confidential, SessionId,
        session::{Outcome, SessionStatus},
        user::{Email, Password, Role},
    },
    people::{NewCustomer, NewUser},
    sessions::{NewSession, SessionChange},
};
use jiff::{ToSpan, civil::Date};
use ports::{SilentDecoder, SilentTranscriber};
use talk::Chance;

/// The admin of the vault, and everybody's password.
const ADMIN: &str = "ada@clinic.example";
const PASSWORD: &str = "a long walk by the river";
/// Name, e-mail, and in so many of a hundred talks the careful piece.
const COUNSELORS: [(&str, &str, u8); 4] = [
    ("Ben Miller", "ben@clinic.example", 45),
    ("Cora Listener", "cora@clinic.example", 75),
    ("Hana Sato", "hana@clinic.example", 60),
    ("Yuto Kimura", "yuto@clinic.example", 30),
];

#[derive(Parser)]
struct Arguments {
    /// Folder of the vault; it must be empty.
    #[arg(long)]
    vault: PathBuf,
    /// How many sessions.
    #[arg(long, default_value_t = 500)]
    sessions: u16,
    /// The last day.
    #[arg(long)]
    until: Date,
    /// Over how many days before it.
    #[arg(long, default_value_t = 330)]
    days: u16,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let asked = Arguments::parse();
    std::fs::create_dir_all(&asked.vault)?;
    let ports = Ports {
        transcriber: Arc::new(SilentTranscriber),
        decoder: Arc::new(SilentDecoder),
        models: Arc::new(clinic::ports::NoModels),
    };
    let clinic = Clinic::open_folder(&asked.vault, ports, Settings::default())?;
    let counselors = people(&clinic).await?;
    let mut chance = Chance(u64::from(asked.sessions));
    for n in 0..asked.sessions {
        let at = usize::try_from(chance.below(COUNSELORS.len() as u64))?;
        let actor = counselors.get(at).context("nobody holds it")?;
        let back = i64::try_from(chance.below(u64::from(asked.days)))?;
        let day = asked.until.checked_sub(back.days())?;
        let hour = 9 + chance.below(9);
        session(
            &clinic,
            actor,
            n,
            &format!("{day}T{hour:02}:00"),
            at,
            &mut chance,
        )
        .await?;
    }
    clinic.quit().await;
    Ok(())
}

/// An admin, a manager and the counselors, who are signed in.
async fn people(clinic: &Clinic) -> anyhow::Result<Vec<Actor>> {
    let done = clinic
        .set_up(SetUp {
            clinic_name: "Clinic by the River".to_owned(),
            admin_name: "Ada Keeper".to_owned(),
            admin_email: Email::parse(ADMIN)?,
            admin_password: Password::parse(PASSWORD.to_owned())?,
        })
        .await?;
    let admin = signed_in(clinic, ADMIN).await?;
    person(
        clinic,
        &admin,
        "Mona Overview",
        "mona@clinic.example",
        Role::Manager,
        done.clinic.id,
    )
    .await?;
    let mut counselors = Vec::new();
    for (name, email, _) in COUNSELORS {
        person(clinic, &admin, name, email, Role::Counselor, done.clinic.id).await?;
        counselors.push(signed_in(clinic, email).await?);
    }
    Ok(counselors)
}

async fn person(
    clinic: &Clinic,
    admin: &Actor,
    name: &str,
    email: &str,
    role: Role,
    clinic_id: ClinicId,
) -> anyhow::Result<()> {
    let wanted = NewUser {
        email: Email::parse(email)?,
        name: name.to_owned(),
        password: Password::parse(PASSWORD.to_owned())?,
        role,
        clinic_id: Some(clinic_id),
    };
    clinic.create_user(admin, wanted).await?;
    Ok(())
}

async fn signed_in(clinic: &Clinic, email: &str) -> anyhow::Result<Actor> {
    let token = clinic.sign_in(email, PASSWORD).await?.token;
    Ok(clinic.actor(&token).await?)
}

async fn session(
    clinic: &Clinic,
    actor: &Actor,
    n: u16,
    date: &str,
    counselor: usize,
    chance: &mut Chance,
) -> anyhow::Result<()> {
    let customer = NewCustomer {
        name: Confidential::new(format!("Client {n:03}")),
        ..NewCustomer::default()
    };
    let customer = clinic.create_customer(actor, customer).await?;
    let wanted = NewSession {
        customer_id: customer.id,
        session_date: date.parse()?,
        counselor_id: None,
        notes: Confidential::default(),
        language: Some("en".to_owned()),
        playbook: None,
    };
    let id = clinic.create_session(actor, wanted).await?.session.id;
    // Some are only planned, and some talks nobody closed.
    if chance.in_hundred(8) {
        return Ok(());
    }
    let careful = COUNSELORS.get(counselor).map_or(50, |known| known.2);
    let careful = careful + u8::try_from(chance.below(20))?;
    let mut import = clinic.import_recording(actor, id).await?;
    import.write(&ports::file(n, careful)).await?;
    import.finish().await?;
    let worker = clinic.worker().context("the vault is open")?;
    clinic.run_due_jobs(&worker).await?;
    if chance.in_hundred(92) {
        close(clinic, actor, id, outcome(careful, chance)).await?;
    }
    Ok(())
}

/// Careful talks end well more often, as the inventor wished.
fn outcome(careful: u8, chance: &mut Chance) -> Outcome {
    let yes = 20 + u64::from(careful) / 2;
    if chance.in_hundred(yes) {
        Outcome::Agreed
    } else if chance.in_hundred(50) {
        Outcome::Declined
    } else if chance.in_hundred(60) {
        Outcome::FollowUp
    } else {
        Outcome::Undecided
    }
}

async fn close(
    clinic: &Clinic,
    actor: &Actor,
    id: SessionId,
    outcome: Outcome,
) -> anyhow::Result<()> {
    let change = SessionChange {
        outcome: Some(Some(outcome)),
        status: Some(SessionStatus::Completed),
        ..SessionChange::default()
    };
    let closed = clinic.update_session(actor, id, change).await?;
    ensure!(
        closed.session.status == SessionStatus::Completed,
        "not closed"
    );
    Ok(())
}
