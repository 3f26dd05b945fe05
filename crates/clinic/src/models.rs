//! The speech models of this PC, for admins: look, fetch, stop, remove, take in a file. Which one is used is a
//! setting of the PC.

use std::path::PathBuf;

use tokio::{fs::File, io::AsyncWriteExt};
use uuid::Uuid;

use crate::{
    Actor, Clinic, ClinicError,
    input::{Invalid, Problem},
    policy::{self, Action},
    ports::{Measured, Model, ModelError, ModelState, Transcriber},
    store,
};

/// All models of this PC.
#[derive(Clone, Debug)]
pub struct Models {
    /// Those that can be fetched, then those that a user chose.
    pub items: Vec<Model>,
    /// The word of the one that is used.
    pub used: String,
    /// Folder of the files.
    pub folder: PathBuf,
}

impl From<ModelError> for ClinicError {
    fn from(error: ModelError) -> Self {
        match error {
            ModelError::Unknown => Self::NotFound,
            ModelError::NotAModel => Invalid::new("file", Problem::Malformed).into(),
            ModelError::Io(cause) => Self::from_io(cause),
        }
    }
}

impl Clinic {
    /// The models of this PC.
    pub async fn models(&self, actor: &Actor) -> Result<Models, ClinicError> {
        policy::reach(actor, Action::ManageModels)?;
        Ok(Models {
            items: self.on_shelf(|shelf| Ok(shelf.all())).await?,
            used: self.pc().speech.model.clone(),
            folder: self.inner.ports.models.folder(),
        })
    }

    /// Begins to fetch a model in the background; answers the model as it stands then.
    pub async fn fetch_model(&self, actor: &Actor, id: &str) -> Result<Model, ClinicError> {
        let wanted = id.to_owned();
        self.act_on_model(actor, id, move |shelf| shelf.fetch(&wanted))
            .await
    }

    /// Ends a fetch; what came is kept and goes on with the next.
    pub async fn cancel_model(&self, actor: &Actor, id: &str) -> Result<Model, ClinicError> {
        let wanted = id.to_owned();
        self.act_on_model(actor, id, move |shelf| shelf.cancel(&wanted))
            .await
    }

    /// Removes a model's files.
    pub async fn remove_model(&self, actor: &Actor, id: &str) -> Result<(), ClinicError> {
        policy::reach(actor, Action::ManageModels)?;
        let wanted = id.to_owned();
        self.on_shelf(move |shelf| Ok(shelf.remove(&wanted)?))
            .await?;
        self.note_model(actor, id).await
    }

    /// Takes in a file that a user chose. Write its bytes, then finish.
    pub async fn take_in_model(
        &self,
        actor: &Actor,
        name: &str,
    ) -> Result<ModelImport, ClinicError> {
        policy::reach(actor, Action::ManageModels)?;
        let folder = self.inner.ports.models.folder();
        if folder.as_os_str().is_empty() {
            // No models at all here: there is nowhere to put one.
            return Err(ClinicError::NotFound);
        }
        tokio::fs::create_dir_all(&folder)
            .await
            .map_err(ClinicError::from_io)?;
        let path = folder.join(format!("{}.part", Uuid::new_v4()));
        let file = File::create_new(&path)
            .await
            .map_err(ClinicError::from_io)?;
        Ok(ModelImport {
            clinic: self.clone(),
            actor: actor.clone(),
            name: name.to_owned(),
            file,
            left: Left(path),
        })
    }

    /// The recogniser with the model that is used.
    pub fn transcriber(&self) -> std::sync::Arc<dyn Transcriber> {
        let model = self.pc().speech.model.clone();
        let transcriber = &self.inner.ports.transcriber;
        transcriber
            .with_model(&model)
            .unwrap_or_else(|| std::sync::Arc::clone(transcriber))
    }

    /// How right the models were on talks whose words are known. The same for everybody who is signed in.
    pub fn speech_accuracy(&self, _actor: &Actor) -> Vec<Measured> {
        self.inner.ports.transcriber.measured()
    }

    async fn act_on_model(
        &self,
        actor: &Actor,
        id: &str,
        act: impl FnOnce(&dyn crate::ports::ModelShelf) -> Result<(), ModelError> + Send + 'static,
    ) -> Result<Model, ClinicError> {
        policy::reach(actor, Action::ManageModels)?;
        let all = self
            .on_shelf(move |shelf| {
                act(shelf)?;
                Ok(shelf.all())
            })
            .await?;
        self.note_model(actor, id).await?;
        let model = all.into_iter().find(|model| model.id == id);
        model.ok_or(ClinicError::NotFound)
    }

    async fn on_shelf<T: Send + 'static>(
        &self,
        act: impl FnOnce(&dyn crate::ports::ModelShelf) -> Result<T, ClinicError> + Send + 'static,
    ) -> Result<T, ClinicError> {
        let models = std::sync::Arc::clone(&self.inner.ports.models);
        // Fetching begins on the runtime, so the closure runs inside it.
        tokio::task::spawn_blocking(move || act(&*models))
            .await
            .map_err(ClinicError::internal)?
    }

    async fn note_model(&self, actor: &Actor, id: &str) -> Result<(), ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let action = Action::ManageModels.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, self.now()).await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(())
    }
}

/// A model file on its way in. Dropped before it is finished, it leaves nothing.
pub struct ModelImport {
    clinic: Clinic,
    actor: Actor,
    name: String,
    file: File,
    left: Left,
}

/// What lies in the folder until it is taken in.
struct Left(PathBuf);

impl Drop for Left {
    fn drop(&mut self) {
        match std::fs::remove_file(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                tracing::warn!(%error, "a part of a model file stays in the folder");
            }
            _ => {}
        }
    }
}

impl ModelImport {
    /// Takes the next bytes.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), ClinicError> {
        let written = self.file.write_all(piece).await;
        written.map_err(ClinicError::from_io)
    }

    /// Checks the file and makes it a model. [`Invalid`](ClinicError::Invalid) where it is none.
    pub async fn finish(self) -> Result<Model, ClinicError> {
        let Self {
            clinic,
            actor,
            name,
            file,
            left,
        } = self;
        file.sync_all().await.map_err(ClinicError::from_io)?;
        drop(file);
        let (id, all) = clinic
            .on_shelf(move |shelf| {
                let id = shelf.take_in(&left.0, &name)?;
                Ok((id, shelf.all()))
            })
            .await?;
        clinic.note_model(&actor, &id).await?;
        let model = all
            .into_iter()
            .find(|model| model.id == id && model.state == ModelState::Here);
        model.ok_or(ClinicError::NotFound)
    }
}
