//! A Clinic at work: the use cases, the window's door to the api, and the pipeline.

use std::sync::Arc;

use api::{Door, HttpSettings};
use axum::Router;
use clinic::{Clinic, Ports, ports::Transcriber};
use speech::{SymphoniaDecoder, WhisperTranscriber};
use tokio::{
    runtime::Handle,
    sync::{Mutex, watch},
    task::JoinHandle,
};

use crate::{AppError, Config, shelf::Shelf, speakers::ManyVoices};

/// What [`build`] started. Call [`Running::stop`] before the process ends.
pub struct Running {
    /// The use cases.
    pub clinic: Clinic,
    router: Router,
    http: HttpSettings,
    stop: watch::Sender<bool>,
    pipeline: Mutex<Option<JoinHandle<()>>>,
}

/// Claims the vault, and lets the pipeline wait for somebody to open it. Call it inside a Tokio runtime.
///
/// # Errors
/// [`AppError::VaultInUse`] while another process holds the vault.
pub async fn build(config: Config) -> Result<Running, AppError> {
    let http = config.http.clone();
    let clinic = tokio::task::spawn_blocking(move || open(config))
        .await
        .map_err(std::io::Error::other)??;
    let (stop, stopped) = watch::channel(false);
    let pipeline = tokio::spawn({
        let clinic = clinic.clone();
        async move { clinic.run_pipeline(stopped).await }
    });
    let router = api::router(clinic.clone(), Door::InProcess);
    Ok(Running {
        clinic,
        router,
        http,
        stop,
        pipeline: Mutex::new(Some(pipeline)),
    })
}

/// Opens the clinic with the real recogniser and decoder. Blocking.
pub(crate) fn open(config: Config) -> Result<Clinic, AppError> {
    let shelf = Shelf::new(config.models.clone(), Handle::current());
    let whisper = WhisperTranscriber::new(config.models, config.model);
    let transcriber: Arc<dyn Transcriber> = match config.speakers {
        None => Arc::new(whisper),
        Some(speakers) => Arc::new(ManyVoices::new(whisper, speakers)),
    };
    let ports = Ports {
        transcriber,
        decoder: Arc::new(SymphoniaDecoder),
        models: Arc::new(shelf),
    };
    Ok(Clinic::open_folder(&config.vault, ports, config.settings)?)
}

impl Running {
    /// The api for the window's door, [`api::call`].
    pub const fn router(&self) -> &Router {
        &self.router
    }

    /// How the HTTP door is set.
    pub const fn http(&self) -> &HttpSettings {
        &self.http
    }

    /// Ends the pipeline between two steps and seals the vault. What was not done is done at the next
    /// start. Called twice, the second call does nothing.
    pub async fn stop(&self) {
        self.stop.send_replace(true);
        let pipeline = self.pipeline.lock().await.take();
        if let Some(pipeline) = pipeline
            && let Err(error) = pipeline.await
        {
            tracing::error!(%error, "the pipeline ended by itself");
        }
        self.clinic.quit().await;
    }
}
