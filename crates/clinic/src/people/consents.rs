//! What customers agreed to. Answers are added, never changed: taking a consent back is one more answer.

use super::customers::reached;
use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{
        ConsentId, CustomerId,
        consent::{Consent, ConsentPurpose},
    },
    input,
    policy::{self, Action},
    store,
};

impl Clinic {
    /// All answers of a customer, newest first; the newest of a purpose counts.
    pub async fn consents(
        &self,
        actor: &Actor,
        customer_id: CustomerId,
        page: &Page,
    ) -> Result<Listed<Consent>, ClinicError> {
        policy::reach(actor, Action::ReadConsent)?;
        let (rows, before) = (page.rows()?, page.key()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        reached(&mut conn, actor, Action::ReadConsent, customer_id).await?;
        let answers = store::consent::of_customer(&mut conn, customer_id, before, rows + 1).await?;
        Ok(Listed::of(answers, rows, |consent| consent.id))
    }

    /// Writes down a customer's answer; `wording` is the version of the words that were shown.
    pub async fn record_consent(
        &self,
        actor: &Actor,
        customer_id: CustomerId,
        purpose: ConsentPurpose,
        given: bool,
        wording: &str,
    ) -> Result<Consent, ClinicError> {
        policy::reach(actor, Action::RecordConsent)?;
        let wording = input::name("wording", wording)?;
        let (open, at) = (self.open_vault()?, self.now());
        let mut tx = open.db.write().await?;
        reached(&mut tx, actor, Action::RecordConsent, customer_id).await?;
        let id = ConsentId::generate();
        let consent = Consent {
            id,
            customer_id,
            purpose,
            given,
            wording,
            recorded_by: actor.id(),
            at,
        };
        store::consent::insert(&mut tx, &consent).await?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::RecordConsent.as_str(),
            id,
            at,
        )
        .await?;
        tx.commit().await?;
        Ok(consent)
    }
}
