//! Planning a session.

use sqlx::SqliteConnection;

use super::SessionWithRelations;
use crate::{
    Actor, Clinic, ClinicError,
    domain::{
        ClinicId, Confidential, CustomerId, SessionId, UserId,
        customer::Customer,
        session::{Session, SessionDate, SessionStatus},
        user::{Role, User},
    },
    input::{self, Invalid, Problem},
    policy::{self, Action, Reach},
    settings, store,
};

/// A counselor and a customer.
const USUAL_SPEAKERS: usize = 2;

/// A session to plan. Its clinic is the customer's, for good.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Whom it is with.
    pub customer_id: CustomerId,
    /// When it is.
    pub session_date: SessionDate,
    /// Who holds it; the actor unless somebody else is named.
    pub counselor_id: Option<UserId>,
    /// Notes to begin with.
    pub notes: Confidential<String>,
    /// Language of the talk, `en` or `ja`; `None` takes the clinic's usual one, or lets the recogniser decide.
    pub language: Option<String>,
    /// Id of the playbook that judges it; `None` is the one of the settings.
    pub playbook: Option<String>,
}

impl Clinic {
    /// Plans a session. A customer or counselor out of the actor's reach is [`ClinicError::NotFound`].
    pub async fn create_session(
        &self,
        actor: &Actor,
        wanted: NewSession,
    ) -> Result<SessionWithRelations, ClinicError> {
        let reach = policy::reach(actor, Action::CreateSession)?;
        let customers = policy::reach(actor, Action::ReadCustomer)?;
        let notes = input::notes(wanted.notes)?;
        let language = input::language(wanted.language.as_deref())?;
        let playbook = self.known_playbook(actor, wanted.playbook).await?;
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let customer = store::customer::get_within(&mut tx, wanted.customer_id, customers)
            .await?
            .ok_or(ClinicError::NotFound)?;
        let counselor =
            counselor_within(&mut tx, reach, wanted.counselor_id.unwrap_or(actor.id())).await?;
        check_pair(&counselor, &customer)?;
        let language = match language {
            Some(named) => Some(named),
            None => usual_language(&mut tx, customer.clinic_id).await?,
        };
        let session = Session {
            id: SessionId::generate(),
            clinic_id: customer.clinic_id,
            customer_id: customer.id,
            counselor_id: counselor.id,
            session_date: wanted.session_date,
            duration_seconds: None,
            status: SessionStatus::Scheduled,
            outcome: None,
            notes,
            language,
            playbook,
            speakers: USUAL_SPEAKERS,
            sample: false,
            created_at: now,
            updated_at: now,
        };
        store::session::insert(&mut tx, &session).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::CreateSession.as_str(),
            session.id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(SessionWithRelations {
            session,
            customer,
            counselor,
        })
    }
}

/// The language that the clinic has set for its talks.
async fn usual_language(
    conn: &mut SqliteConnection,
    clinic_id: ClinicId,
) -> Result<Option<String>, ClinicError> {
    let usual = settings::of_clinic(conn, clinic_id).await?.talk.language;
    Ok(usual.of_session().map(str::to_owned))
}

async fn counselor_within(
    conn: &mut SqliteConnection,
    reach: Reach,
    id: UserId,
) -> Result<User, ClinicError> {
    let counselor = store::user::get_within(conn, id, reach).await?;
    counselor
        .filter(|user| user.is_active)
        .ok_or(ClinicError::NotFound)
}

/// Clinic walls hold for planned sessions too: who belongs to a clinic counsels its customers alone.
fn check_pair(counselor: &User, customer: &Customer) -> Result<(), Invalid> {
    if counselor.role == Role::Admin || counselor.clinic_id == Some(customer.clinic_id) {
        return Ok(());
    }
    Err(Invalid::new("counselor_id", Problem::NotAllowed))
}
