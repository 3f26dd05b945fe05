//! What is told by its form: addresses, numbers, dates, written or spoken.

use std::sync::LazyLock;

use regex::Regex;

use super::{Found, MaskKind, compiled, matches};

/// Least digits of a telephone number.
const PHONE_DIGITS: usize = 7;

static EVERYWHERE: LazyLock<Vec<(Regex, MaskKind)>> = LazyLock::new(|| compiled(EVERYWHERE_TEXT));
static ENGLISH: LazyLock<Vec<(Regex, MaskKind)>> = LazyLock::new(|| compiled(ENGLISH_TEXT));
static JAPANESE: LazyLock<Vec<(Regex, MaskKind)>> = LazyLock::new(|| compiled(JAPANESE_TEXT));

const EVERYWHERE_TEXT: &[(&str, MaskKind)] = &[
    (r"(?i)[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+", MaskKind::Email),
    (r"(?i)\b(?:https?://|www\.)[^\s、。]+", MaskKind::Web),
    // No borders of words: Japanese writes on without a blank.
    (r"(?:\d[ \-]?){12,18}\d", MaskKind::Number),
    (
        r"(?:19|20)\d{2}[./\-]\d{1,2}[./\-]\d{1,2}|\d{1,2}[./\-]\d{1,2}[./\-](?:19|20)\d{2}",
        MaskKind::Date,
    ),
    (r"[+(]?\d[\d\s().\-]{5,}\d", MaskKind::Phone),
];

const ENGLISH_TEXT: &[(&str, MaskKind)] = &[
    (
        r"(?i)\b\w+(?:(?: dot | underscore | dash |\.)\w+)*(?: at |@)\w+(?: dot |\.)(?:com|org|net|edu|gov|io|co|uk|de|jp|eu|info)(?: dot (?:uk|jp|au))?\b",
        MaskKind::Email,
    ),
    (
        r"(?i)\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)[\s,\-]+){6,}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b",
        MaskKind::Phone,
    ),
    (
        r"(?i)\b\d{1,5}[a-z]? (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|drive|boulevard|square|terrace|crescent|close|court|place|way|st|rd|ave|blvd)\b",
        MaskKind::Address,
    ),
    (r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", MaskKind::Address),
    (
        r"(?i)\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b",
        MaskKind::Date,
    ),
    (
        r"(?i)\b(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d{2}\b",
        MaskKind::Date,
    ),
    (
        r"(?i)\b(?:born (?:on|in)|date of birth(?: is)?|birthday is(?: on)?)\s+((?:the )?[\w ]{2,30}?(?:(?:19|20)\d{2}|january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?)?)\b",
        MaskKind::Date,
    ),
];

const JAPANESE_TEXT: &[(&str, MaskKind)] = &[
    (r"〒\s?\d{3}[\-−ー]\d{4}", MaskKind::Address),
    (
        r"(?:東京都|北海道|京都府|大阪府|\p{Han}{2,3}県)[\p{Han}\p{Hiragana}\p{Katakana}ー]{1,8}?[市区町村郡][\p{Han}\p{Katakana}ー]{0,12}[\d０-９一二三四五六七八九十\-−の丁目番地号]*",
        MaskKind::Address,
    ),
    (
        r"(?:(?:19|20)\d{2}年|(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元|[一二三四五六七八九十]{1,3})年)(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日",
        MaskKind::Date,
    ),
    (r"[〇零一二三四五六七八九]{9,}", MaskKind::Phone),
    (r"(?:[０-９][\-−ー（）() ]?){9,}[０-９]", MaskKind::Phone),
    (
        r"(?:ゼロ|いち|に|さん|よん|ご|ろく|なな|はち|きゅう|の){9,}",
        MaskKind::Phone,
    ),
];

/// All stretches, the more certain first.
pub(super) fn find(text: &str, language: &str) -> Vec<Found> {
    let own = match language.get(..2) {
        Some("ja") => &JAPANESE,
        _ => &ENGLISH,
    };
    // Addresses of the web and of letters first, numbers that may be anything last.
    let (numbers, sure): (Vec<Found>, Vec<Found>) = matches(&EVERYWHERE, text)
        .into_iter()
        .partition(|found| found.kind == MaskKind::Phone);
    let numbers = numbers
        .into_iter()
        .filter(|found| digits(&text[found.range.clone()]) >= PHONE_DIGITS);
    sure.into_iter()
        .chain(matches(own, text))
        .chain(numbers)
        .collect()
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        assert_eq!(EVERYWHERE.len(), EVERYWHERE_TEXT.len());
        assert_eq!(ENGLISH.len(), ENGLISH_TEXT.len());
        assert_eq!(JAPANESE.len(), JAPANESE_TEXT.len());
    }
}
