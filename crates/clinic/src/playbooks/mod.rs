//! A clinic's own playbooks: begun as a copy of a shipped one or from a file, worked on as a draft, tried on past
//! sessions, and published. Only a published version judges; every version stays.

mod preview;
mod publish;

use serde_json::Value;

use crate::{
    Actor, Clinic, ClinicError,
    analysis::playbook::{Playbook, PlaybookError, form, shipped_texts},
    domain::{
        ClinicId, PlaybookId,
        playbook::{OwnPlaybook, PublishedVersion},
    },
    input::{Invalid, Problem},
    policy::{self, Action},
    store,
};

pub use preview::{ItemChange, Preview, Shift, StageChange};
pub use publish::Published;

/// Longest text of a playbook, in bytes.
const TEXT_MAX: usize = 256 * 1024;

/// What a new playbook begins from.
#[derive(Clone, Debug)]
pub enum Beginning {
    /// A shipped playbook, by id and language.
    Shipped {
        /// For example `consultation`.
        id: String,
        /// For example `en`.
        language: String,
    },
    /// The text of a file.
    Text(String),
}

/// How a draft is written.
#[derive(Clone, Debug)]
pub enum Draft {
    /// As TOML text.
    Text(String),
    /// As a form: the keys of the text, with phrases in place of patterns.
    Form(Value),
}

/// A playbook as its editor sees it.
#[derive(Debug)]
pub struct Opened {
    /// The playbook.
    pub playbook: OwnPlaybook,
    /// The draft as a form; `None` where it is no TOML.
    pub form: Option<Value>,
    /// Why the draft could not be published as it is.
    pub trouble: Option<PlaybookError>,
    /// The published versions, newest first.
    pub versions: Vec<PublishedVersion>,
}

impl Clinic {
    /// The own playbooks of the clinics in reach, by title.
    pub async fn own_playbooks(&self, actor: &Actor) -> Result<Vec<OwnPlaybook>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadPlaybook)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        Ok(store::playbook::list(&mut conn, reach).await?)
    }

    /// One own playbook, with its draft.
    pub async fn own_playbook(&self, actor: &Actor, id: PlaybookId) -> Result<Opened, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        let playbook = reached(&mut conn, actor, Action::ReadPlaybook, id).await?;
        let versions = store::playbook::versions(&mut conn, id).await?;
        Ok(opened(playbook, versions))
    }

    /// Begins a playbook for a clinic, the actor's own unless said. A copy keeps the id of what it was copied from, so
    /// that, once published, it judges in its place.
    ///
    /// Errors: [`Invalid`](ClinicError::Invalid) at `from` where there is no such playbook, at `text` where the file is
    /// none, at `id` where the clinic has one with that id and language.
    pub async fn create_playbook(
        &self,
        actor: &Actor,
        clinic_id: Option<ClinicId>,
        from: Beginning,
    ) -> Result<Opened, ClinicError> {
        let reach = policy::reach(actor, Action::EditPlaybook)?;
        let clinic_id = clinic_id
            .or(actor.clinic_id())
            .ok_or(Invalid::new("clinic_id", Problem::Required))?;
        if !reach.covers_clinic(clinic_id) {
            return Err(ClinicError::NotFound);
        }
        let draft = match from {
            Beginning::Shipped { id, language } => copy_of(&id, &language)?,
            Beginning::Text(text) => text,
        };
        let known = Playbook::parse(bounded(&draft)?)
            .map_err(|_| Invalid::new("text", Problem::Malformed))?;
        let playbook = OwnPlaybook {
            id: PlaybookId::generate(),
            clinic_id,
            name: known.id().to_owned(),
            language: known.language().to_owned(),
            title: known.title().to_owned(),
            draft,
            revision: 1,
            published: None,
            updated_at: self.now(),
        };
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        store::clinic::get(&mut tx, clinic_id)
            .await?
            .ok_or(ClinicError::NotFound)?;
        if !store::playbook::insert(&mut tx, &playbook, actor.id()).await? {
            return Err(Invalid::new("id", Problem::NotAllowed).into());
        }
        let action = Action::EditPlaybook.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, playbook.id, self.now()).await?;
        tx.commit().await?;
        Ok(opened(playbook, Vec::new()))
    }

    /// Writes the draft. One with a fault is kept, too: what was typed is not lost, and the answer says the line.
    ///
    /// Errors: [`Invalid`](ClinicError::Invalid) at `revision` where somebody else changed it meanwhile, at `id` where
    /// the clinic has another playbook of that id and language.
    pub async fn save_playbook(
        &self,
        actor: &Actor,
        id: PlaybookId,
        revision: u32,
        draft: Draft,
    ) -> Result<Opened, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let mut playbook = reached(&mut tx, actor, Action::EditPlaybook, id).await?;
        if playbook.revision != revision {
            return Err(Invalid::new("revision", Problem::NotAllowed).into());
        }
        let text = match draft {
            Draft::Text(text) => text,
            Draft::Form(form) => form::to_text(&form),
        };
        bounded(&text)?;
        playbook.draft = text;
        if let Ok(known) = Playbook::parse(&playbook.draft) {
            known.id().clone_into(&mut playbook.name);
            known.language().clone_into(&mut playbook.language);
            known.title().clone_into(&mut playbook.title);
        }
        playbook.revision += 1;
        playbook.updated_at = self.now();
        if !store::playbook::save_draft(&mut tx, &playbook, revision).await? {
            return Err(Invalid::new("id", Problem::NotAllowed).into());
        }
        let versions = store::playbook::versions(&mut tx, id).await?;
        tx.commit().await?;
        Ok(opened(playbook, versions))
    }

    /// What is wrong with a text; `None` where it is a playbook.
    pub fn check_playbook(
        &self,
        actor: &Actor,
        text: &str,
    ) -> Result<Option<PlaybookError>, ClinicError> {
        policy::reach(actor, Action::EditPlaybook)?;
        self.open_vault()?;
        Ok(Playbook::parse(bounded(text)?).err())
    }
}

fn bounded(text: &str) -> Result<&str, Invalid> {
    let max = TEXT_MAX;
    (text.len() <= max)
        .then_some(text)
        .ok_or(Invalid::new("text", Problem::TooLong { max }))
}

fn copy_of(id: &str, language: &str) -> Result<String, Invalid> {
    let texts = shipped_texts().iter();
    let mut fitting = texts.filter(|text| {
        Playbook::parse(text).is_ok_and(|known| known.id() == id && known.language() == language)
    });
    fitting
        .next()
        .map(|text| (*text).to_owned())
        .ok_or(Invalid::new("from", Problem::Unknown))
}

fn opened(playbook: OwnPlaybook, versions: Vec<PublishedVersion>) -> Opened {
    Opened {
        form: form::of_text(&playbook.draft),
        trouble: Playbook::parse(&playbook.draft).err(),
        playbook,
        versions,
    }
}

/// An own playbook within reach; [`ClinicError::NotFound`] where there is none.
async fn reached(
    conn: &mut sqlx::SqliteConnection,
    actor: &Actor,
    action: Action,
    id: PlaybookId,
) -> Result<OwnPlaybook, ClinicError> {
    let reach = policy::reach(actor, action)?;
    store::playbook::get(conn, id)
        .await?
        .filter(|playbook| reach.covers_clinic(playbook.clinic_id))
        .ok_or(ClinicError::NotFound)
}
