//! Correcting a transcript: each correction is kept in a draft, saving makes one version of all of them.

use axum::{Json, extract::State, http::StatusCode};
use clinic::{
    domain::{SessionId, edit},
    transcripts::EditRequest,
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    problem::{MEDIA_TYPE, Problem},
    shape::{
        draft::Draft,
        transcript::{Speaker, Transcript},
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get_draft, discard_draft))
        .routes(routes!(edit_draft))
        .routes(routes!(undo_edit))
        .routes(routes!(redo_edit))
        .routes(routes!(save_draft))
}

/// One correction. Segments are named by their index in the draft before it.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub(crate) enum Edit {
    /// Another wording of a segment; an empty one takes the segment out.
    #[schema(title = "WordsEdit")]
    Words {
        /// Which segment.
        segment: u32,
        /// What was said, up to 20,000 characters.
        #[schema(max_length = 20_000)]
        text: String,
    },
    /// The words from `word` on become a segment of their own.
    #[schema(title = "SplitEdit")]
    Split {
        /// Which segment.
        segment: u32,
        /// First word of the second part.
        #[schema(minimum = 1)]
        word: u32,
    },
    /// A segment and the next one of the same speaker become one.
    #[schema(title = "JoinEdit")]
    Join {
        /// The first of the two.
        segment: u32,
    },
    /// Somebody else said it.
    #[schema(title = "SpeakerEdit")]
    Speaker {
        /// Which segment.
        segment: u32,
        /// Who.
        speaker: Speaker,
    },
    /// Counselor and customer change places everywhere.
    #[schema(title = "SwapEdit")]
    Swap {},
}

impl From<Edit> for edit::Edit {
    fn from(edit: Edit) -> Self {
        match edit {
            Edit::Words { segment, text } => Self::Words { segment, text },
            Edit::Split { segment, word } => Self::Split { segment, word },
            Edit::Join { segment } => Self::Join { segment },
            Edit::Speaker { segment, speaker } => Self::Speaker {
                segment,
                speaker: speaker.into(),
            },
            Edit::Swap {} => Self::Swap,
        }
    }
}

/// A correction and what its author saw.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewEdit {
    /// The version that the draft starts from; without a draft, the version that is shown.
    of_version: u32,
    /// The draft's revision; 0 without a draft.
    revision: u32,
    /// What to correct.
    edit: Edit,
    /// True for more typing in the text that the last correction changed: the two count as one.
    #[serde(default)]
    continues: bool,
}

/// The draft as its author saw it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeenDraft {
    /// The draft's revision.
    revision: u32,
}

/// The draft and the versions as the author saw them.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftToSave {
    /// The draft's revision.
    revision: u32,
    /// The highest version that was seen. Another one made meanwhile answers 409, and the draft stays.
    newest_version: u32,
}

/// Which draft.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct DraftQuery {
    /// The draft's revision as seen.
    revision: u32,
}

/// The corrections of a session's transcript that are not saved as a version yet; 404 where there are none.
#[utoipa::path(get, path = "/sessions/{id}/transcript/draft", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")),
    responses((status = 200, description = "The draft", body = Draft)))]
async fn get_draft(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
) -> Answer<Json<Draft>> {
    Ok(Json(api.clinic.transcript_draft(&actor, id).await?.into()))
}

/// Throw the draft away.
#[utoipa::path(delete, path = "/sessions/{id}/transcript/draft", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id"), DraftQuery),
    responses(
        (status = 204, description = "Gone"),
        (status = 409, description = "The draft changed meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn discard_draft(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Params(query): Params<DraftQuery>,
) -> Answer<StatusCode> {
    api.clinic.discard_draft(&actor, id, query.revision).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Keep one correction. The first begins the draft; nothing is analysed before the draft is saved.
#[utoipa::path(post, path = "/sessions/{id}/transcript/draft/edits", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = NewEdit,
    responses(
        (status = 200, description = "The draft with the correction", body = Draft),
        (status = 400, description = "The session has no transcript", body = Problem, content_type = MEDIA_TYPE),
        (status = 409, description = "The draft or the version changed meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn edit_draft(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(new): Body<NewEdit>,
) -> Answer<Json<Draft>> {
    let request = EditRequest {
        of_version: new.of_version,
        revision: new.revision,
        edit: new.edit.into(),
        continues: new.continues,
    };
    let draft = api.clinic.edit_transcript(&actor, id, request).await?;
    Ok(Json(draft.into()))
}

/// Take the last correction back.
#[utoipa::path(post, path = "/sessions/{id}/transcript/draft/undo", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = SeenDraft,
    responses(
        (status = 200, description = "The draft without it", body = Draft),
        (status = 409, description = "The draft changed meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn undo_edit(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(seen): Body<SeenDraft>,
) -> Answer<Json<Draft>> {
    let draft = api.clinic.step_draft(&actor, id, seen.revision, false);
    Ok(Json(draft.await?.into()))
}

/// Do again what was taken back.
#[utoipa::path(post, path = "/sessions/{id}/transcript/draft/redo", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = SeenDraft,
    responses(
        (status = 200, description = "The draft with it", body = Draft),
        (status = 409, description = "The draft changed meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn redo_edit(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(seen): Body<SeenDraft>,
) -> Answer<Json<Draft>> {
    let draft = api.clinic.step_draft(&actor, id, seen.revision, true);
    Ok(Json(draft.await?.into()))
}

/// Save the draft as a new version, which is then analysed.
#[utoipa::path(post, path = "/sessions/{id}/transcript/draft/save", tag = "transcripts",
    params(("id" = Uuid, Path, description = "The session's id")), request_body = DraftToSave,
    responses(
        (status = 201, description = "The new version", body = Transcript),
        (status = 409, description = "The draft or the versions changed meanwhile", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn save_draft(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<SessionId>,
    Body(seen): Body<DraftToSave>,
) -> Answer<Created<Transcript>> {
    let saved = api
        .clinic
        .save_draft(&actor, id, seen.revision, seen.newest_version)
        .await?;
    Ok(Created(saved.into()))
}
