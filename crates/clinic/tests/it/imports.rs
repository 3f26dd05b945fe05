//! Taking in sound files: whole, or not at all.

use std::{io::Cursor, path::PathBuf};

use clinic::{
    ClinicError,
    domain::{
        job::JobKind,
        recording::{Recording, RecordingSource, RecordingState},
        session::SessionStatus,
    },
    input::{Invalid, Problem},
    recordings::Limits,
};

use crate::{
    support::files,
    takes::{Desk, RATE, samples},
};

/// A WAV file of two channels.
pub(crate) fn wav(seconds: u32) -> Vec<u8> {
    let spec = hound::WavSpec {
        channels: 2,
        sample_rate: RATE,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
    for sample in samples(0, u64::from(seconds * RATE * 2)) {
        writer.write_sample(sample).unwrap();
    }
    writer.finalize().unwrap();
    bytes.into_inner()
}

impl Desk {
    async fn import(&self, bytes: &[u8]) -> Result<Recording, ClinicError> {
        let mut import = self
            .test
            .clinic
            .import_recording(&self.actor().await, self.session_id)
            .await?;
        for piece in bytes.chunks(5000) {
            import.write(piece).await?;
        }
        import.finish().await
    }

    pub(crate) fn spooled(&self) -> Vec<PathBuf> {
        files(&self.test.dir().join("spool"))
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    }

    fn kept(&self) -> Vec<PathBuf> {
        files(&self.test.dir().join("recordings"))
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    }

    async fn assert_nothing_came_in(&self) {
        assert!(
            self.spooled().is_empty(),
            "the spool holds {:?}",
            self.spooled()
        );
        assert!(self.kept().is_empty());
        assert!(self.recordings().await.is_empty() && self.jobs().await.is_empty());
        assert_eq!(self.status().await, SessionStatus::Scheduled);
    }
}

#[tokio::test]
async fn a_file_becomes_a_sealed_recording() {
    let desk = Desk::start().await;
    let recording = desk.import(&wav(3)).await.unwrap();
    assert_eq!(
        (recording.source, recording.state),
        (RecordingSource::Import, RecordingState::Finished)
    );
    assert_eq!((recording.frames, recording.channels), (24_000, 2));
    assert_eq!(desk.recordings().await, std::slice::from_ref(&recording));
    let session = desk.session().await;
    assert_eq!(
        (session.status, session.duration_seconds),
        (SessionStatus::Recorded, Some(3.0))
    );
    let sound = desk
        .test
        .clinic
        .sound(&desk.actor().await, recording.id)
        .await
        .unwrap();
    assert_eq!(sound.read(1000, 50).await.unwrap(), samples(2000, 100));
    assert!(desk.spooled().is_empty());
    assert_eq!(desk.run_due().await, 2);
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
}

#[tokio::test]
async fn what_is_no_sound_leaves_nothing() {
    let desk = Desk::start().await;
    let refused = desk.import(b"%PDF-1.7 a consent form").await;
    assert!(matches!(refused, Err(ClinicError::UnsupportedAudio)));
    desk.assert_nothing_came_in().await;

    let truncated = desk.import(&wav(2)[..20]).await;
    let damaged = Invalid::new("file", Problem::Damaged);
    assert!(matches!(truncated, Err(ClinicError::Invalid(invalid)) if invalid == damaged));
    desk.assert_nothing_came_in().await;

    let silent = desk.import(&wav(0)).await;
    let empty = Invalid::new("file", Problem::Empty);
    assert!(matches!(silent, Err(ClinicError::Invalid(invalid)) if invalid == empty));
    desk.assert_nothing_came_in().await;
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing() {
    let desk = Desk::start().await;
    let mut import = desk
        .test
        .clinic
        .import_recording(&desk.actor().await, desk.session_id)
        .await
        .unwrap();
    import.write(&wav(1)[..9000]).await.unwrap();
    assert_eq!(desk.spooled().len(), 1);
    desk.recover().await;
    assert_eq!(
        desk.spooled().len(),
        1,
        "an upload in progress is no leftover"
    );
    drop(import);
    desk.assert_nothing_came_in().await;
}

#[tokio::test]
async fn limits_hold() {
    let mut desk = Desk::start().await;
    let limits = Limits {
        max_bytes: 50_000,
        max_seconds: 1,
        ..Limits::default()
    };
    desk.test = desk
        .test
        .restart_with(|settings| settings.limits = limits)
        .await;
    desk.counselor = desk.test.sign_in(desk.counselor.user).await;
    assert!(
        matches!(desk.import(&wav(2)).await, Err(ClinicError::TooLarge)),
        "too many bytes"
    );
    desk.assert_nothing_came_in().await;

    let limits = Limits {
        max_seconds: 1,
        ..Limits::default()
    };
    desk.test = desk
        .test
        .restart_with(|settings| settings.limits = limits)
        .await;
    desk.counselor = desk.test.sign_in(desk.counselor.user).await;
    assert!(
        matches!(desk.import(&wav(2)).await, Err(ClinicError::TooLarge)),
        "too long"
    );
    desk.assert_nothing_came_in().await;
    assert!(desk.import(&wav(1)).await.is_ok());
}

#[tokio::test]
async fn the_newest_is_current_and_the_old_one_stays() {
    let desk = Desk::start().await;
    let first = desk.record(1).await;
    desk.run_due().await;
    let second = desk.import(&wav(2)).await.unwrap();
    assert_eq!(
        desk.recordings()
            .await
            .iter()
            .map(|one| one.id)
            .collect::<Vec<_>>(),
        [first, second.id]
    );
    assert_eq!(desk.session().await.duration_seconds, Some(2.0));
    desk.run_due().await;
    let transcript = desk
        .test
        .clinic
        .transcript(&desk.actor().await, desk.session_id, None)
        .await
        .unwrap();
    assert_eq!(
        (transcript.version, transcript.recording_id),
        (2, second.id)
    );
    let old = desk
        .test
        .clinic
        .sound(&desk.actor().await, first)
        .await
        .unwrap();
    assert_eq!(old.frames(), 8000);
}

#[tokio::test]
async fn a_crash_after_the_commit_is_made_good() {
    let desk = Desk::start().await;
    let recording = desk.import(&wav(1)).await.unwrap();
    // As if the program had ended between the commit and the move.
    let place = desk.kept().remove(0);
    let spooled = desk
        .test
        .dir()
        .join("spool")
        .join(place.file_name().unwrap());
    std::fs::rename(&place, &spooled).unwrap();
    std::fs::write(spooled.with_extension("import"), b"sealed bytes").unwrap();

    let desk = desk.restart().await;
    desk.recover().await;
    assert!(desk.spooled().is_empty());
    let sound = desk
        .test
        .clinic
        .sound(&desk.actor().await, recording.id)
        .await
        .unwrap();
    assert_eq!(sound.read(0, 10).await.unwrap(), samples(0, 20));

    // Whoever needs the file before recovery came by finds it, too.
    std::fs::rename(&place, &spooled).unwrap();
    desk.run_due().await;
    assert_eq!(desk.status().await, SessionStatus::Analyzed);
    assert!(place.exists());
}

#[tokio::test]
async fn a_crash_before_the_commit_leaves_nothing() {
    let desk = Desk::start().await;
    let id = uuid::Uuid::now_v7();
    let spool = desk.test.dir().join("spool");
    std::fs::write(spool.join(format!("{id}.import")), b"sealed bytes").unwrap();
    std::fs::write(spool.join(format!("{id}.sotto")), b"sealed sound").unwrap();
    let desk = desk.restart().await;
    desk.recover().await;
    desk.assert_nothing_came_in().await;
}

#[tokio::test]
async fn a_new_recording_under_a_running_transcription_is_transcribed_instead() {
    let desk = Desk::start().await;
    desk.record(1).await;
    let (clinic, actor, session_id) = (
        desk.test.clinic.clone(),
        desk.actor().await,
        desk.session_id,
    );
    let runtime = tokio::runtime::Handle::current();
    desk.test.transcriber.meanwhile(move |_| {
        runtime.block_on(async {
            let mut import = clinic.import_recording(&actor, session_id).await.unwrap();
            import.write(&wav(2)).await.unwrap();
            import.finish().await.unwrap();
        });
    });
    desk.run_due().await;
    let transcript = desk
        .test
        .clinic
        .transcript(&desk.actor().await, session_id, None)
        .await
        .unwrap();
    assert_eq!(
        (transcript.version, desk.test.transcriber.heard()),
        (1, vec![8000, 32_000])
    );
    assert_eq!(desk.job(JobKind::Transcribe).await.attempts, 1);
}
