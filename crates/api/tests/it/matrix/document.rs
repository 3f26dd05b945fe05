//! What the document says of operations: their names, and where ids and fields go in.

use serde_json::Value;

use super::text_of;

fn document() -> Value {
    serde_json::from_str(api::openapi_json()).unwrap()
}

/// `GET /sessions/{id}` and so on.
pub(super) fn operations() -> Vec<String> {
    each(&document())
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

fn each(document: &Value) -> Vec<(String, &Value)> {
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.iter().flat_map(|(path, item)| {
        let path = path.strip_prefix(api::PREFIX).unwrap();
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, operation)| {
            (format!("{} {path}", method.to_uppercase()), operation)
        })
    });
    operations.collect()
}

/// Names of the fields that an operation's body may have.
pub(super) fn body_fields(operation: &str) -> Vec<String> {
    let document = document();
    let operations = each(&document);
    let (_, operation) = operations
        .iter()
        .find(|(name, _)| name == operation)
        .unwrap();
    properties(&document, operation)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

fn properties<'a>(document: &'a Value, operation: &'a Value) -> Vec<(String, &'a Value)> {
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let place = text_of(&schema["$ref"]).trim_start_matches('#');
    let schema = document
        .pointer(place)
        .filter(|_| !place.is_empty())
        .unwrap_or(schema);
    let fields = schema["properties"].as_object();
    fields
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.clone(), schema))
        .collect()
}

/// Operation and name of every field and parameter that takes an id, but those of paths.
pub(super) fn places_for_ids() -> Vec<(String, String)> {
    let document = document();
    let mut places = Vec::new();
    for (name, operation) in each(&document) {
        for (field, schema) in properties(&document, operation) {
            if schema["format"] == "uuid" {
                places.push((name.clone(), field));
            }
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] == "query" && parameter["schema"]["format"] == "uuid" {
                places.push((name.clone(), text_of(&parameter["name"]).to_owned()));
            }
        }
    }
    assert!(places.len() > 8, "the document is broken: {places:?}");
    places
}
