//! Following jobs without asking again and again: server-sent events. Who follows is read afresh with every look, so
//! that the stream ends with the sign-in.

use std::{
    collections::VecDeque,
    convert::Infallible,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::State,
    http::HeaderMap,
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use clinic::domain::job::Job as DomainJob;
use futures::{Stream, stream};
use tokio::sync::OwnedSemaphorePermit;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api, Door,
    extract::{Answer, By, bearer},
    problem::{ErrorCode, MEDIA_TYPE, Problem},
    shape::job::Job,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(follow_jobs))
}

/// Streams that are open at once, over all users.
pub(crate) const MOST_STREAMS: usize = 64;
/// Time between two looks.
const PAUSE: Duration = Duration::from_millis(500);
/// Silence after which a comment is sent, so that nobody between takes the stream for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// A stream ends after this time and is asked for again, with the last event's id.
const LONGEST: Duration = Duration::from_mins(10);

/// Follow the jobs of the sessions that the actor may see, as server-sent events.
///
/// First come the jobs that wait and run, then each one whenever it changes: event `job`, its data a `Job`, its id the
/// moment of the change. Ask again with `Last-Event-ID` to miss nothing. The stream ends with the sign-in, when the vault
/// is sealed, and after ten minutes.
#[utoipa::path(get, path = "/jobs/events", tag = "jobs",
    params(("Last-Event-ID" = Option<String>, Header, description = "Id of the last event that was seen", example = "1795514400000")),
    responses(
        (status = 200, description = "Events whose data are jobs", content_type = "text/event-stream", body = String),
        (status = 429, description = "Too many streams are open", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn follow_jobs(
    By(actor): By,
    State(api): State<Api>,
    headers: HeaderMap,
) -> Answer<Response> {
    let permit = Arc::clone(&api.streams)
        .try_acquire_owned()
        .map_err(|_| Problem::new(ErrorCode::RateLimited))?;
    let since = headers
        .get("last-event-id")
        .and_then(|id| id.to_str().ok()?.parse().ok())
        .and_then(|millis| jiff::Timestamp::from_millisecond(millis).ok());
    let begun = jiff::Timestamp::now();
    let jobs = api.clinic.changed_jobs(&actor, since).await?;
    let follower = Follower {
        token: bearer(&headers).unwrap_or_default().to_owned(),
        seen: newest(&jobs).or(since).unwrap_or(begun),
        told: jobs.clone(),
        waiting: jobs.into(),
        ends: Instant::now() + LONGEST,
        api,
        _permit: permit,
    };
    let events = Sse::new(events(follower)).keep_alive(KeepAlive::new().interval(HEARTBEAT));
    Ok(events.into_response())
}

struct Follower {
    api: Api,
    token: String,
    /// Change that was told last.
    seen: jiff::Timestamp,
    /// What was told of that moment: two changes may fall into one millisecond.
    told: Vec<DomainJob>,
    waiting: VecDeque<DomainJob>,
    ends: Instant,
    _permit: OwnedSemaphorePermit,
}

fn newest(jobs: &[DomainJob]) -> Option<jiff::Timestamp> {
    jobs.iter().map(|job| job.updated_at).max()
}

fn events(follower: Follower) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(follower, async |mut follower| {
        let job = follower.next().await?;
        let id = job.updated_at.as_millisecond().to_string();
        // A shape of numbers and words is always JSON; an event of the wrong kind would only be left out.
        let event = Event::default()
            .event("job")
            .id(id)
            .json_data(Job::from(job))
            .ok()?;
        Some((Ok(event), follower))
    })
}

impl Follower {
    /// The next job to tell; `None` when there is nothing to follow any more.
    async fn next(&mut self) -> Option<DomainJob> {
        loop {
            if let Some(job) = self.waiting.pop_front() {
                return Some(job);
            }
            // The window's door reads an answer whole: it is told how things stand, and asks again.
            if self.api.door == Door::InProcess || Instant::now() >= self.ends {
                return None;
            }
            tokio::time::sleep(PAUSE).await;
            let actor = self.api.clinic.actor(&self.token).await.ok()?;
            let jobs = self
                .api
                .clinic
                .changed_jobs(&actor, Some(self.seen))
                .await
                .ok()?;
            let news: Vec<DomainJob> = jobs
                .iter()
                .filter(|job| !self.told.contains(job))
                .cloned()
                .collect();
            self.seen = newest(&jobs).unwrap_or(self.seen);
            self.told = jobs;
            self.told.retain(|job| job.updated_at == self.seen);
            self.waiting = news.into();
        }
    }
}
