//! Rows of jobs: the durable steps of the pipeline, and who may work on them now.
//!
//! Whoever works on a job holds a [`Claim`] with a lease of its own. Every later write of that worker
//! names the lease, so that one whose lease was taken over, or whose job was cancelled, changes nothing
//! any more.

use jiff::Timestamp;
use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};
use uuid::Uuid;

use super::{column, within};
use crate::{
    domain::{
        JobId, SessionId, UserId,
        job::{Job, JobKind, JobReason, JobState},
    },
    pipeline::JobFilter,
    policy::Reach,
};

/// The right to work on a job until the lease runs out.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    /// The job as it was claimed.
    pub(crate) job: Job,
    /// `process:try`, both random: unlike any lease before or after.
    pub(crate) lease: String,
}

impl FromRow<'_, SqliteRow> for Job {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let paused_at = column::optional_moment(row, "paused_at")?;
        let state = match column::word(row, "state")? {
            JobState::Queued if paused_at.is_some() => JobState::Paused,
            state => state,
        };
        let progress: f64 = row.try_get("progress")?;
        let started_progress: f64 = row.try_get("started_progress")?;
        let updated_at = column::moment(row, "updated_at")?;
        let started_at = column::optional_moment(row, "started_at")?;
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            kind: column::word(row, "kind")?,
            state,
            attempts: column::count(row, "attempts")?,
            progress: share(progress),
            seconds_left: started_at.filter(|_| state == JobState::Running).and_then(
                |started_at| seconds_left(started_progress, progress, started_at, updated_at),
            ),
            reason: column::optional_word(row, "reason")?,
            requested_by: column::parsed(row, "requested_by")?,
            not_before: column::moment(row, "not_before")?,
            created_at: column::moment(row, "created_at")?,
            updated_at,
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a share of 0-1 needs no more digits"
)]
fn share(progress: f64) -> f32 {
    progress as f32
}

/// Time left at the rate of this try so far; below one per cent the rate says nothing yet.
fn seconds_left(
    from: f64,
    progress: f64,
    started_at: Timestamp,
    measured_at: Timestamp,
) -> Option<f64> {
    const LEAST: f64 = 0.01;
    let (done, elapsed) = (
        progress - from,
        measured_at.duration_since(started_at).as_secs_f64(),
    );
    (done >= LEAST && elapsed > 0.0).then(|| elapsed * (1.0 - progress).max(0.0) / done)
}

/// Queues a step unless one of its kind waits or runs for the session; `true` where it was added.
pub(crate) async fn queue(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    kind: JobKind,
    requested_by: UserId,
    at: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "insert into job (id, session_id, kind, state, requested_by, not_before, created_at, updated_at) \
         values (?, ?, ?, 'queued', ?, ?, ?, ?) \
         on conflict (session_id, kind) where state in ('queued', 'running') do nothing",
    )
    .bind(JobId::generate().to_string())
    .bind(session_id.to_string())
    .bind(column::spelled(&kind)?)
    .bind(requested_by.to_string())
    .bind(at.as_millisecond())
    .bind(at.as_millisecond())
    .bind(at.as_millisecond())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The step of a kind that waits or runs for a session.
pub(crate) async fn pending(
    conn: &mut SqliteConnection,
    session_id: SessionId,
    kind: JobKind,
) -> sqlx::Result<Option<Job>> {
    sqlx::query_as(
        "select * from job where session_id = ? and kind = ? and state in ('queued', 'running')",
    )
    .bind(session_id.to_string())
    .bind(column::spelled(&kind)?)
    .fetch_optional(conn)
    .await
}

/// One job.
pub(crate) async fn get(conn: &mut SqliteConnection, id: JobId) -> sqlx::Result<Option<Job>> {
    sqlx::query_as("select * from job where id = ?")
        .bind(id.to_string())
        .fetch_optional(conn)
        .await
}

