//! Names, numbers and addresses that the clinic's own books know: looked for first.

use regex::Regex;

use super::{Found, MaskKind};

/// Names that are words, too: masked only where they are written as names.
const ALSO_WORDS: [&str; 36] = [
    "will", "may", "mark", "rose", "grace", "hope", "art", "bill", "june", "april", "joy", "faith",
    "dawn", "summer", "autumn", "gene", "frank", "rich", "jack", "young", "long", "short", "brown",
    "white", "black", "green", "day", "good", "best", "price", "king", "bishop", "cook", "page",
    "north", "south",
];

/// What is known, as a list of patterns.
#[derive(Debug, Default)]
pub struct Known {
    patterns: Vec<(Regex, MaskKind)>,
}

impl Known {
    /// A person's name: as a whole, and each part of it.
    pub fn person(&mut self, name: &str) {
        self.name(name, MaskKind::Person);
    }

    /// The clinic's name, as a whole.
    pub fn clinic(&mut self, name: &str) {
        self.add(&format!("(?i){}", bounded(name.trim())), MaskKind::Clinic);
    }

    /// An e-mail address.
    pub fn email(&mut self, email: &str) {
        self.add(
            &format!("(?i){}", regex::escape(email.trim())),
            MaskKind::Email,
        );
    }

    /// A postal address, with any blanks and commas between its parts.
    pub fn address(&mut self, address: &str) {
        let parts: Vec<String> = address
            .split(|c: char| c.is_whitespace() || c == ',' || c == '、')
            .filter(|part| !part.is_empty())
            .map(regex::escape)
            .collect();
        if address.trim().chars().count() >= 5 {
            self.add(
                &format!("(?i){}", parts.join(r"[\s,、]*")),
                MaskKind::Address,
            );
        }
    }

    /// A telephone number, with any blanks and signs between its digits.
    pub fn phone(&mut self, phone: &str) {
        let digits: Vec<String> = phone
            .chars()
            .filter(char::is_ascii_digit)
            .map(String::from)
            .collect();
        if digits.len() >= 5 {
            self.add(&digits.join(r"[\s().\-]*"), MaskKind::Phone);
        }
    }

    fn name(&mut self, name: &str, kind: MaskKind) {
        let parts: Vec<&str> = name.split_whitespace().collect();
        if parts.len() > 1 {
            let escaped: Vec<String> = parts.iter().map(|part| regex::escape(part)).collect();
            // Japanese writes family and given name without a blank, too.
            let whole = escaped.join(r"[\s　・]*");
            let whole = if is_latin(name) {
                format!(r"\b{whole}\b")
            } else {
                whole
            };
            self.add(&format!("(?i){whole}"), kind);
        }
        for part in parts {
            self.part(part, kind);
        }
    }

    fn part(&mut self, part: &str, kind: MaskKind) {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        if is_latin(part) {
            if letters < 2 {
                return;
            }
            let plain = ALSO_WORDS.contains(&part.to_lowercase().as_str());
            let case = if plain { "" } else { "(?i)" };
            self.add(&format!("{case}{}", bounded(part)), kind);
        } else if letters == 1 {
            // One character is a word of its own in many places.
            let pattern = format!(
                "({})(?:さん|様|さま|先生|くん|君|ちゃん)",
                regex::escape(part)
            );
            self.add(&pattern, kind);
        } else {
            self.add(&regex::escape(part), kind);
        }
    }

    fn add(&mut self, pattern: &str, kind: MaskKind) {
        // Every part is escaped: a pattern that does not compile could only be too large, and is left out.
        if let Ok(pattern) = Regex::new(pattern) {
            self.patterns.push((pattern, kind));
        }
    }

    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        super::matches(&self.patterns, text)
    }
}

fn is_latin(text: &str) -> bool {
    text.chars()
        .all(|c| (c as u32) < 0x250 || !c.is_alphabetic())
}

/// The words between borders of words, where they have letters that know borders.
fn bounded(words: &str) -> String {
    let escaped = regex::escape(words);
    if is_latin(words)
        && words.starts_with(char::is_alphanumeric)
        && words.ends_with(char::is_alphanumeric)
    {
        format!(r"\b{escaped}\b")
    } else {
        escaped
    }
}
