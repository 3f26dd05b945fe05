//! Listening: a recording as a WAV file of which any part can be asked for, or as bare samples.
//! Samples are unsealed piece by piece as they are sent; the whole is never in memory and never on disk.

mod range;
mod wav;

use axum::{
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use clinic::{ClinicError, domain::RecordingId, recordings::Sound};
use futures::{Stream, stream};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, By, Created, Id, Params, bearer},
    openapi::PREFIX,
    problem::{ErrorCode, MEDIA_TYPE, Problem},
};
use range::Asked;
use wav::{HEAD_BYTES, Layout};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(create_listening_ticket))
        .routes(routes!(get_audio))
        .routes(routes!(get_samples))
}

/// Frames that are unsealed at once: about a second.
const PIECE_FRAMES: u64 = 48_000;

/// A ticket to hear one recording.
#[derive(Serialize, ToSchema)]
pub(crate) struct ListeningTicket {
    /// The ticket; good for this recording alone.
    ticket: String,
    /// Where the sound is, ticket and all: a path of this server, for a player.
    #[schema(
        example = "/api/v1/recordings/01890000-0000-7000-8000-000000000000/audio?ticket=eyJ0"
    )]
    url: String,
    /// Seconds until it ends. It ends with the sign-in, too.
    #[schema(example = 300)]
    expires_in: u64,
}

/// A ticket with which a browser's player can stream a recording: players send no `Authorization`.
#[utoipa::path(post, path = "/recordings/{id}/ticket", tag = "recordings",
    params(("id" = Uuid, Path, description = "The recording's id")),
    responses((status = 201, description = "The ticket", body = ListeningTicket)))]
async fn create_listening_ticket(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<RecordingId>,
) -> Answer<Created<ListeningTicket>> {
    let made = api.clinic.listening_ticket(&actor, id).await?;
    let url = format!("{PREFIX}/recordings/{id}/audio?ticket={}", made.ticket);
    Ok(Created(ListeningTicket {
        ticket: made.ticket,
        url,
        expires_in: made.expires_in,
    }))
}

/// Instead of a token.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct AudioQuery {
    /// A ticket for this recording, instead of a token.
    ticket: Option<String>,
}

/// A recording as a WAV file. Takes a `Range` of bytes, and a ticket instead of a token.
#[utoipa::path(get, path = "/recordings/{id}/audio", tag = "recordings",
    params(
        ("id" = Uuid, Path, description = "The recording's id"),
        AudioQuery,
        ("Range" = Option<String>, Header, description = "One range of bytes, for example `bytes=0-65535`"),
    ),
    responses(
        (status = 200, description = "The whole", content_type = "audio/wav", body = Vec<u8>),
        (status = 206, description = "The range", content_type = "audio/wav", body = Vec<u8>),
        (status = 416, description = "The range lies outside", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn get_audio(
    State(api): State<Api>,
    headers: HeaderMap,
    Id(id): Id<RecordingId>,
    Params(query): Params<AudioQuery>,
) -> Answer<Response> {
    let actor = if let Some(ticket) = &query.ticket {
        api.clinic.listener(ticket, id).await?
    } else {
        let token = bearer(&headers).unwrap_or_default();
        api.clinic.actor(token).await?
    };
    let sound = api.clinic.sound(&actor, id).await?;
    let format = sound.format();
    let layout = Layout::new(format.sample_rate, format.channels, sound.frames());
    let length = layout.byte_len();
    let asked = range::asked(headers.get(header::RANGE), length);
    let (status, first, end) = match asked {
        Asked::Whole => (StatusCode::OK, 0, length),
        Asked::Part { first, end } => (StatusCode::PARTIAL_CONTENT, first, end),
        Asked::Outside => return Ok(outside(length)),
    };
    let body = Body::from_stream(bytes_of(sound, layout, first, end));
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("audio/wav"),
    );
    headers.insert(
        header::ACCEPT_RANGES,
        header::HeaderValue::from_static("bytes"),
    );
    headers.insert(header::CONTENT_LENGTH, (end - first).into());
    if status == StatusCode::PARTIAL_CONTENT {
        headers.insert(
            header::CONTENT_RANGE,
            text(format!("bytes {first}-{}/{length}", end - 1)),
        );
    }
    Ok(response)
}

/// `416` with the true length (RFC 9110, 15.5.17).
fn outside(length: u64) -> Response {
    let mut response = Problem::new(ErrorCode::RangeNotSatisfiable).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_RANGE, text(format!("bytes */{length}")));
    response
}

