//! Hearing and drawing a recording.

use clinic::ClinicError;

use crate::takes::{Desk, FORMAT, samples, write};

#[tokio::test]
async fn any_range_can_be_heard_and_drawn() {
    let desk = Desk::start().await;
    let id = desk.record(3).await;
    let actor = desk.actor().await;
    let sound = desk.test.clinic.sound(&actor, id).await.unwrap();
    assert_eq!((sound.format(), sound.frames()), (FORMAT, 24_000));
    assert_eq!(sound.read(12_345, 100).await.unwrap(), samples(12_345, 100));
    assert_eq!(sound.read(23_990, 100).await.unwrap(), samples(23_990, 10));
    assert!(sound.read(24_000, 100).await.unwrap().is_empty());
    assert!(matches!(
        sound.read(0, u64::MAX).await,
        Err(ClinicError::Invalid(_))
    ));
    sound.verify().await.unwrap();

    let expected: Vec<(i16, i16)> = (0..6)
        .map(|bin| {
            let part = samples(bin * 4000, 4000);
            (*part.iter().min().unwrap(), *part.iter().max().unwrap())
        })
        .collect();
    assert_eq!(
        desk.test.clinic.peaks(&actor, id, 6).await.unwrap(),
        expected
    );
    assert_eq!(
        desk.test.clinic.peaks(&actor, id, 6).await.unwrap(),
        expected
    );
    assert!(matches!(
        desk.test.clinic.peaks(&actor, id, 0).await,
        Err(ClinicError::Invalid(_))
    ));
    // Heard and drawn within a minute is heard once.
    let listened = desk
        .audit()
        .await
        .into_iter()
        .filter(|action| action == "recording.listen")
        .count();
    assert_eq!(listened, 1);
}

#[tokio::test]
async fn a_changed_file_is_not_heard() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write(&ticket, 3);
    desk.test.clinic.finish_recording(&ticket).await.unwrap();
    let mut bytes = std::fs::read(&ticket.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&ticket.path, bytes).unwrap();
    let sound = desk
        .test
        .clinic
        .sound(&desk.actor().await, ticket.recording_id)
        .await
        .unwrap();
    assert!(matches!(
        sound.read(0, 24_000).await,
        Err(ClinicError::RecordingDamaged)
    ));
    assert!(matches!(
        sound.verify().await,
        Err(ClinicError::RecordingDamaged)
    ));
}
