//! A session to explore before the first client comes. It is made of a talk that ships with the program and goes the way
//! of every imported file; it is marked, counts in no report, and is removed whole.

use super::{NewSession, SessionWithRelations, reached};
use crate::{
    Actor, Clinic, ClinicError,
    domain::{
        Confidential, SessionId, consent::ConsentPurpose, job::JobKind, session::SessionDate,
    },
    people::NewCustomer,
    policy::{self, Action},
    recordings::blocking,
    store,
};

/// What is kept as the wording of an answer that nobody gave: the talk is invented.
const WORDING: &str = "sample";
/// The language of the talk.
const LANGUAGE: &str = "en";

/// A sample to make.
#[derive(Clone, Debug)]
pub struct NewSample {
    /// What the invented customer is called, in the language of the screens.
    pub customer_name: Confidential<String>,
    /// The day and time that it shows.
    pub session_date: SessionDate,
}

impl Clinic {
    /// The actor's sample session; made where there is none. Transcript and analysis follow by themselves.
    pub async fn add_sample(
        &self,
        actor: &Actor,
        wanted: NewSample,
    ) -> Result<SessionWithRelations, ClinicError> {
        policy::reach(actor, Action::AddSample)?;
        let sound = self.inner.settings.sample;
        if sound.is_empty() {
            return Err(ClinicError::NotFound);
        }
        if let Some(there) = self.sample_of(actor).await? {
            return self.session(actor, there).await;
        }
        let customer = NewCustomer {
            name: wanted.customer_name,
            ..NewCustomer::default()
        };
        let customer = self.create_customer(actor, customer).await?;
        let agreed = ConsentPurpose::Recording;
        self.record_consent(actor, customer.id, agreed, true, WORDING)
            .await?;
        let planned = NewSession {
            customer_id: customer.id,
            session_date: wanted.session_date,
            counselor_id: None,
            notes: Confidential::default(),
            language: Some(LANGUAGE.to_owned()),
            playbook: None,
        };
        let made = self.create_session(actor, planned).await?.session.id;
        self.mark_sample(actor, made).await?;
        let mut import = self.import_recording(actor, made).await?;
        import.write(sound).await?;
        import.finish().await?;
        self.session(actor, made).await
    }

    async fn sample_of(&self, actor: &Actor) -> Result<Option<SessionId>, ClinicError> {
        let open = self.open_vault()?;
        Ok(store::sample::of_counselor(&mut *open.db.read().await?, actor.id()).await?)
    }

    /// Marked before its sound comes: at no moment does it count.
    async fn mark_sample(&self, actor: &Actor, id: SessionId) -> Result<(), ClinicError> {
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        store::sample::mark(&mut tx, id).await?;
        let action = Action::AddSample.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        Ok(tx.commit().await?)
    }

    /// Removes the actor's sample: the session, all that grew from it, its sound, and its customer unless somebody met
    /// that one again. Any other session is [`ClinicError::NotFound`].
    pub async fn remove_sample(&self, actor: &Actor, id: SessionId) -> Result<(), ClinicError> {
        let (open, now) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        let session = reached(&mut tx, actor, Action::RemoveSample, id).await?;
        if !session.sample {
            return Err(ClinicError::NotFound);
        }
        for kind in [JobKind::Transcribe, JobKind::Analyze] {
            if let Some(job) = store::job::pending(&mut tx, id, kind).await? {
                self.inner.at_work.stop(job.id);
            }
        }
        let recordings = store::sample::remove(&mut tx, id).await?;
        store::sample::remove_customer(&mut tx, session.customer_id).await?;
        let action = Action::RemoveSample.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        tx.commit().await?;
        let paths: Vec<_> = recordings
            .into_iter()
            .map(|recording| self.inner.vault.recording_path(recording.0))
            .collect();
        blocking(move || {
            for path in paths {
                remove_if_there(&path)?;
            }
            Ok::<_, ClinicError>(())
        })
        .await
    }
}

fn remove_if_there(path: &std::path::Path) -> Result<(), ClinicError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(ClinicError::internal(error))
        }
        _ => Ok(()),
    }
}
