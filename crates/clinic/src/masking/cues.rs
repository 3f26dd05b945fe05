//! Names that nobody wrote down, but that a title or a phrase announces.

use std::sync::LazyLock;

use regex::Regex;

use super::{Found, MaskKind, compiled, matches};

static ENGLISH: LazyLock<Vec<(Regex, MaskKind)>> = LazyLock::new(|| compiled(ENGLISH_TEXT));
static JAPANESE: LazyLock<Vec<(Regex, MaskKind)>> = LazyLock::new(|| compiled(JAPANESE_TEXT));

const ENGLISH_TEXT: &[(&str, MaskKind)] = &[
    (
        r"\b(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Professor|Prof|Nurse|Sir|Madam)\.? ([A-Z][\w'\-]+(?: [A-Z][\w'\-]+)?)",
        MaskKind::Person,
    ),
    (
        r"\b(?:mr|mrs|ms|miss|dr|doctor)\.? ([a-z'\-]{3,})\b",
        MaskKind::Person,
    ),
    (
        r"(?i)\bmy (?:full |first |last |family |sur)?name(?: is|'s) ([\p{L}'\-]+(?:(?-i: [A-Z][\w'\-]+){1,2})?)",
        MaskKind::Person,
    ),
    (
        r"(?i)\b(?:i am called|call me|she is called|he is called|(?:she|he|who) is named|named) (?-i:([A-Z][\w'\-]+(?: [A-Z][\w'\-]+)?))",
        MaskKind::Person,
    ),
    (
        r"(?i)\bmy (?:husband|wife|partner|boyfriend|girlfriend|mother|father|sister|brother|son|daughter|friend|boss|colleague|cousin|aunt|uncle|neighbou?r|doctor|therapist)(?:'s name is)?,? (?-i:([A-Z][a-z][\w'\-]*))",
        MaskKind::Person,
    ),
];

const JAPANESE_TEXT: &[(&str, MaskKind)] = &[
    (
        r"([\p{Han}々]{1,4}|[\p{Katakana}ー]{2,10})(?:さん|様|さま|先生|くん|君|ちゃん|氏)",
        MaskKind::Person,
    ),
    (
        r"([\p{Han}々]{1,6}|[\p{Katakana}ー]{2,10}|\p{Hiragana}{2,6})と(?:申します|いいます|言います|申し上げます)",
        MaskKind::Person,
    ),
    (
        r"(?:名前|名字|氏名)は([\p{Han}々]{1,6}|[\p{Katakana}ー]{2,10})(?:です|と)",
        MaskKind::Person,
    ),
    (
        r"(?:私|わたし|わたくし|僕)は([\p{Han}々]{2,4})(?:です|と申)",
        MaskKind::Person,
    ),
];

/// Words before a doctor's or a polite ending that are no names.
const NO_NAMES: [&str; 44] = [
    "客",
    "お客",
    "皆",
    "患者",
    "母",
    "お母",
    "父",
    "お父",
    "兄",
    "お兄",
    "姉",
    "お姉",
    "奥",
    "旦那",
    "主人",
    "看護師",
    "医師",
    "院長",
    "担当",
    "受付",
    "店員",
    "娘",
    "息子",
    "子供",
    "孫",
    "業者",
    "スタッフ",
    "カウンセラー",
    "お嬢",
    "弟",
    "妹",
    "祖母",
    "祖父",
    "婆",
    "爺",
    "友達",
    "店長",
    "医者",
    "先輩",
    "後輩",
    "何",
    "神",
    "王",
    "担当医",
];
/// The same in English.
const NO_NAMES_ENGLISH: [&str; 22] = [
    "will", "said", "can", "the", "told", "who", "has", "and", "for", "also", "then", "does",
    "did", "first", "that", "would", "may", "must", "checks", "sees", "was", "here",
];

/// All stretches.
pub(super) fn find(text: &str, language: &str) -> Vec<Found> {
    let found = match language.get(..2) {
        Some("ja") => matches(&JAPANESE, text),
        _ => matches(&ENGLISH, text),
    };
    let is_name = |found: &Found| {
        let words = &text[found.range.clone()];
        !NO_NAMES.contains(&words) && !NO_NAMES_ENGLISH.contains(&words.to_lowercase().as_str())
    };
    found.into_iter().filter(is_name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        assert_eq!(ENGLISH.len(), ENGLISH_TEXT.len());
        assert_eq!(JAPANESE.len(), JAPANESE_TEXT.len());
    }
}
