//! A playbook as a form: the same keys as its TOML text, so that what a form does not know passes through. Patterns
//! stand in it as `{"phrase": …}` where plain words make them and as `{"pattern": …}` elsewhere. Comments are lost by
//! the way through a form; the text keeps them.

use serde_json::{Map, Value, json};

use super::phrase::{pattern_of, phrase_of};
use crate::analysis::language::{self, Language};

/// Keys whose lists hold patterns.
const PATTERNS: [&str; 13] = [
    "any",
    "not",
    "cue",
    "cue_not",
    "matter",
    "asked",
    "about",
    "answer",
    "agreed_claim",
    "acknowledge",
    "acknowledge_not",
    "explore",
    "check",
];

/// In which order keys are written; others follow by name.
const ORDER: [&str; 26] = [
    "schema",
    "id",
    "version",
    "language",
    "title",
    "kind",
    "measure",
    "order",
    "window",
    "range",
    "when",
    "text",
    "better",
    "speaker",
    "required",
    "form",
    "role",
    "source",
    "caution",
    "note",
    "pressure",
    "fallback",
    "silence_seconds",
    "any",
    "not",
    "assess",
];

/// Tables that are written on one line.
const INLINE: [&str; 2] = ["assess", "at_least"];

/// The form of a text; `None` where it is no TOML. Whether it is a playbook is for [`super::Playbook::parse`] to say.
pub(crate) fn of_text(text: &str) -> Option<Value> {
    let table: toml::Table = text.parse().ok()?;
    let form = serde_json::to_value(table).ok()?;
    let language = language_of(&form);
    Some(shown(form, false, language))
}

/// The text of a form.
pub(crate) fn to_text(form: &Value) -> String {
    let language = language_of(form);
    let mut text = String::new();
    if let Value::Object(table) = form {
        write(&mut text, "", table, language);
    }
    text.trim_start().to_owned()
}

fn language_of(form: &Value) -> Option<&'static Language> {
    language::shipped(form["language"].as_str().unwrap_or_default())
}

fn shown(value: Value, patterns: bool, language: Option<&Language>) -> Value {
    match value {
        Value::String(text) if patterns => {
            match language.and_then(|language| phrase_of(&text, language)) {
                Some(phrase) => json!({ "phrase": phrase }),
                None => json!({ "pattern": text }),
            }
        }
        Value::Array(list) => list
            .into_iter()
            .map(|one| shown(one, patterns, language))
            .collect(),
        Value::Object(table) => {
            let entry = |(key, value): (String, Value)| {
                let patterns = PATTERNS.contains(&key.as_str());
                let value = shown(value, patterns, language);
                (key, value)
            };
            Value::Object(table.into_iter().map(entry).collect())
        }
        other => other,
    }
}

fn write(text: &mut String, path: &str, table: &Map<String, Value>, language: Option<&Language>) {
    let mut keys: Vec<&String> = table.keys().collect();
    let rank = |key: &str| {
        ORDER
            .iter()
            .position(|known| *known == key)
            .unwrap_or(ORDER.len())
    };
    keys.sort_by_key(|key| (rank(key), *key));
    let (below, here): (Vec<&String>, Vec<&String>) = keys
        .into_iter()
        .partition(|key| is_below(key, &table[*key]));
    for key in here {
        if let Some(value) = plain(key, &table[key], language) {
            text.extend([name(key).as_str(), " = ", &value, "\n"]);
        }
    }
    for key in below {
        let path = if path.is_empty() {
            name(key)
        } else {
            format!("{path}.{}", name(key))
        };
        match &table[key] {
            Value::Object(inner) => {
                text.extend(["\n[", &path, "]\n"]);
                write(text, &path, inner, language);
            }
            Value::Array(list) => {
                for inner in list.iter().filter_map(Value::as_object) {
                    text.extend(["\n[[", &path, "]]\n"]);
                    write(text, &path, inner, language);
                }
            }
            _ => {}
        }
    }
}

