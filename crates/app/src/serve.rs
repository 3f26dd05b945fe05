//! The HTTP door: on this PC alone, and nobody holds a place in it for long without asking for anything.

use std::{
    future::Future,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
    time::Duration,
};

use api::Door;
use axum::{Router, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tower::ServiceExt;

use crate::{AppError, Running};

/// How long requests may still take once the program is asked to end.
const GRACE: Duration = Duration::from_secs(10);
/// How long the head of a request may take, and how long a connection may wait for the next one.
const HEAD: Duration = Duration::from_secs(20);
/// Largest head of a request, in bytes.
const MOST_HEAD_BYTES: usize = 32 << 10;
/// Connections at once; the next ones wait in the system's queue.
const CONNECTIONS: usize = 512;
/// Wait after the system could not give a connection, as when there are no file handles left.
const AFTER_FAILURE: Duration = Duration::from_millis(100);

/// A socket that listens and is not served yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

/// Takes `port` of 127.0.0.1; 0 takes a free one.
pub async fn listen(port: u16) -> Result<Server, AppError> {
    let refused = |source| AppError::Port { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    Ok(Server { listener, address })
}

impl Server {
    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves the api, and the screens where there are some, until `end` comes; then lets requests
    /// finish, but not for ever.
    pub async fn serve(
        self,
        running: &Running,
        screens: Option<&Path>,
        end: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), AppError> {
        let api = api::router_with(running.clinic.clone(), Door::Http, running.http());
        let router = match screens {
            Some(folder) => api::with_screens(api, folder),
            None => api,
        };
        let open = GracefulShutdown::new();
        let places = Arc::new(Semaphore::new(CONNECTIONS));
        tokio::pin!(end);
        loop {
            let accepted = tokio::select! {
                accepted = accept(&self.listener, &places) => accepted,
                () = &mut end => break,
            };
            match accepted {
                Ok(connection) => connection.answer(router.clone(), &open),
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(AFTER_FAILURE).await;
                }
            }
        }
        drop(self.listener);
        if tokio::time::timeout(GRACE, open.shutdown()).await.is_err() {
            tracing::warn!("requests were cut off");
        }
        Ok(())
    }
}

/// A connection and its place among those that are open.
struct Connection {
    stream: TcpStream,
    peer: SocketAddr,
    place: OwnedSemaphorePermit,
}

async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> std::io::Result<Connection> {
    let place = Arc::clone(places)
        .acquire_owned()
        .await
        .map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    // Answers are small and wait for nothing.
    stream.set_nodelay(true)?;
    Ok(Connection {
        stream,
        peer,
        place,
    })
}

impl Connection {
    /// Answers its requests, on a task of its own.
    fn answer(self, router: Router, open: &GracefulShutdown) {
        let Self {
            stream,
            peer,
            place,
        } = self;
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let serving = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(MOST_HEAD_BYTES)
            .serve_connection(TokioIo::new(stream), service);
        let serving = open.watch(serving);
        tokio::spawn(async move {
            if let Err(error) = serving.await {
                tracing::debug!(%error, "a connection broke off");
            }
            drop(place);
        });
    }
}
