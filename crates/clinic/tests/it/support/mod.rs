//! A clinic on a vault of its own, with people in it, a clock that the test holds, and ports that do what
//! the test says.

mod ports;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use clinic::{
    Actor, Clinic, Clock, Ports, SetUp, Settings,
    domain::{
        ClinicId, Confidential, CustomerId,
        consent::ConsentPurpose,
        customer::Customer,
        session::Session,
        user::{Email, Password, Role, User},
    },
    people::{NewClinic, NewCustomer, NewUser},
    sessions::NewSession,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

pub(crate) use ports::{ScriptedTranscriber, WavDecoder};

/// Everybody's password, until a test changes it.
pub(crate) const PASSWORD: &str = "correct horse battery";

/// A clock that stands still until it is moved.
#[derive(Clone, Debug)]
pub(crate) struct HeldClock(Arc<AtomicI64>);

impl HeldClock {
    fn new() -> Self {
        let start: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
        Self(Arc::new(AtomicI64::new(start.as_millisecond())))
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }

    pub(crate) fn advance(&self, by: SignedDuration) {
        self.0
            .fetch_add(i64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }

    fn clock(&self) -> Clock {
        let held = self.clone();
        Clock::of(move || held.now())
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) user: User,
    pub(crate) token: String,
}

/// A clinic that is set up, with its admin signed in.
pub(crate) struct TestClinic {
    pub(crate) clinic: Clinic,
    pub(crate) clock: HeldClock,
    pub(crate) transcriber: Arc<ScriptedTranscriber>,
    pub(crate) admin: Person,
    pub(crate) clinic_id: ClinicId,
    pub(crate) recovery_code: String,
    dir: TempDir,
}

/// Opens a folder as a process does, with cheap key derivations.
pub(crate) fn open(
    dir: &Path,
    clock: &HeldClock,
    transcriber: &Arc<ScriptedTranscriber>,
) -> Result<Clinic, clinic::ClinicError> {
    open_with(dir, clock, transcriber, |_| {})
}

fn open_with(
    dir: &Path,
    clock: &HeldClock,
    transcriber: &Arc<ScriptedTranscriber>,
    change: impl FnOnce(&mut Settings),
) -> Result<Clinic, clinic::ClinicError> {
    let ports = Ports {
        transcriber: transcriber.clone(),
        ..ports()
    };
    let mut settings = Settings {
        cost: vault::Cost::for_tests(),
        clock: clock.clock(),
        ..Settings::default()
    };
    change(&mut settings);
    Clinic::open_folder(dir, ports, settings)
}

/// Ports of which nothing special is asked.
pub(crate) fn ports() -> Ports {
    Ports {
        transcriber: Arc::new(ScriptedTranscriber::default()),
        decoder: Arc::new(WavDecoder),
        models: Arc::new(clinic::ports::NoModels),
    }
}

/// An empty vault.
pub(crate) fn empty() -> (Clinic, TempDir) {
    let dir = TempDir::new().unwrap();
    (
        open(dir.path(), &HeldClock::new(), &Arc::default()).unwrap(),
        dir,
    )
}

pub(crate) fn set_up_form() -> SetUp {
    SetUp {
        clinic_name: "North".to_owned(),
        admin_name: "Ada".to_owned(),
        admin_email: email("ada@north.example"),
        admin_password: password(PASSWORD),
    }
}

pub(crate) fn email(text: &str) -> Email {
    Email::parse(text).unwrap()
}

pub(crate) fn password(text: &str) -> Password {
    Password::parse(text.to_owned()).unwrap()
}

pub(crate) fn secret(text: &str) -> Confidential<String> {
    Confidential::new(text.to_owned())
}

impl TestClinic {
    pub(crate) async fn start() -> Self {
        let (dir, clock, transcriber) = (TempDir::new().unwrap(), HeldClock::new(), Arc::default());
        let clinic = open(dir.path(), &clock, &transcriber).unwrap();
        let done = clinic.set_up(set_up_form()).await.unwrap();
        let token = clinic
            .sign_in("ada@north.example", PASSWORD)
            .await
            .unwrap()
            .token;
        let admin = Person {
            user: done.admin,
            token,
        };
        let recovery_code = done.recovery_code.into_inner();
        Self {
            clinic,
            clock,
            transcriber,
            admin,
            clinic_id: done.clinic.id,
            recovery_code,
            dir,
        }
    }

    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Ends the program and starts it again: the vault is sealed.
    pub(crate) async fn restart(self) -> Self {
        self.restart_with(|_| {}).await
    }

