//! A step that waits while the one who asked for it loses his power: it goes on for the clinic, and shows nothing to
//! whom it is no longer for.

use clinic::{
    ClinicError, Page,
    domain::{
        job::{JobKind, JobState},
        user::Role,
    },
    people::UserChange,
    pipeline::JobFilter,
};

use crate::{
    support::{PASSWORD, email},
    takes::Desk,
};

/// Every kind of job: a new one does not compile before it stands here.
const fn kinds() -> [JobKind; 2] {
    const fn is_listed(kind: JobKind) {
        match kind {
            JobKind::Transcribe | JobKind::Analyze => {}
        }
    }
    is_listed(JobKind::Transcribe);
    [JobKind::Transcribe, JobKind::Analyze]
}

#[derive(Clone, Copy, Debug)]
enum Lost {
    Role,
    Active,
    Clinic,
}

/// A session whose job of that kind waits.
async fn waiting(kind: JobKind) -> Desk {
    let desk = Desk::start().await;
    desk.record(1).await;
    if kind == JobKind::Analyze {
        desk.run_due().await;
        let clinic = &desk.test.clinic;
        clinic
            .request_analysis(&desk.actor().await, desk.session_id)
            .await
            .unwrap();
    }
    assert_eq!(desk.job(kind).await.state, JobState::Queued);
    desk
}

#[tokio::test]
async fn a_job_goes_on_for_the_clinic_and_for_nobody_who_lost_his_power() {
    let mut tried = 0;
    for kind in kinds() {
        for lost in [Lost::Role, Lost::Active, Lost::Clinic] {
            let desk = waiting(kind).await;
            let (test, clinic) = (&desk.test, &desk.test.clinic);
            let job = desk.job(kind).await;
            let south = test.another_clinic("South").await;
            let change = match lost {
                Lost::Role => UserChange {
                    role: Some(Role::Manager),
                    clinic_id: Some(south),
                    ..UserChange::default()
                },
                Lost::Active => UserChange {
                    is_active: Some(false),
                    ..UserChange::default()
                },
                Lost::Clinic => UserChange {
                    clinic_id: Some(south),
                    ..UserChange::default()
                },
            };
            let admin = test.admin().await;
            let user = desk.counselor.user.id;
            clinic.update_user(&admin, user, change).await.unwrap();
            let worker = clinic.worker().unwrap();
            assert!(clinic.run_due_jobs(&worker).await.unwrap() > 0);
            assert_eq!(
                clinic.job(&admin, job.id).await.unwrap().state,
                JobState::Done
            );
            // The token of before opens nothing, and a new sign-in only what the user may see now.
            assert!(matches!(
                clinic.actor(&desk.counselor.token).await,
                Err(ClinicError::Unauthenticated)
            ));
            let manager = test.person("mia", Role::Manager, test.clinic_id).await;
            let manager = test.actor(&manager).await;
            assert!(clinic.job(&manager, job.id).await.is_ok());
            let stranger = test.person("sam", Role::Manager, south).await;
            let stranger = test.actor(&stranger).await;
            let everything = clinic
                .list_jobs(&stranger, JobFilter::default(), &Page::default())
                .await
                .unwrap();
            assert!(everything.items.is_empty(), "{lost:?}");
            if matches!(lost, Lost::Role) {
                let address = email("carol@clinic.example");
                let again = clinic.sign_in(address.as_str(), PASSWORD).await.unwrap();
                let moved = clinic.actor(&again.token).await.unwrap();
                let found = clinic.job(&moved, job.id).await;
                assert!(matches!(found, Err(ClinicError::NotFound)), "{found:?}");
            }
            tried += 1;
        }
    }
    assert_eq!(tried, 6);
}
