//! Analyses as people see them.

use crate::{
    access::{Actor, Clinic},
    domain::{SessionId, analysis::Analysis},
    error::ClinicError,
    policy::Action,
    sessions, store,
};

impl Clinic {
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
