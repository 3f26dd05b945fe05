//! The model folder as the clinic sees it, with the fetches that go on in the background.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use clinic::ports::{Model, ModelError, ModelShelf, ModelState, ModelTrouble};
use speech::{ModelStore, SpeechError, SpeechModel};
use tokio::{runtime::Handle, task::AbortHandle};

/// The models of this PC.
pub(crate) struct Shelf {
    store: ModelStore,
    runtime: Handle,
    fetches: Arc<Mutex<Fetches>>,
}

#[derive(Default)]
struct Fetches {
    running: HashMap<SpeechModel, Fetch>,
    troubles: HashMap<SpeechModel, ModelTrouble>,
}

struct Fetch {
    have: Arc<AtomicU64>,
    abort: AbortHandle,
}

impl Shelf {
    /// The models of `store`; fetches run on `runtime`.
    pub(crate) fn new(store: ModelStore, runtime: Handle) -> Self {
        Self {
            store,
            runtime,
            fetches: Arc::default(),
        }
    }

    fn model(&self, model: SpeechModel, fetches: &Fetches) -> Model {
        let running = fetches.running.get(&model);
        let state = if running.is_some() {
            ModelState::Fetching
        } else if self.store.ready(model) {
            ModelState::Here
        } else if self.store.is_there(model) {
            ModelState::Damaged
        } else {
            ModelState::Absent
        };
        let bytes = self.store.byte_len(model);
        let have = match (running, state) {
            (Some(fetch), _) => fetch.have.load(Ordering::Relaxed),
            (None, ModelState::Here) => bytes,
            _ => self.store.fetched(model),
        };
        Model {
            id: model.id(),
            name: self.store.name(model),
            bytes,
            have,
            state,
            trouble: fetches.troubles.get(&model).copied(),
        }
    }
}

fn locked(fetches: &Mutex<Fetches>) -> MutexGuard<'_, Fetches> {
    fetches.lock().unwrap_or_else(PoisonError::into_inner)
}

fn named(id: &str) -> Result<SpeechModel, ModelError> {
    SpeechModel::of_id(id).ok_or(ModelError::Unknown)
}

fn of_store(error: SpeechError) -> ModelError {
    match error {
        SpeechError::Io(cause) => ModelError::Io(cause),
        _ => ModelError::NotAModel,
    }
}

fn trouble(error: &SpeechError) -> ModelTrouble {
    match error {
        SpeechError::Fetch(_) => ModelTrouble::Network,
        SpeechError::Refused(_) => ModelTrouble::Refused,
        SpeechError::ModelDamaged => ModelTrouble::Damaged,
        SpeechError::Io(cause) if cause.kind() == std::io::ErrorKind::StorageFull => {
            ModelTrouble::DiskFull
        }
        _ => ModelTrouble::Internal,
    }
}

impl ModelShelf for Shelf {
    fn all(&self) -> Vec<Model> {
        let own = self.store.own();
        let fetches = locked(&self.fetches);
        let models = SpeechModel::KNOWN.into_iter().chain(own);
        models.map(|model| self.model(model, &fetches)).collect()
    }

    fn folder(&self) -> PathBuf {
        self.store.folder().to_owned()
    }

    fn fetch(&self, id: &str) -> Result<(), ModelError> {
        let model = named(id)?;
        if matches!(model, SpeechModel::Own(_)) {
            return Err(ModelError::Unknown);
        }
        let mut fetches = locked(&self.fetches);
        if fetches.running.contains_key(&model) || self.store.ready(model) {
            return Ok(());
        }
        fetches.troubles.remove(&model);
        let have = Arc::new(AtomicU64::new(self.store.fetched(model)));
        let store = self.store.clone();
        let (told, ended) = (Arc::clone(&have), Arc::clone(&self.fetches));
        let task = self.runtime.spawn(async move {
            let say = |have: u64, _all: u64| told.store(have, Ordering::Relaxed);
            let came = store.fetch(model, say).await;
            let mut fetches = locked(&ended);
            fetches.running.remove(&model);
            if let Err(error) = came {
                tracing::warn!(
                    model = model.id(),
                    error = &error as &dyn std::error::Error,
                    "a model did not come"
                );
                fetches.troubles.insert(model, trouble(&error));
            }
        });
        let abort = task.abort_handle();
        fetches.running.insert(model, Fetch { have, abort });
        Ok(())
    }

    fn cancel(&self, id: &str) -> Result<(), ModelError> {
        if let Some(fetch) = locked(&self.fetches).running.remove(&named(id)?) {
            fetch.abort.abort();
        }
        Ok(())
    }

    fn remove(&self, id: &str) -> Result<(), ModelError> {
        self.cancel(id)?;
        let model = named(id)?;
        locked(&self.fetches).troubles.remove(&model);
        self.store.remove(model).map_err(of_store)
    }

    fn take_in(&self, incoming: &Path, name: &str) -> Result<String, ModelError> {
        let taken = self.store.take_in(incoming, name).map_err(of_store)?;
        Ok(taken.id())
    }
}
