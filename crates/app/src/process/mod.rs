//! One file through everything, in a vault that is thrown away: the way of every session, by the same use
//! cases.

mod report;

use std::{path::PathBuf, time::Duration};

use clinic::{
    Actor, Clinic, SetUp,
    domain::{
        Confidential, SessionId,
        consent::ConsentPurpose,
        job::{JobKind, JobState},
        session::SessionDate,
        user::{Email, InvalidEmail, Password},
    },
    people::NewCustomer,
    pipeline::JobFilter,
    sessions::NewSession,
};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use crate::{AppError, Config, running};
pub use report::Outcome;

/// What to do with which file.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The audio file.
    pub file: PathBuf,
    /// Language of the talk; `None` detects it.
    pub language: Option<String>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Progress {
    /// Bytes of the file are being sealed and decoded.
    Importing,
    /// A step runs; the share is 0-1.
    Step(JobKind, f32),
}

/// Bytes read from the file at once.
const PIECE: usize = 1 << 18;
/// How often a step is asked how far it is.
const LOOK: Duration = Duration::from_millis(250);

/// Sends `ask.file` through import, transcription and analysis. `config` says which models, threads and
/// playbook; its vault is not touched: a new one is made in a temporary folder and removed.
pub async fn process(
    config: Config,
    ask: Ask,
    progress: impl Fn(Progress),
) -> Result<Outcome, AppError> {
    let folder = tempfile::Builder::new().prefix("sotto-").tempdir()?;
    let config = Config {
        vault: folder.path().join("vault"),
        ..config
    };
    let clinic = tokio::task::spawn_blocking(move || running::open(config))
        .await
        .map_err(std::io::Error::other)??;
    let done = in_vault(&clinic, &ask, &progress).await;
    clinic.quit().await;
    drop(clinic);
    // The result counts more than a folder that could not be removed; all in it is sealed.
    if let Err(error) = folder.close() {
        tracing::warn!(%error, "the temporary folder could not be removed");
    }
    done
}

async fn in_vault(
    clinic: &Clinic,
    ask: &Ask,
    progress: &impl Fn(Progress),
) -> Result<Outcome, AppError> {
    let actor = somebody(clinic).await?;
    let session = session(clinic, &actor, ask.language.clone()).await?;
    progress(Progress::Importing);
    let recording = import(clinic, &actor, session, &ask.file).await?;
    run_steps(clinic, &actor, session, progress).await?;
    let transcript = clinic.transcript(&actor, session, None).await?;
    let analysis = clinic.analysis(&actor, session).await?;
    Ok(Outcome::new(recording, transcript, analysis.body))
}

/// Sets the vault up for a user whose password is known to nobody.
async fn somebody(clinic: &Clinic) -> Result<Actor, AppError> {
    // Twice 122 random bits.
    let password = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    let email = "process@localhost";
    let wanted = SetUp {
        clinic_name: "Terminal".to_owned(),
        admin_name: "Terminal".to_owned(),
        admin_email: Email::parse(email).map_err(|InvalidEmail| unreachable_input("email"))?,
        admin_password: Password::parse(password.clone())
            .map_err(|_| unreachable_input("password"))?,
    };
    clinic.set_up(wanted).await?;
    let signed_in = clinic.sign_in(email, &password).await?;
    Ok(clinic.actor(&signed_in.token).await?)
}

/// Our own constants fit the domain's rules; if these change, this says which does not.
fn unreachable_input(field: &'static str) -> AppError {
    AppError::Config {
        place: field.to_owned(),
        problem: "the rules of the clinic refuse it".to_owned(),
    }
}

async fn session(
    clinic: &Clinic,
    actor: &Actor,
    language: Option<String>,
) -> Result<SessionId, AppError> {
    let customer = NewCustomer {
        name: Confidential::new("File".to_owned()),
        phone: None,
        email: None,
        clinic_id: None,
    };
    let customer = clinic.create_customer(actor, customer).await?;
    clinic
        .record_consent(
            actor,
            customer.id,
            ConsentPurpose::Recording,
            true,
            "sottoctl process",
        )
        .await?;
    let session_date: SessionDate = "2000-01-01"
        .parse()
        .map_err(|_| unreachable_input("session_date"))?;
    let wanted = NewSession {
        customer_id: customer.id,
        session_date,
        counselor_id: None,
        notes: Confidential::default(),
        language,
        playbook: None,
    };
    Ok(clinic.create_session(actor, wanted).await?.session.id)
}

async fn import(
    clinic: &Clinic,
    actor: &Actor,
    session: SessionId,
    path: &std::path::Path,
) -> Result<clinic::domain::recording::Recording, AppError> {
    let unreadable = |source| AppError::File {
        path: path.to_owned(),
        source,
    };
    let mut file = tokio::fs::File::open(path).await.map_err(unreadable)?;
    let mut import = clinic.import_recording(actor, session).await?;
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece).await.map_err(unreadable)? {
            0 => return Ok(import.finish().await?),
            read => import.write(&piece[..read]).await?,
        }
    }
}

/// Runs the steps that the import asked for, one after the other, and says how far they are.
async fn run_steps(
    clinic: &Clinic,
    actor: &Actor,
    session: SessionId,
    progress: &impl Fn(Progress),
) -> Result<(), AppError> {
    loop {
        let worker = clinic.worker().ok_or(clinic::ClinicError::VaultSealed)?;
        let working = clinic.run_due_jobs(&worker);
        tokio::pin!(working);
        loop {
            tokio::select! {
                done = &mut working => { done?; break; }
                () = tokio::time::sleep(LOOK) => say(clinic, actor, session, progress).await?,
            }
        }
        if all_done(clinic, actor, session).await? {
            return Ok(());
        }
        // A step that failed for now is due again later.
        tokio::time::sleep(LOOK).await;
    }
}

async fn say(
    clinic: &Clinic,
    actor: &Actor,
    session: SessionId,
    progress: &impl Fn(Progress),
) -> Result<(), AppError> {
    let filter = JobFilter {
        session_id: Some(session),
        state: Some(JobState::Running),
    };
    let page = clinic::Page::first(clinic::Page::MAX);
    for job in clinic.list_jobs(actor, filter, &page).await?.items {
        progress(Progress::Step(job.kind, job.progress));
    }
    Ok(())
}

async fn all_done(clinic: &Clinic, actor: &Actor, session: SessionId) -> Result<bool, AppError> {
    let filter = JobFilter {
        session_id: Some(session),
        state: None,
    };
    let page = clinic::Page::first(clinic::Page::MAX);
    let jobs = clinic.list_jobs(actor, filter, &page).await?.items;
    if let Some(reason) = jobs
        .iter()
        .filter(|job| job.state == JobState::Failed)
        .find_map(|job| job.reason)
    {
        return Err(AppError::Step(reason));
    }
    Ok(jobs.iter().all(|job| job.state == JobState::Done))
}