    /// The same with other settings.
    pub(crate) async fn restart_with(self, change: impl FnOnce(&mut Settings)) -> Self {
        let Self {
            clinic,
            clock,
            transcriber,
            admin,
            clinic_id,
            recovery_code,
            dir,
        } = self;
        clinic.quit().await;
        drop(clinic);
        let clinic = open_with(dir.path(), &clock, &transcriber, change).unwrap();
        Self {
            clinic,
            clock,
            transcriber,
            admin,
            clinic_id,
            recovery_code,
            dir,
        }
    }

    /// Ends the program.
    pub(crate) async fn stop(self) -> Stopped {
        self.clinic.quit().await;
        Stopped {
            dir: self.dir,
            clock: self.clock,
            transcriber: self.transcriber,
        }
    }

    pub(crate) async fn actor(&self, person: &Person) -> Actor {
        self.clinic.actor(&person.token).await.unwrap()
    }

    pub(crate) async fn admin(&self) -> Actor {
        self.actor(&self.admin).await
    }

    pub(crate) async fn sign_in(&self, user: User) -> Person {
        let token = self
            .clinic
            .sign_in(user.email.as_str(), PASSWORD)
            .await
            .unwrap()
            .token;
        Person { user, token }
    }

    /// Adds a user `NAME@clinic.example` and signs in.
    pub(crate) async fn person(&self, name: &str, role: Role, clinic_id: ClinicId) -> Person {
        let wanted = NewUser {
            email: email(&format!("{name}@clinic.example")),
            name: name.to_owned(),
            password: password(PASSWORD),
            role,
            clinic_id: Some(clinic_id),
        };
        let user = self
            .clinic
            .create_user(&self.admin().await, wanted)
            .await
            .unwrap();
        self.sign_in(user).await
    }

    pub(crate) async fn another_clinic(&self, name: &str) -> ClinicId {
        let wanted = NewClinic {
            name: name.to_owned(),
            ..NewClinic::default()
        };
        self.clinic
            .create_clinic(&self.admin().await, wanted)
            .await
            .unwrap()
            .id
    }

    pub(crate) async fn customer(&self, actor: &Actor, name: &str) -> Customer {
        let wanted = NewCustomer {
            name: secret(name),
            ..NewCustomer::default()
        };
        self.clinic.create_customer(actor, wanted).await.unwrap()
    }

    /// A customer who agreed to be recorded.
    pub(crate) async fn consenting_customer(&self, actor: &Actor, name: &str) -> Customer {
        let customer = self.customer(actor, name).await;
        let purpose = ConsentPurpose::Recording;
        self.clinic
            .record_consent(actor, customer.id, purpose, true, "2026-11")
            .await
            .unwrap();
        customer
    }

    pub(crate) async fn session(
        &self,
        actor: &Actor,
        customer_id: CustomerId,
        date: &str,
    ) -> Session {
        self.clinic
            .create_session(actor, new_session(customer_id, date))
            .await
            .unwrap()
            .session
    }
}

/// The folder of a vault that no process holds.
pub(crate) struct Stopped {
    dir: TempDir,
    clock: HeldClock,
    transcriber: Arc<ScriptedTranscriber>,
}

impl Stopped {
    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub(crate) fn open(&self) -> Clinic {
        open(self.dir.path(), &self.clock, &self.transcriber).unwrap()
    }

    pub(crate) fn database_path(&self) -> PathBuf {
        vault::Vault::claim(self.dir.path())
            .unwrap()
            .database_path()
    }

    pub(crate) async fn by_hand(&self) -> SqliteConnection {
        self.by_hand_at(&self.database_path()).await
    }

    /// Opens a database by the vault's key, as only a test would.
    pub(crate) async fn by_hand_at(&self, path: &Path) -> SqliteConnection {
        let vault = vault::Vault::claim(self.dir.path()).unwrap();
        let key = vault.unlock("ada@north.example", PASSWORD).unwrap();
        let options = SqliteConnectOptions::new()
            .filename(path)
            .pragma("key", format!("\"x'{}'\"", *key.database().hex()));
        SqliteConnection::connect_with(&options).await.unwrap()
    }
}

pub(crate) fn new_session(customer_id: CustomerId, date: &str) -> NewSession {
    NewSession {
        customer_id,
        session_date: date.parse().unwrap(),
        counselor_id: None,
        notes: Confidential::default(),
        language: None,
        playbook: None,
    }
}

/// Every file below a folder, with its bytes.
pub(crate) fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found
}

/// Whether `bytes` hold `text`.
pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}
