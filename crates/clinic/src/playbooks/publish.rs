//! Publishing: from now on, new analyses of the clinic's sessions are made by this text.

use std::sync::LazyLock;

use regex::Regex;

use super::reached;
use crate::{
    Actor, Clinic, ClinicError,
    analysis::playbook::Playbook,
    domain::{
        PlaybookId,
        job::JobKind,
        playbook::{OwnPlaybook, PublishedVersion},
    },
    input::{Invalid, Problem},
    policy::{self, Action},
    store,
};

/// The head's line that names the version. A head has no table in it, so the first such line is its.
static VERSION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?m)^([ \t]*version[ \t]*=[ \t]*)("[^"\n]*"|'[^'\n]*')"#).ok());

/// What publishing did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The playbook as it is now.
    pub playbook: OwnPlaybook,
    /// Sessions whose newest analysis is of an earlier version of it.
    pub sessions_before: u32,
}

impl Clinic {
    /// Publishes the draft as the next version. The text's `version` becomes `own-N`, so that every analysis says by
    /// what it was made.
    ///
    /// Errors: [`Invalid`](ClinicError::Invalid) at `draft` where it has a fault, at `revision` where somebody else
    /// changed it meanwhile.
    pub async fn publish_playbook(
        &self,
        actor: &Actor,
        id: PlaybookId,
        revision: u32,
    ) -> Result<Published, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let mut playbook = reached(&mut tx, actor, Action::EditPlaybook, id).await?;
        if playbook.revision != revision {
            return Err(Invalid::new("revision", Problem::NotAllowed).into());
        }
        let number = playbook.published.map_or(1, |before| before.version + 1);
        playbook.draft = with_version(&playbook.draft, &name_of(number));
        if Playbook::parse(&playbook.draft).is_err() {
            return Err(Invalid::new("draft", Problem::Malformed).into());
        }
        let now = self.now();
        let version = PublishedVersion {
            version: number,
            body: playbook.draft.clone(),
            published_by: actor.id(),
            published_at: now,
        };
        store::playbook::publish(&mut tx, id, &version).await?;
        playbook.published = Some(version);
        playbook.revision += 1;
        playbook.updated_at = now;
        store::playbook::save_draft(&mut tx, &playbook, revision).await?;
        let before = store::playbook::analyzed_by_others(
            &mut tx,
            playbook.clinic_id,
            &playbook.name,
            &name_of(number),
        )
        .await?;
        store::audit::append(&mut tx, &actor.acting(), "playbook.publish", id, now).await?;
        tx.commit().await?;
        Ok(Published {
            playbook,
            sessions_before: u32::try_from(before.len()).unwrap_or(u32::MAX),
        })
    }

    /// Has the clinic's sessions that an earlier version judged analysed again, as jobs; returns how many were
    /// queued. [`NotFound`](ClinicError::NotFound) before anything is published.
    pub async fn analyze_again(&self, actor: &Actor, id: PlaybookId) -> Result<u32, ClinicError> {
        policy::reach(actor, Action::AnalyzeAgain)?;
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let playbook = reached(&mut tx, actor, Action::AnalyzeAgain, id).await?;
        let published = playbook.published.ok_or(ClinicError::NotFound)?;
        let version = name_of(published.version);
        let sessions = store::playbook::analyzed_by_others(
            &mut tx,
            playbook.clinic_id,
            &playbook.name,
            &version,
        )
        .await?;
        let (now, mut queued) = (self.now(), 0);
        for session in sessions {
            let new =
                store::job::queue(&mut tx, session, JobKind::Analyze, actor.id(), now).await?;
            queued += u32::from(new);
        }
        let action = Action::AnalyzeAgain.as_str();
        store::audit::append(&mut tx, &actor.acting(), action, id, now).await?;
        tx.commit().await?;
        self.inner.wake.notify_one();
        Ok(queued)
    }
}

fn name_of(number: u32) -> String {
    format!("own-{number}")
}

/// The text with another version in its head.
fn with_version(text: &str, version: &str) -> String {
    let named = |found: &regex::Captures<'_>| format!("{}\"{version}\"", &found[1]);
    VERSION.as_ref().map_or_else(
        || text.to_owned(),
        |line| line.replacen(text, 1, named).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::playbook::shipped_texts;

    #[test]
    fn only_the_version_of_the_head_changes() {
        for text in shipped_texts() {
            let changed = with_version(text, "own-7");
            assert_eq!(Playbook::parse(&changed).unwrap().version(), "own-7");
            let differing = text.lines().zip(changed.lines()).filter(|(a, b)| a != b);
            assert_eq!(differing.count(), 1);
        }
    }
}
