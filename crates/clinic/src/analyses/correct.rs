//! A counselor's word against a label. The machine's word is kept in the correction and in the earlier version;
//! a new version is made at once, so that every number that rests on the label follows, reports included.

use sqlx::SqliteConnection;

use super::Ground;
use crate::{
    access::{Actor, Clinic},
    domain::{
        CorrectionId, SessionId,
        analysis::Analysis,
        correction::{Correction, Judgement},
    },
    error::ClinicError,
    input::{Invalid, Problem},
    pipeline::NoPlaybook,
    policy::{self, Action},
    recordings::blocking,
    sessions, store,
};

/// Longest quote or name within a judgement, in characters.
const TEXT_MAX: usize = 4000;

impl Clinic {
    /// Says against a label; the answer is the new version of the analysis. A judgement that only repeats what
    /// the machine says takes an earlier correction of the same label back.
    ///
    /// Errors: [`NotFound`](ClinicError::NotFound) where there is no analysis yet; [`Invalid`] where the talk has
    /// no such label.
    pub async fn correct_analysis(
        &self,
        actor: &Actor,
        session_id: SessionId,
        person: Judgement,
    ) -> Result<Analysis, ClinicError> {
        if !person.is_bounded(TEXT_MAX) {
            return Err(Invalid::new("quote", Problem::TooLong { max: TEXT_MAX }).into());
        }
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        sessions::reached(&mut tx, actor, Action::CorrectAnalysis, session_id).await?;
        let ground = analysed(&mut tx, session_id).await?;
        let clinic = self.clone();
        let (mut ground, person, machine) = blocking(move || {
            let (machine, person) = ground.judge(&clinic, &person)?;
            Ok::<_, ClinicError>((ground, person, machine))
        })
        .await?;
        let now = self.now();
        for earlier in ground
            .corrections
            .iter()
            .filter(|one| one.person.same_label(&person))
        {
            store::correction::undo(&mut tx, earlier.id, now).await?;
        }
        if machine != person {
            let correction = Correction {
                id: CorrectionId::generate(),
                session_id,
                machine,
                person,
                by: actor.id(),
                at: now,
                undone_at: None,
            };
            store::correction::insert(&mut tx, &correction).await?;
        }
        ground.corrections = store::correction::active(&mut tx, session_id).await?;
        let analysis = self.read_anew(&mut tx, actor, ground).await?;
        tx.commit().await?;
        Ok(analysis)
    }

    /// Takes a correction back; the answer is the new version of the analysis.
    pub async fn undo_correction(
        &self,
        actor: &Actor,
        id: CorrectionId,
    ) -> Result<Analysis, ClinicError> {
        policy::reach(actor, Action::CorrectAnalysis)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let session_id = store::correction::get(&mut tx, id)
            .await?
            .ok_or(ClinicError::NotFound)?
            .session_id;
        sessions::reached(&mut tx, actor, Action::CorrectAnalysis, session_id).await?;
        store::correction::undo(&mut tx, id, self.now()).await?;
        let ground = analysed(&mut tx, session_id).await?;
        let analysis = self.read_anew(&mut tx, actor, ground).await?;
        tx.commit().await?;
        Ok(analysis)
    }

    /// What was ever said against the analyses of a session, oldest first, what was taken back too.
    pub async fn corrections(
        &self,
        actor: &Actor,
        session_id: SessionId,
    ) -> Result<Vec<Correction>, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        sessions::reached(&mut conn, actor, Action::ReadAnalysis, session_id).await?;
        let found = store::correction::of_session(&mut conn, session_id).await?;
        drop(conn);
        self.note_reading(&open, actor, Action::ReadAnalysis, session_id)
            .await?;
        Ok(found)
    }

    async fn read_anew(
        &self,
        tx: &mut SqliteConnection,
        actor: &Actor,
        ground: Box<Ground>,
    ) -> Result<Analysis, ClinicError> {
        let clinic = self.clone();
        let (ground, body) = blocking(move || {
            let body = ground.read(&clinic)?;
            Ok::<_, NoPlaybook>((ground, body))
        })
        .await?;
        let now = self.now();
        let analysis = ground.keep(tx, body, now).await?;
        let action = Action::CorrectAnalysis.as_str();
        store::audit::append(tx, &actor.acting(), action, analysis.id, now).await?;
        Ok(analysis)
    }
}

/// What the newest analysis of a session stands on; [`ClinicError::NotFound`] where there is none.
async fn analysed(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> Result<Box<Ground>, ClinicError> {
    if store::analysis::next_version(conn, session_id).await? == 1 {
        return Err(ClinicError::NotFound);
    }
    Ground::of(conn, session_id)
        .await?
        .map_err(|_| ClinicError::NotFound)
}
