//! Analyses as people see and correct them.

mod correct;
mod ground;

pub(crate) use ground::{Ground, Missing};

use crate::{
    access::{Actor, Clinic},
    analysis::{Accuracy, shipped_accuracy},
    domain::{SessionId, analysis::Analysis},
    error::ClinicError,
    policy::Action,
    sessions, store,
};

impl Clinic {
    /// How right the rules were on labelled dialogues. The same for everybody who is signed in.
    pub fn analysis_accuracy(&self, _actor: &Actor) -> &'static [Accuracy] {
        shipped_accuracy()
    }

    /// The newest analysis of a session; [`NotFound`](ClinicError::NotFound) where there is none yet.
    /// Reading it is written down in the audit.
    pub async fn analysis(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Analysis, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadAnalysis, session_id).await?;
        let analysis = store::analysis::newest(&mut conn, session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        drop(conn);
        self.note_reading(&open, actor, Action::ReadAnalysis, session_id)
            .await?;
        Ok(analysis)
    }
}