/// One job, if its session lies within reach.
pub(crate) async fn get_within(
    conn: &mut SqliteConnection,
    id: JobId,
    reach: Reach,
) -> sqlx::Result<Option<Job>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from job where id = ");
    query.push_bind(id.to_string()).push(" and ");
    within::push_of_sessions(&mut query, "job", reach);
    query.build_query_as().fetch_optional(conn).await
}

/// Takes the job that is due first, in one statement; `None` where nothing is due.
pub(crate) async fn claim(
    conn: &mut SqliteConnection,
    process: Uuid,
    now: Timestamp,
    lease_until: Timestamp,
) -> sqlx::Result<Option<Claim>> {
    let lease = format!("{process}:{}", Uuid::new_v4());
    let job: Option<Job> = sqlx::query_as(
        "update job set state = 'running', attempts = attempts + 1, started_progress = progress, lease_owner = ?1, \
         lease_until = ?2, started_at = ?3, updated_at = ?3 \
         where id = (select id from job where state = 'queued' and paused_at is null and not_before <= ?3 \
         order by not_before, id limit 1) returning *",
    )
    .bind(&lease)
    .bind(lease_until.as_millisecond())
    .bind(now.as_millisecond())
    .fetch_optional(conn)
    .await?;
    Ok(job.map(|job| Claim { job, lease }))
}

/// Running jobs that nobody works on any more: the lease ran out, or its owner is another process,
/// which must have ended, since one process at a time holds a vault.
pub(crate) async fn abandoned(
    conn: &mut SqliteConnection,
    process: Uuid,
    now: Timestamp,
) -> sqlx::Result<Vec<Claim>> {
    let rows = sqlx::query(
        "select * from job where state = 'running' and (coalesce(lease_owner, '') not like ? or lease_until <= ?) order by id",
    )
    .bind(format!("{process}:%"))
    .bind(now.as_millisecond())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Claim {
                job: Job::from_row(row)?,
                lease: row.try_get("lease_owner")?,
            })
        })
        .collect()
}

/// When the next queued job is due; `None` where none waits.
pub(crate) async fn next_due(conn: &mut SqliteConnection) -> sqlx::Result<Option<Timestamp>> {
    let row = sqlx::query(
        "select min(not_before) as due from job where state = 'queued' and paused_at is null",
    )
    .fetch_one(conn)
    .await?;
    column::optional_moment(&row, "due")
}

/// Writes how far the step is and prolongs the lease; `false` where the claim no longer holds.
pub(crate) async fn renew(
    conn: &mut SqliteConnection,
    claim: &Claim,
    progress: f32,
    now: Timestamp,
    lease_until: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update job set progress = ?, lease_until = ?, updated_at = ? \
         where id = ? and state = 'running' and lease_owner = ?",
    )
    .bind(f64::from(progress))
    .bind(lease_until.as_millisecond())
    .bind(now.as_millisecond())
    .bind(claim.job.id.to_string())
    .bind(&claim.lease)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Its result is stored in the same transaction.
    Done,
    /// It gave up.
    Failed(JobReason),
    /// It is tried again at that time.
    Again(JobReason, Timestamp),
    /// It was interrupted by a decision, not a failure: queued again, and the try does not count.
    Unbegun,
}

/// Ends a try; `false` where the claim no longer holds, and then nothing was changed.
pub(crate) async fn end(
    conn: &mut SqliteConnection,
    claim: &Claim,
    ended: Ended,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let (state, reason, not_before, uncounted) = match ended {
        Ended::Done => (JobState::Done, None, claim.job.not_before, 0),
        Ended::Failed(reason) => (JobState::Failed, Some(reason), claim.job.not_before, 0),
        Ended::Again(reason, at) => (JobState::Queued, Some(reason), at, 0),
        Ended::Unbegun => (JobState::Queued, claim.job.reason, now, 1),
    };
    let done = sqlx::query(
        "update job set state = ?1, reason = ?2, not_before = ?3, attempts = attempts - ?4, \
         progress = case when ?1 = 'done' then 1 when ?4 = 1 then progress else 0 end, lease_owner = null, lease_until = null, \
         updated_at = ?5 where id = ?6 and state = 'running' and lease_owner = ?7",
    )
    .bind(column::spelled(&state)?)
    .bind(reason.as_ref().map(column::spelled).transpose()?)
    .bind(not_before.as_millisecond())
    .bind(uncounted)
    .bind(now.as_millisecond())
    .bind(claim.job.id.to_string())
    .bind(&claim.lease)
    .execute(&mut *conn)
    .await?;
    let ends = done.rows_affected() == 1;
    if ends && matches!(ended, Ended::Done) {
        super::job_part::clear(conn, claim.job.id).await?;
    }
    Ok(ends)
}

