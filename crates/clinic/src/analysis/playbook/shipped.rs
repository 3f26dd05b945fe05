//! The playbooks that come with the program.

use std::sync::LazyLock;

use super::Playbook;
use crate::analysis::language::primary;

/// What a list of playbooks shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaybookName {
    /// Its id, for example `consultation`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The language it can judge.
    pub language: String,
    /// Its name for people.
    pub title: String,
}

impl From<&Playbook> for PlaybookName {
    fn from(playbook: &Playbook) -> Self {
        Self {
            id: playbook.id.clone(),
            version: playbook.version.clone(),
            language: playbook.language.code.clone(),
            title: playbook.title.clone(),
        }
    }
}

const TEXTS: [&str; 3] = [
    include_str!("../../../playbooks/consultation.en.toml"),
    include_str!("../../../playbooks/consultation.ja.toml"),
    include_str!("../../../playbooks/motivational.en.toml"),
];

static SHIPPED: LazyLock<Vec<Playbook>> = LazyLock::new(|| {
    // A shipped file that does not parse is found by this file's test, not at a clinic.
    TEXTS
        .into_iter()
        .filter_map(|text| Playbook::parse(text).ok())
        .collect()
});

/// Their texts, to begin an own one from.
pub fn shipped_texts() -> &'static [&'static str] {
    &TEXTS
}

/// All of them.
pub fn shipped() -> &'static [Playbook] {
    &SHIPPED
}

/// The one of a list with the id for the language; else the id in any language, which then judges
/// nothing but still knows its thresholds.
pub fn for_language<'a>(
    playbooks: &'a [Playbook],
    id: &str,
    language: &str,
) -> Option<&'a Playbook> {
    let language = primary(language);
    let mut with_id = playbooks.iter().filter(|playbook| playbook.id == id);
    with_id
        .clone()
        .find(|playbook| playbook.language.code == language)
        .or_else(|| with_id.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_playbook_parses() {
        for text in TEXTS {
            if let Err(error) = Playbook::parse(text) {
                panic!("{error}");
            }
        }
        assert_eq!(shipped().len(), TEXTS.len());
    }

    #[test]
    fn the_language_of_the_talk_chooses() {
        let check =
            |language| for_language(shipped(), "consultation", language).map(Playbook::language);
        assert_eq!(check("en-US"), Some("en"));
        assert_eq!(check("ja"), Some("ja"));
        assert_eq!(check("fi"), Some("en"));
        assert!(for_language(shipped(), "none", "en").is_none());
    }
}
