//! The recordings of a session: import, list, outline.

use axum::{
    Json,
    extract::{DefaultBodyLimit, Multipart, State, multipart::MultipartError},
    http::StatusCode,
};
use clinic::{
    Actor,
    domain::{RecordingId, SessionId},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

use crate::{
    Api,
    extract::{Answer, By, Created, Id, PageQuery, Params, in_time},
    parse,
    problem::{ErrorCode, MEDIA_TYPE, Problem},
    shape::recording::{Peaks, Recording, RecordingList},
};

/// Largest file that may be uploaded: 2 GiB hold three hours of uncompressed 48 kHz stereo.
pub(crate) const MAX_UPLOAD_BYTES: usize = 2 << 30;

/// Most parts of a form that are looked through for the file.
const MOST_PARTS: usize = 16;

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(upload_recording).layer(DefaultBodyLimit::max(MAX_UPLOAD_BYTES)))
        .routes(routes!(list_recordings))
        .routes(routes!(get_peaks))
}

/// The form of an upload; for the document alone, the file is read as it comes.
#[derive(ToSchema)]
#[expect(
    dead_code,
    reason = "the document describes it, the handler reads a stream"
)]
pub(crate) struct Upload {
    /// The audio file: WAV, FLAC, MP3, M4A, Ogg, …, told by its bytes.
    #[schema(value_type = String, format = Binary, content_media_type = "application/octet-stream")]
    file: Vec<u8>,
}

/// Import an audio file as a recording of the session.
///
/// The file is sealed as it arrives, its content is checked by its bytes, and a transcription is
/// asked for. Answers once the sound is in the vault.
#[utoipa::path(post, path = "/sessions/{id}/upload-recording", tag = "recordings",
    params(("id" = Uuid, Path, description = "The session's id")),
    request_body(content = Upload, content_type = "multipart/form-data"),
    responses(
        (status = 201, description = "Imported", body = Recording),
        (status = 409, description = "No consent on file, or a recording is running", body = Problem, content_type = MEDIA_TYPE),
        (status = 413, description = "Larger than 2 GiB", body = Problem, content_type = MEDIA_TYPE),
        (status = 415, description = "Not audio of a supported format", body = Problem, content_type = MEDIA_TYPE),
        (status = 507, description = "The disk is full", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn upload_recording(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    form: Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Answer<Created<Recording>> {
    let form = form.map_err(|_| {
        Problem::saying(
            ErrorCode::UnsupportedMediaType,
            "Send the file as multipart/form-data, field `file`.",
        )
    })?;
    Ok(Created(import(&api, &actor, id, form).await?.into()))
}

async fn import(
    api: &Api,
    actor: &Actor,
    session: SessionId,
    mut form: Multipart,
) -> Result<clinic::domain::recording::Recording, Problem> {
    for _ in 0..MOST_PARTS {
        let part = in_time(form.next_field()).await?;
        let Some(mut part) = part.map_err(|error| broken_off(&error))? else {
            break;
        };
        if part.name() != Some("file") {
            continue;
        }
        // Dropped on any error below, the import removes all it wrote.
        let mut import = api.clinic.import_recording(actor, session).await?;
        while let Some(piece) = in_time(part.chunk())
            .await?
            .map_err(|error| broken_off(&error))?
        {
            import.write(&piece).await?;
        }
        drop(part);
        return Ok(import.finish().await?);
    }
    Err(Problem::invalid("file", "The form has no field `file`."))
}

pub(crate) fn broken_off(error: &MultipartError) -> Problem {
    Problem::new(match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ErrorCode::TooLarge,
        _ => ErrorCode::MalformedRequest,
    })
}

/// The recordings of a session, oldest first.
#[utoipa::path(get, path = "/sessions/{id}/recordings", tag = "recordings",
    params(("id" = Uuid, Path, description = "The session's id"), PageQuery),
    responses((status = 200, description = "One page", body = RecordingList)))]
async fn list_recordings(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Params(query): Params<PageQuery>,
) -> Answer<Json<RecordingList>> {
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.recordings(&actor, id, &page).await?;
    Ok(Json(RecordingList {
        items: listed.items.into_iter().map(Recording::from).collect(),
        next_cursor: listed.next_cursor,
    }))
}

/// How finely to draw.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct PeakQuery {
    /// Into how many stretches the recording is cut.
    #[param(minimum = 1, maximum = 8192, default = 800)]
    bins: Option<usize>,
}

/// Stretches unless the caller says otherwise.
const DEFAULT_BINS: usize = 800;

/// The outline of a recording.
#[utoipa::path(get, path = "/recordings/{id}/peaks", tag = "recordings",
    params(("id" = Uuid, Path, description = "The recording's id"), PeakQuery),
    responses((status = 200, description = "The outline", body = Peaks)))]
async fn get_peaks(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<RecordingId>,
    Params(query): Params<PeakQuery>,
) -> Answer<Json<Peaks>> {
    let duration = api.clinic.recording(&actor, id).await?.seconds();
    let peaks = api
        .clinic
        .peaks(&actor, id, query.bins.unwrap_or(DEFAULT_BINS))
        .await?;
    Ok(Json(Peaks {
        bins: peaks.into_iter().map(|(min, max)| [min, max]).collect(),
        duration,
    }))
}
