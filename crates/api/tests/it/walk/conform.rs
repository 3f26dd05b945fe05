//! Holds an answer against the document: status, content type, and every value against its schema.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    document::operations,
    support::{Ask, TestClinic},
};

/// Goes through the operations of a clinic and remembers which it has seen.
pub(crate) struct Walker {
    clinic: TestClinic,
    token: String,
    document: Value,
    seen: BTreeSet<(String, String)>,
}

/// An id in a path: a text, or one out of an answer.
pub(crate) trait PathId {
    fn text(&self) -> &str;
}

impl PathId for &str {
    fn text(&self) -> &str {
        self
    }
}

impl PathId for &Value {
    fn text(&self) -> &str {
        self.as_str().unwrap()
    }
}

impl Walker {
    pub(crate) fn new(clinic: TestClinic) -> Self {
        let document = serde_json::from_str(api::openapi_json()).unwrap();
        Self {
            clinic,
            token: String::new(),
            document,
            seen: BTreeSet::new(),
        }
    }

    pub(crate) fn clinic(&self) -> &TestClinic {
        &self.clinic
    }

    pub(crate) fn sign_in(&mut self, token: &Value) {
        token["access_token"]
            .as_str()
            .unwrap()
            .clone_into(&mut self.token);
    }

    /// Calls an operation, checks its answer, and gives the answer's JSON.
    pub(crate) async fn go(
        &mut self,
        method: &str,
        path: &str,
        id: impl PathId,
        fill: impl FnOnce(Ask) -> Ask,
        status: u16,
    ) -> Value {
        let ask =
            Ask::new(&method.to_uppercase(), &path.replace("{id}", id.text())).by(&self.token);
        let answer = self.clinic.ask(fill(ask)).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text());
        self.seen.insert((method.to_uppercase(), path.to_owned()));
        let operation = &self.document["paths"][format!("{}{path}", api::PREFIX)][method];
        let described = &operation["responses"][status.to_string()];
        assert!(
            described.is_object(),
            "{method} {path} does not say that it answers {status}"
        );
        let Some(content) = described["content"].as_object() else {
            assert!(
                answer.body.is_empty(),
                "{method} {path} answers more than it says"
            );
            return Value::Null;
        };
        // A file comes in one of several types.
        let media_type = answer.header("content-type").to_owned();
        let content = content.get(&media_type);
        assert!(content.is_some(), "{method} {path} answers {media_type}");
        let content = content.unwrap();
        if media_type != "application/json" {
            return Value::Null;
        }
        let value = answer.json();
        let wrong = self.misfit(&content["schema"], &value, "answer");
        assert!(
            wrong.is_none(),
            "{method} {path}: {}",
            wrong.unwrap_or_default()
        );
        value
    }

    /// Reads something.
    pub(crate) async fn get(&mut self, path: &str, id: impl PathId) -> Value {
        self.go("get", path, id, |ask| ask, 200).await
    }

    /// Creates something.
    pub(crate) async fn post(&mut self, path: &str, id: impl PathId, body: &Value) -> Value {
        self.go("post", path, id, |ask| ask.json(body), 201).await
    }

    /// Changes something.
    pub(crate) async fn put(&mut self, path: &str, id: impl PathId, body: &Value) -> Value {
        self.go("put", path, id, |ask| ask.json(body), 200).await
    }

    /// The same with a query and without a body.
    pub(crate) async fn go_with(
        &mut self,
        method: &str,
        path: &str,
        id: impl PathId,
        query: &str,
        status: u16,
    ) -> Value {
        let asked = format!("/api/v1{}{query}", path.replace("{id}", id.text()));
        self.go(method, path, id, |ask| ask.outside(&asked), status)
            .await
    }

    pub(crate) fn has_seen_all(&self) {
        let all: BTreeSet<_> = operations()
            .into_iter()
            .map(|(method, path, _)| (method, path))
            .collect();
        let missed: Vec<_> = all.difference(&self.seen).collect();
        assert!(missed.is_empty(), "the walk misses {missed:?}");
    }

    /// Where `value` does not fit `schema`, if anywhere.
    fn misfit(&self, schema: &Value, value: &Value, at: &str) -> Option<String> {
        if let Some(name) = schema["$ref"].as_str() {
            let pointer = name.trim_start_matches('#');
            return self.misfit(self.document.pointer(pointer).unwrap(), value, at);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return all.iter().find_map(|part| self.misfit(part, value, at));
        }
        if let Some(one) = schema["oneOf"].as_array() {
            let fits = one
                .iter()
                .any(|part| self.misfit(part, value, at).is_none());
            return (!fits).then(|| format!("{at} fits nothing of {schema}: {value}"));
        }
        if let Some(known) = schema["enum"].as_array() {
            return (!known.contains(value)).then(|| format!("{at} is an unknown word: {value}"));
        }
        if !fits_type(&schema["type"], value) {
            return Some(format!("{at} is not {}: {value}", schema["type"]));
        }
        match value {
            Value::Object(fields) => self.misfit_of_fields(schema, fields, at),
            Value::Array(items) => items
                .iter()
                .zip(0..)
                .find_map(|(item, n)| self.misfit(&schema["items"], item, &format!("{at}[{n}]"))),
            _ => None,
        }
    }

    fn misfit_of_fields(
        &self,
        schema: &Value,
        fields: &serde_json::Map<String, Value>,
        at: &str,
    ) -> Option<String> {
        let required = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        for name in required {
            if !fields.contains_key(name) {
                return Some(format!("{at} lacks {name}"));
            }
        }
        let known = schema["properties"].as_object()?;
        fields
            .iter()
            .filter_map(|(name, value)| Some((known.get(name)?, value, format!("{at}.{name}"))))
            .find_map(|(schema, value, at)| self.misfit(schema, value, &at))
    }
}

fn fits_type(wanted: &Value, value: &Value) -> bool {
    let fits = |name: &Value| match name.as_str().unwrap_or_default() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    };
    wanted
        .as_array()
        .map_or_else(|| fits(wanted), |names| names.iter().any(fits))
}