/// A key, quoted where TOML asks for it.
fn name(key: &str) -> String {
    let bare = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '-';
    if !key.is_empty() && key.chars().all(bare) {
        key.to_owned()
    } else {
        toml::Value::from(key).to_string()
    }
}

/// Whether a value is written as a table of its own.
fn is_below(key: &str, value: &Value) -> bool {
    match value {
        Value::Object(_) => !INLINE.contains(&key),
        Value::Array(list) => {
            !PATTERNS.contains(&key) && !list.is_empty() && list.iter().all(Value::is_object)
        }
        _ => false,
    }
}

/// A value in TOML on one line, or a list of patterns on several; `None` for null.
fn plain(key: &str, value: &Value, language: Option<&Language>) -> Option<String> {
    if !PATTERNS.contains(&key) {
        return Some(toml_value(value)?.to_string());
    }
    let patterns = value.as_array().into_iter().flatten();
    let lines: Vec<String> = patterns
        .filter_map(|entry| written(entry, language))
        .map(|pattern| toml::Value::from(pattern).to_string())
        .collect();
    let short = lines.iter().map(String::len).sum::<usize>() < 80;
    Some(if short {
        format!("[{}]", lines.join(", "))
    } else {
        format!("[\n  {},\n]", lines.join(",\n  "))
    })
}

/// The pattern that an entry of a form stands for.
fn written(entry: &Value, language: Option<&Language>) -> Option<String> {
    if let Some(phrase) = entry["phrase"].as_str() {
        return language.and_then(|language| pattern_of(phrase, language));
    }
    let pattern = entry["pattern"].as_str().or(entry.as_str())?;
    Some(pattern.to_owned())
}

fn toml_value(value: &Value) -> Option<toml::Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(yes) => (*yes).into(),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64()?.into(),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(list) => toml::Value::Array(list.iter().filter_map(toml_value).collect()),
        Value::Object(table) => {
            let entries = table
                .iter()
                .filter_map(|(key, value)| Some((key.clone(), toml_value(value)?)));
            toml::Value::Table(entries.collect())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::playbook::{Playbook, shipped_texts};

    #[test]
    fn every_shipped_playbook_passes_through_a_form_unchanged() {
        for text in shipped_texts() {
            let form = of_text(text).unwrap();
            let again = to_text(&form);
            assert!(Playbook::parse(&again).is_ok(), "{again}");
            let (before, after): (toml::Table, toml::Table) =
                (text.parse().unwrap(), again.parse().unwrap());
            assert_eq!(before, after);
            assert_eq!(of_text(&again), Some(form), "a second way changes nothing");
        }
    }

    #[test]
    fn a_phrase_becomes_a_pattern_and_a_number_without_a_point_stays_one() {
        let form = json!({
            "schema": 1, "id": "own", "version": "1", "language": "en", "title": "Own \"talk\"", "silence_seconds": 4,
            "assess": { "min_minutes": 1, "min_customer_words": 50, "min_counselor_turns": 5 },
            "stage": [{ "id": "opening", "title": "Opening", "order": 1, "window": [0, 0.25], "item": [{
                "id": "tea", "title": "Offers tea", "speaker": "counselor",
                "any": [{ "phrase": "cup of tea" }, { "pattern": r"\b(tea|coffee)\b" }],
            }]}],
        });
        let text = to_text(&form);
        let playbook = Playbook::parse(&text).unwrap();
        assert_eq!(
            (playbook.title(), playbook.stages.len()),
            ("Own \"talk\"", 1)
        );
        assert!(text.contains(r"'\bcup of tea\b'"), "{text}");
        assert!(
            playbook.stages[0].items[0]
                .heard
                .is_match("a cup of tea for you")
        );
    }

    #[test]
    fn what_is_no_toml_has_no_form() {
        assert_eq!(of_text("schema = "), None);
    }
}
