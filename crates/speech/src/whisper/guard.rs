//! Keeps out what nobody said: tags in brackets, and phrases that the recogniser repeats without end.

use super::words::Spoken;

/// A phrase said so often in a row, and faster than people speak, is the recogniser's loop.
const LOOP: usize = 4;
/// Longest phrase looked for, in words.
const PHRASE: usize = 10;

/// `words` without tags and loops.
pub(crate) fn without_inventions(words: Vec<Spoken>) -> Vec<Spoken> {
    without_loops(without_tags(words))
}

/// Drops `[music]`, `(laughs)`, `*sighs*` and notes of music, over several words too.
fn without_tags(words: Vec<Spoken>) -> Vec<Spoken> {
    let mut kept = Vec::with_capacity(words.len());
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let Some(close) = word.text.chars().next().and_then(closing) else {
            if word.text.chars().any(char::is_alphanumeric) {
                kept.push(word);
            }
            continue;
        };
        // A bracket that closes in no time is no tag: people are quoted with brackets too.
        let mut tag = vec![word];
        let mut closed = tag[0].text.chars().count() > 1 && ends_with(&tag[0].text, close);
        while !closed && tag.len() < PHRASE {
            let Some(next) = words.next() else { break };
            closed = ends_with(&next.text, close);
            tag.push(next);
        }
        if !closed {
            kept.extend(tag);
        }
    }
    kept
}

fn closing(open: char) -> Option<char> {
    match open {
        '[' => Some(']'),
        '(' => Some(')'),
        '{' => Some('}'),
        '*' => Some('*'),
        '♪' => Some('♪'),
        '（' => Some('）'),
        '【' => Some('】'),
        _ => None,
    }
}

fn ends_with(text: &str, close: char) -> bool {
    text.trim_end_matches(['.', ',', '!', '?', '。'])
        .ends_with(close)
}

/// Cuts a phrase that follows itself [`LOOP`] times or more down to one. Single words may be repeated
/// by people ("no, no, no, no"), so twice as many are needed there.
fn without_loops(mut words: Vec<Spoken>) -> Vec<Spoken> {
    let mut at = 0;
    while at < words.len() {
        for length in 1..=PHRASE.min((words.len() - at) / 2) {
            let times = repeats(&words[at..], length);
            if times >= if length == 1 { 2 * LOOP } else { LOOP } {
                words.drain(at + length..at + length * times);
                break;
            }
        }
        at += 1;
    }
    words
}

/// How often the first `length` words follow one another.
fn repeats(words: &[Spoken], length: usize) -> usize {
    let same = |a: &[Spoken], b: &[Spoken]| {
        a.len() == b.len() && a.iter().zip(b).all(|(x, y)| bare(&x.text) == bare(&y.text))
    };
    words
        .chunks(length)
        .take_while(|chunk| same(&words[..length], chunk))
        .count()
}

fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &str, kept: &str) {
        let words = said.split(' ').map(|text| Spoken {
            text: text.to_owned(),
            spaced: true,
            start: 0,
            end: 1,
            confidence: 0.9,
        });
        let texts: Vec<String> = without_inventions(words.collect())
            .into_iter()
            .map(|w| w.text)
            .collect();
        assert_eq!(texts.join(" "), kept);
    }

    #[test]
    fn tags_go() {
        check("[BLANK_AUDIO]", "");
        check(
            "Well [door closes] yes. (laughs) Good ♪ la la ♪ then",
            "Well yes. Good then",
        );
        check("(I never close this", "(I never close this");
        check("... - So", "So");
    }

    #[test]
    fn loops_go_and_people_may_repeat_themselves() {
        check(
            "thank you. Thank you. thank you. thank you. thank you. Bye",
            "thank you. Bye",
        );
        check("no no no no it is fine", "no no no no it is fine");
        check("I know, I know, it is hard", "I know, I know, it is hard");
    }
}
