//! The two steps, each from what is stored to what is stored in one transaction.

use std::sync::{Arc, atomic::AtomicBool};

use super::{
    sound::{self, SealedSound},
    step::{failed, internal, permanent},
    tend::Stops,
};
use crate::{
    access::{Clinic, OpenVault, Worker},
    analyses::{Ground, Missing},
    domain::{
        TranscriptId,
        analysis::AnalysisBody,
        job::{JobKind, JobReason},
        recording::Recording,
        session::SessionStatus,
        transcript::{Transcript, TranscriptOrigin},
    },
    error::ClinicError,
    ports::{Engine, PortError, TranscribeOptions, Transcribed},
    recordings::open_sound,
    settings::{self, all_cores},
    store::{
        self,
        job::{Claim, Ended},
    },
    voices,
};

impl Clinic {
    /// Current recording to the next version of the transcript.
    pub(super) async fn transcribe(
        &self,
        open: &OpenVault,
        worker: Worker,
        claim: &Claim,
        stop: &Arc<AtomicBool>,
        stops: &mut Stops,
    ) -> Result<(), PortError> {
        let (options, recording) = self.to_transcribe(open, claim).await.map_err(failed)?;
        let recording = recording.ok_or_else(|| permanent(JobReason::NoRecording))?;
        let (clinic, key, heard) = (self.clone(), open.key.recordings(), recording.clone());
        let transcriber = self.transcriber();
        let (engine, found) = self
            .tend(open, (claim, &recording), stop, stops, move |progress| {
                let mut sound =
                    SealedSound::new(open_sound(&clinic, &key, &heard).map_err(sound::failed)?);
                let found = transcriber.transcribe(&mut sound, &options, progress)?;
                Ok((transcriber.engine(), found))
            })
            .await?;
        self.keep_transcript(open, worker, claim, &recording, engine, found)
            .await
            .map_err(failed)
    }

    async fn to_transcribe(
        &self,
        open: &OpenVault,
        claim: &Claim,
    ) -> Result<(TranscribeOptions, Option<Recording>), ClinicError> {
        let mut conn = open.db.read().await?;
        let session = store::session::get(&mut conn, claim.job.session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        let recording = store::recording::current(&mut conn, session.id).await?;
        let voice = store::voice::kept(&mut conn, session.counselor_id).await?;
        let cores = self.pc().speech.cores.min(all_cores());
        let options = TranscribeOptions {
            language: session.language,
            speakers: session.speakers,
            threads: usize::try_from(cores).unwrap_or(1),
            hints: settings::of_clinic(&mut conn, session.clinic_id)
                .await?
                .talk
                .hints,
            counselor_voice: voice.and_then(|kept| kept.print),
        };
        Ok((options, recording))
    }

    async fn keep_transcript(
        &self,
        open: &OpenVault,
        worker: Worker,
        claim: &Claim,
        heard: &Recording,
        engine: Engine,
        found: Transcribed,
    ) -> Result<(), ClinicError> {
        let (session_id, now) = (claim.job.session_id, self.now());
        let mut tx = open.db.write().await?;
        let current = store::recording::current(&mut tx, session_id).await?;
        if current.is_none_or(|current| (current.id, current.frames) != (heard.id, heard.frames)) {
            // The session has other sound by now: what was recognised is no longer what it is asked for.
            store::job::end(&mut tx, claim, Ended::Unbegun, now).await?;
            tx.commit().await?;
            return Ok(());
        }
        if !store::job::end(&mut tx, claim, Ended::Done, now).await? {
            return Ok(());
        }
        let transcript = Transcript {
            id: TranscriptId::generate(),
            session_id,
            recording_id: heard.id,
            version: store::transcript::next_version(&mut tx, session_id).await?,
            origin: TranscriptOrigin::Machine {
                engine: engine.engine,
                model: engine.model,
            },
            body: found.body,
            created_at: now,
        };
        store::transcript::insert(&mut tx, &transcript).await?;
        let session = store::session::get(&mut tx, session_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        voices::keep_heard(&mut tx, &session, transcript.version, &found.voices).await?;
        store::advance::raise(&mut tx, session_id, SessionStatus::Transcribed, now).await?;
        // Beside a person's corrections it only waits to be looked at: nothing new to analyse.
        if store::transcript::shown_version(&mut tx, session_id).await? == Some(transcript.version)
        {
            store::job::queue(
                &mut tx,
                session_id,
                JobKind::Analyze,
                claim.job.requested_by,
                now,
            )
            .await?;
        }
        store::audit::append(
            &mut tx,
            &worker.acting(),
            "transcript.make",
            transcript.id,
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Newest transcript to the next version of the analysis.
    pub(super) async fn analyze(
        &self,
        open: &OpenVault,
        worker: Worker,
        claim: &Claim,
    ) -> Result<(), PortError> {
        let ground = self
            .to_analyze(open, claim)
            .await
            .map_err(failed)?
            .map_err(|missing| {
                permanent(match missing {
                    Missing::Transcript => JobReason::NoTranscript,
                    Missing::Recording => JobReason::NoRecording,
                })
            })?;
        let clinic = self.clone();
        let (ground, body) = tokio::task::spawn_blocking(move || {
            let body = ground.read(&clinic).map_err(|error| PortError {
                source: Some(Box::new(error)),
                ..permanent(JobReason::PlaybookInvalid)
            })?;
            Ok((ground, body))
        })
        .await
        .map_err(internal)??;
        self.keep_analysis(open, worker, claim, &ground, body)
            .await
            .map_err(failed)
    }

    async fn to_analyze(
        &self,
        open: &OpenVault,
        claim: &Claim,
    ) -> Result<Result<Box<Ground>, Missing>, ClinicError> {
        let mut conn = open.db.read().await?;
        Ground::of(&mut conn, claim.job.session_id).await
    }

    async fn keep_analysis(
        &self,
        open: &OpenVault,
        worker: Worker,
        claim: &Claim,
        ground: &Ground,
        body: AnalysisBody,
    ) -> Result<(), ClinicError> {
        let (session_id, now) = (claim.job.session_id, self.now());
        let mut tx = open.db.write().await?;
        if !ground.still_holds(&mut tx).await? {
            // An edit or a correction came in between: the analysis is to be of what is shown.
            store::job::end(&mut tx, claim, Ended::Unbegun, now).await?;
            tx.commit().await?;
            return Ok(());
        }
        if !store::job::end(&mut tx, claim, Ended::Done, now).await? {
            return Ok(());
        }
        let analysis = ground.keep(&mut tx, body, now).await?;
        store::advance::raise(&mut tx, session_id, SessionStatus::Analyzed, now).await?;
        store::audit::append(&mut tx, &worker.acting(), "analysis.make", analysis.id, now).await?;
        tx.commit().await?;
        Ok(())
    }
}
