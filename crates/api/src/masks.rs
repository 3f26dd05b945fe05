//! The text of a talk without personal data, to take it elsewhere.

use axum::{Json, extract::State};
use clinic::{
    domain::{MaskId, SessionId},
    masking::MaskedTranscript,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id},
    problem::{MEDIA_TYPE, Problem},
    shape::transcript::Speaker,
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(mask_transcript))
        .routes(routes!(unmask_text))
}

/// A turn with placeholders such as `[PERSON-1]`.
#[derive(Serialize, ToSchema)]
pub(crate) struct MaskedTurn {
    /// Who speaks.
    speaker: Speaker,
    /// The masked words.
    text: String,
}

/// How many different words of a kind were masked.
#[derive(Serialize, ToSchema)]
pub(crate) struct MaskedCount {
    /// `PERSON`, `CLINIC`, `EMAIL`, `PHONE`, `WEB`, `ADDRESS`, `DATE`, `NUMBER` or `OTHER`.
    kind: String,
    /// How many.
    count: usize,
}

/// A transcript to read once more before it leaves. Formats are found well, names partly.
#[derive(Serialize, ToSchema)]
pub(crate) struct MaskedText {
    /// With it the words can be put back.
    id: Uuid,
    /// The version that was masked.
    transcript_version: u32,
    /// Turn by turn.
    turns: Vec<MaskedTurn>,
    /// What was masked.
    counts: Vec<MaskedCount>,
}

impl From<MaskedTranscript> for MaskedText {
    fn from(masked: MaskedTranscript) -> Self {
        let turn = |(speaker, text): (clinic::domain::transcript::Speaker, String)| MaskedTurn {
            speaker: speaker.into(),
            text,
        };
        let count = |(kind, count): (clinic::masking::MaskKind, usize)| MaskedCount {
            kind: kind.as_str().to_owned(),
            count,
        };
        Self {
            id: masked.id.0,
            transcript_version: masked.transcript_version,
            turns: masked.turns.into_iter().map(turn).collect(),
            counts: masked.counts.into_iter().map(count).collect(),
        }
    }
}

/// A text with placeholders.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TextWithPlaceholders {
    /// The text.
    text: String,
}

/// The text with its words.
#[derive(Serialize, ToSchema)]
pub(crate) struct UnmaskedText {
    /// The text.
    text: String,
}

/// Mask the newest transcript of a session; only the session's counselor.
///
/// What stands behind the placeholders stays in the vault. Read the text before it leaves: names are found partly.
#[utoipa::path(post, path = "/sessions/{id}/masks", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses(
        (status = 201, description = "The masked text", body = MaskedText),
        (status = 400, description = "The session has no transcript", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn mask_transcript(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Created<MaskedText>> {
    Ok(Created(
        api.clinic.mask_transcript(&actor, id).await?.into(),
    ))
}

/// Put the words back into a text with the placeholders of a mask.
#[utoipa::path(post, path = "/masks/{id}/unmask", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The mask's id")), request_body = TextWithPlaceholders,
    responses((status = 200, description = "The text with its words", body = UnmaskedText)))]
async fn unmask_text(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<MaskId>,
    Body(asked): Body<TextWithPlaceholders>,
) -> Answer<Json<UnmaskedText>> {
    let text = api.clinic.unmask_text(&actor, id, &asked.text).await?;
    Ok(Json(UnmaskedText { text }))
}
