//! What an analysis stands on: the newest transcript, its recording, the session's playbook, and what persons
//! said against earlier versions. The pipeline and a correction go the same way from here.

use jiff::Timestamp;
use sqlx::SqliteConnection;

use crate::{
    access::Clinic,
    analysis::{self, Playbook, UnknownLabel},
    domain::{
        AnalysisId, SessionId,
        analysis::{Analysis, AnalysisBody},
        correction::{Correction, Judgement},
        playbook::OwnPlaybook,
        recording::Recording,
        session::Session,
        transcript::Transcript,
    },
    error::ClinicError,
    input::{Invalid, Problem},
    pipeline::NoPlaybook,
    store,
};

/// What is read before an analysis.
pub(crate) struct Ground {
    pub(crate) session: Session,
    pub(crate) transcript: Transcript,
    pub(crate) recording: Recording,
    /// The clinic's own playbooks.
    pub(crate) published: Vec<OwnPlaybook>,
    /// Those that count, oldest first.
    pub(crate) corrections: Vec<Correction>,
}

/// What there is none of yet.
pub(crate) enum Missing {
    Transcript,
    Recording,
}

impl Ground {
    /// Reads it for a session.
    pub(crate) async fn of(
        conn: &mut SqliteConnection,
        session_id: SessionId,
    ) -> Result<Result<Box<Self>, Missing>, ClinicError> {
        let session = store::session::get(conn, session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        let Some(transcript) = store::transcript::shown(conn, session_id).await? else {
            return Ok(Err(Missing::Transcript));
        };
        let Some(recording) = store::recording::get(conn, transcript.recording_id).await? else {
            return Ok(Err(Missing::Recording));
        };
        let published = store::playbook::published(conn, session.clinic_id).await?;
        let corrections = store::correction::active(conn, session_id).await?;
        Ok(Ok(Box::new(Self {
            session,
            transcript,
            recording,
            published,
            corrections,
        })))
    }

    /// Reads the talk, with the corrections in their places. Blocking.
    pub(crate) fn read(&self, clinic: &Clinic) -> Result<AnalysisBody, NoPlaybook> {
        Ok(self.analyzed(&self.playbook(clinic)?, &self.corrections))
    }

    /// What the machine alone says of the label that a judgement is about. Blocking.
    pub(crate) fn judge(
        &self,
        clinic: &Clinic,
        person: &Judgement,
    ) -> Result<(Judgement, Judgement), ClinicError> {
        let playbook = self.playbook(clinic)?;
        let machine = self.analyzed(&playbook, &[]);
        analysis::machine_says(&machine, &self.transcript.body, &playbook, person)
            .map_err(|UnknownLabel(field)| Invalid::new(field, Problem::Unknown).into())
    }

    fn playbook(&self, clinic: &Clinic) -> Result<Playbook, NoPlaybook> {
        clinic.playbook_for(
            &self.published,
            self.session.playbook.as_deref(),
            &self.transcript.body.language,
        )
    }

    fn analyzed(&self, playbook: &Playbook, corrections: &[Correction]) -> AnalysisBody {
        analysis::analyze_with(
            &self.transcript.body,
            &self.recording.gaps_at(),
            self.recording.seconds(),
            playbook,
            corrections,
        )
    }

    /// Whether nothing came in between that another analysis would have to see.
    pub(crate) async fn still_holds(
        &self,
        conn: &mut SqliteConnection,
    ) -> Result<bool, ClinicError> {
        let newest = store::transcript::shown_version(conn, self.session.id).await?;
        let corrections = store::correction::active(conn, self.session.id).await?;
        Ok(newest == Some(self.transcript.version) && corrections == self.corrections)
    }

    /// Keeps a result as the next version.
    pub(crate) async fn keep(
        &self,
        conn: &mut SqliteConnection,
        body: AnalysisBody,
        now: Timestamp,
    ) -> Result<Analysis, ClinicError> {
        let analysis = Analysis {
            id: AnalysisId::generate(),
            session_id: self.session.id,
            transcript_version: self.transcript.version,
            version: store::analysis::next_version(conn, self.session.id).await?,
            body,
            created_at: now,
        };
        store::analysis::insert(conn, &analysis).await?;
        Ok(analysis)
    }
}
