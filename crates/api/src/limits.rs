//! What the HTTP door lets through: pages of which other sites may ask, and how many requests in a time.
//!
//! Rates are for programs that run wild, not for people: they lie above what this PC can answer for long. A request
//! without a valid sign-in costs many times one that has it, so that guessing at tokens is slow.

use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, RandomState},
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    extract::bearer,
    problem::{ErrorCode, Problem},
};

/// How the HTTP door is set.
#[derive(Clone, Debug, Default)]
pub struct HttpSettings {
    /// Origins of other sites whose pages may call the api, as `https://intranet.example`. None by default.
    pub origins: Vec<String>,
    /// How much comes through in a time.
    pub rate: Rate,
}

/// A rate: so many at once, then so many a second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Requests that may follow each other at once.
    pub burst: f64,
    /// Requests a second in the long run.
    pub per_second: f64,
}

impl Default for Rate {
    /// Above what one PC answers: 50 users who click twice a second ask for 100 a second.
    fn default() -> Self {
        Self {
            burst: 50_000.0,
            per_second: 2_000.0,
        }
    }
}

/// A peer may send for several sign-ins.
const PEER_FACTOR: f64 = 4.0;
/// What a request costs that was answered 401.
const STRANGER: f64 = 100.0;
/// Buckets that are kept. Above it those that are full again are forgotten, then all.
const KEPT: usize = 4096;

/// How much each peer and each token has left.
pub(crate) struct Rates {
    rate: Rate,
    hasher: RandomState,
    buckets: Mutex<HashMap<u64, Bucket>>,
}

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl Rates {
    pub(crate) fn new(rate: Rate) -> Arc<Self> {
        Arc::new(Self {
            rate,
            hasher: RandomState::new(),
            buckets: Mutex::default(),
        })
    }

    /// Takes `cost` out of a bucket; the seconds to wait where it holds less.
    fn take(&self, who: impl Hash, factor: f64, cost: f64, now: Instant) -> Result<(), u64> {
        let (burst, per_second) = (self.rate.burst * factor, self.rate.per_second * factor);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= KEPT {
            let full = |bucket: &Bucket| {
                bucket.left + now.duration_since(bucket.at).as_secs_f64() * per_second >= burst
            };
            buckets.retain(|_, bucket| !full(bucket));
        }
        if buckets.len() >= KEPT {
            buckets.clear();
        }
        let bucket = buckets.entry(self.hasher.hash_one(who)).or_insert(Bucket {
            left: burst,
            at: now,
        });
        let passed = now.saturating_duration_since(bucket.at).as_secs_f64();
        bucket.left = (bucket.left + passed * per_second).min(burst);
        bucket.at = now;
        if bucket.left < 1.0 {
            return Err(seconds((1.0 - bucket.left) / per_second));
        }
        bucket.left -= cost;
        Ok(())
    }

    /// Charges a peer for a request without a valid sign-in. It was answered already: the next ones wait.
    fn charge(&self, peer: Option<IpAddr>) {
        let charged = self.take(peer, PEER_FACTOR, STRANGER, Instant::now());
        if charged.is_err() {
            tracing::warn!("a peer keeps asking without a sign-in");
        }
    }
}

/// Whole seconds, at least one.
fn seconds(wait: f64) -> u64 {
    std::time::Duration::try_from_secs_f64(wait.ceil()).map_or(1, |wait| wait.as_secs().max(1))
}

/// Lets a request through, or answers 429.
pub(crate) async fn limit(
    State(rates): State<Arc<Rates>>,
    request: Request,
    next: Next,
) -> Response {
    let peer: Option<IpAddr> = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip());
    let now = Instant::now();
    let by_peer = rates.take(peer, PEER_FACTOR, 1.0, now);
    let token = bearer(request.headers());
    let by_token = token.map_or(Ok(()), |token| rates.take(token, 1.0, 1.0, now));
    if let Err(wait) = by_peer.and(by_token) {
        let mut response = Problem::new(ErrorCode::RateLimited).into_response();
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, wait.into());
        return response;
    }
    let response = next.run(request).await;
    if response.status() == StatusCode::UNAUTHORIZED {
        rates.charge(peer);
    }
    response
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn after_the_burst_there_is_what_flows_in() {
        let rates = Rates::new(Rate {
            burst: 3.0,
            per_second: 2.0,
        });
        let start = Instant::now();
        for _ in 0..3 {
            assert_eq!(rates.take("a", 1.0, 1.0, start), Ok(()));
        }
        assert_eq!(rates.take("a", 1.0, 1.0, start), Err(1));
        assert_eq!(rates.take("b", 1.0, 1.0, start), Ok(()));
        let later = start + Duration::from_secs(1);
        assert_eq!(rates.take("a", 1.0, 1.0, later), Ok(()));
        assert_eq!(rates.take("a", 1.0, 1.0, later), Ok(()));
        assert!(rates.take("a", 1.0, 1.0, later).is_err());
    }

    #[test]
    fn what_costs_much_is_waited_for_long() {
        let rates = Rates::new(Rate {
            burst: 1.0,
            per_second: 1.0,
        });
        let start = Instant::now();
        assert_eq!(rates.take("a", 1.0, 100.0, start), Ok(()));
        assert_eq!(rates.take("a", 1.0, 1.0, start), Err(100));
    }

    #[test]
    fn a_flood_of_names_does_not_fill_the_memory() {
        let rates = Rates::new(Rate::default());
        let start = Instant::now();
        for n in 0..3 * KEPT {
            assert_eq!(rates.take(n, 1.0, 1.0, start), Ok(()));
        }
        assert!(rates.buckets.lock().unwrap().len() <= KEPT);
    }
}
