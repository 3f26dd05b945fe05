//! Full-text search over notes, transcripts and customers' names: latest first, walled like the sessions themselves,
//! with the words around each place.
//!
//! Changes take a session out of the index in their own transaction (migration 0005) and leave a note that it is due.
//! What is due is cut anew before a search answers, and by the pipeline between its steps.

mod fold;
mod query;
mod snippet;

use crate::{
    access::{Actor, Clinic, OpenVault, Worker},
    domain::{SessionId, transcript::Speaker},
    error::ClinicError,
    page::{CursorKey, Listed, Page},
    policy::{self, Action, Reach},
    sessions::{SessionFilter, SessionWithRelations},
    store::{self, search::Cut},
};
pub use query::QUERY_MAX;
use query::Terms;
pub use snippet::Piece;

/// Where in a session something was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// In the customer's name.
    Customer,
    /// In the counselor's notes.
    Notes,
    /// In the transcript.
    Talk {
        /// Position of the segment in the newest version.
        segment: u32,
        /// Who speaks.
        speaker: Speaker,
        /// Seconds from the start of the recording.
        start: f64,
    },
}

/// The words around a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Where.
    pub place: Place,
    /// The words, cut into what was searched for and what was not.
    pub pieces: Vec<Piece>,
}

/// A session in which everything that was searched for is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The session.
    pub session: SessionWithRelations,
    /// Its first places, at most [`MOST_MATCHES`].
    pub matches: Vec<Match>,
}

/// One page of what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchPage {
    /// The sessions, latest first.
    pub listed: Listed<Found>,
    /// Sessions that are not in the index yet, as after an update of the program: they may be missing here.
    pub not_indexed: u64,
}

/// Most places that are shown of one session.
pub const MOST_MATCHES: usize = 4;
/// Most sessions that are indexed before a search answers; the pipeline does the rest.
const INDEXED_FIRST: usize = 50;
/// Sessions that the pipeline indexes in one transaction.
const BATCH: usize = 100;

/// Where a page ended, and whether the last word was taken for the beginning of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct SearchKey {
    key: i64,
    beginning: bool,
}

impl CursorKey for SearchKey {
    fn write(&self) -> String {
        format!("{}|{}", self.key, u8::from(self.beginning))
    }

    fn read(text: &str) -> Option<Self> {
        let (key, beginning) = text.split_once('|')?;
        let beginning = match beginning {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        Some(Self {
            key: key.parse().ok()?,
            beginning,
        })
    }
}

impl Clinic {
    /// The sessions within the actor's reach that hold everything in `text`, latest first. Words count whole; where
    /// that finds nothing, the last one counts as the beginning of a word. That somebody searched is written down in
    /// the audit, what for is not.
    pub async fn search(
        &self,
        actor: &Actor,
        text: &str,
        filter: &SessionFilter,
        page: &Page,
    ) -> Result<SearchPage, ClinicError> {
        let reach = policy::reach(actor, Action::Search)?;
        let terms = Terms::parse(text)?;
        let (rows, beyond) = (page.rows()?, page.key::<SearchKey>()?);
        let open = self.open_vault()?;
        let not_indexed = self.index(&open, INDEXED_FIRST).await?;
        let (mut terms, mut beginning) = match terms.clone().open_ended() {
            Some(ended) if beyond.is_some_and(|key| key.beginning) => (ended, true),
            _ => (terms, false),
        };
        let after = beyond.map(|key| key.key);
        let mut conn = open.db.read().await?;
        let mut hits = store::search::find(
            &mut conn,
            reach,
            &terms.expression(),
            filter,
            after,
            rows + 1,
        )
        .await?;
        // Nothing on the first page: the last word may still be typed.
        if let (true, None, Some(ended)) = (hits.is_empty(), beyond, terms.clone().open_ended()) {
            hits = store::search::find(
                &mut conn,
                reach,
                &ended.expression(),
                filter,
                None,
                rows + 1,
            )
            .await?;
            (terms, beginning) = (ended, true);
        }
        let listed = Listed::of(hits, rows, |hit| SearchKey {
            key: hit.key,
            beginning,
        });
        let mut items = Vec::with_capacity(listed.items.len());
        for hit in listed.items {
            let said = store::search::said(&mut conn, hit.found.session.id).await?;
            items.push(found(hit.found, &said, &terms));
        }
        drop(conn);
        self.note_reading(&open, actor, Action::Search, actor.id())
            .await?;
        Ok(SearchPage {
            listed: Listed {
                items,
                next_cursor: listed.next_cursor,
            },
            not_indexed,
        })
    }

    /// Indexes what is due, a bounded part at a time; `true` while some is left.
    pub async fn index_for_search(&self, _worker: &Worker) -> Result<bool, ClinicError> {
        policy::worker_may(Action::AdvanceJob)?;
        let open = self.open_vault()?;
        Ok(self.index(&open, BATCH).await? > 0)
    }

    /// Indexes up to `most` of what is due and tells how many are left.
    async fn index(&self, open: &OpenVault, most: usize) -> Result<u64, ClinicError> {
        let mut conn = open.db.read().await?;
        if store::search::count_due(&mut conn).await? == 0 {
            return Ok(0);
        }
        drop(conn);
        let mut tx = open.db.write().await?;
        for id in store::search::due(&mut tx, most).await? {
            index_one(&mut tx, id).await?;
        }
        let left = store::search::count_due(&mut tx).await?;
        tx.commit().await?;
        Ok(left)
    }
}

async fn index_one(conn: &mut sqlx::SqliteConnection, id: SessionId) -> Result<(), ClinicError> {
    let Some(session) = store::session::with_relations(conn, id, Reach::All).await? else {
        return Ok(());
    };
    let said = store::search::said(conn, id).await?;
    let mut talk = String::new();
    for segment in &said {
        // Terms do not reach over the end of what one says.
        talk.push_str(&fold::indexed(&segment.text));
        talk.push_str(END);
    }
    let cut = Cut {
        notes: fold::indexed(session.session.notes.expose()),
        talk,
        customer: fold::indexed(session.customer.name.expose()),
    };
    Ok(store::search::put(conn, &session, cut).await?)
}

/// A word that nobody can search for, since it is no letter to [`fold`]: it parts one segment from the next.
const END: &str = "\u{e000} ";

fn found(session: SessionWithRelations, said: &[store::search::Said], terms: &Terms) -> Found {
    let name = snippet::snippet(session.customer.name.expose(), terms)
        .map(|pieces| (Place::Customer, pieces));
    let notes = snippet::snippet(session.session.notes.expose(), terms)
        .map(|pieces| (Place::Notes, pieces));
    let talk = said.iter().filter_map(|segment| {
        let place = Place::Talk {
            segment: segment.index,
            speaker: segment.speaker,
            start: segment.start,
        };
        Some((place, snippet::snippet(&segment.text, terms)?))
    });
    let matches = name
        .into_iter()
        .chain(notes)
        .chain(talk)
        .take(MOST_MATCHES)
        .map(|(place, pieces)| Match { place, pieces })
        .collect();
    Found { session, matches }
}
