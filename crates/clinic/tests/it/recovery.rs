//! What a crash leaves, at each place where the program may end.

use clinic::domain::{
    job::{JobKind, JobState},
    recording::RecordingState,
    session::SessionStatus,
};
use vault::SealedWriter;

use crate::takes::{Desk, FORMAT, RATE, samples, write, write_and_die};

#[tokio::test]
async fn a_file_that_nobody_closed_is_closed_by_what_it_holds() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    let (id, path) = (ticket.recording_id, ticket.path.clone());
    let frames = write_and_die(&ticket, 3);
    // A record that was being written when the power went.
    let torn = [std::fs::read(&path).unwrap(), vec![0xA5, b's', b'R']].concat();
    std::fs::write(&path, torn).unwrap();
    drop(ticket);

    let desk = desk.restart().await;
    assert_eq!(desk.recover().await, [id]);
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.state, recording.recovered),
        (RecordingState::Finished, true)
    );
    assert_eq!(recording.frames, frames);
    assert_eq!(desk.status().await, SessionStatus::Recorded);
    assert_eq!(desk.session().await.duration_seconds, Some(3.0));
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
    let sound = desk
        .test
        .clinic
        .sound(&desk.actor().await, id)
        .await
        .unwrap();
    assert_eq!(sound.read(0, frames).await.unwrap(), samples(0, frames));
    assert!(desk.audit().await.contains(&"recording.recover".to_owned()));

    assert!(desk.recover().await.is_empty(), "it is recovered once");
    assert_eq!(desk.jobs().await.len(), 1);
}

#[tokio::test]
async fn a_crash_before_the_first_sample_leaves_nothing() {
    let desk = Desk::start().await;
    drop(desk.begin().await.unwrap());
    let desk = desk.restart().await;
    desk.recover().await;
    assert!(desk.recordings().await.is_empty());
    assert_eq!(desk.status().await, SessionStatus::Scheduled);

    let ticket = desk.begin().await.unwrap();
    drop(SealedWriter::create(&ticket.path, &ticket.key, FORMAT).unwrap());
    let path = ticket.path.clone();
    drop(ticket);
    let desk = desk.restart().await;
    desk.recover().await;
    assert!(desk.recordings().await.is_empty() && !path.exists());

    // The header itself was being written.
    let ticket = desk.begin().await.unwrap();
    std::fs::write(&ticket.path, b"half a header").unwrap();
    let path = ticket.path.clone();
    drop(ticket);
    let desk = desk.restart().await;
    desk.recover().await;
    assert!(desk.recordings().await.is_empty() && !path.exists());
    assert!(desk.begin().await.is_ok());
}

#[tokio::test]
async fn what_this_process_records_is_left_alone() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    write_and_die(&ticket, 1);
    assert!(desk.recover().await.is_empty());
    assert_eq!(desk.recordings().await[0].state, RecordingState::Open);
}

#[tokio::test]
async fn a_lost_ticket_is_a_crash() {
    let desk = Desk::start().await;
    let ticket = desk.begin().await.unwrap();
    let copy = ticket.clone();
    write_and_die(&ticket, 2);
    drop(ticket);
    assert!(desk.recover().await.is_empty(), "a copy is still held");
    let id = copy.recording_id;
    drop(copy);
    assert_eq!(desk.recover().await, [id]);
    assert_eq!(desk.status().await, SessionStatus::Recorded);
}

#[tokio::test]
async fn a_crash_while_continuing_loses_neither_part() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    let ticket = desk
        .test
        .clinic
        .continue_recording(&desk.actor().await, id)
        .await
        .unwrap();
    write_and_die(&ticket, 1);
    drop(ticket);
    let desk = desk.restart().await;
    assert_eq!(desk.recover().await, [id]);
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.frames, recording.gaps.len()),
        (u64::from(3 * RATE), 1)
    );
    assert_eq!(desk.job(JobKind::Transcribe).await.state, JobState::Queued);
}

#[tokio::test]
async fn a_crash_between_continuing_and_the_first_sample_changes_nothing() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    drop(
        desk.test
            .clinic
            .continue_recording(&desk.actor().await, id)
            .await
            .unwrap(),
    );
    let desk = desk.restart().await;
    assert_eq!(desk.recover().await, [id]);
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.state, recording.frames),
        (RecordingState::Finished, u64::from(2 * RATE))
    );
    assert!(recording.gaps.is_empty());
}

#[tokio::test]
async fn an_unreadable_file_is_kept_and_does_not_hold_up_the_others() {
    let desk = Desk::start().await;
    let foreign = desk.begin().await.unwrap();
    write(&foreign, 1);
    let mut bytes = std::fs::read(&foreign.path).unwrap();
    bytes.iter_mut().take(200).for_each(|byte| *byte ^= 0xFF);
    bytes.resize(10_000, 7);
    std::fs::write(&foreign.path, &bytes).unwrap();
    let other_session = desk.another_session().await;
    let fine = desk
        .test
        .clinic
        .begin_recording(&desk.actor().await, other_session)
        .await
        .unwrap();
    write_and_die(&fine, 1);
    let (foreign_path, fine_id) = (foreign.path.clone(), fine.recording_id);
    drop((foreign, fine));

    let desk = desk.restart().await;
    assert_eq!(desk.recover().await, [fine_id]);
    assert_eq!(
        std::fs::read(&foreign_path).unwrap(),
        bytes,
        "the file stays as it is"
    );
    assert_eq!(desk.status().await, SessionStatus::Scheduled);
    assert!(
        desk.audit()
            .await
            .contains(&"recording.unreadable".to_owned())
    );
    assert!(
        desk.begin().await.is_ok(),
        "the session can be recorded anew"
    );
}

#[tokio::test]
async fn a_missing_file_does_not_take_its_row_along() {
    let desk = Desk::start().await;
    let id = desk.record(2).await;
    let ticket = desk
        .test
        .clinic
        .continue_recording(&desk.actor().await, id)
        .await
        .unwrap();
    std::fs::rename(&ticket.path, ticket.path.with_extension("away")).unwrap();
    drop(ticket);
    let desk = desk.restart().await;
    desk.recover().await;
    let [recording] = &desk.recordings().await[..] else {
        panic!("one recording")
    };
    assert_eq!(
        (recording.state, recording.frames),
        (RecordingState::Finished, u64::from(2 * RATE))
    );
}