/// Cancels a job that waits or runs; `false` where it is over.
pub(crate) async fn cancel(
    conn: &mut SqliteConnection,
    id: JobId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update job set state = 'cancelled', paused_at = null, lease_owner = null, lease_until = null, updated_at = ? \
         where id = ? and state in ('queued', 'running')",
    )
    .bind(now.as_millisecond())
    .bind(id.to_string())
    .execute(&mut *conn)
    .await?;
    super::job_part::clear(conn, id).await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a job off that waits or runs; `false` where it is over or put off already. One that runs gives its
/// lease back by itself.
pub(crate) async fn pause(
    conn: &mut SqliteConnection,
    id: JobId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update job set paused_at = ?1, updated_at = ?1 \
         where id = ?2 and state in ('queued', 'running') and paused_at is null",
    )
    .bind(now.as_millisecond())
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets a job that was put off take its turn again; `false` where it was not.
pub(crate) async fn resume(
    conn: &mut SqliteConnection,
    id: JobId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update job set paused_at = null, not_before = ?1, updated_at = ?1 \
         where id = ?2 and state in ('queued', 'running') and paused_at is not null",
    )
    .bind(now.as_millisecond())
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Queues a job afresh, due now, with all its tries; `false` where it runs or is done.
pub(crate) async fn retry(
    conn: &mut SqliteConnection,
    id: JobId,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update job set state = 'queued', attempts = 0, progress = 0, reason = null, paused_at = null, not_before = ?1, \
         updated_at = ?1 where id = ?2 and state in ('failed', 'cancelled', 'queued')",
    )
    .bind(now.as_millisecond())
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Jobs of sessions within reach that changed at `since` or later, oldest change first, or that wait and run.
pub(crate) async fn changed(
    conn: &mut SqliteConnection,
    reach: Reach,
    since: Option<Timestamp>,
    rows: u32,
) -> sqlx::Result<Vec<Job>> {
    let mut query = QueryBuilder::<Sqlite>::new("select * from job where ");
    match since {
        Some(since) => query
            .push("updated_at >= ")
            .push_bind(since.as_millisecond()),
        None => query.push("state in ('queued', 'running')"),
    };
    query.push(" and ");
    within::push_of_sessions(&mut query, "job", reach);
    query
        .push(" order by updated_at, id limit ")
        .push_bind(i64::from(rows));
    query.build_query_as().fetch_all(conn).await
}
/// Up to `rows` jobs of sessions within reach that pass the filter, newest first, before `before`.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    filter: JobFilter,
    before: Option<JobId>,
    rows: usize,
) -> sqlx::Result<Vec<Job>> {
    let mut query = QueryBuilder::<Sqlite>::new(
        "select job.* from job join session on session.id = job.session_id where ",
    );
    within::push_sessions(&mut query, "session", reach);
    if let Some(id) = filter.session_id {
        query
            .push(" and job.session_id = ")
            .push_bind(id.to_string());
    }
    match filter.state {
        None => {}
        Some(JobState::Paused) => {
            query.push(" and job.state = 'queued' and job.paused_at is not null");
        }
        Some(JobState::Queued) => {
            query.push(" and job.state = 'queued' and job.paused_at is null");
        }
        Some(state) => {
            query
                .push(" and job.state = ")
                .push_bind(column::spelled(&state)?);
        }
    }
    if let Some(before) = before {
        query.push(" and job.id < ").push_bind(before.to_string());
    }
    query
        .push(" order by job.id desc limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}
