//! What a draft would find in a past session, beside what the session's analysis says. Nothing is stored.

use std::collections::BTreeMap;

use super::reached;
use crate::{
    Actor, Clinic, ClinicError,
    analysis::{self, playbook::Playbook},
    domain::{
        PlaybookId, SessionId,
        analysis::{AnalysisBody, Evidence, Found, NotAssessed, Stage},
    },
    input::{Invalid, Problem},
    policy::{self, Action},
    recordings::blocking,
    sessions, store,
};

/// Something counted before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// By the session's analysis.
    pub before: u32,
    /// By the draft.
    pub after: u32,
    /// Where the draft finds it.
    pub evidence: Vec<Evidence>,
}

/// One line of the checklist before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemChange {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// By the session's analysis; `None` where it has no such line.
    pub before: Option<Found>,
    /// By the draft; `None` where it has no such line any more.
    pub after: Option<Found>,
    /// Where the draft finds it.
    pub evidence: Vec<Evidence>,
}

/// One stage before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct StageChange {
    /// Its id in the playbook.
    pub id: String,
    /// In words.
    pub title: String,
    /// Whether it was covered, by the session's analysis; `None` where it has no such stage.
    pub before: Option<bool>,
    /// By the draft.
    pub after: Option<bool>,
    /// Its lines.
    pub items: Vec<ItemChange>,
}

/// What a draft would find.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The session.
    pub session_id: SessionId,
    /// Playbook and version of the session's analysis; `None` where it has none.
    pub made_by: Option<(String, String)>,
    /// Why the draft leaves parts unjudged.
    pub not_assessed: Vec<NotAssessed>,
    /// Stage by stage.
    pub stages: Vec<StageChange>,
    /// Kinds of worries.
    pub worries: Vec<Shift>,
    /// Quotes to look at.
    pub flags: Vec<Shift>,
    /// Advice: given or not.
    pub advice: Vec<Shift>,
}

impl Clinic {
    /// Runs a draft on the newest transcript of a past session. The reading is written down as one of the transcript.
    ///
    /// Errors: [`NotFound`](ClinicError::NotFound) where the playbook or the session is out of reach,
    /// [`NoTranscript`](ClinicError::NoTranscript), and [`Invalid`](ClinicError::Invalid) at `draft` where it has a fault.
    pub async fn preview_playbook(
        &self,
        actor: &Actor,
        id: PlaybookId,
        session_id: SessionId,
    ) -> Result<Preview, ClinicError> {
        policy::reach(actor, Action::EditPlaybook)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let playbook = reached(&mut conn, actor, Action::EditPlaybook, id).await?;
        sessions::reached(&mut conn, actor, Action::ReadTranscript, session_id).await?;
        let transcript = store::transcript::shown(&mut conn, session_id)
            .await?
            .ok_or(ClinicError::NoTranscript)?;
        let recording = store::recording::get(&mut conn, transcript.recording_id)
            .await?
            .ok_or(ClinicError::NoRecording)?;
        let before = store::analysis::newest(&mut conn, session_id).await?;
        drop(conn);
        let after = blocking(move || {
            let draft = Playbook::parse(&playbook.draft)
                .map_err(|_| Invalid::new("draft", Problem::Malformed))?;
            let (gaps, seconds) = (recording.gaps_at(), recording.seconds());
            Ok::<_, ClinicError>(analysis::analyze(&transcript.body, &gaps, seconds, &draft))
        })
        .await?;
        self.note_reading(&open, actor, Action::ReadTranscript, session_id)
            .await?;
        let before = before.as_ref().map(|found| &found.body);
        Ok(compared(session_id, before, after))
    }
}

fn compared(session_id: SessionId, was: Option<&AnalysisBody>, after: AnalysisBody) -> Preview {
    Preview {
        session_id,
        made_by: was.map(|was| (was.playbook.clone(), was.playbook_version.clone())),
        stages: stages(was.map_or(&[], |was| &was.stages), &after.stages),
        worries: shifts(was, &after, |body| {
            let worries = body.worries.iter();
            worries
                .map(|worry| (&worry.kind, &worry.title, vec![worry.raised.clone()]))
                .collect()
        }),
        flags: shifts(was, &after, |body| {
            let flags = body.flags.iter();
            flags
                .map(|flag| (&flag.id, &flag.title, flag.evidence.clone()))
                .collect()
        }),
        advice: shifts(was, &after, |body| {
            let advice = body.recommendations.iter();
            advice
                .map(|advice| {
                    let place = advice.evidence.first().cloned();
                    // Advice counts once, with or without a place.
                    let nowhere = || Evidence {
                        segment: 0,
                        start: 0.0,
                        quote: String::new(),
                    };
                    (
                        &advice.id,
                        &advice.title,
                        vec![place.unwrap_or_else(nowhere)],
                    )
                })
                .collect()
        }),
        not_assessed: after.not_assessed,
    }
}

type Counted<'a> = Vec<(&'a String, &'a String, Vec<Evidence>)>;

/// What is counted by id, before and after, in the order of ids.
fn shifts(
    before: Option<&AnalysisBody>,
    after: &AnalysisBody,
    of: impl for<'a> Fn(&'a AnalysisBody) -> Counted<'a>,
) -> Vec<Shift> {
    let mut found: BTreeMap<String, Shift> = BTreeMap::new();
    let sides = before
        .map(|before| (before, false))
        .into_iter()
        .chain([(after, true)]);
    for (body, is_after) in sides {
        for (id, title, evidence) in of(body) {
            let shift = found.entry(id.clone()).or_insert_with(|| Shift {
                id: id.clone(),
                title: title.clone(),
                before: 0,
                after: 0,
                evidence: Vec::new(),
            });
            let count = u32::try_from(evidence.len()).unwrap_or(u32::MAX);
            if is_after {
                title.clone_into(&mut shift.title);
                shift.after += count;
                shift
                    .evidence
                    .extend(evidence.into_iter().filter(|place| !place.quote.is_empty()));
            } else {
                shift.before += count;
            }
        }
    }
    found.into_values().collect()
}

/// The draft's stages in its order, then those that it has no more.
fn stages(before: &[Stage], after: &[Stage]) -> Vec<StageChange> {
    let gone = before
        .iter()
        .filter(|was| after.iter().all(|is| is.id != was.id));
    let shown = after.iter().chain(gone);
    shown
        .map(|stage| {
            let was = before.iter().find(|was| was.id == stage.id);
            let is = after.iter().find(|is| is.id == stage.id);
            StageChange {
                id: stage.id.clone(),
                title: stage.title.clone(),
                before: was.map(|was| was.covered),
                after: is.map(|is| is.covered),
                items: items(was, is),
            }
        })
        .collect()
}

fn items(before: Option<&Stage>, after: Option<&Stage>) -> Vec<ItemChange> {
    let before = before.map_or(&[][..], |stage| &stage.items);
    let after = after.map_or(&[][..], |stage| &stage.items);
    let gone = before
        .iter()
        .filter(|was| after.iter().all(|is| is.id != was.id));
    let shown = after.iter().chain(gone);
    shown
        .map(|item| {
            let was = before.iter().find(|was| was.id == item.id);
            let is = after.iter().find(|is| is.id == item.id);
            ItemChange {
                id: item.id.clone(),
                title: item.title.clone(),
                before: was.map(|was| was.found),
                after: is.map(|is| is.found),
                evidence: is.map(|is| is.evidence.clone()).unwrap_or_default(),
            }
        })
        .collect()
}
