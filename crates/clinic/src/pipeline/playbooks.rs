//! Which playbooks there are: the clinic's own folder before the shipped ones. Read anew for each analysis, so
//! that a change counts without a restart.

use std::{fs, io, path::Path};

use crate::{
    access::{Actor, Clinic},
    analysis::playbook::{self, Playbook, PlaybookError, PlaybookName},
    error::ClinicError,
    recordings::blocking,
};

/// Why there is no playbook to judge by.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoPlaybook {
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

impl Clinic {
    /// The playbooks that sessions can be judged by, the clinic's own first.
    pub async fn playbooks(&self, _actor: &Actor) -> Result<Vec<PlaybookName>, ClinicError> {
        let clinic = self.clone();
        let all = blocking(move || clinic.all_playbooks().map_err(ClinicError::internal)).await?;
        Ok(all.iter().map(PlaybookName::from).collect())
    }

    /// The playbook of the settings for a language. Blocking.
    pub(super) fn playbook_for(&self, language: &str) -> Result<Playbook, NoPlaybook> {
        let id = &self.inner.settings.playbook;
        let all = self.all_playbooks()?;
        playbook::for_language(&all, id, language)
            .cloned()
            .ok_or_else(|| NoPlaybook::Unknown(id.clone()))
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
