//! Subjects of the talk: first those that the playbook knows, then words the customer comes back to.

use std::collections::BTreeMap;

use super::{
    language::tokens,
    playbook::Playbook,
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Evidence, Topic},
    transcript::Speaker,
};

/// Most topics.
const TOPICS: usize = 6;
/// Said in one sentence only, a word is no subject.
const SENTENCES: usize = 2;
/// Most quotes for a topic.
const QUOTES: usize = 3;
/// Shorter words are hardly ever subjects.
const LETTERS: usize = 4;

/// At most six, the more frequent first among the playbook's, then among the customer's own words.
pub(super) fn key(talk: &Talk, playbook: &Playbook) -> Vec<Topic> {
    let mut topics = of_playbook(talk, playbook);
    topics.truncate(TOPICS);
    if playbook.language.spaces() {
        topics.extend(of_customer(talk, playbook).take(TOPICS - topics.len()));
    }
    topics
}

fn of_playbook(talk: &Talk, playbook: &Playbook) -> Vec<Topic> {
    let mut found: Vec<(usize, Topic)> = playbook
        .topics
        .iter()
        .map(|rule| {
            let heard = talk
                .sentences
                .iter()
                .filter(|sentence| sentence.speaker != Speaker::Other);
            let heard: Vec<&Sentence> = heard
                .filter(|sentence| rule.heard.is_match(&sentence.matching))
                .collect();
            (
                heard.len(),
                Topic {
                    topic: rule.title.clone(),
                    evidence: quotes(&heard),
                },
            )
        })
        .filter(|(count, _)| *count >= SENTENCES)
        .collect();
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    found.into_iter().map(|(_, topic)| topic).collect()
}

/// Words, and pairs of words, that the customer says in at least two turns and that no topic of the
/// playbook covers. A word that is part of a frequent pair does not come again.
fn of_customer(talk: &Talk, playbook: &Playbook) -> impl Iterator<Item = Topic> {
    let mut said: BTreeMap<String, Vec<&Sentence>> = BTreeMap::new();
    for sentence in talk.said_by(Speaker::Customer) {
        for phrase in phrases(&sentence.matching, playbook) {
            let places = said.entry(phrase).or_default();
            if places.last().is_none_or(|last| last.turn != sentence.turn) {
                places.push(sentence);
            }
        }
    }
    said.retain(|phrase, places| {
        places.len() >= SENTENCES
            && !playbook
                .topics
                .iter()
                .any(|topic| topic.heard.is_match(phrase))
    });
    let pairs: Vec<String> = said
        .keys()
        .filter(|phrase| phrase.contains(' '))
        .cloned()
        .collect();
    said.retain(|phrase, _| {
        phrase.contains(' ')
            || !pairs
                .iter()
                .any(|pair| pair.split(' ').any(|word| word == phrase))
    });
    let mut topics: Vec<(String, Vec<&Sentence>)> = said.into_iter().collect();
    topics.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    topics.into_iter().map(|(topic, places)| Topic {
        topic,
        evidence: quotes(&places),
    })
}

fn phrases(matching: &str, playbook: &Playbook) -> Vec<String> {
    let words: Vec<&str> = tokens(matching).collect();
    let counts = |word: &str| {
        word.chars().count() >= LETTERS
            && word.chars().all(|c| c.is_alphabetic() || c == '-')
            && !playbook.language.stop_words.contains(word)
    };
    let single = words
        .iter()
        .filter(|word| counts(word))
        .map(|word| (*word).to_owned());
    let pairs = words
        .windows(2)
        .filter(|pair| pair.iter().all(|word| counts(word)))
        .map(|pair| pair.join(" "));
    single.chain(pairs).collect()
}

fn quotes(heard: &[&Sentence]) -> Vec<Evidence> {
    heard
        .iter()
        .take(QUOTES)
        .map(|sentence| sentence.evidence())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{examples::talk, playbook::shipped};

    #[test]
    fn the_playbooks_topics_come_first_then_the_customers_words() {
        let talk = talk(&[
            (
                "customer",
                0.0,
                5.0,
                "My sister saw the price. She said it was expensive.",
            ),
            (
                "counselor",
                6.0,
                9.0,
                "The price is ninety dollars. The garden is open.",
            ),
            ("customer", 10.0, 15.0, "Then the garden party is coming."),
            ("customer", 20.0, 25.0, "I mean the old place."),
            ("counselor", 26.0, 27.0, "The garden?"),
            ("customer", 28.0, 29.0, "Yes, a garden party."),
        ]);
        let topics: Vec<String> = key(&talk, &shipped()[0])
            .into_iter()
            .map(|topic| topic.topic)
            .collect();
        assert_eq!(topics, ["Price and payment", "garden party"]);
    }
}
