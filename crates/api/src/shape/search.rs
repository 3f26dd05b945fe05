//! What a search finds.

use clinic::search::{Found, Match, Piece, Place};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    session::{Outcome, SessionStatus},
    transcript::Speaker,
};

/// A part of the words around a place, in order; together they are the snippet.
#[derive(Serialize, ToSchema)]
pub struct SnippetPiece {
    /// The words.
    #[schema(example = "費用")]
    pub text: String,
    /// Whether they are what was searched for.
    #[serde(rename = "match")]
    pub is_match: bool,
}

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FoundIn {
    /// In the customer's name.
    Customer,
    /// In the counselor's notes.
    Notes,
    /// In the transcript.
    Transcript,
}

/// One place.
#[derive(Serialize, ToSchema)]
pub struct SearchMatch {
    /// Where it is.
    pub found_in: FoundIn,
    /// The words around it.
    pub pieces: Vec<SnippetPiece>,
    /// In a transcript: position of the segment in the newest version.
    pub segment: Option<u32>,
    /// In a transcript: who speaks.
    pub speaker: Option<Speaker>,
    /// In a transcript: seconds from the start of the recording.
    #[schema(example = 62.5)]
    pub start: Option<f64>,
}

/// A session in which everything that was searched for is found.
#[derive(Serialize, ToSchema)]
pub struct FoundSession {
    /// The session's id.
    pub session_id: Uuid,
    /// The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
    #[schema(example = "2026-11-24T10:30:00")]
    pub session_date: String,
    /// How far it has come.
    pub status: SessionStatus,
    /// How it ended, once somebody said so.
    pub outcome: Option<Outcome>,
    /// Whom it is with.
    pub customer_id: Uuid,
    /// Name of the customer.
    pub customer_name: String,
    /// Who holds it.
    pub counselor_id: Uuid,
    /// Name of the counselor.
    pub counselor_name: String,
    /// The first places, at most four.
    pub matches: Vec<SearchMatch>,
}

/// One page of what was found, latest date first.
#[derive(Serialize, ToSchema)]
pub struct SearchResults {
    /// The sessions of this page.
    pub items: Vec<FoundSession>,
    /// Hand it back as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Sessions that are not in the index yet, as after an update of the program; they may be missing here.
    #[schema(example = 0)]
    pub not_indexed: u64,
}

impl From<Match> for SearchMatch {
    fn from(found: Match) -> Self {
        let pieces = found.pieces.into_iter().map(SnippetPiece::from).collect();
        let (found_in, talk) = match found.place {
            Place::Customer => (FoundIn::Customer, None),
            Place::Notes => (FoundIn::Notes, None),
            Place::Talk {
                segment,
                speaker,
                start,
            } => (FoundIn::Transcript, Some((segment, speaker, start))),
        };
        Self {
            found_in,
            pieces,
            segment: talk.map(|(segment, ..)| segment),
            speaker: talk.map(|(_, speaker, _)| speaker.into()),
            start: talk.map(|(.., start)| start),
        }
    }
}

impl From<Piece> for SnippetPiece {
    fn from(piece: Piece) -> Self {
        Self {
            text: piece.text,
            is_match: piece.is_match,
        }
    }
}

impl From<Found> for FoundSession {
    fn from(found: Found) -> Self {
        let Found {
            session: joined,
            matches,
        } = found;
        Self {
            session_id: joined.session.id.0,
            session_date: joined.session.session_date.to_string(),
            status: joined.session.status.into(),
            outcome: joined.session.outcome.map(Outcome::from),
            customer_id: joined.customer.id.0,
            customer_name: joined.customer.name.into_inner(),
            counselor_id: joined.counselor.id.0,
            counselor_name: joined.counselor.name,
            matches: matches.into_iter().map(SearchMatch::from).collect(),
        }
    }
}
