//! Which playbooks there are: the clinic's own folder before the shipped ones. Read anew for each analysis, so
//! that a change counts without a restart.

use std::{fs, io, path::Path};

use crate::{
    access::{Actor, Clinic},
    analysis::{
        playbook::{self, Playbook, PlaybookError, PlaybookName},
        primary,
    },
    domain::playbook::OwnPlaybook,
    error::ClinicError,
    input::{Invalid, Problem},
    recordings::blocking,
};

/// Why there is no playbook to judge by.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoPlaybook {
    /// A file of the clinic's own is not valid.
    #[error("a playbook of the clinic's own is not valid")]
    Invalid(#[from] PlaybookError),
    /// The folder or a file cannot be read.
    #[error("the playbooks cannot be read")]
    Io(#[from] io::Error),
    /// No playbook has the id of the settings.
    #[error("there is no playbook {0}")]
    Unknown(String),
}

impl From<NoPlaybook> for ClinicError {
    fn from(missing: NoPlaybook) -> Self {
        match missing {
            NoPlaybook::Invalid(_) => Invalid::new("playbook", Problem::Malformed).into(),
            NoPlaybook::Unknown(_) => Invalid::new("playbook", Problem::Unknown).into(),
            NoPlaybook::Io(cause) => Self::from_io(cause),
        }
    }
}

impl Clinic {
    /// The playbooks that sessions can be judged by, the clinic's own first.
    pub async fn playbooks(&self, actor: &Actor) -> Result<Vec<PlaybookName>, ClinicError> {
        let clinic = self.clone();
        let all = blocking(move || clinic.all_playbooks().map_err(ClinicError::internal)).await?;
        let own = self.own_playbooks(actor).await?;
        let published = own.iter().filter_map(|own| {
            let playbook = Playbook::parse(&own.published.as_ref()?.body).ok()?;
            Some(PlaybookName::from(&playbook))
        });
        Ok(published
            .chain(all.iter().map(PlaybookName::from))
            .collect())
    }

    /// The id, if there is such a playbook, of the clinic's own or shipped.
    pub(crate) async fn known_playbook(
        &self,
        actor: &Actor,
        id: Option<String>,
    ) -> Result<Option<String>, ClinicError> {
        let Some(id) = id else { return Ok(None) };
        let all = self.playbooks(actor).await?;
        if all.iter().any(|playbook| playbook.id == id) {
            return Ok(Some(id));
        }
        Err(Invalid::new("playbook", Problem::Unknown).into())
    }

    /// The playbook that a session names, or that of the settings, for a language; one that the clinic published
    /// itself comes first. Blocking.
    pub(crate) fn playbook_for(
        &self,
        published: &[OwnPlaybook],
        named: Option<&str>,
        language: &str,
    ) -> Result<Playbook, NoPlaybook> {
        let id = named.unwrap_or(&self.inner.settings.playbook);
        if let Some(own) = published_for(published, id, language) {
            return Ok(Playbook::parse(own)?);
        }
        let all = self.all_playbooks()?;
        playbook::for_language(&all, id, language)
            .cloned()
            .ok_or_else(|| NoPlaybook::Unknown(id.to_owned()))
    }

    fn all_playbooks(&self) -> Result<Vec<Playbook>, NoPlaybook> {
        let mut all = match &self.inner.settings.playbook_dir {
            Some(dir) => own(dir)?,
            None => Vec::new(),
        };
        all.extend_from_slice(playbook::shipped());
        Ok(all)
    }
}

/// The published text of a clinic's own playbook with the id, for the language.
fn published_for<'a>(published: &'a [OwnPlaybook], id: &str, language: &str) -> Option<&'a str> {
    let language = primary(language);
    let own = published
        .iter()
        .find(|own| own.name == id && own.language == language)?;
    own.published.as_ref().map(|version| version.body.as_str())
}

/// The playbooks of a folder, by name of file.
fn own(dir: &Path) -> Result<Vec<Playbook>, NoPlaybook> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir)? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "toml"));
    paths.sort();
    paths
        .iter()
        .map(|path| Ok(Playbook::parse(&fs::read_to_string(path)?)?))
        .collect()
}
