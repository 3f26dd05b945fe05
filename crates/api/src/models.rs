//! The speech models of this PC, for admins. Which one is used is the setting `speech.model`.

use axum::{
    Json,
    extract::{DefaultBodyLimit, Multipart, Path, State},
    http::StatusCode,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

use crate::{
    Api,
    extract::{Answer, By, Created},
    problem::{ErrorCode, MEDIA_TYPE, Problem},
    recordings::{MAX_UPLOAD_BYTES, Upload, broken_off},
    shape::words::words,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_models))
        .routes(routes!(take_in_model).layer(DefaultBodyLimit::max(MAX_UPLOAD_BYTES)))
        .routes(routes!(remove_model))
        .routes(routes!(fetch_model))
        .routes(routes!(cancel_model))
}

words! {
    /// How a model stands.
    ModelState = clinic::ports::ModelState {
        /// Not on this PC.
        Absent,
        /// On its way.
        Fetching,
        /// On this PC.
        Here,
        /// Its file is not of the length that it should have.
        Damaged,
    }
}

words! {
    /// Why the last fetch of a model ended early.
    ModelTrouble = clinic::ports::ModelTrouble {
        /// No network, or the line broke. What came is kept.
        Network,
        /// The other side does not give it.
        Refused,
        /// What came is not the model: its checksum is wrong.
        Damaged,
        /// No room on the disk.
        DiskFull,
        /// Anything else; the log says more.
        Internal,
    }
}

/// One speech model.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeechModel {
    /// The word for it: `tiny`, `base`, `small`, `better`, or `own-…` for a chosen file.
    id: String,
    /// Name that a transcript keeps, for example `base-q8_0`.
    name: String,
    /// Length of its file in bytes.
    bytes: u64,
    /// Bytes that are here.
    have: u64,
    /// How it stands.
    state: ModelState,
    /// Why the last fetch ended early.
    trouble: Option<ModelTrouble>,
}

impl From<clinic::ports::Model> for SpeechModel {
    fn from(model: clinic::ports::Model) -> Self {
        Self {
            id: model.id,
            name: model.name,
            bytes: model.bytes,
            have: model.have,
            state: model.state.into(),
            trouble: model.trouble.map(ModelTrouble::from),
        }
    }
}

/// The speech models of this PC.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpeechModels {
    /// Those that can be fetched from small to large, then those that a user chose.
    items: Vec<SpeechModel>,
    /// The word of the one that is used.
    used: String,
    /// Folder of the files: for a PC without a network they are put there by hand.
    folder: String,
}

/// The speech models of this PC.
#[utoipa::path(get, path = "/models", tag = "models",
    responses((status = 200, description = "The models", body = SpeechModels)))]
async fn list_models(By(actor): By, State(api): State<Api>) -> Answer<Json<SpeechModels>> {
    let models = api.clinic.models(&actor).await?;
    Ok(Json(SpeechModels {
        items: models.items.into_iter().map(SpeechModel::from).collect(),
        used: models.used,
        folder: models.folder.display().to_string(),
    }))
}

/// Begin to fetch a model in the background; look at the list for its progress.
#[utoipa::path(post, path = "/models/{id}/fetch", tag = "models",
    params(("id" = String, Path, description = "The model's word")),
    responses((status = 202, description = "On its way, or here already", body = SpeechModel)))]
async fn fetch_model(
    By(actor): By,
    State(api): State<Api>,
    Path(id): Path<String>,
) -> Answer<(StatusCode, Json<SpeechModel>)> {
    let model = api.clinic.fetch_model(&actor, &id).await?;
    Ok((StatusCode::ACCEPTED, Json(model.into())))
}

/// End a fetch; what came is kept and goes on with the next.
#[utoipa::path(post, path = "/models/{id}/cancel", tag = "models",
    params(("id" = String, Path, description = "The model's word")),
    responses((status = 200, description = "The model as it stands", body = SpeechModel)))]
async fn cancel_model(
    By(actor): By,
    State(api): State<Api>,
    Path(id): Path<String>,
) -> Answer<Json<SpeechModel>> {
    Ok(Json(api.clinic.cancel_model(&actor, &id).await?.into()))
}

/// Remove a model's file from this PC.
#[utoipa::path(delete, path = "/models/{id}", tag = "models",
    params(("id" = String, Path, description = "The model's word")),
    responses((status = 204, description = "Gone")))]
async fn remove_model(
    By(actor): By,
    State(api): State<Api>,
    Path(id): Path<String>,
) -> Answer<StatusCode> {
    api.clinic.remove_model(&actor, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take in a model file: Whisper in the ggml format. One that is an official file becomes that model.
#[utoipa::path(post, path = "/models", tag = "models",
    request_body(content = Upload, content_type = "multipart/form-data"),
    responses(
        (status = 201, description = "Taken in", body = SpeechModel),
        (status = 413, description = "Larger than 2 GiB", body = Problem, content_type = MEDIA_TYPE),
        (status = 507, description = "The disk is full", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn take_in_model(
    By(actor): By,
    State(api): State<Api>,
    form: Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Answer<Created<SpeechModel>> {
    let mut form = form.map_err(|_| {
        Problem::saying(
            ErrorCode::UnsupportedMediaType,
            "Send the file as multipart/form-data, field `file`.",
        )
    })?;
    while let Some(mut part) = form
        .next_field()
        .await
        .map_err(|error| broken_off(&error))?
    {
        if part.name() != Some("file") {
            continue;
        }
        let name = part.file_name().unwrap_or_default().to_owned();
        let mut import = api.clinic.take_in_model(&actor, &name).await?;
        while let Some(piece) = part.chunk().await.map_err(|error| broken_off(&error))? {
            import.write(&piece).await?;
        }
        drop(part);
        return Ok(Created(import.finish().await?.into()));
    }
    Err(Problem::invalid("file", "The form has no field `file`."))
}
