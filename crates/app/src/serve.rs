//! The HTTP door: on this PC alone.

use std::{
    future::Future,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    time::Duration,
};

use api::Door;
use tokio::{net::TcpListener, sync::watch};

use crate::{AppError, Running};

/// How long requests may still take once the program is asked to end.
const GRACE: Duration = Duration::from_secs(10);

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
        let api = api::router(running.clinic.clone(), Door::Http);
        let router = match screens {
            Some(folder) => api::with_screens(api, folder),
            None => api,
        };
        let (ending, mut ended) = watch::channel(false);
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        let serving = axum::serve(self.listener, service).with_graceful_shutdown(async move {
            end.await;
            ending.send_replace(true);
        });
        tokio::select! {
            served = serving => Ok(served?),
            () = async {
                // An error means that the sender is gone, with the server: the other arm has it.
                if ended.wait_for(|ended| *ended).await.is_ok() {
                    tokio::time::sleep(GRACE).await;
                } else {
                    std::future::pending::<()>().await;
                }
            } => {
                tracing::warn!("requests were cut off");
                Ok(())
            }
        }
    }
}
