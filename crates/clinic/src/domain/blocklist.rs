//! Passwords that a guesser tries first (NIST SP 800-63B-4, 3.1.1.2): well-known ones, runs and repetitions,
//! and what is made of the program's, the clinic's and the user's names. The whole password is compared, case
//! folded and in Unicode form NFKC; a name inside of a longer sentence harms nothing.

use std::{collections::HashSet, sync::LazyLock};

use unicode_normalization::UnicodeNormalization;

/// Well-known passwords of eight characters and more, from the lists that breaches have made public again and
/// again, and what people of this trade think of.
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// Rows that fingers run along.
const RUNS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
];

/// Longest unit whose repetition is a pattern.
const UNIT: usize = 4;
/// Fewest characters that have to be left when names and digits are taken out.
const OWN: usize = 5;
/// The program's own name.
const PROGRAM: &str = "sotto";

/// Whether a guesser who knows the names in `about` would try the password early.
pub(super) fn is_guessable(password: &str, about: &[&str]) -> bool {
    let folded = fold(password);
    let bare: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    is_common(&folded)
        || is_common(&bare)
        || repeats(&folded)
        || runs(&bare)
        || is_made_of_names(&bare, about)
}

fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

/// Also with digits behind it, or twice and more in a row.
fn is_common(text: &str) -> bool {
    let stem = text.trim_end_matches(|c: char| c.is_ascii_digit());
    COMMON.contains(text)
        || COMMON.contains(stem)
        || unit_of(text, usize::MAX).is_some_and(|unit| COMMON.contains(unit.as_str()))
}

/// `aaaaaaaa`, `abcabcabcabc`.
fn repeats(text: &str) -> bool {
    unit_of(text, UNIT).is_some()
}

/// What a text repeats, whole or begun, at least twice.
fn unit_of(text: &str, longest: usize) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    (1..=longest.min(chars.len() / 2)).find_map(|unit| {
        let same = chars.iter().zip(&chars[unit..]).all(|(a, b)| a == b);
        same.then(|| chars[..unit].iter().collect())
    })
}

/// Whether all of it runs along alphabet, digits or keyboard, in pieces of at least three.
fn runs(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let longest = (3..=chars.len() - at)
            .rev()
            .find(|length| is_run(&chars[at..at + length]));
        match longest {
            Some(length) => at += length,
            None => return false,
        }
    }
    !chars.is_empty()
}

fn is_run(piece: &[char]) -> bool {
    let forth: String = piece.iter().collect();
    let back: String = piece.iter().rev().collect();
    RUNS.iter()
        .any(|row| row.contains(&forth) || row.contains(&back))
}

/// Whether hardly anything is left without names and digits.
fn is_made_of_names(bare: &str, about: &[&str]) -> bool {
    let mut names: Vec<String> = about
        .iter()
        .copied()
        .chain([PROGRAM])
        .flat_map(words)
        .collect();
    // The longest first, so that a short name inside of a long one leaves no rest.
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    let mut rest = bare.to_owned();
    for name in &names {
        rest = rest.replace(name.as_str(), "");
    }
    rest.retain(|c| !c.is_numeric());
    rest.len() < bare.len() && rest.chars().count() < OWN
}

/// The words of a name, and the name without its spaces; of an e-mail, those before the `@` and the whole.
fn words(name: &str) -> Vec<String> {
    let joined: String = fold(name).chars().filter(|c| c.is_alphanumeric()).collect();
    let folded = fold(name.split('@').next().unwrap_or_default());
    let split = folded.split(|c: char| !c.is_alphanumeric());
    // One or two letters of a Latin name are everywhere; two characters of a Japanese one are a name.
    let telling = |word: &String| word.chars().count() >= if word.is_ascii() { 3 } else { 2 };
    split
        .map(str::to_owned)
        .chain([joined])
        .filter(telling)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: &[&str] = &[
        "Ada Lovelace",
        "a.lovelace@north.example",
        "North Clinic",
        "田中 葵",
    ];

    #[test]
    fn what_is_guessed_first_is_refused() {
        for password in [
            "password",
            "Password123456789",
            "ＰＡＳＳＷＯＲＤ１",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "abcdefghijklmnop",
            "1234567890123456",
            "qwertyuiopasdfgh",
            "zyxwvutsrqponmlk",
            "passwordpasswordpassword",
            "iloveyou iloveyou",
            "sotto-sotto-sotto-2026",
            "Lovelace1815!!!",
            "ada.lovelace.2026",
            "northclinic12345",
            "a.lovelace@north.example",
            "NorthClinic-Sotto-1",
            "田中葵田中葵2026",
        ] {
            assert!(is_guessable(password, ABOUT), "{password}");
        }
    }

    #[test]
    fn sentences_random_letters_and_any_script_pass() {
        for password in [
            "correct horse battery",
            "a long walk by the river",
            "the clinic in the north is cold",
            "k7mq-x9tb-d4hw-pan2-v8cr",
            "雨の日は窓の外を眺めて過ごす",
            "🦊🌧🪟🧭🍵🎻🧊🐢🌵🛶🥁🧶🪁🎈🐌",
            "hunter2-hunter2x",
        ] {
            assert!(!is_guessable(password, ABOUT), "{password}");
        }
    }
}