fn text(value: String) -> header::HeaderValue {
    // Digits and ASCII words are always a header value.
    value
        .try_into()
        .unwrap_or_else(|_| header::HeaderValue::from_static("bytes"))
}

/// The bytes from `first` up to `end`, made as they are taken.
fn bytes_of(
    sound: Sound,
    layout: Layout,
    first: u64,
    end: u64,
) -> impl Stream<Item = Result<Bytes, ClinicError>> {
    stream::try_unfold((sound, first), move |(sound, at)| async move {
        if at >= end {
            return Ok(None);
        }
        let piece = piece(&sound, layout, at, end).await?;
        // A sound that ends before its length would make the answer wait for ever.
        if piece.is_empty() {
            return Err(ClinicError::RecordingDamaged);
        }
        let next = at + piece.len() as u64;
        Ok(Some((piece, (sound, next))))
    })
}

/// The bytes at `at`: the rest of the head, or about a second of sound.
async fn piece(sound: &Sound, layout: Layout, at: u64, end: u64) -> Result<Bytes, ClinicError> {
    if at < HEAD_BYTES {
        return Ok(cut(layout.head(), at, end.min(HEAD_BYTES) - at));
    }
    let first_frame = (at - HEAD_BYTES) / layout.frame_bytes();
    let frames = (end - HEAD_BYTES).div_ceil(layout.frame_bytes()) - first_frame;
    let samples = sound.read(first_frame, frames.min(PIECE_FRAMES)).await?;
    let skip = (at - HEAD_BYTES) % layout.frame_bytes();
    Ok(cut(little_endian(&samples), skip, end - at))
}

/// At most `count` bytes from `skip` on.
fn cut(bytes: Vec<u8>, skip: u64, count: u64) -> Bytes {
    let length = bytes.len();
    let first = usize::try_from(skip).unwrap_or(length).min(length);
    let count = usize::try_from(count).unwrap_or(length).min(length - first);
    Bytes::from(bytes).slice(first..first + count)
}

fn little_endian(samples: &[i16]) -> Vec<u8> {
    samples
        .iter()
        .flat_map(|sample| sample.to_le_bytes())
        .collect()
}

/// Which frames.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SampleQuery {
    /// First frame, from 0.
    from: u64,
    /// Number of frames, at most ten seconds.
    #[param(minimum = 1)]
    count: u64,
}

/// Most seconds of one answer.
const MAX_SAMPLE_SECONDS: u64 = 10;

/// Part of a recording as bare samples: 16-bit little-endian, channels interleaved.
///
/// Fewer frames than asked for come at the end, and none after it.
#[utoipa::path(get, path = "/recordings/{id}/samples", tag = "recordings",
    params(("id" = Uuid, Path, description = "The recording's id"), SampleQuery),
    responses((status = 200, description = "The samples", content_type = "application/octet-stream", body = Vec<u8>)))]
async fn get_samples(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<RecordingId>,
    Params(query): Params<SampleQuery>,
) -> Answer<Response> {
    let sound = api.clinic.sound(&actor, id).await?;
    let most = MAX_SAMPLE_SECONDS * u64::from(sound.format().sample_rate);
    if !(1..=most).contains(&query.count) {
        return Err(Problem::invalid(
            "count",
            "Ask for at least one frame and at most ten seconds.",
        ));
    }
    let samples = sound.read(query.from, query.count).await?;
    Ok((
        [(header::CONTENT_TYPE, "application/octet-stream")],
        little_endian(&samples),
    )
        .into_response())
}
