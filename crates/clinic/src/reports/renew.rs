//! Making report columns anew after the program learned to take more out of an analysis.

use crate::{
    Clinic, ClinicError, Worker,
    policy::{self, Action},
    store,
};

/// Rows of one transaction: others may write in between.
const BATCH: u32 = 100;

impl Clinic {
    /// Brings the report columns of all analyses up to the present rules; returns how many were behind. A body that
    /// cannot be read keeps its columns. Nothing to do costs one look at an index.
    pub async fn renew_report_columns(&self, worker: &Worker) -> Result<usize, ClinicError> {
        policy::worker_may(Action::RenewReport)?;
        let open = self.open_vault()?;
        let mut renewed = 0;
        loop {
            let behind = store::analysis::behind(&mut *open.db.read().await?, BATCH).await?;
            if behind.is_empty() {
                break;
            }
            renewed += behind.len();
            let mut tx = open.db.write().await?;
            for (id, body) in behind {
                if let Ok(body) = serde_json::from_str(&body) {
                    store::analysis::write_columns(&mut tx, id, &body).await?;
                } else {
                    tracing::warn!(%id, "an analysis cannot be read: its report columns stay");
                    store::analysis::keep_columns(&mut tx, id).await?;
                }
            }
            tx.commit().await?;
        }
        if renewed > 0 {
            let mut tx = open.db.write().await?;
            let action = Action::RenewReport.as_str();
            store::audit::append(&mut tx, &worker.acting(), action, "all", self.now()).await?;
            tx.commit().await?;
        }
        Ok(renewed)
    }
}
